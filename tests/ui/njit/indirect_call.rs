//! NK0120: a call of something that is not a name.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    (|v: f64| v * v)(x)
}

fn main() {}
