//! First-order recurrences: Horner's rule and its kin, in every spelling.

use numkern::prelude::*;

use crate::common::{self, Random, at_every_level, same_as_reference};

#[njit]
fn strict_polynomial(coefficients: &[f64], x: f64) -> f64 {
    let mut acc = 0.0;
    for &c in coefficients {
        acc = acc * x + c;
    }
    acc
}

#[fastmath]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    let mut acc = 0.0;
    for &c in coefficients {
        acc = acc * x + c;
    }
    acc
}

/// The notebook's section 5: both overflow, and say so.
#[test]
fn a_polynomial_that_overflows_does_so_in_both() {
    let mut random = Random::seed_42();
    let coefficients: Vec<f64> = (0..10_000_000).map(|_| random.f64()).collect();
    let strict = strict_polynomial(&coefficients, 1.2345);
    let fast = polynomial(&coefficients, 1.2345);
    assert_eq!(strict, f64::INFINITY);
    assert!(!fast.is_finite(), "{fast}");
}

#[test]
fn polynomials_agree_where_they_are_finite() {
    let mut random = Random::seed_42();
    for n in 0..=131 {
        let coefficients = random.signed_vec(n);
        for x in [0.75, -0.5, 1.0, 1.05, 0.0] {
            let want = same_as_reference!(strict_polynomial(&coefficients, x));
            let size = strict_polynomial(
                &coefficients.iter().map(|c| c.abs()).collect::<Vec<_>>(),
                f64::abs(x),
            );
            at_every_level(
                || polynomial(&coefficients, x),
                |level, got| {
                    let error = (got - want).abs();
                    let bound = 4.0 * (n + 1) as f64 * f64::EPSILON * size;
                    assert!(error <= bound, "{n} at {x} {level}: {got} {want}");
                },
            );
        }
    }
    let coefficients = random.vec(2000);
    let strict = strict_polynomial(&coefficients, 1.234_567_89);
    let fast = polynomial(&coefficients, 1.234_567_89);
    assert!(strict.is_finite() && (fast / strict - 1.0).abs() < 1e-12, "{fast} {strict}");
}

/// One kernel for each spelling of a step; `reference` is the order written.
macro_rules! spellings {
    ($($name:ident: |$c:ident, $x:ident, $acc:ident| $body:block)*) => {$(
        #[fastmath]
        fn $name($c: &[f64], $x: f64, start: f64) -> f64 {
            let mut $acc = start;
            $body;
            $acc
        }
    )*

        /// Name, kernel, and the same as written.
        const SPELLINGS: &[(&str, Kernel, Kernel, fn() -> String)] =
            &[$((stringify!($name), $name, $name::reference, || $name::explain().to_string())),*];
    };
}

type Kernel = fn(&[f64], f64, f64) -> f64;

spellings! {
    by_element: |c, x, acc| { for &v in c { acc = acc * x + v; } }
    factor_first: |c, x, acc| { for v in c.iter() { acc = x * acc + v; } }
    term_first: |c, x, acc| { for v in c.iter().copied() { acc = v + acc * x; } }
    term_subtracted: |c, x, acc| { for &v in c { acc = acc * x - v; } }
    product_subtracted: |c, x, acc| { for &v in c { acc = v - x * acc; } }
    method: |c, x, acc| { for &v in c { acc = acc.mul_add(x, v); } }
    function: |c, x, acc| { for &v in c { acc = f64::mul_add(x, acc, v); } }
    two_updates: |c, x, acc| { for &v in c { acc *= x; acc += v; } }
    two_updates_minus: |c, x, acc| { for &v in c { acc *= x; acc -= 2.0 * v; } }
    by_index: |c, x, acc| { for i in 0..c.len() { acc = acc * x + c[i]; } }
    inclusive: |c, x, acc| {
        if !c.is_empty() { for i in 0..=c.len() - 1 { acc = acc * x + c[i]; } }
    }
    index_reversed: |c, x, acc| { for i in (0..c.len()).rev() { acc = acc * x + c[i]; } }
    inclusive_reversed: |c, x, acc| {
        if !c.is_empty() { for i in (0..=c.len() - 1).rev() { acc = acc * x + c[i]; } }
    }
    index_from_the_end: |c, x, acc| {
        let n = c.len();
        for i in 0..n { acc = acc * x + c[n - 1 - i]; }
    }
    elements_reversed: |c, x, acc| { for &v in c.iter().rev() { acc = acc * x + v; } }
    reversed_and_counted: |c, x, acc| {
        for (i, v) in c.iter().copied().rev().enumerate() { acc = acc * x + v * (i % 3) as f64; }
    }
    locals_before: |c, x, acc| {
        for &v in c {
            let square = v * v;
            let small = if square > 0.25 { 0.25 } else { square };
            acc = acc * (x * 0.5) + small;
        }
    }
    factor_of_each: |c, x, acc| { for &v in c { acc = acc * (v * x) + 1.0; } }
    factor_and_term_of_each: |c, x, acc| {
        for i in 0..c.len() { acc = (c[i] * 0.5) * acc - x * c[i]; }
    }
    two_factors: |c, x, acc| { for &v in c { acc *= v; acc += x; } }
}

