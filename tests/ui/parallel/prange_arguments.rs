//! NK0307: `prange!` with anything but one range.

use numkern::prelude::*;

#[parallel]
fn f(n: u64) -> u64 {
    let mut s = 0;
    for i in prange!(0..n, 4) {
        s += i;
    }
    s
}

fn main() {}
