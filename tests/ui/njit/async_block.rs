//! NK0113: an `async` block in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    let later = async { x };
    drop(later);
    x
}

fn main() {}
