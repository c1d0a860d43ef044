//! NK0230: an operand that is neither a number nor an array.

use numkern::prelude::*;

#[vectorize]
fn double(x: f64) -> f64 {
    2.0 * x
}

fn f() -> f64 {
    double("two")
}

fn main() {}
