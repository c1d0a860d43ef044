//! NK0010: `self` in a kernel.

use numkern::prelude::*;

struct Point {
    x: f64,
}

impl Point {
    #[njit]
    fn x(&self) -> f64 {
        self.x
    }
}

fn main() {
    Point { x: 1.0 }.x();
}
