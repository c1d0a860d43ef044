//! NK0201: an array as a parameter.

use numkern::prelude::*;

#[vectorize]
fn f(x: &[f64]) -> f64 {
    x[0]
}

fn main() {}
