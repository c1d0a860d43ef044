//! NK0379: a writable array handed to a call in a `prange!` loop.

use numkern::prelude::*;

#[njit]
fn fill(c: &mut [f64], i: usize) {
    c[i] = i as f64;
}

#[parallel]
fn f(c: &mut [f64], n: usize) {
    for i in prange!(0..n) {
        fill(c, i);
    }
}

fn main() {}
