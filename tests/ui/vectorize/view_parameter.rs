//! NK0201: an ndarray view as a parameter.

use numkern::prelude::*;

#[vectorize]
fn f(x: ArrayView1<f64>) -> f64 {
    x[0]
}

fn main() {}
