//! NK0319: `prange!` over something that is no integer range.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in prange!(x.iter()) {
        s += v;
    }
    s
}

fn main() {}
