//! NK0380: a scan along an axis of something without axes.

use numkern::prelude::*;
use numkern::scan_axis;

#[njit]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

fn main() {
    let x = vec![1.0, 2.0];
    scan_axis::<add, _>(&x, Axis(0));
}
