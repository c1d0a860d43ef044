//! NK0232: an output that cannot be written.

use numkern::prelude::*;

#[vectorize]
fn double(x: f64) -> f64 {
    2.0 * x
}

fn f(x: &[f64], out: &[f64]) {
    let _ = double::into(x, out);
}

fn main() {}
