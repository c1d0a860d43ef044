//! NK0351: a pair of floats, which NaN makes incomparable with some others only.

use numkern::prelude::*;

#[parallel]
fn f(x: &[f64], y: &[f64]) -> (f64, f64, usize) {
    let mut best = (x[0], y[0]);
    let mut at = 0;
    for i in prange!(0..x.len()) {
        if (x[i], y[i]) < best {
            best = (x[i], y[i]);
            at = i;
        }
    }
    (best.0, best.1, at)
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Cost(f64, f64);

#[parallel]
fn g(costs: &[Cost], start: Cost) -> f64 {
    let mut least = start;
    for i in prange!(0..costs.len()) {
        if costs[i] < least {
            least = costs[i];
        }
    }
    least.0
}

fn main() {}
