//! NK0112: a plain function with a turbofish; the name of a construct does not help.

use numkern::prelude::*;

fn scan<T: Copy>(x: T) -> T {
    x
}

#[njit]
fn f(x: f64) -> f64 {
    scan::<f64>(x) + 1.0
}

fn main() {}
