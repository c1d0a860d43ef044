//! NK0121: a macro that numkern does not know.

use numkern::prelude::*;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

#[njit]
fn f(x: f64) -> f64 {
    square!(x)
}

fn main() {}
