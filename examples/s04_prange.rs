//! Section 4, `#[parallel]` and `prange!`: a loop on all threads.
//!
//! The iterations of `for i in prange!(..)` run on all threads. Numba believes
//! the author that they are independent; numkern looks, and refuses the loop
//! where they are not (section 6). The iterations are cut into blocks by their
//! number alone, so the result has the same bits with any number of threads.
//!
//! ```text
//! cargo run --release --example s04_prange
//! ```

use std::process::ExitCode;

use numkern::prelude::*;
use numkern::with_num_threads;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// The dot product of each row of `a` with the same row of `b`.
#[parallel]
pub fn rowwise_dot(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array1<f64> {
    let (m, k) = a.dim();
    let mut c = Array1::zeros(m);
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]] * b[[i, j]];
        }
        c[i] = s;
    }
    c
}

/// What one would write without numkern.
pub fn rowwise_dot_plain(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array1<f64> {
    let rows = a.rows().into_iter().zip(b.rows());
    rows.map(|(a, b)| a.iter().zip(b).map(|(a, b)| a * b).sum()).collect()
}

/// This section, for the notebook.
pub const SECTION: Section =
    Section { number: 4, title: "#[parallel] and prange!: a loop on all threads", run };

fn run(nb: &mut Context) {
    let shape = (nb.size(20_000), 256);
    let a = data::uniform2(shape, 5);
    let b = data::uniform2(shape, 6);

    let (_, found) = nb.compare(
        format!("row-wise dot, {} x {}", thousands(shape.0), shape.1),
        || rowwise_dot_plain(a.view(), b.view()),
        || rowwise_dot(a.view(), b.view()),
        allclose,
    );
    let same = |threads| with_num_threads(threads, || rowwise_dot(a.view(), b.view())) == found;
    nb.check("the same bits on 1, 2 and 8 threads", [1, 2, 8].into_iter().all(same));
    nb.say(format_args!("\n{}", rowwise_dot::explain()));
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
