//! NK0310: a scalar carried from one iteration to the next.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], out: &mut [f64]) {
    let mut last = 0.0;
    for i in prange!(0..x.len()) {
        out[i] = x[i] - last;
        last = x[i];
    }
}

fn main() {}
