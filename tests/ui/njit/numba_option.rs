//! NK0005: an option that only Numba needs.

use numkern::prelude::*;

#[njit(nopython = true, cache)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
