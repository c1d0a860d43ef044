//! NK0301: `prange!` in a kernel that is not parallel.

use numkern::prelude::*;

#[njit]
fn f(n: u64) -> u64 {
    let mut s = 0;
    for i in prange!(0..n) {
        s += i;
    }
    s
}

fn main() {}
