//! NK0310: a branch that keeps the smallest element does something else too.

use numkern::prelude::*;

#[parallel]
fn counts(x: &[f64]) -> (f64, usize) {
    let (mut best, mut records) = (x[0], 0);
    for i in prange!(0..x.len()) {
        if x[i] < best {
            best = x[i];
            records += 1;
        }
    }
    (best, records)
}

#[parallel]
fn first_or_less(x: &[f64]) -> (f64, usize) {
    let (mut best, mut at) = (0.0, 0);
    for i in prange!(0..x.len()) {
        if i == 0 || x[i] < best {
            best = x[i];
            at = i;
        }
    }
    (best, at)
}

#[parallel]
fn seen_later(x: &[f64], y: &mut [f64]) -> usize {
    let (mut best, mut at) = (x[0], 0);
    for i in prange!(0..x.len()) {
        if x[i] < best {
            best = x[i];
            at = i;
        }
        y[i] = x[i] - best;
    }
    at
}

#[parallel]
fn otherwise(x: &[f64]) -> (f64, f64) {
    let (mut best, mut others) = (x[0], 0.0);
    for i in prange!(0..x.len()) {
        if x[i] < best {
            best = x[i];
        } else {
            others += x[i];
        }
    }
    (best, others)
}

fn main() {}
