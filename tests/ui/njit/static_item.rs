//! NK0119: a `static` inside a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    static SCALE: f64 = 2.0;
    x * SCALE
}

fn main() {}
