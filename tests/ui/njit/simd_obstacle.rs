//! NK0403: `simd = "require"` with a loop that cannot run in lanes, and without
//! any loop that asks for it.

use numkern::prelude::*;

#[njit(simd = "require")]
fn first(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        let mut y = x[i];
        while y > 1.0 {
            y *= 0.5;
        }
        if y < 0.1 {
            break;
        }
        out[i] = y;
    }
}

#[parallel(simd = "require")]
fn carried(x: &[f64], out: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] * sum).exp();
    }
    for i in prange!(0..x.len()) {
        out[i] = sum;
    }
    sum
}

#[njit(simd = "require")]
fn plain(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = 2.0 * x[i];
    }
}

fn main() {}
