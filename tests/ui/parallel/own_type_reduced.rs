//! NK0334: an array reduction into a type that is no array.

use numkern::prelude::*;

pub struct Bins(Vec<f64>);

impl std::ops::Index<usize> for Bins {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.0[i]
    }
}

impl std::ops::IndexMut<usize> for Bins {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.0[i]
    }
}

#[parallel]
fn f(x: &[f64], bins: &mut Bins) {
    for i in prange!(0..x.len()) {
        for j in 0..4 {
            bins[j] += x[i];
        }
    }
}

fn main() {}
