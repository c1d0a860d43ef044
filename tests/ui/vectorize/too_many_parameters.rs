//! NK0206: more than eight parameters.

use numkern::prelude::*;

#[vectorize]
fn f(a: f64, b: f64, c: f64, d: f64, e: f64, g: f64, h: f64, i: f64, j: f64) -> f64 {
    a + b + c + d + e + g + h + i + j
}

fn main() {}
