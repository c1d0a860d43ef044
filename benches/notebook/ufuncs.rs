//! One element in, one element out.

use std::hint::black_box;

use criterion::Criterion;
use ndarray::{Array1, Zip};
use numkern_workspace::notebook::data;
use rayon::prelude::*;

use crate::group;
use crate::s03_vectorize::{hypot as hypot_kernel, hypot_plain};
use crate::s07_exercises::{logistic as logistic_kernel, logistic_plain};

/// How many elements a rayon task should have at least.
const TASK: usize = 1 << 14;

/// The length of the hypotenuse, into a new array and into one that is there.
pub fn hypot(criterion: &mut Criterion) {
    let n = 10_000_000;
    let a = Array1::from(data::uniform(n, 3));
    let b = Array1::from(data::uniform(n, 4));
    let length = |a: &f64, b: &f64| (a * a + b * b).sqrt();

    let mut group = group(criterion, "hypot", n);
    group.bench_function("iterator", |bench| {
        bench.iter(|| hypot_plain(black_box(&a), black_box(&b)));
    });
    group.bench_function("ndarray Zip", |bench| {
        bench.iter(|| Zip::from(black_box(&a)).and(black_box(&b)).map_collect(length));
    });
    group.bench_function("rayon", |bench| {
        let (a, b) = (a.as_slice().expect("contiguous"), b.as_slice().expect("contiguous"));
        bench.iter(|| -> Vec<f64> {
            let pairs = black_box(a).par_iter().zip(black_box(b)).with_min_len(TASK);
            pairs.map(|(a, b)| length(a, b)).collect()
        });
    });
    group.bench_function("vectorize", |bench| {
        bench.iter(|| hypot_kernel(black_box(&a), black_box(&b)));
    });
    group.finish();

    let mut out = Array1::zeros(n);
    let mut group = crate::group(criterion, "hypot_into", n);
    group.bench_function("ndarray Zip", |bench| {
        bench.iter(|| {
            let zip = Zip::from(&mut out).and(black_box(&a)).and(black_box(&b));
            zip.for_each(|out, a, b| *out = length(a, b));
        });
    });
    group.bench_function("rayon", |bench| {
        let (a, b) = (a.as_slice().expect("contiguous"), b.as_slice().expect("contiguous"));
        let out = out.as_slice_mut().expect("contiguous");
        bench.iter(|| {
            let triples = out.par_iter_mut().zip(black_box(a)).zip(black_box(b));
            triples.with_min_len(TASK).for_each(|((out, a), b)| *out = length(a, b));
        });
    });
    group.bench_function("vectorize", |bench| {
        bench.iter(|| hypot_kernel::into(black_box(&a), black_box(&b), &mut out));
    });
    group.finish();
}

/// The logistic function, which is all `exp`.
pub fn logistic(criterion: &mut Criterion) {
    let n = 10_000_000;
    let x = Array1::from(data::normal(n, 10));
    let mut group = group(criterion, "logistic", n);
    group.bench_function("ndarray mapv", |b| b.iter(|| black_box(&x).mapv(logistic_plain)));
    group.bench_function("rayon", |b| {
        let x = x.as_slice().expect("contiguous");
        b.iter(|| -> Vec<f64> {
            let elements = black_box(x).par_iter().with_min_len(TASK);
            elements.map(|&x| logistic_plain(x)).collect()
        });
    });
    group.bench_function("vectorize", |b| b.iter(|| logistic_kernel(black_box(&x))));
    group.finish();
}
