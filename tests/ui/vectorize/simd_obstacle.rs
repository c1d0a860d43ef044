//! NK0215: `simd = "require"` with a body that has no form in lanes.

use numkern::prelude::*;

#[vectorize(simd = "require")]
fn steps(x: f64) -> f64 {
    let grow = |y: f64| y * 1.5 + 1.0;
    let mut y = x;
    while y < 100.0 {
        y = grow(y);
    }
    y
}

#[vectorize(simd = "require")]
fn sum<T: Number + Default>(x: T) -> T {
    let mut s = x;
    for _ in 0..3 {
        s += x;
    }
    s
}

fn main() {}
