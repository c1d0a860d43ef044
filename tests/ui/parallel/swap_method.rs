//! NK0317: a method that exchanges two elements, through all of the array.

use numkern::prelude::*;

#[parallel]
fn pairs(y: &mut [f64]) {
    for i in prange!(0..y.len() / 2) {
        y.swap(2 * i, 2 * i + 1);
    }
}

fn main() {}
