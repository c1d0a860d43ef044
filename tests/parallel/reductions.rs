//! Scalar reductions: every operation in every form, against the serial loop.

use numkern::prelude::*;

use crate::common::{LENGTHS, Random, same_on_all_threads, stable_on_all_threads};
use crate::near;

#[parallel]
fn sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i];
    }
    s
}

#[parallel]
fn sum_forms(x: &[f64]) -> (f64, f64, f64) {
    let (mut a, mut b, mut c) = (1.0, 2.0, 3.0);
    for i in prange!(0..x.len()) {
        a = a + x[i];
        b = x[i] + b;
        c = c + x[i] * 2.0 + 1.0;
    }
    (a, b, c)
}

#[parallel]
fn difference(x: &[f64], start: f64) -> (f64, f64) {
    let (mut s, mut t) = (start, start);
    for i in prange!(0..x.len()) {
        s -= x[i];
        t = t - x[i];
    }
    (s, t)
}

#[parallel]
fn up_and_down(x: &[i64]) -> i64 {
    let mut s = 7;
    for i in prange!(0..x.len()) {
        s += 2 * x[i];
        s -= x[i];
    }
    s
}

#[parallel]
fn product(x: &[f64]) -> (f64, f64) {
    let (mut p, mut q) = (2.0, 0.5);
    for i in prange!(0..x.len()) {
        p *= x[i];
        q = x[i] * q;
    }
    (p, q)
}

#[parallel]
fn quotient(x: &[f64]) -> f64 {
    let mut q: f64 = 1024.0;
    for i in prange!(0..x.len()) {
        q /= x[i];
    }
    q
}

#[parallel]
fn extremes(x: &[f64], low: f64, high: f64) -> (f64, f64, f64, f64) {
    let (mut a, mut b, mut c, mut d) = (low, high, low, high);
    for i in prange!(0..x.len()) {
        a = a.min(x[i]);
        b = x[i].max(b);
        c = f64::min(c, x[i]);
        d = f64::max(x[i], d);
    }
    (a, b, c, d)
}

#[parallel]
fn integer_extremes(x: &[i32]) -> (i32, i32, i32) {
    let (mut a, mut b, mut c) = (i32::MAX, i32::MIN, 3);
    for i in prange!(0..x.len()) {
        a = a.min(x[i]);
        b = std::cmp::max(b, x[i]);
        c = c.max(x[i]);
    }
    (a, b, c)
}

#[parallel]
fn guarded(x: &[f64]) -> (f64, f64, f64, f64) {
    let mut less = f64::INFINITY;
    let mut less_or_equal = f64::INFINITY;
    let mut greater = f64::NEG_INFINITY;
    let mut turned = f64::NEG_INFINITY;
    for i in prange!(0..x.len()) {
        if x[i] < less {
            less = x[i];
        }
        if x[i] <= less_or_equal {
            less_or_equal = x[i];
        }
        if x[i] > greater {
            greater = x[i];
        }
        if turned <= x[i] {
            turned = x[i];
        }
    }
    (less, less_or_equal, greater, turned)
}

#[parallel]
fn bits(x: &[u32]) -> (u32, u32, u32, u32, u32, u32) {
    let (mut and, mut or, mut xor) = (!0, 0, 0x5a5a);
    let (mut and2, mut or2, mut xor2) = (!0, 4, 0);
    for i in prange!(0..x.len()) {
        and &= x[i];
        or |= x[i];
        xor ^= x[i];
        and2 = and2 & x[i];
        or2 = x[i] | or2;
        xor2 = xor2 ^ x[i];
    }
    (and, or, xor, and2, or2, xor2)
}

#[parallel]
fn truths(x: &[f64]) -> (bool, bool, bool, bool, bool) {
    let (mut all, mut any, mut all2, mut any2, mut odd) = (true, false, true, false, false);
    for i in prange!(0..x.len()) {
        all = all && x[i] > 0.0;
        any = any || x[i] > 7.0;
        all2 &= x[i] > 0.0;
        any2 |= x[i] > 7.0;
        odd ^= x[i] > 1.0;
    }
    (all, any, all2, any2, odd)
}

