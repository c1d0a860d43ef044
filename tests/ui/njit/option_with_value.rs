//! NK0004: a value for an option that takes none.

use numkern::prelude::*;

#[njit(fastmath = true)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
