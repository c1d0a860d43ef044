//! One number out of long arrays.

use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// The number of independent chains in the versions by hand: enough to hide the
/// latency of an addition with two vector units.
const LANES: usize = 32;

/// How many elements a rayon task takes.
const TASK: usize = 1 << 16;

/// The sum of `f(v)` in [`LANES`] chains, so that the compiler vectorises it.
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

kernels! {
    [#[njit] fn sum_squares_strict]
    [#[fastmath] fn sum_squares_fast]
    (x: &[f64]) -> f64 {
        let mut s = 0.0;
        for &v in x {
            s += v * v;
        }
        s
    }
}

kernels! {
    [#[parallel] fn sum_squares_parallel]
    [#[njit(parallel, fastmath)] fn sum_squares_parallel_fast]
    (x: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in prange!(0..x.len()) {
            s += x[i] * x[i];
        }
        s
    }
}

/// The sum of squares.
pub fn sum_squares() -> Row {
    Row {
        name: "sum_squares",
        title: "Sum of squares",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| F64 * p["n"] as f64,
        ops: |p| 2.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("x", Digest::of(&x))];
            Case::new(threads, x, inputs, |x| measure("s", || sum_squares_strict::reference(x)))
                .numkern("strict", |x| measure("s", || sum_squares_strict(x)))
                .numkern("fastmath", |x| measure("s", || sum_squares_fast(x)))
                .numkern("parallel", |x| measure("s", || sum_squares_parallel(x)))
                .numkern("parallel+fastmath", |x| measure("s", || sum_squares_parallel_fast(x)))
                .by_hand("iterator", |x| measure("s", || x.iter().map(|v| v * v).sum::<f64>()))
                .by_hand("lanes", |x| measure("s", || sum_in_lanes(x, |v| v * v)))
                .by_hand("ndarray dot", |x| {
                    let x = aview1(x);
                    measure("s", || x.dot(&x))
                })
                .by_hand("rayon", |x| {
                    let part = |x: &[f64]| sum_in_lanes(x, |v| v * v);
                    measure("s", || x.par_chunks(TASK).map(part).sum::<f64>())
                })
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn accumulate_strict]
    [#[fastmath] fn accumulate_fast]
    (start: f64, x: &[f64]) -> f64 {
        let mut s = start;
        for &v in x {
            s += v;
        }
        s
    }
}

kernels! {
    [#[parallel] fn accumulate_parallel]
    [#[njit(parallel, fastmath)] fn accumulate_parallel_fast]
    (start: f64, x: &[f64]) -> f64 {
        let mut s = start;
        for i in prange!(0..x.len()) {
            s += x[i];
        }
        s
    }
}

/// A large starting value and many small ones.
pub fn accumulate() -> Row {
    const START: f64 = 1e6;
    Row {
        name: "accumulate",
        title: "1e6 and n times 1e-8",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| F64 * p["n"] as f64,
        ops: |p| p["n"] as f64,
        // A strict sum rounds each small number to what fits behind the large one.
        tolerance: 1e-9,
        local: |p, threads| {
            let x = vec![1e-8; p["n"] as usize];
            let inputs = vec![("x", Digest::of(&x))];
            let reference =
                |x: &mut Vec<f64>| measure("s", || accumulate_strict::reference(START, x));
            Case::new(threads, x, inputs, reference)
                .numkern("strict", |x| measure("s", || accumulate_strict(START, x)))
                .numkern("fastmath", |x| measure("s", || accumulate_fast(START, x)))
                .numkern("parallel", |x| measure("s", || accumulate_parallel(START, x)))
                .numkern("parallel+fastmath", |x| {
                    measure("s", || accumulate_parallel_fast(START, x))
                })
                .by_hand("fold", |x| measure("s", || x.iter().fold(START, |s, v| s + v)))
                .by_hand("lanes", |x| measure("s", || START + sum_in_lanes(x, |v| v)))
                .by_hand("ndarray sum", |x| {
                    let x = aview1(x);
                    measure("s", || START + x.sum())
                })
                .by_hand("rayon", |x| {
                    let part = |x: &[f64]| sum_in_lanes(x, |v| v);
                    measure("s", || START + x.par_chunks(TASK).map(part).sum::<f64>())
                })
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn count_inside]
    [#[fastmath] fn count_inside_fast]
    (x: &[f64], y: &[f64]) -> i64 {
        let mut count = 0;
        for i in 0..x.len() {
            if x[i] * x[i] + y[i] * y[i] <= 1.0 {
                count += 1;
            }
        }
        count
    }
}

kernels! {
    [#[parallel] fn count_inside_parallel]
    [#[njit(parallel, fastmath)] fn count_inside_parallel_fast]
    (x: &[f64], y: &[f64]) -> i64 {
        let mut count = 0;
        for i in prange!(0..x.len()) {
            if x[i] * x[i] + y[i] * y[i] <= 1.0 {
                count += 1;
            }
        }
        count
    }
}

/// How many of the points are inside: by hand.
fn count_by_hand(x: &[f64], y: &[f64]) -> i64 {
    x.iter().zip(y).map(|(x, y)| i64::from(x * x + y * y <= 1.0)).sum()
}

/// How many random points lie in the circle.
pub fn monte_carlo_pi() -> Row {
    type Points = (Vec<f64>, Vec<f64>);
    Row {
        name: "monte_carlo_pi",
        title: "Monte-Carlo pi: points inside the circle",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 2.0 * F64 * p["n"] as f64,
        ops: |p| 4.0 * p["n"] as f64,
        tolerance: 1e-12,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let n = p["n"] as usize;
            let (x, y) = (stream.f64s(n), stream.f64s(n));
            let inputs = vec![("x", Digest::of(&x)), ("y", Digest::of(&y))];
            let reference =
                |(x, y): &mut Points| measure("count", || count_inside::reference(x, y));
            Case::new(threads, (x, y), inputs, reference)
                .numkern("strict", |(x, y)| measure("count", || count_inside(x, y)))
                .numkern("fastmath", |(x, y)| measure("count", || count_inside_fast(x, y)))
                .numkern("parallel", |(x, y)| measure("count", || count_inside_parallel(x, y)))
                .numkern("parallel+fastmath", |(x, y)| {
                    measure("count", || count_inside_parallel_fast(x, y))
                })
                .by_hand("iterator", |(x, y)| measure("count", || count_by_hand(x, y)))
                .by_hand("rayon", |(x, y)| {
                    let parts = x.par_chunks(TASK).zip(y.par_chunks(TASK));
                    measure("count", || parts.map(|(x, y)| count_by_hand(x, y)).sum::<i64>())
                })
                .boxed()
        },
    }
}
