//! NK0306: `prange!` that is not the range of a `for` loop.

use numkern::prelude::*;

#[parallel]
fn f(n: u64) -> u64 {
    prange!(0..n).sum()
}

fn main() {}
