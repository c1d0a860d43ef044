//! smoke
use numkern::prelude::*;

#[njit]
fn sum_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

#[njit]
fn helper(x: f64) -> f64 {
    x * 2.0
}

#[njit]
fn caller(x: f64) -> f64 {
    helper(x) + sum_squares(&[x, x])
}

#[test]
fn njit() {
    assert_eq!(sum_squares(&[1.0, 2.0]), 5.0);
    assert_eq!(caller(2.0), 12.0);
    println!("{}", sum_squares::explain());
}
