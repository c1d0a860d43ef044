//! NK0204: an `impl Trait` parameter.

use numkern::prelude::*;

#[vectorize]
fn f(x: impl Float) -> bool {
    x.is_nan()
}

fn main() {}
