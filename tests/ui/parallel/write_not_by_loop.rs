//! NK0312: writing `c[k]` for a `k` that does not depend on `i`.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], c: &mut [f64], k: usize) {
    for i in prange!(0..x.len()) {
        c[k] = x[i];
    }
}

fn main() {}
