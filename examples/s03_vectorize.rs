//! Section 3, `#[vectorize]`: write it for one element, call it on arrays.
//!
//! A function of scalars becomes a ufunc: its operands may be scalars and arrays
//! of any rank and layout, and they broadcast as in NumPy. With
//! `target = "parallel"` large calls run on all threads. Numba wants the
//! signatures listed for that; here the types of the function are the signature.
//!
//! ```text
//! cargo run --release --example s03_vectorize
//! ```

use std::process::ExitCode;

use numkern::prelude::*;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// The length of the hypotenuse.
#[vectorize(target = "parallel")]
pub fn hypot(a: f64, b: f64) -> f64 {
    (a * a + b * b).sqrt()
}

/// What one would write without numkern.
pub fn hypot_plain(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    a.iter().zip(b).map(|(a, b)| (a * a + b * b).sqrt()).collect()
}

/// This section, for the notebook.
pub const SECTION: Section =
    Section { number: 3, title: "#[vectorize]: one element in, arrays out", run };

fn run(nb: &mut Context) {
    let n = nb.size(10_000_000);
    let size = thousands(n);
    let a = Array1::from(data::uniform(n, 3));
    let b = Array1::from(data::uniform(n, 4));

    nb.compare(
        format!("hypot of two arrays, {size}"),
        || hypot_plain(&a, &b),
        || hypot(&a, &b),
        allclose,
    );

    nb.compare(
        format!("hypot of an array and a number, {size}"),
        || a.mapv(|a| (a * a + 4.0).sqrt()),
        || hypot(&a, 2.0),
        allclose,
    );

    // Into arrays that are there already: no allocation in either.
    let mut expected = Array1::zeros(n);
    let mut out = Array1::zeros(n);
    nb.compare(
        format!("hypot::into, {size}"),
        || {
            for ((out, a), b) in expected.iter_mut().zip(&a).zip(&b) {
                *out = (a * a + b * b).sqrt();
            }
        },
        || hypot::into(&a, &b, &mut out).expect("the shapes agree"),
        |(), ()| true,
    );
    nb.check("hypot::into wrote what the plain loop wrote", allclose(&expected, &out));

    // A column and a row broadcast to a table.
    let column = a.slice(s![..nb.size(3_000)]).insert_axis(Axis(1));
    let row = b.slice(s![..nb.size(3_000)]);
    nb.say("");
    nb.compare(
        format!("hypot of a column and a row, {} x {}", column.nrows(), row.len()),
        || {
            Array2::from_shape_fn((column.nrows(), row.len()), |(i, j)| {
                let (a, b) = (column[[i, 0]], row[j]);
                (a * a + b * b).sqrt()
            })
        },
        || hypot(&column, &row),
        allclose,
    );

    nb.check("two numbers give a number", hypot(3.0, 4.0) == 5.0);
    let backwards = a.slice(s![..;-3]);
    let expected = backwards.mapv(|a| (a * a + 1.0).sqrt());
    nb.check("every third element, from the end", allclose(&hypot(&backwards, 1.0), &expected));

    let error = hypot::try_call(&a, &b.slice(s![1..])).map(drop);
    nb.check("operands that do not fit are an error", error.is_err());
    if let Err(error) = error {
        nb.say(format_args!("  {error}"));
    }
    nb.say(format_args!("\n{}", hypot::explain()));
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
