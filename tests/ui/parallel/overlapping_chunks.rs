//! NK0355: chunks that are twice as long as they are apart.

use numkern::prelude::*;

#[parallel]
fn f(y: &mut [f64], n: usize, k: usize) {
    for i in prange!(0..n) {
        y[i * k..(i + 2) * k].fill(1.0);
    }
}

fn main() {}
