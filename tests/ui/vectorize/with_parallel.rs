//! NK0212: `#[vectorize]` together with `#[parallel]`.

use numkern::prelude::*;

#[vectorize]
#[parallel]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
