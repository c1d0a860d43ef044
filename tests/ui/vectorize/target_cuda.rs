//! NK0211: a target that is not available yet.

use numkern::prelude::*;

#[vectorize(target = "cuda")]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
