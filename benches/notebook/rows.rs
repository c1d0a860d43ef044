//! Loops over the rows or the elements of an array, on all threads.

use std::hint::black_box;

use criterion::Criterion;
use ndarray::{Array1, ArrayView2, Axis};
use numkern_workspace::notebook::data;
use rayon::prelude::*;

use crate::group;
use crate::s04_prange::{rowwise_dot as rowwise_dot_kernel, rowwise_dot_plain};
use crate::s07_exercises::{column_sums as column_sums_kernel, smooth, smooth_plain};

/// The dot products of the rows of two matrices.
pub fn rowwise_dot(criterion: &mut Criterion) {
    let shape = (20_000, 256);
    let a = data::uniform2(shape, 5);
    let b = data::uniform2(shape, 6);
    let mut group = group(criterion, "rowwise_dot", a.len());
    group.bench_function("iterator", |bench| {
        bench.iter(|| rowwise_dot_plain(black_box(a.view()), black_box(b.view())));
    });
    group.bench_function("rayon and ndarray's dot, another order", |bench| {
        bench.iter(|| -> Vec<f64> {
            let (a, b) = (black_box(a.view()), black_box(b.view()));
            let rows = (0..a.nrows()).into_par_iter();
            rows.map(|i| a.row(i).dot(&b.row(i))).collect()
        });
    });
    group.bench_function("parallel", |bench| {
        bench.iter(|| rowwise_dot_kernel(black_box(a.view()), black_box(b.view())));
    });
    group.finish();
}

/// The stencil with rayon, in pieces that see one element beyond each end.
fn smooth_rayon(x: &[f64]) -> Vec<f64> {
    const PIECE: usize = 1 << 14;
    let mut out = x.to_vec();
    let last = x.len().saturating_sub(1);
    out.par_chunks_mut(PIECE).enumerate().for_each(|(at, out)| {
        let start = at * PIECE;
        let (from, to) = (start.max(1), (start + out.len()).min(last));
        for i in from..to {
            out[i - start] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
    });
    out
}

/// The three-point stencil.
pub fn stencil1d(criterion: &mut Criterion) {
    let x = data::normal(5_000_000, 8);
    let mut group = group(criterion, "stencil1d", x.len());
    group.bench_function("windows", |b| b.iter(|| smooth_plain(black_box(&x))));
    group.bench_function("rayon", |b| b.iter(|| smooth_rayon(black_box(&x))));
    group.bench_function("parallel", |b| b.iter(|| smooth(black_box(&x))));
    group.finish();
}

/// The column sums with rayon: each task sums its own rows.
fn column_sums_rayon(a: ArrayView2<f64>) -> Array1<f64> {
    let n = a.ncols();
    let add = |mut sums: Array1<f64>, i| {
        sums += &a.row(i);
        sums
    };
    let parts = (0..a.nrows()).into_par_iter().fold(|| Array1::zeros(n), add);
    parts.reduce(|| Array1::zeros(n), |a, b| a + b)
}

/// The sums of the columns.
pub fn column_sums(criterion: &mut Criterion) {
    let a = data::uniform2((40_000, 256), 9);
    let mut group = group(criterion, "column_sums", a.len());
    group.bench_function("ndarray sum_axis", |b| b.iter(|| black_box(&a).sum_axis(Axis(0))));
    group.bench_function("rayon", |b| b.iter(|| column_sums_rayon(black_box(a.view()))));
    group.bench_function("parallel", |b| b.iter(|| column_sums_kernel(black_box(a.view()))));
    group.finish();
}
