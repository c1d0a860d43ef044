//! NK0364: what has no atomic loads and stores cannot be shared.

use numkern::prelude::*;

#[parallel]
fn pairs(c: &mut [(f64, f64)], at: &[usize]) {
    for i in prange!(0..at.len(), assume_disjoint(c)) {
        c[at[i]] = (1.0, 2.0);
    }
}

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
fn ring(c: &mut Ring, at: &[usize]) {
    for i in prange!(0..at.len(), assume_disjoint(c)) {
        c[at[i]] = 1.0;
    }
}

fn main() {}
