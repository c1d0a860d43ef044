//! NK0233: two operands for one parameter.

use numkern::prelude::*;

#[vectorize]
fn double(x: f64) -> f64 {
    2.0 * x
}

fn f() -> f64 {
    numkern::ufunc::call::<double, (f64,), _>((1.0, 2.0))
}

fn main() {}
