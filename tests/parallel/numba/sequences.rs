//! P37 to P43: several loops, and several statements of one.

use numkern::prelude::*;

use super::ar;
use crate::common::{assert_same, same_on_all_threads};

#[parallel]
fn side_effects(n: usize) -> Vec<f64> {
    let mut data = vec![0.0; n];
    for i in prange!(0..n) {
        data[i] = i as f64;
    }
    for i in prange!(0..n) {
        data[i] += i as f64;
    }
    data
}

#[parallel]
fn index_then_not(n: usize) -> f64 {
    let mut a = vec![0.0; n];
    for i in prange!(0..n) {
        a[i] = i as f64;
    }
    let mut b = 0.0;
    for _ in prange!(0..n) {
        b += a[5];
    }
    b
}

#[parallel]
fn issue_5942(d: usize, k: usize) -> Array2<f64> {
    let mut gg = Array2::zeros((d, k));
    let mut gn = Array2::zeros((d, k));
    for i in prange!(0..d) {
        for j in 0..k {
            gg[[i, j]] = i as f64;
        }
        for j in 0..k {
            gn[[i, j]] = gg[[i, j]];
        }
        gn[[i, 0]] += 1.0;
    }
    gn
}

#[parallel]
fn issue_7578(x: &[f64]) -> Vec<f64> {
    let mut a = vec![0.0; x.len()];
    for i in prange!(0..x.len()) {
        let mut s = 0.0;
        for j in 0..x.len() {
            s += x[j].cos();
        }
        a[i] = s;
    }
    a
}

#[test]
fn p37_p38_p41_p43_loops_in_sequence() {
    let twice: Vec<f64> = ar(100).iter().map(|v| 2.0 * v).collect();
    assert_eq!(same_on_all_threads!(side_effects(100)), twice);
    assert_eq!(same_on_all_threads!(index_then_not(10)), 50.0);
    let want = array![[1.0, 0.0], [2.0, 1.0], [3.0, 2.0], [4.0, 3.0]];
    assert_eq!(same_on_all_threads!(issue_5942(4, 2)), want);
    let a = same_on_all_threads!(issue_7578(&ar(10)));
    assert!(a.iter().all(|v| (v - 0.421_623_782_620_546_56).abs() < 1e-14), "{a:?}");
    assert_same(&a[0], &a[9], "every iteration gives the same");
}
