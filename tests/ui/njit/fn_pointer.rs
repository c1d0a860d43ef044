//! NK0110: a function pointer in a kernel.

use numkern::prelude::*;

#[njit]
fn f(g: fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