#[test]
fn every_spelling_is_recognised_and_right() {
    let mut random = Random::seed_42();
    for n in (0..140).chain([2047, 2048, 2049, 5000]) {
        let c: Vec<f64> = random.signed_vec(n);
        for (name, kernel, written, explain) in SPELLINGS {
            assert!(explain().contains("is a recurrence"), "{name}: {}", explain());
            for (x, start) in [(0.75, 0.0), (-0.5, 3.0), (0.99, -1.0), (1.0, 0.5), (0.0, 2.0)] {
                let want = written(&c, x, start);
                // Every term is at most 2 in size, and no sum is lost to cancellation
                // by more than what went into it.
                let size = 4.0 * (n as f64 + 4.0);
                at_every_level(
                    || kernel(&c, x, start),
                    |level, got| {
                        let bound = f64::EPSILON * size * (n as f64 + 8.0);
                        let near = (got - want).abs() <= bound;
                        assert!(near, "{name} {n} at {x} {level}: {got} {want}");
                    },
                );
            }
        }
    }
}

#[test]
fn infinities_and_nan_come_as_in_the_order_written() {
    let mut random = Random::seed_42();
    for n in [5, 40, 3000] {
        for bad in [f64::NAN, f64::INFINITY, 1e300, -1e307] {
            for at in [0, n / 3, n - 1] {
                let mut c: Vec<f64> = random.signed_vec(n);
                c[at] = bad;
                for (name, kernel, written, _) in SPELLINGS {
                    for x in [0.5, -0.75, 1.5, -2.0, f64::INFINITY, 1e-320] {
                        let (want, got) = (written(&c, x, 1.0), kernel(&c, x, 1.0));
                        // The order written may overflow on its way to a number.
                        let passing = bad.is_finite() && x.is_finite() && got.is_finite();
                        if !want.is_finite() && !passing || !got.is_finite() {
                            let alike = want == got || (want.is_nan() && got.is_nan());
                            assert!(alike, "{name} {n} {bad} at {at}, {x}: {got} {want}");
                        }
                    }
                }
            }
        }
    }
}

#[njit(fastmath(reassoc))]
fn without_contraction(c: ArrayView1<f32>, x: f32) -> f32 {
    let mut acc = 0.0;
    for i in 0..c.len() {
        acc = acc * x + c[i];
    }
    acc
}

#[fastmath]
fn generic<T: Float>(c: &[T], x: T) -> T {
    let mut acc = T::zero();
    for &v in c {
        acc = acc * x + v;
    }
    acc
}

#[fastmath]
fn many_points(c: &[f64], x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        let mut acc = 0.0;
        for &v in c {
            acc = acc * x[i] + v;
        }
        y[i] = acc;
    }
}

#[njit(parallel, fastmath)]
fn row_values(a: ArrayView2<f64>, x: f64) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut y = Array1::zeros(m);
    for i in prange!(0..m) {
        let mut acc = 0.0;
        for j in (0..n).rev() {
            acc = acc * x + a[[i, j]];
        }
        y[i] = acc;
    }
    y
}

#[test]
fn types_layouts_and_nests() {
    let c: Vec<f64> = (0..777).map(|i| f64::from(i % 10) - 4.5).collect();
    let small: Vec<f32> = c.iter().map(|&c| c as f32).collect();
    let want = strict_polynomial(&c, 0.875);
    assert!((generic(&c, 0.875) - want).abs() < 1e-12);
    assert!((f64::from(generic(&small, 0.875)) - want).abs() < 1e-4);
    common::layouts_1d(&small, |layout, view| {
        let want = without_contraction::reference(view, 0.875);
        at_every_level(
            || without_contraction(view, 0.875),
            |level, got| assert!((got - want).abs() < 1e-4, "{layout} {level}: {got} {want}"),
        );
    });
    let points = [0.5, -0.25, 0.9, 0.0, -1.0];
    let mut values = [0.0; 5];
    many_points(&c, &points, &mut values);
    for (x, y) in points.iter().zip(values) {
        assert!((y - strict_polynomial(&c, *x)).abs() < 1e-10, "{x}");
    }
    let a = Array2::from_shape_fn((20, 333), |(i, j)| ((i * 7 + j * 3) % 11) as f64 - 5.0);
    for view in [a.view(), a.slice(s![.., ..;2]), a.slice(s![..;-1, ..;-1])] {
        let want = row_values::reference(view, -0.75);
        for threads in [1, 2, 3, 8] {
            let got = numkern::with_num_threads(threads, || row_values(view, -0.75));
            assert!(numkern::allclose(&got, &want), "{threads}");
        }
    }
}

