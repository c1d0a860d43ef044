//! E0507: an array that an iteration would take with it.

use numkern::prelude::*;

#[parallel]
fn attack_by_a_let(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        let z = y;
        z[i / 2] = 1;
    }
}

#[parallel]
fn attack_by_a_match(y: &mut [i64], n: usize) {
    for i in prange!(0..n) {
        match y {
            z => z[i / 2] = 1,
        }
    }
}

#[parallel]
fn attack_by_an_option(y: Option<&mut [i64]>, n: usize) {
    for i in prange!(0..n) {
        if let Some(z) = y {
            z[i / 2] = 1;
        }
    }
}

fn main() {}
