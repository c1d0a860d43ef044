//! P22 to P33, P35: reduced scalars.

use numkern::prelude::*;

use super::ar;
use crate::common::{same_on_all_threads, stable_on_all_threads};
use crate::near;

#[parallel]
fn prange_29(flag: bool) -> i32 {
    let mut result = 0;
    if flag {
        for _ in prange!(0..1) {
            result += 1;
        }
    } else {
        for _ in prange!(0..1) {
            result -= 3;
        }
    }
    result
}

#[parallel]
fn non_identity_initial(cond: &[bool]) -> i32 {
    let mut s = 1;
    for i in prange!(0..cond.len()) {
        if cond[i] {
            s += 1;
        }
    }
    s
}

#[parallel]
fn two_instances(n: usize) -> i32 {
    let mut c = 0;
    for i in prange!(0..n) {
        c += 1;
        if i > 10 {
            c += 1;
        }
    }
    c
}

#[test]
fn p22_p24_p26_conditional_reductions() {
    assert_eq!(same_on_all_threads!(prange_29(true)), 1);
    assert_eq!(same_on_all_threads!(prange_29(false)), -3);
    assert_eq!(same_on_all_threads!(non_identity_initial(&[true; 10])), 11);
    assert_eq!(same_on_all_threads!(two_instances(9)), 9);
    assert_eq!(same_on_all_threads!(two_instances(20)), 29);
}

#[parallel]
fn xor_assign(n: i32) -> i32 {
    let mut acc = 100;
    for i in prange!(0..n) {
        acc ^= i + 2;
    }
    acc
}

#[parallel]
fn any_and_all(x: &[i32]) -> (bool, bool) {
    let (mut any, mut all) = (false, true);
    for i in prange!(0..x.len()) {
        any |= x[i] == 3;
        all &= x[i] < 10;
    }
    (any, all)
}

#[parallel]
fn steps() -> (i32, i32, i32) {
    let (mut acc, mut down, mut thirds) = (0, 0, 0);
    for _ in prange!((0..1024).step_by(2)) {
        acc += 2;
    }
    for i in prange!((1..11).rev()) {
        down += i;
    }
    for i in prange!((0..10).step_by(3)) {
        thirds += i;
    }
    (acc, down, thirds)
}

#[test]
fn p30_p31_what_numba_refuses() {
    assert_eq!(same_on_all_threads!(xor_assign(2)), 101);
    assert_eq!(same_on_all_threads!(any_and_all(&[1, 3, 9])), (true, true));
    assert_eq!(same_on_all_threads!(any_and_all(&[1, 2, 10])), (false, false));
    assert_eq!(same_on_all_threads!(steps()), (1024, 55, 18));
}

#[parallel]
fn maximum(x: &[f64], start: f64) -> f64 {
    let mut m = start;
    for i in prange!(0..x.len()) {
        m = m.max(x[i]);
    }
    m
}

#[parallel]
fn minimum(x: &[f64], start: f64) -> f64 {
    let mut m = start;
    for i in prange!(0..x.len()) {
        m = f64::min(m, x[i]);
    }
    m
}

#[test]
fn p33_extremes() {
    assert_eq!(same_on_all_threads!(maximum(&ar(3), 5.0)), 5.0);
    assert_eq!(same_on_all_threads!(maximum(&ar(100), 5.0)), 99.0);
    assert_eq!(same_on_all_threads!(minimum(&ar(100), 1e300)), 0.0);
    assert_eq!(same_on_all_threads!(minimum(&[4.0, f64::NAN, 2.0, 3.0], 1e300)), 2.0);
    assert_eq!(same_on_all_threads!(minimum(&[], 7.5)), 7.5);
}

#[parallel]
fn multiple_variables(x: &[f64]) -> f64 {
    let mut a = 0.0;
    let mut b = 1.0;
    for i in prange!(0..x.len()) {
        a += x[i];
        b += 1.0 / (x[i] + 1.0);
    }
    a * b
}

#[test]
fn p35_several_variables() {
    let close = |got: &f64, want: &f64| near(*got, *want, 10, 200.0);
    let got = stable_on_all_threads!(multiple_variables(&ar(10)), close);
    assert!(near(got, 176.803_571_428_571_42, 10, 200.0), "{got}");
}
