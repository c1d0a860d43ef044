//! NK0320: an array that is written at `[i]` and otherwise read.

use numkern::prelude::*;

#[parallel]
fn f(mut c: ArrayViewMut1<f64>) {
    for i in prange!(0..c.len()) {
        c[i] = c.sum();
    }
}

fn main() {}
