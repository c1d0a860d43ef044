//! NK0207: a pattern as a parameter.

use numkern::prelude::*;

#[vectorize]
fn f((a, b): (f64, f64)) -> f64 {
    a + b
}

fn main() {}
