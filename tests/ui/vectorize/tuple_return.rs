//! NK0208: several outputs.

use numkern::prelude::*;

#[vectorize]
fn f(x: f64) -> (f64, f64) {
    (x.sin(), x.cos())
}

fn main() {}
