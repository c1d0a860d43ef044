//! Exponentials that are added up: a kernel density, and the softmax of rows.

use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, kernels, measure};
use super::{EXP, F64};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

kernels! {
    [#[njit] fn kde_strict]
    [#[fastmath] fn kde_fast]
    (x: &[f64], s: &[f64], b: &[f64]) -> Vec<f64> {
        let scale = s.len() as f64 * (2.0 * std::f64::consts::PI).sqrt();
        let mut p = vec![0.0; x.len()];
        for i in 0..x.len() {
            let mut sum = 0.0;
            for j in 0..s.len() {
                let t = (x[i] - s[j]) / b[j];
                sum += (-0.5 * t * t).exp() / b[j];
            }
            p[i] = sum / scale;
        }
        p
    }
}

kernels! {
    [#[parallel] fn kde_parallel]
    [#[njit(parallel, fastmath)] fn kde_parallel_fast]
    (x: &[f64], s: &[f64], b: &[f64]) -> Vec<f64> {
        let scale = s.len() as f64 * (2.0 * std::f64::consts::PI).sqrt();
        let mut p = vec![0.0; x.len()];
        for i in prange!(0..x.len()) {
            let mut sum = 0.0;
            for j in 0..s.len() {
                let t = (x[i] - s[j]) / b[j];
                sum += (-0.5 * t * t).exp() / b[j];
            }
            p[i] = sum / scale;
        }
        p
    }
}

/// By hand, at one place.
fn density(x: f64, s: &[f64], b: &[f64]) -> f64 {
    let bells = s.iter().zip(b).map(|(s, b)| {
        let t = (x - s) / b;
        (-0.5 * t * t).exp() / b
    });
    bells.sum::<f64>() / (s.len() as f64 * (2.0 * std::f64::consts::PI).sqrt())
}

/// Values of a bell-shaped distribution: sums of four uniform ones.
fn bell(stream: &mut Stream, n: usize) -> Vec<f64> {
    let sum = |u: &[f64]| 5.0 * (u.iter().sum::<f64>() - 2.0) * 3.0_f64.sqrt();
    stream.f64s(4 * n).chunks_exact(4).map(sum).collect()
}

/// The density of samples at other places.
pub fn kde() -> Row {
    type Data = [Vec<f64>; 3];
    Row {
        name: "kde",
        title: "Kernel density",
        params: params(&[("n", 4000), ("samples", 10_000)]),
        quick: params(&[("n", 1000), ("samples", 1000)]),
        bytes: |p| F64 * (2 * p["n"] + 2 * p["samples"]) as f64,
        ops: |p| (EXP + 6.0) * (p["n"] * p["samples"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let samples = p["samples"] as usize;
            let s = bell(&mut stream, samples);
            let x = bell(&mut stream, p["n"] as usize);
            let b = vec![1.06 * 5.0 * (samples as f64).powf(-0.2); samples];
            let inputs = vec![("x", Digest::of(&x)), ("s", Digest::of(&s)), ("b", Digest::of(&b))];
            let reference = |[x, s, b]: &mut Data| measure("p", || kde_strict::reference(x, s, b));
            Case::new(threads, [x, s, b], inputs, reference)
                .numkern("strict", |[x, s, b]| measure("p", || kde_strict(x, s, b)))
                .numkern("fastmath", |[x, s, b]| measure("p", || kde_fast(x, s, b)))
                .numkern("parallel", |[x, s, b]| measure("p", || kde_parallel(x, s, b)))
                .numkern("parallel+fastmath", |[x, s, b]| {
                    measure("p", || kde_parallel_fast(x, s, b))
                })
                .by_hand("iterator", |[x, s, b]| {
                    measure("p", || x.iter().map(|&x| density(x, s, b)).collect::<Vec<_>>())
                })
                .by_hand("rayon", |[x, s, b]| {
                    measure("p", || x.par_iter().map(|&x| density(x, s, b)).collect::<Vec<_>>())
                })
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn softmax_strict]
    [#[fastmath] fn softmax_fast]
    (x: ArrayView2<f32>) -> Array2<f32> {
        let (rows, len) = x.dim();
        let mut y = Array2::zeros((rows, len));
        for i in 0..rows {
            let mut most = f32::NEG_INFINITY;
            for j in 0..len {
                most = most.max(x[[i, j]]);
            }
            let mut sum = 0.0;
            for j in 0..len {
                let e = (x[[i, j]] - most).exp();
                y[[i, j]] = e;
                sum += e;
            }
            for j in 0..len {
                y[[i, j]] /= sum;
            }
        }
        y
    }
}

kernels! {
    [#[parallel] fn softmax_parallel]
    [#[njit(parallel, fastmath)] fn softmax_parallel_fast]
    (x: ArrayView2<f32>) -> Array2<f32> {
        let (rows, len) = x.dim();
        let mut y = Array2::zeros((rows, len));
        for i in prange!(0..rows) {
            let mut most = f32::NEG_INFINITY;
            for j in 0..len {
                most = most.max(x[[i, j]]);
            }
            let mut sum = 0.0;
            for j in 0..len {
                let e = (x[[i, j]] - most).exp();
                y[[i, j]] = e;
                sum += e;
            }
            for j in 0..len {
                y[[i, j]] /= sum;
            }
        }
        y
    }
}

/// By hand, one row.
fn softmax_by_hand(x: &[f32], y: &mut [f32]) {
    let most = x.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for (y, x) in y.iter_mut().zip(x) {
        *y = (x - most).exp();
    }
    let sum: f32 = y.iter().sum();
    for y in y {
        *y /= sum;
    }
}

/// The softmax of each row.
pub fn softmax() -> Row {
    Row {
        name: "softmax",
        title: "Softmax of rows, f32",
        params: params(&[("m", 65_536), ("k", 256)]),
        quick: params(&[("m", 4096), ("k", 128)]),
        bytes: |p| 8.0 * (p["m"] * p["k"]) as f64,
        ops: |p| (EXP + 4.0) * (p["m"] * p["k"]) as f64,
        tolerance: 1e-5,
        local: |p, threads| {
            let shape = (p["m"] as usize, p["k"] as usize);
            let values = Stream::seed_42().f32s(shape.0 * shape.1);
            let inputs = vec![("x", Digest::of(&values))];
            let x = Array2::from_shape_vec(shape, values).expect("counted");
            let reference =
                |x: &mut Array2<f32>| measure("y", || softmax_strict::reference(x.view()));
            Case::new(threads, x, inputs, reference)
                .numkern("strict", |x| measure("y", || softmax_strict(x.view())))
                .numkern("fastmath", |x| measure("y", || softmax_fast(x.view())))
                .numkern("parallel", |x| measure("y", || softmax_parallel(x.view())))
                .numkern("parallel+fastmath", |x| measure("y", || softmax_parallel_fast(x.view())))
                .by_hand("rayon", |x| {
                    let (len, x) = (x.ncols(), x.as_slice().expect("in C order"));
                    measure("y", || {
                        let mut y = vec![0.0; x.len()];
                        let rows = y.par_chunks_mut(len).zip(x.par_chunks(len)).with_min_len(64);
                        rows.for_each(|(y, x)| softmax_by_hand(x, y));
                        y
                    })
                })
                .boxed()
        },
    }
}
