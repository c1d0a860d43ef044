//! Each element from its neighbours.

use ndarray::Zip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure, measure_into};
use crate::data::{Digest, Stream, huge};
use crate::row::{Row, params};

kernels! {
    [#[njit] fn smooth_strict]
    [#[fastmath] fn smooth_fast]
    (x: &[f64]) -> Vec<f64> {
        let n = x.len();
        let mut y = vec![0.0; n];
        y[0] = x[0];
        y[n - 1] = x[n - 1];
        for i in 1..n - 1 {
            y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
        y
    }
}

kernels! {
    [#[parallel] fn smooth_parallel]
    [#[njit(parallel, fastmath)] fn smooth_parallel_fast]
    (x: &[f64]) -> Vec<f64> {
        let n = x.len();
        let mut y = vec![0.0; n];
        y[0] = x[0];
        y[n - 1] = x[n - 1];
        for i in prange!(1..n - 1) {
            y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
        y
    }
}

kernels! {
    [#[njit] fn smooth_into_strict]
    [#[fastmath] fn smooth_into_fast]
    (x: &[f64], y: &mut [f64]) {
        let n = x.len();
        y[0] = x[0];
        y[n - 1] = x[n - 1];
        for i in 1..n - 1 {
            y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
    }
}

kernels! {
    [#[parallel] fn smooth_into_parallel]
    [#[njit(parallel, fastmath)] fn smooth_into_parallel_fast]
    (x: &[f64], y: &mut [f64]) {
        let n = x.len();
        y[0] = x[0];
        y[n - 1] = x[n - 1];
        for i in prange!(1..n - 1) {
            y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
    }
}

/// By hand on one thread.
fn smooth_by_windows(x: &[f64], y: &mut [f64]) {
    let n = x.len();
    (y[0], y[n - 1]) = (x[0], x[n - 1]);
    for (y, w) in y[1..].iter_mut().zip(x.windows(3)) {
        *y = 0.25 * w[0] + 0.5 * w[1] + 0.25 * w[2];
    }
}

/// By hand on all threads.
fn smooth_by_rayon(x: &[f64], y: &mut [f64]) {
    let n = x.len();
    (y[0], y[n - 1]) = (x[0], x[n - 1]);
    let inner = y[1..n - 1].par_iter_mut().zip(x.par_windows(3)).with_min_len(1 << 14);
    inner.for_each(|(y, w)| *y = 0.25 * w[0] + 0.5 * w[1] + 0.25 * w[2]);
}

/// Three points in a line, into a new array.
pub fn stencil1d() -> Row {
    Row {
        name: "stencil1d",
        title: "Three-point stencil, new result",
        params: params(&[("n", 5_000_000)]),
        quick: params(&[("n", 100_000)]),
        bytes: |p| 2.0 * F64 * p["n"] as f64,
        ops: |p| 5.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("x", Digest::of(&x))];
            Case::new(threads, x, inputs, |x| measure("y", || smooth_strict::reference(x)))
                .numkern("strict", |x| measure("y", || smooth_strict(x)))
                .numkern("fastmath", |x| measure("y", || smooth_fast(x)))
                .numkern("parallel", |x| measure("y", || smooth_parallel(x)))
                .numkern("parallel+fastmath", |x| measure("y", || smooth_parallel_fast(x)))
                .numkern("parallel, numkern::zeros", |x| {
                    measure("y", || {
                        let mut y: Array1<f64> = numkern::zeros(x.len());
                        smooth_into_parallel(x, y.as_slice_mut().expect("contiguous"));
                        y
                    })
                })
                .by_hand("windows", |x| {
                    measure("y", || {
                        let mut y = vec![0.0; x.len()];
                        smooth_by_windows(x, &mut y);
                        y
                    })
                })
                .by_hand("rayon", |x| {
                    measure("y", || {
                        let mut y = vec![0.0; x.len()];
                        smooth_by_rayon(x, &mut y);
                        y
                    })
                })
                .boxed()
        },
    }
}

/// Three points in a line, into an array that is there.
pub fn stencil1d_into() -> Row {
    type Two = (Vec<f64>, Vec<f64>);
    Row {
        name: "stencil1d_into",
        title: "Three-point stencil, result reused",
        params: params(&[("n", 5_000_000)]),
        quick: params(&[("n", 100_000)]),
        bytes: |p| 2.0 * F64 * p["n"] as f64,
        ops: |p| 5.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = Stream::seed_42().f64s(p["n"] as usize);
            let inputs = vec![("x", Digest::of(&x))];
            let y = huge(x.len(), 0.5);
            let reference =
                |(x, y): &mut Two| measure_into("y", y, |y| smooth_into_strict::reference(x, y));
            Case::new(threads, (x, y), inputs, reference)
                .numkern("strict", |(x, y)| measure_into("y", y, |y| smooth_into_strict(x, y)))
                .numkern("fastmath", |(x, y)| measure_into("y", y, |y| smooth_into_fast(x, y)))
                .numkern("parallel", |(x, y)| measure_into("y", y, |y| smooth_into_parallel(x, y)))
                .numkern("parallel+fastmath", |(x, y)| {
                    measure_into("y", y, |y| smooth_into_parallel_fast(x, y))
                })
                .by_hand("windows", |(x, y)| measure_into("y", y, |y| smooth_by_windows(x, y)))
                .by_hand("rayon", |(x, y)| measure_into("y", y, |y| smooth_by_rayon(x, y)))
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn average_strict]
    [#[fastmath] fn average_fast]
    (x: ArrayView2<f64>) -> Array2<f64> {
        let (m, n) = x.dim();
        let mut y = Array2::zeros((m, n));
        for j in 0..n {
            y[[0, j]] = x[[0, j]];
            y[[m - 1, j]] = x[[m - 1, j]];
        }
        for i in 1..m - 1 {
            y[[i, 0]] = x[[i, 0]];
            y[[i, n - 1]] = x[[i, n - 1]];
            for j in 1..n - 1 {
                y[[i, j]] = 0.25 * (x[[i - 1, j]] + x[[i + 1, j]] + x[[i, j + 1]] + x[[i, j - 1]]);
            }
        }
        y
    }
}

kernels! {
    [#[parallel] fn average_parallel]
    [#[njit(parallel, fastmath)] fn average_parallel_fast]
    (x: ArrayView2<f64>) -> Array2<f64> {
        let (m, n) = x.dim();
        let mut y = Array2::zeros((m, n));
        for j in 0..n {
            y[[0, j]] = x[[0, j]];
            y[[m - 1, j]] = x[[m - 1, j]];
        }
        for i in prange!(1..m - 1) {
            y[[i, 0]] = x[[i, 0]];
            y[[i, n - 1]] = x[[i, n - 1]];
            for j in 1..n - 1 {
                y[[i, j]] = 0.25 * (x[[i - 1, j]] + x[[i + 1, j]] + x[[i, j + 1]] + x[[i, j - 1]]);
            }
        }
        y
    }
}

/// By hand: slices that are shifted against each other.
#[allow(clippy::reversed_empty_ranges, reason = "a negative end counts from the end")]
fn average_by_slices(x: &Array2<f64>, parallel: bool) -> Array2<f64> {
    let mut y = x.clone();
    let (m, n) = x.dim();
    let zip = Zip::from(y.slice_mut(s![1..m - 1, 1..n - 1]))
        .and(x.slice(s![..m - 2, 1..n - 1]))
        .and(x.slice(s![2.., 1..n - 1]))
        .and(x.slice(s![1..m - 1, 2..]))
        .and(x.slice(s![1..m - 1, ..n - 2]));
    let average = |y: &mut f64, n: &f64, s: &f64, e: &f64, w: &f64| *y = 0.25 * (n + s + e + w);
    if parallel {
        zip.par_for_each(average);
    } else {
        zip.for_each(average);
    }
    y
}

/// Five points in a plane.
pub fn stencil2d() -> Row {
    Row {
        name: "stencil2d",
        title: "Five-point stencil",
        params: params(&[("height", 2048), ("width", 2048)]),
        quick: params(&[("height", 290), ("width", 290)]),
        bytes: |p| 2.0 * F64 * (p["height"] * p["width"]) as f64,
        ops: |p| 4.0 * (p["height"] * p["width"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let shape = (p["height"] as usize, p["width"] as usize);
            let x = Stream::seed_42().f64s(shape.0 * shape.1);
            let inputs = vec![("x", Digest::of(&x))];
            let x = Array2::from_shape_vec(shape, x).expect("counted");
            let reference =
                |x: &mut Array2<f64>| measure("y", || average_strict::reference(x.view()));
            Case::new(threads, x, inputs, reference)
                .numkern("strict", |x| measure("y", || average_strict(x.view())))
                .numkern("fastmath", |x| measure("y", || average_fast(x.view())))
                .numkern("parallel", |x| measure("y", || average_parallel(x.view())))
                .numkern("parallel+fastmath", |x| measure("y", || average_parallel_fast(x.view())))
                .by_hand("Zip", |x| measure("y", || average_by_slices(x, false)))
                .by_hand("Zip par_for_each", |x| measure("y", || average_by_slices(x, true)))
                .boxed()
        },
    }
}
