//! NK0333: a range value that has no end.

use numkern::prelude::*;

#[parallel]
fn f(range: std::ops::RangeFrom<usize>) -> usize {
    let mut s = 0;
    for i in prange!(range) {
        s += i;
    }
    s
}

fn main() {}
