//! NK0006: a Numba type signature.

use numkern::prelude::*;

#[vectorize("float64(float64)")]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
