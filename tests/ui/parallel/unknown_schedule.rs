//! NK0017: a schedule that does not exist.

use numkern::prelude::*;

#[parallel(schedule = "statik")]
fn double(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] *= 2.0;
    }
}

#[njit(parallel(schedule = "guided"))]
fn halve(x: &mut [f64]) {
    for i in prange!(0..x.len()) {
        x[i] /= 2.0;
    }
}

fn main() {}
