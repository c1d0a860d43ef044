//! NK0114: an `unsafe` block in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: &[f64]) -> f64 {
    unsafe { *x.get_unchecked(0) }
}

fn main() {}
