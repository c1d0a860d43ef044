//! NK0355: rows of a flat matrix that are one element too wide.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut [f64], n: usize, w: usize) {
    for i in prange!(0..n) {
        for j in 0..w + 1 {
            c[i * w + j] = 1.0;
        }
    }
}

fn main() {}
