//! NK0105: `Vec::push` in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: &[f64]) -> Vec<f64> {
    let mut out = Vec::new();
    for &v in x {
        out.push(2.0 * v);
    }
    out
}

fn main() {}
