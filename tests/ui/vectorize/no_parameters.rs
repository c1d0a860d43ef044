//! NK0205: no parameters.

use numkern::prelude::*;

#[vectorize]
fn f() -> f64 {
    1.0
}

fn main() {}
