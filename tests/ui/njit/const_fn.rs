//! NK0013: a `const` function.

use numkern::prelude::*;

#[njit]
const fn f(x: f64) -> f64 {
    x
}

fn main() {}
