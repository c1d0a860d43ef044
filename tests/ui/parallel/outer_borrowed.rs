//! NK0317: a `&mut self` method of an outer array.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], c: &mut [f64]) {
    for i in prange!(0..x.len()) {
        c.fill(x[i]);
    }
}

fn main() {}
