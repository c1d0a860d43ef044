//! NK0124: other syntax outside the subset.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    x + const { 1.0 }
}

fn main() {}
