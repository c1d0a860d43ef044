//! NK0305: `?` inside a `prange!` loop.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], at: &[usize]) -> Option<f64> {
    let mut s = 0.0;
    for i in prange!(0..at.len()) {
        s += x.get(at[i])?;
    }
    Some(s)
}

fn main() {}
