//! Horner's rule: a chain in which each step waits for the one before it.

use std::hint::black_box;

use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

kernels! {
    [#[njit] fn poly_strict]
    [#[fastmath] fn poly_fast]
    (c: &[f64], x: f64) -> f64 {
        let mut acc = 0.0;
        for &v in c {
            acc = acc * x + v;
        }
        acc
    }
}

/// In 32 chains, each over every 32nd coefficient: no chain waits for another.
#[njit]
fn poly_lanes(c: &[f64], x: f64) -> f64 {
    let head = c.len() % 32;
    let step = x.powi(32);
    let mut lanes = [0.0; 32];
    // The head counts as if it were the last lane of a chunk before the first.
    for i in 0..head {
        lanes[31] = lanes[31] * x + c[i];
    }
    for b in 0..c.len() / 32 {
        let chunk = &c[head + 32 * b..head + 32 * b + 32];
        for l in 0..32 {
            lanes[l] = lanes[l] * step + chunk[l];
        }
    }
    let mut acc = 0.0;
    for l in 0..32 {
        acc = acc * x + lanes[l];
    }
    acc
}

/// Each block of coefficients on a thread of its own, then the blocks' values.
#[parallel]
fn poly_parallel(c: &[f64], x: f64) -> f64 {
    let (n, blocks) = (c.len(), 64);
    let mut values = vec![0.0; blocks];
    for b in prange!(0..blocks) {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        values[b] = poly_strict(&c[from..to], x);
    }
    let mut acc = 0.0;
    for b in 0..blocks {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        acc = acc * x.powi((to - from) as i32) + values[b];
    }
    acc
}

/// The same, and each block fast.
#[njit(parallel, fastmath)]
fn poly_parallel_fast(c: &[f64], x: f64) -> f64 {
    let (n, blocks) = (c.len(), 64);
    let mut values = vec![0.0; blocks];
    for b in prange!(0..blocks) {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        values[b] = poly_fast(&c[from..to], x);
    }
    let mut acc = 0.0;
    for b in 0..blocks {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        acc = acc * x.powi((to - from) as i32) + values[b];
    }
    acc
}

/// Each block in chains.
#[parallel]
fn poly_lanes_parallel(c: &[f64], x: f64) -> f64 {
    let (n, blocks) = (c.len(), 64);
    let mut values = vec![0.0; blocks];
    for b in prange!(0..blocks) {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        values[b] = poly_lanes(&c[from..to], x);
    }
    let mut acc = 0.0;
    for b in 0..blocks {
        let (from, to) = (n * b / blocks, n * (b + 1) / blocks);
        acc = acc * x.powi((to - from) as i32) + values[b];
    }
    acc
}

/// By hand, as it is written.
fn poly_by_fold(c: &[f64], x: f64) -> f64 {
    c.iter().fold(0.0, |acc, c| acc * x + c)
}

/// By hand in 32 chains, each over every 32nd coefficient.
fn poly_in_lanes(c: &[f64], x: f64) -> f64 {
    const LANES: usize = 32;
    let head = c.len() % LANES;
    let (chunks, _) = c[head..].as_chunks::<LANES>();
    let step = x.powi(LANES as i32);
    let mut lanes = [0.0; LANES];
    // The head counts as if it were the last lane of a chunk before the first.
    lanes[LANES - 1] = poly_by_fold(&c[..head], x);
    for chunk in chunks {
        for (acc, &c) in lanes.iter_mut().zip(chunk) {
            *acc = *acc * step + c;
        }
    }
    poly_by_fold(&lanes, x)
}

/// By hand on all threads: the value of a piece and the power of `x` that what
/// stands before it is multiplied with.
fn poly_by_rayon(c: &[f64], x: f64) -> f64 {
    let parts = c.par_chunks(1 << 16).map(|c| (poly_in_lanes(c, x), x.powi(c.len() as i32)));
    parts.reduce(|| (0.0, 1.0), |(a, p), (b, q)| (a * q + b, p * q)).0
}

/// A long polynomial whose value is finite.
pub fn poly_10m() -> Row {
    const X: f64 = 0.99999;
    Row {
        name: "poly_10m",
        title: "Polynomial, long",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| F64 * p["n"] as f64,
        ops: |p| 2.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut c = Stream::seed_42().f64s(p["n"] as usize);
            c.iter_mut().for_each(|c| *c -= 0.5);
            let inputs = vec![("c", Digest::of(&c))];
            Case::new(threads, c, inputs, |c| measure("y", || poly_strict::reference(c, X)))
                .numkern("strict", |c| measure("y", || poly_strict(c, X)))
                .numkern("fastmath", |c| measure("y", || poly_fast(c, X)))
                .numkern("parallel", |c| measure("y", || poly_parallel(c, X)))
                .numkern("parallel+fastmath", |c| measure("y", || poly_parallel_fast(c, X)))
                .numkern("strict, lanes", |c| measure("y", || poly_lanes(c, X)))
                .numkern("parallel, lanes", |c| measure("y", || poly_lanes_parallel(c, X)))
                .by_hand("fold", |c| measure("y", || poly_by_fold(c, X)))
                .by_hand("lanes", |c| measure("y", || poly_in_lanes(c, X)))
                .by_hand("rayon", |c| measure("y", || poly_by_rayon(c, X)))
                .boxed()
        },
    }
}

kernels! {
    [#[parallel] fn poly_points_parallel]
    [#[njit(parallel, fastmath)] fn poly_points_parallel_fast]
    (c: &[f64], x: &[f64]) -> f64 {
        let mut values = vec![0.0; x.len()];
        for i in prange!(0..x.len()) {
            let mut acc = 0.0;
            for &v in c {
                acc = acc * x[i] + v;
            }
            values[i] = acc;
        }
        values[x.len() - 1]
    }
}

/// Each point in chains.
#[parallel]
fn poly_points_lanes(c: &[f64], x: &[f64]) -> f64 {
    let mut values = vec![0.0; x.len()];
    for i in prange!(0..x.len()) {
        values[i] = poly_lanes(c, x[i]);
    }
    values[x.len() - 1]
}

/// Calls again and again; the result of the last.
fn again(calls: usize, call: impl Fn(f64) -> f64) -> f64 {
    let mut result = 0.0;
    for _ in 0..calls {
        result = black_box(call(black_box(1.23456789)));
    }
    result
}

/// A short polynomial, many times.
pub fn poly_2000() -> Row {
    struct Data {
        c: Vec<f64>,
        x: Vec<f64>,
    }
    Row {
        name: "poly_2000",
        title: "Polynomial, short, many calls",
        params: params(&[("n", 2000), ("calls", 1000)]),
        quick: params(&[("n", 2000), ("calls", 20)]),
        bytes: |p| F64 * (p["n"] * p["calls"]) as f64,
        ops: |p| (2 * p["n"] * p["calls"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let c = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("c", Digest::of(&c))];
            let data = Data { c, x: vec![1.23456789; p["calls"] as usize] };
            let reference = |d: &mut Data| measure("y", || poly_strict::reference(&d.c, d.x[0]));
            Case::new(threads, data, inputs, reference)
                .numkern("strict", |d| measure("y", || again(d.x.len(), |x| poly_strict(&d.c, x))))
                .numkern("fastmath", |d| measure("y", || again(d.x.len(), |x| poly_fast(&d.c, x))))
                .numkern("strict, lanes", |d| {
                    measure("y", || again(d.x.len(), |x| poly_lanes(&d.c, x)))
                })
                .numkern("parallel, one call", |d| {
                    measure("y", || poly_points_parallel(&d.c, &d.x))
                })
                .numkern("parallel+fastmath, one call", |d| {
                    measure("y", || poly_points_parallel_fast(&d.c, &d.x))
                })
                .numkern("parallel, one call, lanes", |d| {
                    measure("y", || poly_points_lanes(&d.c, &d.x))
                })
                .by_hand("fold", |d| measure("y", || again(d.x.len(), |x| poly_by_fold(&d.c, x))))
                .by_hand("lanes", |d| measure("y", || again(d.x.len(), |x| poly_in_lanes(&d.c, x))))
                .by_hand("rayon, one call", |d| {
                    measure("y", || -> f64 {
                        let points = d.x.par_iter().with_min_len(16);
                        let values: Vec<_> = points.map(|&x| poly_in_lanes(&d.c, x)).collect();
                        values[values.len() - 1]
                    })
                })
                .boxed()
        },
    }
}
