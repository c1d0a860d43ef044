//! NK0231: a function that is generic over the rank without saying so.

use numkern::prelude::*;

#[vectorize]
fn double(x: f64) -> f64 {
    2.0 * x
}

fn f<D: Dimension>(x: &Array<f64, D>) {
    double(x);
}

fn main() {}
