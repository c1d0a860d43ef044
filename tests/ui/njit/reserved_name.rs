//! NK0016: a name in the space of generated names.

use numkern::prelude::*;

#[njit]
fn f(__nk_x: f64) -> f64 {
    __nk_x
}

fn main() {}
