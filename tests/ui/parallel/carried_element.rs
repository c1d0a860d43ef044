//! NK0311: `c[i] = c[i - 1] + 1`.

use numkern::prelude::*;

#[parallel]
fn f(c: &mut [f64]) {
    for i in prange!(1..c.len()) {
        c[i] = c[i - 1] + 1.0;
    }
}

fn main() {}
