//! NK0410: fields by number of a user's own type, in lanes.

use numkern::prelude::*;

#[derive(Clone, Copy)]
struct Pair(f64, f64);

#[njit]
fn pair(x: f64) -> Pair {
    Pair(x, x + 1.0)
}

#[vectorize]
fn sum(x: f64) -> f64 {
    let mut s = 0.0;
    while s < x {
        s = pair(s).0 + 1.0;
    }
    s
}

/// The type of the variable keeps it out of lanes.
#[vectorize]
fn scalar_sum(x: f64) -> f64 {
    let mut s = 0.0;
    while s < x {
        let p: Pair = pair(s);
        s = p.0 + p.1;
    }
    s
}

fn main() {}
