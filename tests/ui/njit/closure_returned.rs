//! NK0117: a closure that is returned: its type has no name.

use numkern::prelude::*;

#[njit]
fn f(a: f64) -> impl Fn(f64) -> f64 {
    move |v| v + a
}

fn main() {}
