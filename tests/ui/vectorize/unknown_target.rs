//! NK0210: an unknown target.

use numkern::prelude::*;

#[vectorize(target = "paralel")]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
