//! E0034: a trait with a method of the name of an integer's.

use numkern::prelude::*;

trait Other {
    fn min(self, other: usize) -> usize;
}

impl Other for usize {
    fn min(self, _: usize) -> usize {
        0
    }
}

impl Other for &usize {
    fn min(self, _: usize) -> usize {
        0
    }
}

#[parallel]
fn attack_by_min(y: &mut [i64], n: usize, lo: usize) {
    for i in prange!(0..n) {
        y[i + lo.min(4)] = 1;
    }
}

#[parallel]
fn attack_by_min_of_a_reference(y: &mut [i64], n: usize, lo: &usize) {
    for i in prange!(0..n) {
        y[i + lo.min(4)] = 1;
    }
}

fn main() {}
