//! NK0363: only elements can be shared by the author's word.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut Array2<f64>, at: &[usize], n: usize) {
    for i in prange!(0..n, assume_disjoint(c)) {
        c.row_mut(at[i]).fill(1.0);
    }
}

#[parallel]
fn g(c: &mut [f64], d: &mut [f64], e: &mut [f64], at: &[usize]) {
    for i in prange!(0..at.len(), assume_disjoint(c, d, e)) {
        c.swap(i, at[i]);
        d[at[i]] = 1.0;
        let v = &d[at[i]];
        e[at[i]] = *v;
        let last = |k: usize| e[k];
        e[at[i]] += last(at[i]);
    }
}

fn main() {}
