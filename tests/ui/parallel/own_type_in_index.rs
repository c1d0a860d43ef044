//! NK0356: a constant in an index that is no integer.

use std::ops::Add;

use numkern::prelude::*;

#[derive(Clone, Copy)]
struct Anywhere;

impl Add<Anywhere> for usize {
    type Output = usize;

    fn add(self, _: Anywhere) -> usize {
        0
    }
}

const ANYWHERE: Anywhere = Anywhere;

#[parallel]
fn f(y: &mut [f64]) {
    for i in prange!(0..y.len()) {
        y[i + ANYWHERE] = 1.0;
    }
}

fn main() {}
