//! NK0214: an unknown value of `simd`.

use numkern::prelude::*;

#[vectorize(simd = "requires")]
fn double(x: f64) -> f64 {
    x + x
}

fn main() {}