#[parallel]
fn conditional(x: &[f64]) -> (f64, f64, usize) {
    let mut positive = 0.0;
    let mut negative = 0.0;
    let mut zeros = 0;
    for i in prange!(0..x.len()) {
        let v = x[i];
        if v > 0.0 {
            positive += v;
        } else if v < 0.0 {
            negative += v;
        } else {
            zeros += 1;
        }
    }
    (positive, negative, zeros)
}

#[parallel]
fn mean_square<T: Float>(x: ArrayView1<T>) -> T {
    let mut s = T::zero();
    for i in prange!(0..x.len()) {
        let v = x[i];
        s += v * v;
    }
    s / T::from(x.len()).unwrap()
}

#[parallel]
fn count_in_circle(x: &[f64], y: &[f64]) -> u64 {
    let mut inside = 0;
    for i in prange!(0..x.len()) {
        if x[i] * x[i] + y[i] * y[i] <= 1.0 {
            inside += 1;
        }
    }
    inside
}

/// Lengths about the blocks of the schedule too, not only about vectors.
fn lengths() -> impl Iterator<Item = usize> {
    LENGTHS.step_by(3).chain([1023, 1024, 2047, 2048, 2049, 5000])
}

#[test]
fn sums_have_the_same_bits_on_all_threads() {
    let mut random = Random::seed_42();
    for n in lengths() {
        let x = random.signed_vec(n);
        let size = x.iter().map(|v| v.abs()).sum::<f64>() + 3.0;
        stable_on_all_threads!(sum(&x), |&got: &f64, &want: &f64| near(got, want, n, size));
        let forms = |got: &(f64, f64, f64), want: &(f64, f64, f64)| {
            near(got.0, want.0, n, size)
                && near(got.1, want.1, n, size)
                && near(got.2, want.2, n, 2.0 * size + n as f64)
        };
        stable_on_all_threads!(sum_forms(&x), forms);
        stable_on_all_threads!(difference(&x, 3.0), |got: &(f64, f64), want: &(f64, f64)| {
            near(got.0, want.0, n, size) && got.0.to_bits() == got.1.to_bits()
        });
        stable_on_all_threads!(conditional(&x), |got: &(f64, f64, usize), want: &_| {
            let want: &(f64, f64, usize) = want;
            near(got.0, want.0, n, size) && near(got.1, want.1, n, size) && got.2 == want.2
        });
        let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        let close = |got: &f32, want: &f32| {
            (got - want).abs() <= 1e-4 * want.abs() || (got.is_nan() && want.is_nan())
        };
        stable_on_all_threads!(mean_square(aview1(&single)), close);
    }
}

/// Sums of whole numbers are exact in any order: parallel and serial agree.
#[test]
fn whole_numbers_give_the_serial_bits() {
    for n in lengths() {
        let x: Vec<f64> = (0..n).map(|i| (i % 17) as f64 - 8.0).collect();
        same_on_all_threads!(sum(&x));
        same_on_all_threads!(sum_forms(&x));
        same_on_all_threads!(difference(&x, 100.0));
        same_on_all_threads!(conditional(&x));
        let whole: Vec<i64> = x.iter().map(|&v| v as i64).collect();
        same_on_all_threads!(up_and_down(&whole));
    }
    assert_eq!(sum(&[1.0, 2.0, 3.5]), 6.5);
    assert_eq!(sum_forms(&[1.0, 2.0]), (4.0, 5.0, 11.0));
    assert_eq!(difference(&[1.0, 2.0], 10.0), (7.0, 7.0));
    assert_eq!(up_and_down(&[1, 2, 3]), 13);
    assert_eq!(conditional(&[1.0, -2.0, 0.0, 4.0, -0.0]), (5.0, -2.0, 2));
}

#[test]
fn empty_loops_leave_the_start_value() {
    assert_eq!(sum(&[]).to_bits(), 0.0_f64.to_bits());
    assert_eq!(difference(&[], -0.0).0.to_bits(), (-0.0_f64).to_bits());
    assert_eq!(extremes(&[], 5.0, -5.0), (5.0, -5.0, 5.0, -5.0));
    assert_eq!(product(&[]), (2.0, 0.5));
    assert_eq!(quotient(&[]), 1024.0);
    assert_eq!(bits(&[]), (!0, 0, 0x5a5a, !0, 4, 0));
    assert_eq!(truths(&[]), (true, false, true, false, false));
}

