//! NK0366: `return` or `?` leaves a `prange!` loop inside a closure.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], at: &[usize]) -> Option<f64> {
    let sum = |first: usize| {
        let mut s = 0.0;
        for i in prange!(first..at.len()) {
            s += x.get(at[i])?;
        }
        Some(s)
    };
    sum(0)
}

fn main() {}
