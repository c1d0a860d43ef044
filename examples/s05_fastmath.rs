//! Section 5, `#[fastmath]`: when the order of the operations may change.
//!
//! Horner's rule is one long chain, each step waiting for the one before it.
//! Strict arithmetic has to keep that order. `#[fastmath]` may cut the polynomial
//! into many that are evaluated side by side, and fuse a product with a sum. The
//! result differs in its last digits. Unlike Numba's `fastmath=True` it never
//! assumes that there are no NaNs and no infinities (see section 6).
//!
//! ```text
//! cargo run --release --example s05_fastmath
//! ```

use std::process::ExitCode;

use numkern::prelude::*;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// The polynomial with the coefficients `a`, the highest first, at `x`.
#[njit]
pub fn poly_strict(a: &[f64], x: f64) -> f64 {
    let mut acc = 0.0;
    for &c in a {
        acc = acc * x + c;
    }
    acc
}

/// The same body, with permission to reorder.
#[fastmath]
pub fn poly_fast(a: &[f64], x: f64) -> f64 {
    let mut acc = 0.0;
    for &c in a {
        acc = acc * x + c;
    }
    acc
}

/// What one would write without numkern.
pub fn poly_plain(a: &[f64], x: f64) -> f64 {
    a.iter().fold(0.0, |acc, c| acc * x + c)
}

/// This section, for the notebook.
pub const SECTION: Section =
    Section { number: 5, title: "#[fastmath]: when the order may change", run };

fn run(nb: &mut Context) {
    // The notebook's size. Its value is far beyond the largest f64: strict and
    // fast must overflow alike, and that is all that can be compared.
    let n = nb.size(10_000_000);
    let a = data::uniform(n, 7);
    let size = thousands(n);
    let x = 1.2345;
    let overflow_alike = |a: &f64, b: &f64| !a.is_finite() && a.classify() == b.classify();
    nb.compare(
        format!("polynomial, strict, {size} coefficients"),
        || poly_plain(&a, x),
        || poly_strict(&a, x),
        overflow_alike,
    );
    nb.compare(
        format!("polynomial, fast, {size} coefficients"),
        || poly_plain(&a, x),
        || poly_fast(&a, x),
        overflow_alike,
    );

    // The textbook case, whose value is finite. It is small in a quick run too.
    let a = &a[..2_000];
    let x = 1.23456789;
    nb.compare(
        "polynomial, strict, 2,000 coefficients",
        || poly_plain(a, x),
        || poly_strict(a, x),
        |plain, strict| plain == strict,
    );
    let (plain, fast) = nb.compare(
        "polynomial, fast, 2,000 coefficients",
        || poly_plain(a, x),
        || poly_fast(a, x),
        |plain, fast| AllClose::new().rtol(1e-12).atol(0.0).check(plain, fast),
    );
    let difference = ((fast - plain) / plain).abs();
    nb.say(format_args!("strict {plain:e}\nfast   {fast:e}, relative difference {difference:.1e}"));
    nb.say(format_args!("\n{}\n{}", poly_strict::explain(), poly_fast::explain()));
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
