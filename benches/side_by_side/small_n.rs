//! Calls so small that the way in and out is what costs.

use std::hint::black_box;

use ndarray::Zip;
use numkern::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Outcome, Params, Row, params};

/// The sizes, each with its titles and the number of calls of a run, which has
/// to be long enough for the clock.
const SIZES: [(u64, [&str; 3], u64); 5] = [
    (1, ["ufunc call, n = 1", "parallel loop, n = 1", "reduction, n = 1"], 1000),
    (10, ["ufunc call, n = 10", "parallel loop, n = 10", "reduction, n = 10"], 1000),
    (100, ["ufunc call, n = 100", "parallel loop, n = 100", "reduction, n = 100"], 1000),
    (1000, ["ufunc call, n = 1,000", "parallel loop, n = 1,000", "reduction, n = 1,000"], 1000),
    (10_000, ["ufunc call, n = 10,000", "parallel loop, n = 10,000", "reduction, n = 10,000"], 100),
];

kernels! {
    [#[vectorize] fn hypot]
    [#[vectorize(target = "parallel")] fn hypot_parallel]
    (a: f64, b: f64) -> f64 {
        (a * a + b * b).sqrt()
    }
}

#[njit]
fn add(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut c = vec![0.0; a.len()];
    for i in 0..a.len() {
        c[i] = a[i] + b[i];
    }
    c
}

#[parallel]
fn add_parallel(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut c = vec![0.0; a.len()];
    for i in prange!(0..a.len()) {
        c[i] = a[i] + b[i];
    }
    c
}

kernels! {
    [#[njit] fn total]
    [#[fastmath] fn total_fast]
    (x: &[f64]) -> f64 {
        let mut s = 0.0;
        for &v in x {
            s += v;
        }
        s
    }
}

kernels! {
    [#[parallel] fn total_parallel]
    [#[njit(parallel, fastmath)] fn total_parallel_fast]
    (x: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in prange!(0..x.len()) {
            s += x[i];
        }
        s
    }
}

/// Two arrays, and how often to call.
struct Small {
    a: Vec<f64>,
    b: Vec<f64>,
    calls: u64,
}

impl Small {
    fn new(p: &Params) -> Self {
        let (mut stream, n) = (Stream::seed_42(), p["n"] as usize);
        Small { a: stream.f64s(n), b: stream.f64s(n), calls: p["calls"] }
    }

    fn inputs(&self) -> Vec<(&'static str, Digest)> {
        vec![("a", Digest::of(&self.a)), ("b", Digest::of(&self.b))]
    }

    /// Calls with both arrays as often as asked for; the output is the last result.
    fn pairs<R: super::case::Output>(
        &mut self,
        name: &'static str,
        call: impl Fn(&[f64], &[f64]) -> R,
    ) -> Outcome {
        measure(name, || {
            for _ in 1..self.calls {
                black_box(call(black_box(&self.a), black_box(&self.b)));
            }
            call(black_box(&self.a), black_box(&self.b))
        })
    }

    /// Calls with the first array.
    fn sums(&mut self, call: impl Fn(&[f64]) -> f64) -> Outcome {
        self.pairs("s", |x, _| call(x))
    }
}

/// All rows of small calls.
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (n, titles, calls) in SIZES {
        rows.push(ufunc(titles[0], n, calls));
    }
    for (n, titles, calls) in SIZES {
        rows.push(parallel(titles[1], n, calls));
    }
    for (n, titles, calls) in SIZES {
        rows.push(reduction(titles[2], n, calls));
    }
    rows
}

fn ufunc(title: &'static str, n: u64, calls: u64) -> Row {
    Row {
        name: "small_ufunc",
        title,
        params: params(&[("n", n), ("calls", calls)]),
        quick: params(&[("n", n), ("calls", calls / 10)]),
        bytes: |p| 3.0 * F64 * (p["n"] * p["calls"]) as f64,
        ops: |p| 4.0 * (p["n"] * p["calls"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let data = Small::new(p);
            let inputs = data.inputs();
            let reference = |d: &mut Small| {
                let one = |(&a, &b): (&f64, &f64)| hypot::reference(a, b);
                measure("y", || d.a.iter().zip(&d.b).map(one).collect::<Vec<f64>>())
            };
            Case::new(threads, data, inputs, reference)
                .numkern("ufunc strict", |d| d.pairs("y", |a, b| hypot(a, b)))
                .numkern("ufunc parallel", |d| d.pairs("y", |a, b| hypot_parallel(a, b)))
                .by_hand("Zip", |d| {
                    let length = |a: &f64, b: &f64| (a * a + b * b).sqrt();
                    d.pairs("y", |a, b| Zip::from(aview1(a)).and(aview1(b)).map_collect(length))
                })
                .by_hand("iterator", |d| {
                    let length = |(a, b): (&f64, &f64)| (a * a + b * b).sqrt();
                    d.pairs("y", |a, b| a.iter().zip(b).map(length).collect::<Vec<f64>>())
                })
                .boxed()
        },
    }
}

fn parallel(title: &'static str, n: u64, calls: u64) -> Row {
    Row {
        name: "small_parallel",
        title,
        params: params(&[("n", n), ("calls", calls)]),
        quick: params(&[("n", n), ("calls", calls / 10)]),
        bytes: |p| 3.0 * F64 * (p["n"] * p["calls"]) as f64,
        ops: |p| (p["n"] * p["calls"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let data = Small::new(p);
            let inputs = data.inputs();
            let reference = |d: &mut Small| measure("c", || add::reference(&d.a, &d.b));
            Case::new(threads, data, inputs, reference)
                .numkern("strict", |d| d.pairs("c", add))
                .numkern("parallel", |d| d.pairs("c", add_parallel))
                .by_hand("iterator", |d| {
                    let sum = |(a, b): (&f64, &f64)| a + b;
                    d.pairs("c", |a, b| a.iter().zip(b).map(sum).collect::<Vec<f64>>())
                })
                .by_hand("Zip par_map_collect", |d| {
                    let sum = |a: &f64, b: &f64| a + b;
                    d.pairs("c", |a, b| Zip::from(aview1(a)).and(aview1(b)).par_map_collect(sum))
                })
                .boxed()
        },
    }
}

fn reduction(title: &'static str, n: u64, calls: u64) -> Row {
    Row {
        name: "small_reduction",
        title,
        params: params(&[("n", n), ("calls", calls)]),
        quick: params(&[("n", n), ("calls", calls / 10)]),
        bytes: |p| F64 * (p["n"] * p["calls"]) as f64,
        ops: |p| (p["n"] * p["calls"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let data = Small::new(p);
            let inputs = vec![("x", Digest::of(&data.a))];
            let reference = |d: &mut Small| measure("s", || total::reference(&d.a));
            Case::new(threads, data, inputs, reference)
                .numkern("strict", |d| d.sums(total))
                .numkern("fastmath", |d| d.sums(total_fast))
                .numkern("parallel", |d| d.sums(total_parallel))
                .numkern("parallel+fastmath", |d| d.sums(total_parallel_fast))
                .by_hand("iterator", |d| d.sums(|x| x.iter().sum()))
                .by_hand("ndarray sum", |d| d.sums(|x| aview1(x).sum()))
                .boxed()
        },
    }
}
