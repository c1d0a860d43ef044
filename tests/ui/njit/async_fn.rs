//! NK0014: an `async` function.

use numkern::prelude::*;

#[njit]
async fn f(x: f64) -> f64 {
    x
}

fn main() {}
