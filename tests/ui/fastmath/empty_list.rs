//! NK0402: an empty list.

use numkern::prelude::*;

#[njit(fastmath())]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
