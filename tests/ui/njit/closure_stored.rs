//! NK0111: a closure that is stored.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    let steps = [|v: f64| v + 1.0, |v: f64| v * 2.0];
    steps.iter().fold(x, |v, step| step(v))
}

fn main() {}
