//! NK0330: writes to a type whose places are not known.

use numkern::prelude::*;

pub struct Ring(Vec<f64>);

impl std::ops::Index<usize> for Ring {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.0[i % 2]
    }
}

impl std::ops::IndexMut<usize> for Ring {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.0[i % 2]
    }
}

#[parallel]
fn f(ring: &mut Ring, n: usize) {
    for i in prange!(0..n) {
        ring[i] = 1.0;
    }
}

fn main() {}
