//! NK0213: `#[vectorize]` together with `#[njit]`.

use numkern::prelude::*;

#[vectorize]
#[njit]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
