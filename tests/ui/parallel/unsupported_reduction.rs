//! NK0321: an update that is no reduction.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s = x[i] - s;
    }
    s
}

fn main() {}
