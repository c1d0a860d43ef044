//! NK0116: a view as the result.

use numkern::prelude::*;

#[njit]
fn f<'a>(x: ArrayView2<'a, f64>) -> ArrayView2<'a, f64> {
    x.reversed_axes()
}

fn main() {}
