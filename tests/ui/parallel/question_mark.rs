//! NK0305: `?` in a `prange!` loop of a function that returns something else.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], at: &[usize]) -> Result<f64, usize> {
    let mut s = 0.0;
    for i in prange!(0..at.len()) {
        s += x.get(at[i])?;
    }
    Ok(s)
}

fn main() {}
