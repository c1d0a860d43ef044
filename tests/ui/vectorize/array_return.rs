//! NK0209: an array as the result.

use numkern::prelude::*;

#[vectorize]
fn f(x: f64) -> Vec<f64> {
    vec![x]
}

fn main() {}
