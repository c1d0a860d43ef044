//! E0499, E0503, E0506: two ways to one array, which the plain function may not have.

use numkern::prelude::*;

#[parallel]
fn attack_through_a_view(c: &mut Array2<i64>, n: usize) {
    let mut v = c.view_mut();
    for i in prange!(0..n) {
        v[[i, 0]] = 1;
        c[[0, i]] = 2;
    }
}

#[parallel]
fn attack_by_a_second_name(y: &mut [i64], n: usize) {
    let z = &mut *y;
    for i in prange!(0..n) {
        z[i] = 1;
        y[n - 1 - i] = 2;
    }
}

#[parallel]
fn attack_with_a_row_that_lives_on(c: &mut Array2<i64>, n: usize) {
    for i in prange!(0..n) {
        let mut row = c.row_mut(i);
        c[[i, 0]] = 7;
        row[0] = 1;
    }
}

#[parallel]
fn attack_with_two_rows(c: &mut Array2<i64>, n: usize) {
    for i in prange!(0..n) {
        let mut a = c.row_mut(i);
        let mut b = c.row_mut(i);
        a[0] = 1;
        b[0] = 2;
    }
}

trait Bump {
    fn bump(&mut self) -> &mut i64;
}

impl Bump for i64 {
    fn bump(&mut self) -> &mut i64 {
        self
    }
}

#[parallel]
fn attack_with_a_method_that_lends(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        y[i] = 1;
        let a = y[i].bump();
        let b = y[i].bump();
        *a = 3;
        *b = 4;
    }
}

fn main() {}
