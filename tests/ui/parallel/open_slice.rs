//! NK0316: a slice that starts at the iteration and has no end.

use ndarray::s;
use numkern::prelude::*;

#[parallel]
fn f(c: &mut Array2<f64>) {
    for i in prange!(0..c.nrows()) {
        c.slice_mut(s![i.., ..]).fill(1.0);
    }
}

fn main() {}
