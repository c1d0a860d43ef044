//! Loops that carry something along: a histogram, the running sum.

use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// How many elements a rayon task takes.
const TASK: usize = 1 << 16;

#[njit]
fn histogram_strict(x: &[f64], bins: usize) -> Vec<i64> {
    let mut counts = vec![0; bins];
    for i in 0..x.len() {
        counts[(x[i] * bins as f64) as usize] += 1;
    }
    counts
}

/// Each block of values into a row of counts of its own.
#[parallel]
fn histogram_parallel(x: &[f64], bins: usize) -> Vec<i64> {
    let (n, blocks) = (x.len(), 64);
    let mut counts = Array2::<i64>::zeros((blocks, bins));
    for b in prange!(0..blocks) {
        for i in n * b / blocks..n * (b + 1) / blocks {
            counts[[b, (x[i] * bins as f64) as usize]] += 1;
        }
    }
    let mut total = vec![0; bins];
    for b in 0..blocks {
        for k in 0..bins {
            total[k] += counts[[b, k]];
        }
    }
    total
}

/// Four tables in turn: an addition need not wait for the one before it to the
/// same bin.
#[njit]
fn histogram_tables(x: &[f64], bins: usize) -> Vec<i64> {
    let mut counts = vec![0; 4 * bins];
    for i in 0..x.len() {
        counts[i % 4 * bins + (x[i] * bins as f64) as usize] += 1;
    }
    let mut total = vec![0; bins];
    for k in 0..bins {
        total[k] = counts[k] + counts[bins + k] + counts[2 * bins + k] + counts[3 * bins + k];
    }
    total
}

/// By hand.
fn histogram_by_hand(x: &[f64], bins: usize) -> Vec<i64> {
    let mut counts = vec![0; bins];
    for x in x {
        counts[(x * bins as f64) as usize] += 1;
    }
    counts
}

/// How many values fall in each bin.
pub fn histogram() -> Row {
    type Data = (Vec<f64>, usize);
    Row {
        name: "histogram",
        title: "Histogram",
        params: params(&[("n", 10_000_000), ("bins", 256)]),
        quick: params(&[("n", 200_000), ("bins", 256)]),
        bytes: |p| F64 * (p["n"] + p["bins"]) as f64,
        ops: |p| p["n"] as f64,
        tolerance: 1e-12,
        local: |p, threads| {
            let x = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("x", Digest::of(&x))];
            let data = (x, p["bins"] as usize);
            let reference =
                |(x, bins): &mut Data| measure("counts", || histogram_strict::reference(x, *bins));
            Case::new(threads, data, inputs, reference)
                .numkern("strict", |(x, bins)| measure("counts", || histogram_strict(x, *bins)))
                .numkern("strict, four tables", |(x, bins)| {
                    measure("counts", || histogram_tables(x, *bins))
                })
                .numkern("parallel", |(x, bins)| measure("counts", || histogram_parallel(x, *bins)))
                .by_hand("loop", |(x, bins)| measure("counts", || histogram_by_hand(x, *bins)))
                .by_hand("rayon", |(x, bins)| {
                    let parts = x.par_chunks(TASK).map(|x| histogram_by_hand(x, *bins));
                    let add = |mut a: Vec<i64>, b: Vec<i64>| {
                        a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
                        a
                    };
                    measure("counts", || parts.reduce(|| vec![0; *bins], add))
                })
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn prefix_strict]
    [#[fastmath] fn prefix_fast]
    (x: &[f64]) -> Vec<f64> {
        let mut y = vec![0.0; x.len()];
        let mut s = 0.0;
        for i in 0..x.len() {
            s += x[i];
            y[i] = s;
        }
        y
    }
}

#[njit]
fn prefix_into(x: &[f64], y: &mut [f64]) {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i];
        y[i] = s;
    }
}

/// By hand on all threads: the sum of each piece, then each piece's running sum
/// from where the one before it ends.
fn prefix_by_rayon(x: &[f64]) -> Vec<f64> {
    let sums: Vec<f64> = x.par_chunks(TASK).map(|x| x.iter().sum()).collect();
    let mut starts = vec![0.0; sums.len()];
    for i in 1..sums.len() {
        starts[i] = starts[i - 1] + sums[i - 1];
    }
    let mut y = vec![0.0; x.len()];
    y.par_chunks_mut(TASK).zip(x.par_chunks(TASK)).zip(starts).for_each(|((y, x), mut s)| {
        for (y, x) in y.iter_mut().zip(x) {
            s += x;
            *y = s;
        }
    });
    y
}

/// The running sum.
pub fn prefix_sum() -> Row {
    Row {
        name: "prefix_sum",
        title: "Running sum",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 2.0 * F64 * p["n"] as f64,
        ops: |p| p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("x", Digest::of(&x))];
            Case::new(threads, x, inputs, |x| measure("y", || prefix_strict::reference(x)))
                .numkern("strict", |x| measure("y", || prefix_strict(x)))
                .numkern("fastmath", |x| measure("y", || prefix_fast(x)))
                .numkern("strict, numkern::zeros", |x| {
                    measure("y", || {
                        let mut y: Array1<f64> = numkern::zeros(x.len());
                        prefix_into(x, y.as_slice_mut().expect("contiguous"));
                        y
                    })
                })
                .by_hand("scan", |x| {
                    let add = |s: &mut f64, x: &f64| {
                        *s += x;
                        Some(*s)
                    };
                    measure("y", || x.iter().scan(0.0, add).collect::<Vec<f64>>())
                })
                .by_hand("rayon", |x| measure("y", || prefix_by_rayon(x)))
                .boxed()
        },
    }
}
