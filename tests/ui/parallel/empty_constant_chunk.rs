//! NK0019: blocks of no iterations, by a constant.

use numkern::prelude::*;

const LEN: usize = 4;

#[parallel(chunk = LEN - 4)]
fn double(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] *= 2.0;
    }
}

fn main() {
    double(&mut [1.0]);
}
