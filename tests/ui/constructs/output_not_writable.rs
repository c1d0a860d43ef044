//! NK0343: an output that cannot be written to.
use numkern::prelude::*;
use numkern::scan_into;

#[njit]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

fn main() {
    let out = vec![0.0; 2];
    scan_into::<add>(&[1.0, 2.0], &out);
}
