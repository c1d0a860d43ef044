//! NK0382: a kernel in an `impl` block or a trait, without `self`.

use numkern::prelude::*;

pub struct Circle;

impl Circle {
    /// Its area.
    #[njit]
    pub fn area(r: f64) -> f64 {
        3.0 * r * r
    }
}

trait Shape {
    #[vectorize]
    fn half(r: f64) -> f64 {
        0.5 * r
    }
}

impl Shape for Circle {
    #[njit(parallel)]
    fn half(r: f64) -> f64 {
        let mut s = 0.0;
        for _ in prange!(0..2) {
            s += 0.25 * r;
        }
        s
    }
}

fn main() {
    Circle::area(Circle::half(1.0));
}
