//! NK0107: a trait object in a kernel.

use numkern::prelude::*;

#[njit]
fn f(g: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
