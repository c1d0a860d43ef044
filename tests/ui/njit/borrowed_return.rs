//! NK0116: a reference as the result.

use numkern::prelude::*;

#[njit]
fn f(x: &[f64]) -> &[f64] {
    &x[1..]
}

fn main() {}
