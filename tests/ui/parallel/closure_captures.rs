//! NK0322: a closure that uses a variable the loop writes.

use numkern::prelude::*;

#[parallel]
fn f(out: &mut [f64]) {
    for i in prange!(0..out.len()) {
        let set = |v: f64| out[i] = v;
        set(1.0);
    }
}

fn main() {}
