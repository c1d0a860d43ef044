//! NK0352: a value that blocks cannot copy.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> (f64, Vec<f64>) {
    let mut best = x[0];
    let mut around = vec![0.0];
    for i in prange!(1..x.len()) {
        if x[i] < best {
            best = x[i];
            around = vec![x[i - 1], x[i]];
        }
    }
    (best, around)
}

fn main() {}
