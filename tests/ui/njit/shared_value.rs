//! NK0108: a shared value in a kernel.

use numkern::prelude::*;
use std::cell::Cell;

#[njit]
fn f(x: &[f64]) -> f64 {
    let total = Cell::<f64>::new(0.0);
    x.iter().for_each(|v| total.set(total.get() + v));
    total.get()
}

fn main() {}
