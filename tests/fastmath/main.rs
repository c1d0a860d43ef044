//! `#[fastmath]`: results within the error bound of a sum in any order, NaN and
//! infinity as they come, one rounding of `a * b + c` where the CPU level has
//! it, and the same bits in every run at one level.

#![allow(clippy::assign_op_pattern, reason = "kernels in every form in which users write them")]

#[path = "../common/mod.rs"]
mod common;

mod blocks;
mod divisions;
mod recurrences;

use common::exact;
use common::{LENGTHS, Random, at_every_level, layouts_1d, same_as_reference};
use numkern::dispatch::{CpuLevel, with_level};
use numkern::prelude::*;

#[fastmath]
fn sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v;
    }
    s
}

#[fastmath]
fn sum_by_index(x: ArrayView1<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i];
    }
    s
}

#[fastmath]
fn sum_by_iterator(x: ArrayView1<f64>) -> f64 {
    let mut s = 0.0;
    for &v in x.iter() {
        s += v;
    }
    s
}

#[fastmath]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for (&x, &y) in a.iter().zip(b.iter()) {
        s += x * y;
    }
    s
}

#[fastmath]
fn dot_by_index(a: ArrayView1<f64>, b: ArrayView1<f64>) -> f64 {
    let n = a.len();
    let mut s = 0.0;
    for i in 0..n {
        s += a[i] * b[i];
    }
    s
}

#[fastmath]
fn norm_f32(x: &[f32]) -> f32 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s.sqrt()
}

#[fastmath]
fn generic_sum<T: Float>(x: &[T]) -> T {
    let mut s = T::zero();
    for &v in x {
        s += v;
    }
    s
}

#[fastmath]
fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for &v in x {
        p *= v;
    }
    p
}

#[fastmath]
fn extremes(x: &[f64]) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for &v in x {
        low = low.min(v);
        high = high.max(v);
    }
    (low, high)
}

#[fastmath]
fn moments(x: &[f64]) -> (f64, f64, f64) {
    let (mut a, mut b, mut c) = (1.0, 2.0, 3.0);
    for &v in x {
        a += v;
        b -= v * v;
        c = c + v * v * v;
    }
    (a, b, c)
}

#[fastmath]
fn conditional(x: &[f64]) -> (f64, f64) {
    let (mut positive, mut negative) = (0.0, 0.0);
    for &v in x {
        if v > 0.0 {
            positive += v;
        } else {
            negative -= v;
        }
    }
    (positive, negative)
}

#[fastmath]
fn row_sums(a: ArrayView2<f64>) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut out = Array1::zeros(m);
    for i in 0..m {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]];
        }
        out[i] = s;
    }
    out
}

/// A neighbour's read, and an index that is shifted.
#[fastmath]
fn total_variation(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() {
        s += (x[i] - x[i - 1]).abs();
    }
    s
}

fn magnitude(x: &[f64]) -> f64 {
    exact::sum(x.iter().map(|v| v.abs()))
}

/// Within what any order of `n` additions may lose.
fn within(got: f64, want: f64, n: usize, size: f64) -> bool {
    (got - want).abs() <= (n + 2) as f64 * f64::EPSILON * size
}

