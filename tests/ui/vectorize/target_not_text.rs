//! NK0004: a target that is no string.

use numkern::prelude::*;

#[vectorize(target = parallel)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
