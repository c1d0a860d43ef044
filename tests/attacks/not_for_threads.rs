//! E0277: values that other threads may not have.

use std::cell::Cell;

use numkern::prelude::*;

struct Counter(Cell<i64>);

#[njit]
fn look(_: &Counter) -> i64 {
    1
}

#[parallel]
fn attack_by_shared_cells(x: &[Counter], y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        y[i] = look(&x[0]);
    }
}

#[derive(Clone, Copy)]
struct Address(*mut i64);

#[parallel]
fn attack_by_written_addresses(y: &mut [Address], n: usize) {
    for i in prange!(1..n) {
        y[i] = y[i];
    }
}

fn main() {}
