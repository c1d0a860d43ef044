//! NK0314: the value of a reduction variable inside its loop.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], out: &mut [f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i];
        out[i] = s;
    }
    s
}

fn main() {}
