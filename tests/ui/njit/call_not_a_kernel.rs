//! NK0112: a call to a function that is not a kernel. Found by rustc on the trait `Kernel`.

use numkern::prelude::*;

fn square(x: f64) -> f64 {
    x * x
}

#[njit]
fn f(x: f64) -> f64 {
    square(x) + 1.0
}

fn main() {}
