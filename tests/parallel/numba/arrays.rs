//! P34: reduced arrays.

use numkern::prelude::*;

use super::ar;
use crate::common::same_on_all_threads;

#[parallel]
fn one_d(n: usize) -> Vec<f64> {
    let mut acc = vec![0.0; 1];
    for i in prange!(0..n) {
        acc[0] += i as f64;
    }
    acc
}

#[parallel]
fn two_d(a: &Array2<f64>, times: usize, loops: bool) -> Array2<f64> {
    let mut acc = Array2::zeros(a.raw_dim());
    for _ in prange!(0..times) {
        acc += a;
    }
    if loops {
        for _ in prange!(0..times) {
            acc += a;
        }
    }
    acc
}

#[parallel]
fn single_precision(times: usize) -> Vec<f32> {
    let mut acc = vec![0.0_f32; 6];
    for _ in prange!(0..times) {
        for j in 0..6 {
            acc[j] += (j + 1) as f32;
        }
    }
    acc
}

#[parallel]
fn doubling(times: usize) -> Array1<i64> {
    let mut acc = Array1::from_elem(5, 2);
    for _ in prange!(0..times) {
        acc *= 2;
    }
    acc
}

#[test]
fn p34_array_reductions() {
    assert_eq!(same_on_all_threads!(one_d(100)), [4950.0]);
    let a = Array2::from_shape_vec((13, 17), ar(221)).unwrap();
    assert_eq!(same_on_all_threads!(two_d(&a, 100, false)), &a * 100.0);
    assert_eq!(same_on_all_threads!(two_d(&a, 100, true)), &a * 200.0);
    assert_eq!(
        same_on_all_threads!(single_precision(100)),
        [100.0, 200.0, 300.0, 400.0, 500.0, 600.0]
    );
    assert_eq!(same_on_all_threads!(doubling(10)), array![2048, 2048, 2048, 2048, 2048]);
}
