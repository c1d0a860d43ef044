//! NK0105: other ways to let a `Vec` grow.

use numkern::prelude::*;

#[njit]
fn f(x: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0];
    out.resize(x.len(), 0.0);
    out.extend(x.iter());
    out
}

fn main() {}
