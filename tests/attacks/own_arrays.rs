//! NK0330, NK0331, E0599: types that index, write and add in their own way.

use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut};

use numkern::prelude::*;

struct Folded(Vec<i64>);

impl Index<usize> for Folded {
    type Output = i64;
    fn index(&self, _: usize) -> &i64 {
        &self.0[0]
    }
}

impl IndexMut<usize> for Folded {
    fn index_mut(&mut self, _: usize) -> &mut i64 {
        &mut self.0[0]
    }
}

#[parallel]
fn attack_by_index_mut(y: &mut Folded, n: usize) {
    for i in prange!(0..n) {
        y[i] = 1;
    }
}

#[parallel]
fn attack_by_a_bound<A: IndexMut<usize, Output = i64> + Send + Sync>(y: &mut A, n: usize) {
    for i in prange!(0..n) {
        y[i] = 1;
    }
}

#[parallel]
fn attack_by_impl_trait(y: &mut (impl IndexMut<usize, Output = i64> + Send + Sync), n: usize) {
    for i in prange!(0..n) {
        y[i] = 1;
    }
}

struct Wrapped(Vec<i64>);

impl Deref for Wrapped {
    type Target = Vec<i64>;
    fn deref(&self) -> &Vec<i64> {
        &self.0
    }
}

impl DerefMut for Wrapped {
    fn deref_mut(&mut self) -> &mut Vec<i64> {
        &mut self.0
    }
}

#[parallel]
fn attack_by_deref(y: &mut Wrapped, n: usize) {
    for i in prange!(0..n) {
        y[i] = 1;
    }
}

struct Rows(Vec<i64>);

impl Rows {
    fn row_mut(&mut self, _: usize) -> &mut [i64] {
        &mut self.0
    }
}

#[parallel]
fn attack_by_a_row_of_its_own(y: &mut Rows, n: usize) {
    for i in prange!(0..n) {
        y.row_mut(i)[0] = 1;
    }
}

trait FirstRow {
    fn row_mut(&mut self, i: usize) -> &mut i64;
}

impl FirstRow for [i64] {
    fn row_mut(&mut self, _: usize) -> &mut i64 {
        &mut self[0]
    }
}

#[parallel]
fn attack_by_a_trait_with_rows(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        *y.row_mut(i) = 1;
    }
}

struct Last(i64);

impl AddAssign<i64> for Last {
    fn add_assign(&mut self, other: i64) {
        self.0 = other;
    }
}

#[parallel]
fn attack_by_add_assign(n: usize) -> i64 {
    let mut s = Last(0);
    for i in prange!(0..n) {
        s += i as i64;
    }
    s.0
}

fn main() {}
