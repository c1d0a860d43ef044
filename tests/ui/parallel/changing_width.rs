//! NK0316: a width that is another one in each iteration.

use numkern::prelude::*;

#[parallel]
fn f(y: &mut [f64], widths: &[usize]) {
    for i in prange!(0..widths.len()) {
        let w = widths[i];
        for j in 0..w {
            y[i * w + j] = 1.0;
        }
    }
}

fn main() {}
