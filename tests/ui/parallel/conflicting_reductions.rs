//! NK0313: two operations on one reduction variable.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in prange!(0..x.len()) {
        s += x[i];
        s *= x[i];
    }
    s
}

fn main() {}
