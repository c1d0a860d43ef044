//! NK0012: an `extern` function.

use numkern::prelude::*;

#[njit]
extern "C" fn f(x: f64) -> f64 {
    x
}

fn main() {}
