//! NK0018: blocks of no iterations.

use numkern::prelude::*;

#[parallel(min_len = 1000, chunk = 0)]
fn double(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] *= 2.0;
    }
}

fn main() {}
