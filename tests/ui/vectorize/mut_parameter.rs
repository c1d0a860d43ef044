//! NK0202: a `&mut` parameter.

use numkern::prelude::*;

#[vectorize]
fn f(x: f64, out: &mut f64) -> f64 {
    *out = x;
    x
}

fn main() {}
