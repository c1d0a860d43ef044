//! NK0106: `Box` in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    let boxed = Box::new(x);
    *boxed
}

fn main() {}
