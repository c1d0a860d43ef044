//! NK0011: an `unsafe` function.

use numkern::prelude::*;

#[njit]
unsafe fn f(x: f64) -> f64 {
    x
}

fn main() {}
