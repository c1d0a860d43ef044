//! NK0318: a macro of unknown effect in a `prange!` loop.

use numkern::prelude::*;

macro_rules! set {
    ($place:expr, $value:expr) => {
        $place = $value
    };
}

#[parallel]
fn f(c: &mut [f64]) {
    for i in prange!(0..c.len()) {
        set!(c[i], 1.0);
    }
}

fn main() {}