#[test]
fn products_and_quotients() {
    for n in lengths() {
        // Powers of two, so that every order gives the same bits.
        let x: Vec<f64> = (0..n).map(|i| [2.0, 0.5, -4.0, 0.25, -0.5][i % 5]).collect();
        same_on_all_threads!(product(&x));
        same_on_all_threads!(quotient(&x));
    }
    assert_eq!(product(&[3.0, -4.0]), (-24.0, -6.0));
    assert_eq!(quotient(&[4.0, 8.0]), 32.0);
    let x: Vec<f64> = (1..=40).map(|i| 1.0 + i as f64 / 64.0).collect();
    let close = |got: f64, want: f64| (got - want).abs() <= 40.0 * f64::EPSILON * want.abs();
    stable_on_all_threads!(quotient(&x), |&got: &f64, &want: &f64| close(got, want));
}

#[test]
fn smallest_and_largest() {
    let mut random = Random::seed_43();
    for n in lengths() {
        let x = random.signed_vec(n);
        same_on_all_threads!(extremes(&x, f64::INFINITY, f64::NEG_INFINITY));
        same_on_all_threads!(guarded(&x));
        let whole: Vec<i32> = x.iter().map(|v| (v * 1e6) as i32).collect();
        same_on_all_threads!(integer_extremes(&whole));
    }
    // The start value takes part, as in the serial loop.
    assert_eq!(same_on_all_threads!(extremes(&[1.0, 2.0], -9.0, 9.0)), (-9.0, 9.0, -9.0, 9.0));
    assert_eq!(integer_extremes(&[-4, 2]), (-4, 2, 3));
}

#[test]
fn nan_is_passed_over_as_in_the_serial_loop() {
    for n in [1, 5, 3000] {
        for at in [0, n / 2, n - 1] {
            let mut x: Vec<f64> = (0..n).map(|i| (i as f64 * 0.7).sin()).collect();
            x[at] = f64::NAN;
            same_on_all_threads!(extremes(&x, f64::INFINITY, f64::NEG_INFINITY));
            same_on_all_threads!(guarded(&x));
            let mut nan_first = x;
            nan_first[0] = f64::NAN;
            same_on_all_threads!(extremes(&nan_first, f64::NAN, f64::NAN));
        }
    }
    assert!(sum(&[1.0, f64::NAN]).is_nan());
    assert_eq!(sum(&[1.0, f64::INFINITY]), f64::INFINITY);
}

/// Of equal values the guard keeps the first or the last, which zeros show.
#[test]
fn ties_go_to_the_iteration_that_the_serial_loop_keeps() {
    for n in [2, 7, 4100] {
        let x: Vec<f64> = (0..n).map(|i| if i % 2 == 0 { -0.0 } else { 0.0 }).collect();
        same_on_all_threads!(guarded(&x));
        let x: Vec<f64> = x.iter().map(|v| -v).collect();
        same_on_all_threads!(guarded(&x));
    }
}

#[test]
fn bits_and_truths() {
    let mut random = Random::seed_42();
    for n in lengths() {
        let x: Vec<u32> = (0..n).map(|_| random.bits() as u32 | 1).collect();
        same_on_all_threads!(bits(&x));
        let y: Vec<f64> = (0..n).map(|_| random.f64() * 7.1).collect();
        same_on_all_threads!(truths(&y));
    }
    assert_eq!(bits(&[6, 3]), (2, 7, 0x5a5f, 2, 7, 5));
    assert_eq!(truths(&[2.0, 8.0, -1.0]), (false, true, false, true, false));
}

#[test]
fn counting() {
    let mut random = Random::seed_42();
    let (x, y) = (random.vec(20_000), random.vec(20_000));
    let inside = same_on_all_threads!(count_in_circle(&x, &y));
    let pi = 4.0 * inside as f64 / 20_000.0;
    assert!((pi - std::f64::consts::PI).abs() < 0.05, "{pi}");
}
