//! NK0340: a kernel as a type parameter that takes its arguments by reference.
use numkern::prelude::*;
use numkern::Callable;

#[njit]
fn test(x: &f64) -> bool {
    *x > 0.0
}

fn count<F: Callable<(f64,), Output = bool>>() {}

fn main() {
    count::<test>();
}
