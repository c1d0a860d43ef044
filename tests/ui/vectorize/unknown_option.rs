//! NK0002: an unknown option, with "did you mean".

use numkern::prelude::*;

#[vectorize(taget = "parallel")]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
