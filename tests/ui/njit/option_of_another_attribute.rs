//! NK0002: an option that belongs to another attribute.

use numkern::prelude::*;

#[njit(target = "parallel")]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
