//! NK0003: an option given twice, in two attributes.

use numkern::prelude::*;

#[njit(fastmath)]
#[fastmath]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