#[test]
fn sums_in_any_order_are_within_the_bound() {
    let mut random = Random::seed_42();
    for n in 0..=131 {
        let (x, y) = (random.signed_vec(n), random.signed_vec(n));
        let (want, size) = (exact::sum(x.iter().copied()), magnitude(&x));
        let products: Vec<f64> = x.iter().zip(&y).map(|(a, b)| a * b).collect();
        let squares: Vec<f64> = x.iter().map(|a| a * a).collect();
        let cubes: Vec<f64> = x.iter().map(|a| a * a * a).collect();
        let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        let steps = x.windows(2).map(|pair| (pair[1] - pair[0]).abs());
        let steps: Vec<f64> = steps.collect();
        at_every_level(
            || (sum(&x), dot(&x, &y), moments(&x), conditional(&x), norm_f32(&single)),
            |level, (s, d, (a, b, c), (positive, negative), norm)| {
                assert!(within(s, want, n, size), "sum of {n} at {level}: {s} {want}");
                let exact_dot = exact::dot(&x, &y);
                assert!(within(d, exact_dot, n, magnitude(&products)), "dot of {n} at {level}");
                assert!(within(a, 1.0 + want, n, size + 1.0), "{n} at {level}: {a}");
                let square = exact::sum(squares.iter().copied());
                assert!(within(b, 2.0 - square, n, square + 2.0), "{n} at {level}: {b}");
                let cube = exact::sum(cubes.iter().copied());
                assert!(within(c, 3.0 + cube, n, magnitude(&cubes) + 3.0), "{n} at {level}: {c}");
                let want_positive = exact::sum(x.iter().copied().filter(|v| *v > 0.0));
                assert!(within(positive, want_positive, n, size), "{n} at {level}: {positive}");
                assert!(within(negative, want_positive - want, n, size), "{n} at {level}");
                let exact_norm = exact::dot(&x, &x).sqrt();
                let error = (f64::from(norm) - exact_norm).abs();
                assert!(error <= (n + 4) as f64 * 6e-8 * exact_norm, "{n} at {level}: {norm}");
            },
        );
        at_every_level(
            || (total_variation(&x), generic_sum(&x)),
            |level, (v, s)| {
                let size = magnitude(&steps);
                assert!(
                    within(v, exact::sum(steps.iter().copied()), n, size),
                    "{n} at {level}: {v}"
                );
                assert!(within(s, want, n, magnitude(&x)), "{n} at {level}: {s}");
            },
        );
    }
}

/// Whole numbers are exact in any order, so every element is taken once.
#[test]
fn whole_numbers_are_exact() {
    for n in 0..=131 {
        let x: Vec<f64> = (0..n).map(|i| (i * i % 101) as f64 - 50.0).collect();
        same_as_reference!(sum(&x));
        same_as_reference!(dot(&x, &x));
        same_as_reference!(moments(&x));
        same_as_reference!(conditional(&x));
        same_as_reference!(total_variation(&x));
        same_as_reference!(extremes(&x));
        let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        same_as_reference!(generic_sum(&single));
        let powers: Vec<f64> = (0..n).map(|i| [2.0, -0.5, 0.25, 4.0][i % 4]).collect();
        same_as_reference!(product(&powers));
    }
    assert_eq!(sum(&[1.0, 2.0, 4.0]), 7.0);
    assert_eq!(product(&[3.0, -2.0]), -6.0);
    assert_eq!(conditional(&[3.0, -2.0, 1.0]), (4.0, 2.0));
}

#[test]
fn products_are_within_the_bound() {
    let mut random = Random::seed_43();
    for n in 0..=131 {
        let x: Vec<f64> = (0..n).map(|_| 0.5 + random.f64()).collect();
        let want = product::reference(&x);
        at_every_level(
            || product(&x),
            |level, got| {
                let error = (got - want).abs();
                assert!(
                    error <= 2.0 * n as f64 * f64::EPSILON * want,
                    "{n} at {level}: {got} {want}"
                );
            },
        );
    }
}

#[test]
fn every_layout() {
    let mut random = Random::seed_42();
    for n in LENGTHS.chain([131]) {
        let values = random.signed_vec(n);
        let (want, size) = (exact::sum(values.iter().copied()), magnitude(&values));
        let square = exact::dot(&values, &values);
        layouts_1d(&values, |layout, x| {
            at_every_level(
                || (sum_by_index(x), sum_by_iterator(x), dot_by_index(x, x)),
                |level, (a, b, c)| {
                    assert!(within(a, want, n, size), "{layout} {n} {level}: {a} {want}");
                    assert!(within(b, want, n, size), "{layout} {n} {level}: {b} {want}");
                    assert!(within(c, square, n, square), "{layout} {n} {level}: {c} {square}");
                },
            );
            // One operand in this layout, the other contiguous.
            let mixed = dot_by_index(x, aview1(&values));
            assert!(within(mixed, square, n, square), "{layout} {n}: {mixed} {square}");
        });
    }
    let a = random.signed_array((9, 70));
    for view in [a.view(), a.t(), a.slice(s![..;2, ..;-3])] {
        let sums = row_sums(view);
        for (row, got) in view.rows().into_iter().zip(sums) {
            let row = row.to_vec();
            let want = exact::sum(row.iter().copied());
            assert!(within(got, want, row.len(), magnitude(&row)), "{got} {want}");
        }
    }
    let one = ndarray::arr0(0.1);
    let got = sum_by_index(one.broadcast(1000).unwrap());
    assert!(within(got, 100.0, 1000, 100.0), "{got}");
}

