//! NK0302: `#[parallel]` without a `prange!` loop.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v;
    }
    s
}

fn main() {}
