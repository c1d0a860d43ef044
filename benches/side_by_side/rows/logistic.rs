//! The logistic function, which is all exponential.

use ndarray::Zip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, kernels, measure};
use super::{EXP, F64};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// How many elements a rayon task should have at least.
const TASK: usize = 1 << 13;

kernels! {
    [#[vectorize] fn logistic]
    [#[vectorize] #[fastmath] fn logistic_fast]
    [#[vectorize(target = "parallel")] fn logistic_parallel]
    [#[vectorize(target = "parallel")] #[fastmath] fn logistic_parallel_fast]
    (x: f64) -> f64 {
        // Both signs without overflow and without a branch.
        let e = (-x.abs()).exp();
        (if x >= 0.0 { 1.0 } else { e }) / (1.0 + e)
    }
}

kernels! {
    [#[vectorize] fn logistic32]
    [#[vectorize] #[fastmath] fn logistic32_fast]
    [#[vectorize(target = "parallel")] fn logistic32_parallel]
    [#[vectorize(target = "parallel")] #[fastmath] fn logistic32_parallel_fast]
    (x: f32) -> f32 {
        let e = (-x.abs()).exp();
        (if x >= 0.0 { 1.0 } else { e }) / (1.0 + e)
    }
}

kernels! {
    [#[parallel] fn logistic_loop_parallel]
    [#[njit(parallel, fastmath)] fn logistic_loop_parallel_fast]
    (x: &[f64]) -> Vec<f64> {
        let mut y = vec![0.0; x.len()];
        for i in prange!(0..x.len()) {
            let e = (-x[i].abs()).exp();
            y[i] = (if x[i] >= 0.0 { 1.0 } else { e }) / (1.0 + e);
        }
        y
    }
}

kernels! {
    [#[parallel] fn logistic32_loop_parallel]
    [#[njit(parallel, fastmath)] fn logistic32_loop_parallel_fast]
    (x: &[f32]) -> Vec<f32> {
        let mut y = vec![0.0; x.len()];
        for i in prange!(0..x.len()) {
            let e = (-x[i].abs()).exp();
            y[i] = (if x[i] >= 0.0 { 1.0 } else { e }) / (1.0 + e);
        }
        y
    }
}

/// By hand, for one element.
fn by_hand<T: num_traits::Float>(x: T) -> T {
    let e = (-x.abs()).exp();
    (if x >= T::zero() { T::one() } else { e }) / (T::one() + e)
}

/// `n` arguments from -10 to 10.
fn arguments(n: u64) -> Vec<f64> {
    Stream::seed_42().f64s(n as usize).into_iter().map(|u| u * 20.0 - 10.0).collect()
}

/// Over `f64`.
pub fn logistic_f64() -> Row {
    Row {
        name: "logistic_f64",
        title: "Logistic function, f64",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 2.0 * F64 * p["n"] as f64,
        ops: |p| (EXP + 3.0) * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = arguments(p["n"]);
            let inputs = vec![("x", Digest::of(&x))];
            let reference = |x: &mut Vec<f64>| {
                let values = x.iter().map(|&x| logistic::reference(x));
                measure("y", || values.collect::<Vec<f64>>())
            };
            Case::new(threads, x, inputs, reference)
                .numkern("ufunc strict", |x| measure("y", || logistic(&*x)))
                .numkern("ufunc fastmath", |x| measure("y", || logistic_fast(&*x)))
                .numkern("ufunc parallel", |x| measure("y", || logistic_parallel(&*x)))
                .numkern("ufunc parallel+fastmath", |x| {
                    measure("y", || logistic_parallel_fast(&*x))
                })
                .numkern("parallel", |x| measure("y", || logistic_loop_parallel(x)))
                .numkern("parallel+fastmath", |x| measure("y", || logistic_loop_parallel_fast(x)))
                .by_hand("mapv", |x| {
                    let x = aview1(x);
                    measure("y", || x.mapv(by_hand))
                })
                .by_hand("par_map_collect", |x| {
                    let x = aview1(x);
                    measure("y", || Zip::from(&x).par_map_collect(|&x| by_hand(x)))
                })
                .by_hand("rayon", |x| {
                    let all = x.par_iter().with_min_len(TASK);
                    measure("y", || all.map(|&x| by_hand(x)).collect::<Vec<_>>())
                })
                .boxed()
        },
    }
}

/// Over `f32`.
pub fn logistic_f32() -> Row {
    Row {
        name: "logistic_f32",
        title: "Logistic function, f32",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 8.0 * p["n"] as f64,
        ops: |p| (EXP + 3.0) * p["n"] as f64,
        tolerance: 1e-5,
        local: |p, threads| {
            let x: Vec<f32> = arguments(p["n"]).into_iter().map(|x| x as f32).collect();
            let inputs = vec![("x", Digest::of(&x))];
            let reference = |x: &mut Vec<f32>| {
                let values = x.iter().map(|&x| logistic32::reference(x));
                measure("y", || values.collect::<Vec<f32>>())
            };
            Case::new(threads, x, inputs, reference)
                .numkern("ufunc strict", |x| measure("y", || logistic32(&*x)))
                .numkern("ufunc fastmath", |x| measure("y", || logistic32_fast(&*x)))
                .numkern("ufunc parallel", |x| measure("y", || logistic32_parallel(&*x)))
                .numkern("ufunc parallel+fastmath", |x| {
                    measure("y", || logistic32_parallel_fast(&*x))
                })
                .numkern("parallel", |x| measure("y", || logistic32_loop_parallel(x)))
                .numkern("parallel+fastmath", |x| measure("y", || logistic32_loop_parallel_fast(x)))
                .by_hand("mapv", |x| {
                    let x = aview1(x);
                    measure("y", || x.mapv(by_hand))
                })
                .by_hand("rayon", |x| {
                    let all = x.par_iter().with_min_len(TASK);
                    measure("y", || all.map(|&x| by_hand(x)).collect::<Vec<_>>())
                })
                .boxed()
        },
    }
}
