//! NK0315: an assignment of an outer variable.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut last = 0.0;
    for i in prange!(0..x.len()) {
        last = x[i];
    }
    last
}

fn main() {}
