//! NK0102: `format!` in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> usize {
    format!("{x}").len()
}

fn main() {}
