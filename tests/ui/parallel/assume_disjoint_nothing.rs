//! NK0361: nothing can go wrong with what is only read, or in a serial loop.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut Array2<f64>, x: &[f64], n: usize) {
    for i in prange!(0..n, assume_disjoint(x)) {
        for j in prange!(0..n, assume_disjoint(c)) {
            c[[i, j]] = x[j];
        }
    }
}

fn main() {}
