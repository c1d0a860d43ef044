//! NK0130: a kernel over floats called with an integer.

use numkern::prelude::*;

#[njit]
fn half<T: Float>(x: T) -> T {
    x / (T::one() + T::one())
}

fn f() -> i32 {
    half(1)
}

fn main() {}
