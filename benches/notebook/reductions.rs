//! One number out of a long array.

use std::hint::black_box;

use criterion::Criterion;
use numkern_workspace::notebook::data;

use crate::group;
use crate::s02_njit::sum_squares as kernel_sum_squares;
use crate::s05_fastmath::{poly_fast, poly_plain, poly_strict};
use crate::s07_exercises::{accumulate_fast, accumulate_strict};

/// The number of independent chains in the versions by hand: enough to hide the
/// latency of an addition with two vector units.
const LANES: usize = 32;

/// The sum of `f(v)` in [`LANES`] chains, as one writes it by hand so that the
/// compiler can vectorise it.
fn sum_in_lanes(x: &[f64], f: impl Fn(f64) -> f64) -> f64 {
    let (chunks, tail) = x.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for chunk in chunks {
        for (s, &v) in sums.iter_mut().zip(chunk) {
            *s += f(v);
        }
    }
    sums.iter().sum::<f64>() + tail.iter().map(|&v| f(v)).sum::<f64>()
}

/// The sum of squares: strict order against strict order, and the lanes by hand
/// to show what the order costs.
pub fn sum_squares(criterion: &mut Criterion) {
    let x = data::uniform(10_000_000, 2);
    let mut group = group(criterion, "sum_squares", x.len());
    group.bench_function("iterator", |b| {
        b.iter(|| black_box(&x).iter().map(|v| v * v).sum::<f64>());
    });
    group.bench_function("lanes by hand, another order", |b| {
        b.iter(|| sum_in_lanes(black_box(&x), |v| v * v));
    });
    group.bench_function("njit", |b| b.iter(|| kernel_sum_squares(black_box(&x))));
    group.finish();
}

/// Horner's rule in [`LANES`] chains, each over every 32nd coefficient.
fn poly_in_lanes(a: &[f64], x: f64) -> f64 {
    let head = a.len() % LANES;
    let start = poly_plain(&a[..head], x);
    let (chunks, _) = a[head..].as_chunks::<LANES>();
    let step = x.powi(LANES as i32);
    let mut lanes = [0.0; LANES];
    // The head counts as if it were the last lane of a chunk before the first.
    lanes[LANES - 1] = start;
    for chunk in chunks {
        for (acc, &c) in lanes.iter_mut().zip(chunk) {
            *acc = *acc * step + c;
        }
    }
    poly_plain(&lanes, x)
}

/// A polynomial, at the notebook's size and at the textbook's.
pub fn poly(criterion: &mut Criterion) {
    let all = data::uniform(10_000_000, 7);
    for (name, a, x) in [("poly_10M", &all[..], 1.2345), ("poly_2000", &all[..2_000], 1.23456789)] {
        let mut group = group(criterion, name, a.len());
        group.bench_function("fold", |b| b.iter(|| poly_plain(black_box(a), black_box(x))));
        group.bench_function("lanes by hand", |b| {
            b.iter(|| poly_in_lanes(black_box(a), black_box(x)));
        });
        group.bench_function("njit", |b| b.iter(|| poly_strict(black_box(a), black_box(x))));
        group.bench_function("fastmath", |b| b.iter(|| poly_fast(black_box(a), black_box(x))));
        group.finish();
    }
}

/// A large starting value and many small ones.
pub fn accumulate(criterion: &mut Criterion) {
    let x = vec![1e-8; 10_000_000];
    let mut group = group(criterion, "accumulate", x.len());
    group.bench_function("fold", |b| {
        b.iter(|| black_box(&x).iter().fold(black_box(1e6), |s, v| s + v));
    });
    group.bench_function("lanes by hand", |b| {
        b.iter(|| black_box(1e6) + sum_in_lanes(black_box(&x), |v| v));
    });
    group.bench_function("njit", |b| {
        b.iter(|| accumulate_strict(black_box(1e6), black_box(&x)));
    });
    group.bench_function("fastmath", |b| {
        b.iter(|| accumulate_fast(black_box(1e6), black_box(&x)));
    });
    group.finish();
}