#[fastmath]
fn factor_by_index(c: &[f64], x: &[f64], k: usize) -> f64 {
    let mut acc = 1.0;
    for &v in c {
        acc = acc * x[k] + v;
    }
    acc
}

/// A factor that is an element is looked at only if there is a step.
#[test]
fn the_factor_of_an_empty_loop_is_not_evaluated() {
    assert_eq!(factor_by_index(&[], &[], 7), 1.0);
    let c = [1.0; 100];
    let want = common::panic_message(|| factor_by_index::reference(&c, &[], 7));
    assert!(want.is_some());
    assert_eq!(common::panic_message(|| factor_by_index(&c, &[], 7)), want);
}

#[njit(parallel, fastmath)]
fn in_blocks(c: &[f64], x: f64, start: f64) -> f64 {
    let mut acc = start;
    for i in prange!(0..c.len()) {
        acc = acc * x + c[i];
    }
    acc
}

#[parallel(chunk = 1000)]
#[fastmath]
fn in_short_blocks(c: ArrayView1<f64>, x: f64, start: f64) -> f64 {
    let mut acc = start;
    for i in prange!(0..c.len()) {
        let v = c[i] * 0.5;
        acc = v - x * acc;
    }
    acc
}

#[test]
fn blocks_of_a_parallel_recurrence() {
    assert!(in_blocks::explain().to_string().contains("powers of the factor"));
    let mut random = Random::seed_42();
    for n in [0, 1, 31, 1000, 50_000, 200_000] {
        let c: Vec<f64> = random.signed_vec(n);
        for x in [0.9999, -0.99, 0.5, 1.0, -1.0, 0.0, 1e-200, 1.00001] {
            for start in [0.0, 1.0, 1e250] {
                let want = in_blocks::reference(&c, x, start);
                let sizes: Vec<f64> = c.iter().map(|c| c.abs()).collect();
                let size = in_blocks::reference(&sizes, f64::abs(x), start);
                let got = numkern::with_num_threads(1, || in_blocks(&c, x, start));
                let bound = 4.0 * (n + 1) as f64 * f64::EPSILON * size;
                assert!((got - want).abs() <= bound, "{n} {x} {start}: {got} {want}");
                for threads in [2, 3, 8] {
                    let again = numkern::with_num_threads(threads, || in_blocks(&c, x, start));
                    assert_eq!(again.to_bits(), got.to_bits(), "{n} {x} {start} {threads}");
                }
                let view = ArrayView1::from(&c);
                for view in [view, view.slice(s![..;-2])] {
                    let want = in_short_blocks::reference(view, x, start);
                    let sizes = view.mapv(|c| -c.abs());
                    let size = -in_short_blocks::reference(sizes.view(), -f64::abs(x), -start);
                    let bound = 4.0 * (n + 1) as f64 * f64::EPSILON * size;
                    let got = in_short_blocks(view, x, start);
                    assert!((got - want).abs() <= bound, "{n} {x} {start}: {got} {want}");
                }
            }
        }
        // What overflows in order overflows in blocks, to the same side.
        for x in [1.2345, -1.5, f64::INFINITY, f64::NAN] {
            let want = in_blocks::reference(&c, x, 1.0);
            let got = in_blocks(&c, x, 1.0);
            let near = (got / want - 1.0).abs() < 1e-6;
            assert!(got == want || got.is_nan() && want.is_nan() || near, "{n} {x}: {got} {want}");
        }
    }
    let mut c = vec![0.5; 100_000];
    c[70_000] = f64::NEG_INFINITY;
    assert_eq!(in_blocks(&c, 0.5, 0.0), f64::NEG_INFINITY);
    c[90_000] = f64::INFINITY;
    assert!(in_blocks(&c, 0.5, 0.0).is_nan());
}
