//! NK0007: options that cannot be read.

use numkern::prelude::*;

#[njit(parallel fastmath)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
