//! NK0004: an option of `#[parallel]` with a value of the wrong kind.

use numkern::prelude::*;

#[parallel(min_len = 1.5, chunk = -1, schedule = static)]
fn double(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] *= 2.0;
    }
}

#[njit(parallel(chunks = 8))]
fn halve(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] /= 2.0;
    }
}

fn main() {}
