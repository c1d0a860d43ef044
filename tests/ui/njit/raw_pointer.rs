//! NK0109: a raw pointer in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: *const f64) -> bool {
    x.is_null()
}

fn main() {}
