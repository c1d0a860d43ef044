//! NK0360: `assume_disjoint` takes the names of arrays.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut [f64], at: &[usize], n: usize) {
    for i in prange!(0..n, assume_disjoint(d, i, n, c[0], c, c)) {
        c[at[i]] = n as f64;
    }
    for i in prange!(0..n, assume_disjoint()) {
        c[i] = 0.0;
    }
}

fn main() {}
