//! NK0331: a reduction of a type that has no identity.

use numkern::prelude::*;

use std::time::Duration;

#[parallel]
fn f(x: &[Duration]) -> Duration {
    let mut total = Duration::ZERO;
    for i in prange!(0..x.len()) {
        total += x[i];
    }
    total
}

fn main() {}
