//! NK0381: the result of a scan along an axis, where nothing can be written.

use numkern::prelude::*;
use numkern::scan_axis_into;

#[njit]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let out = Array2::<f64>::zeros((2, 3));
    scan_axis_into::<add, _>(&a, Axis(0), &out);
}
