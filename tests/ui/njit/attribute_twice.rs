//! NK0003: an attribute given twice.

use numkern::prelude::*;

#[njit]
#[njit]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
