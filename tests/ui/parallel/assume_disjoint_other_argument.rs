//! NK0307: an argument that `prange!` does not know.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut [f64], at: &[usize]) {
    for i in prange!(0..at.len(), disjoint(c)) {
        c[at[i]] = 1.0;
    }
    for i in prange!(0..at.len(), assume_disjoint(c), step = 2) {
        c[at[i]] = 1.0;
    }
}

fn main() {}
