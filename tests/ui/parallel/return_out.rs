//! NK0304: `return` inside a `prange!` loop.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> usize {
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            return i;
        }
    }
    x.len()
}

fn main() {}
