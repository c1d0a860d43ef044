//! NK0301: `prange!` in an ordinary function.

use numkern::prelude::*;

fn f(n: u64) -> u64 {
    let mut s = 0;
    for i in prange!(0..n) {
        s += i;
    }
    s
}

fn main() {}