#[fastmath]
fn has_nan(x: &[f64]) -> (bool, usize) {
    let mut s = 0.0;
    let mut count = 0;
    for &v in x {
        s += v;
        if v.is_nan() {
            count += 1;
        }
    }
    (s.is_nan(), count)
}

#[test]
fn nan_and_infinity_come_through() {
    for n in [1, 2, 15, 16, 17, 32, 33, 64, 100, 131] {
        for at in [0, n / 3, n / 2, n - 1] {
            let mut x = vec![1.0; n];
            x[at] = f64::NAN;
            at_every_level(
                || (sum(&x), dot(&x, &x), product(&x), has_nan(&x), extremes(&x)),
                |level, (s, d, p, found, (low, high))| {
                    assert!(s.is_nan() && d.is_nan() && p.is_nan(), "{n} {at} {level}");
                    assert_eq!(found, (true, 1), "{n} {at} {level}");
                    // `min` and `max` pass over a NaN, as in the plain function.
                    let want = extremes::reference(&x);
                    assert_eq!((low, high), want, "{n} {at} {level}");
                },
            );
            x[at] = f64::INFINITY;
            at_every_level(
                || (sum(&x), dot(&x, &x), extremes(&x).1),
                |level, (s, d, high)| {
                    assert_eq!(
                        (s, d, high),
                        (f64::INFINITY, f64::INFINITY, f64::INFINITY),
                        "{level}"
                    );
                },
            );
            x[(at + 1) % n] = f64::NEG_INFINITY;
            at_every_level(
                || sum(&x),
                |level, s| {
                    assert!(
                        if n == 1 { s == f64::NEG_INFINITY } else { s.is_nan() },
                        "{level}: {s}"
                    );
                },
            );
        }
    }
}

#[test]
fn the_same_bits_in_every_run_at_one_level() {
    let x = Random::seed_42().signed_vec(1000);
    at_every_level(
        || {
            let first = (sum(&x), dot(&x, &x), moments(&x));
            (0..5).all(|_| first == (sum(&x), dot(&x, &x), moments(&x)))
        },
        |level, same| assert!(same, "{level}"),
    );
}

#[fastmath]
fn multiply_add(a: f64, b: f64, c: f64) -> f64 {
    a * b + c
}

#[fastmath]
fn add_multiply(a: f64, b: f64, c: f64) -> f64 {
    c + a * b
}

#[fastmath]
fn multiply_subtract(a: f32, b: f32, c: f32) -> (f32, f32) {
    (a * b - c, c - a * b)
}

#[njit]
fn strict_multiply_add(a: f64, b: f64, c: f64) -> f64 {
    a * b + c
}

#[fastmath(reassoc)]
fn without_contraction(a: f64, b: f64, c: f64) -> f64 {
    a * b + c
}

#[njit(fastmath)]
fn another_spelling(a: f64, b: f64, c: f64) -> f64 {
    a * b + c
}

#[njit]
#[fastmath(contract)]
fn one_more_spelling(a: f64, b: f64, c: f64) -> f64 {
    a * b + c
}

#[test]
fn contraction_where_the_level_fuses() {
    let (a, b, c) = (1.0 + f64::EPSILON, 1.0 - f64::EPSILON, -1.0);
    let (fused, plain) = (a.mul_add(b, c), a * b + c);
    assert_ne!(fused, plain);
    let (af, bf, cf) = (1.0 + f32::EPSILON, 1.0 - f32::EPSILON, 1.0);
    for level in common::levels() {
        let fuses = matches!(level, CpuLevel::Avx2 | CpuLevel::Avx512 | CpuLevel::Neon);
        let want = if fuses { fused } else { plain };
        with_level(level, || {
            assert_eq!(multiply_add(a, b, c), want, "{level}");
            assert_eq!(add_multiply(a, b, c), want, "{level}");
            assert_eq!(another_spelling(a, b, c), want, "{level}");
            assert_eq!(one_more_spelling(a, b, c), want, "{level}");
            assert_eq!(strict_multiply_add(a, b, c), plain, "{level}");
            assert_eq!(without_contraction(a, b, c), plain, "{level}");
            let want = if fuses {
                (af.mul_add(bf, -cf), (-af).mul_add(bf, cf))
            } else {
                (af * bf - cf, cf - af * bf)
            };
            assert_eq!(multiply_subtract(af, bf, cf), want, "{level}");
        })
        .unwrap();
    }
    assert_eq!(multiply_add(2.0, 3.0, 4.0), 10.0);
    assert_eq!(multiply_subtract(2.0, 3.0, 4.0), (2.0, -2.0));
}

