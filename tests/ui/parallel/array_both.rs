//! NK0320: an array that is written at `[i]` and otherwise read.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut [f64], k: usize) {
    for i in prange!(0..c.len()) {
        c[i] = c[k] + 1.0;
    }
}

fn main() {}
