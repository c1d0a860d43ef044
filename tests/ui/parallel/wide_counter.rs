//! NK0332: a loop variable of more than 64 bits.

use numkern::prelude::*;

#[parallel]
fn f(n: u128) -> u128 {
    let mut s = 0;
    for i in prange!(0..n) {
        s += i;
    }
    s
}

fn main() {}