#[fastmath(arcp)]
fn divide_all(x: &[f64], by: f64) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for i in 0..x.len() {
        out[i] = x[i] / by;
    }
    out
}

#[fastmath(nsz)]
fn add_zero(x: f64) -> f64 {
    x + 0.0
}

#[fastmath(afn)]
fn elementary(x: f64) -> f64 {
    x.exp() + x.sin() * x.ln_1p()
}

#[fastmath(contract)]
fn contracted_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v;
    }
    s
}

#[fastmath(reassoc, contract)]
fn two_options(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

#[test]
fn each_option_alone() {
    let x = Random::seed_43().signed_vec(131);
    at_every_level(
        || (divide_all(&x, 3.0), add_zero(-0.0), elementary(0.75), two_options(&x)),
        |level, (quotients, zero, value, squares)| {
            for (got, v) in quotients.iter().zip(&x) {
                assert!((got - v / 3.0).abs() <= 2.0 * f64::EPSILON * v.abs(), "{level}");
            }
            assert_eq!(zero, 0.0, "{level}");
            let want = elementary::reference(0.75);
            assert!((value - want).abs() <= 4.0 * f64::EPSILON * want, "{level}: {value}");
            let want = exact::dot(&x, &x);
            assert!(within(squares, want, 131, want), "{level}: {squares} {want}");
        },
    );
    // No `reassoc`: the order is the one written.
    same_as_reference!(contracted_sum(&x));
    assert_eq!(divide_all(&[1.0, 4.0], 2.0), [0.5, 2.0]);
    for special in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let got = divide_all(&[special, 1.0], special);
        assert!(got[0].is_nan() && (got[1].is_nan() || got[1] == 0.0), "{got:?}");
    }
    assert_eq!(divide_all(&[3.0], 0.0), [f64::INFINITY]);
}

/// The notebook's exercise: a large number and many small ones.
#[test]
fn many_small_terms_on_a_large_one() {
    let mut x = vec![1e-8; 1_000_001];
    x[0] = 1e6;
    let want = 1e6 + 1e-2;
    let strict = sum::reference(&x);
    at_every_level(
        || sum(&x),
        |level, fast| {
            assert!(within(fast, want, x.len(), want), "{level}");
            assert!((fast - want).abs() <= (strict - want).abs(), "{level}: {fast} {strict}");
        },
    );
}

#[fastmath]
fn outside(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}

#[fastmath]
fn outside_when_positive(a: ArrayView1<f64>, b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        if a[i] > 0.0 {
            s += b[i];
        }
    }
    s
}

/// Checks that are made once before the loop give the panic of the reference.
#[test]
fn indices_out_of_range_panic_as_in_the_reference() {
    let a = vec![1.0; 100];
    for n in [0, 1, 31, 32, 64, 99] {
        let b = vec![1.0; n];
        let want = common::panic_message(|| outside::reference(&a, &b));
        assert!(want.is_some());
        at_every_level(
            || common::panic_message(|| outside(&a, &b)),
            |level, got| {
                assert_eq!(got, want, "{n} at {level}");
            },
        );
        // A read under a condition panics only where the condition holds.
        let mut mask = Array1::from_elem(100, -1.0);
        mask.slice_mut(s![..n]).fill(1.0);
        assert_eq!(outside_when_positive(mask.view(), &b), n as f64);
        mask[99] = 1.0;
        let got = common::panic_message(|| outside_when_positive(mask.view(), &b));
        let want = common::panic_message(|| outside_when_positive::reference(mask.view(), &b));
        assert_eq!(got, want);
        assert!(got.is_some());
    }
}
