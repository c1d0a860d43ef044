//! E0594, E0596: changes of what the closure of an iteration captures.

use numkern::prelude::*;

#[parallel]
fn attack_by_another_type_annotation(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        let z: &mut [i64] = y;
        z[i / 2] = 1;
    }
}

#[parallel]
fn attack_by_a_qualified_method(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        <[i64]>::swap(y, 0, i);
    }
}

#[njit]
fn change(y: &mut [i64]) -> i64 {
    y[0] += 1;
    2
}

#[parallel]
fn attack_by_a_kernel(y: &mut [i64], n: usize) -> i64 {
    let mut s = 0;
    for i in prange!(0..n) {
        s += change(y);
    }
    s
}

macro_rules! assert {
    ($place:expr) => {
        $place = 7
    };
}

#[parallel]
fn attack_by_a_macro_of_a_known_name(y: &mut [i64], z: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        assert!(z[0]);
        y[i] = 1;
    }
}

fn main() {}
