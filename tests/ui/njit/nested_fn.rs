//! NK0118: a function inside a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    fn square(v: f64) -> f64 {
        v * v
    }
    square(x)
}

fn main() {}
