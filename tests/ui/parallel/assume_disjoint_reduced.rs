//! NK0362: a reduction is no disjoint write.

use numkern::prelude::*;

#[parallel]
fn f(h: &mut [f64], mut acc: Array1<f64>, x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len(), assume_disjoint(s, h, acc)) {
        s += x[i];
        for j in 0..n {
            h[j] += x[i] * j as f64;
        }
        acc += x[i];
    }
    s
}

fn main() {}
