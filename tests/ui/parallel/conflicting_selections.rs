//! NK0350: one place for the smallest and the largest element.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64]) -> (f64, f64, usize) {
    let (mut low, mut high, mut at) = (x[0], x[0], 0);
    for i in prange!(0..x.len()) {
        if x[i] < low {
            low = x[i];
            at = i;
        }
        if x[i] > high {
            high = x[i];
            at = i;
        }
    }
    (low, high, at)
}

fn main() {}
