//! NK0303: `continue` of a loop around a `prange!` loop.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'again: for _ in 0..3 {
        for i in prange!(0..x.len()) {
            if x[i] < 0.0 {
                continue 'again;
            }
            s += x[i];
        }
    }
    s
}

fn main() {}
