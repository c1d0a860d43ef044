//! NK0304: `return` of a value from a `prange!` loop that writes for the caller.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], roots: &mut [f64]) -> usize {
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            return i;
        }
        roots[i] = x[i].sqrt();
    }
    x.len()
}

fn main() {}
