//! NK0401: `nnan` and `ninf`.

use numkern::prelude::*;

#[fastmath(reassoc, nnan)]
fn f(x: f64) -> f64 {
    x
}

fn main() {}
