//! NK0203: no return value.

use numkern::prelude::*;

#[vectorize]
fn f(x: f64) {
    assert!(x > 0.0);
}

fn main() {}
