//! NK0316: a write whose index depends on data.

use numkern::prelude::*;

#[parallel]
fn f(at: &[usize], c: &mut [f64]) {
    for i in prange!(0..at.len()) {
        c[at[i]] = 1.0;
    }
}

fn main() {}
