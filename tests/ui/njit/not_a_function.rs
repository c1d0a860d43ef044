//! NK0001: an attribute on something else than a function.

use numkern::prelude::*;

#[njit]
struct Point {
    x: f64,
}

fn main() {
    let _ = Point { x: 1.0 }.x;
}
