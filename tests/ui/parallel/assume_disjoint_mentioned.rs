//! NK0311: neighbours of another colour, which numkern does not see.

use numkern::prelude::*;

#[parallel]
fn f(u: &mut Array2<f64>) {
    let (m, n) = u.dim();
    for i in prange!((0..m - 1).step_by(2)) {
        for j in 0..n {
            u[[i, j]] = u[[i + 1, j]] + 1.0;
        }
    }
}

fn main() {}
