//! Sums over the rows and over the columns of matrices.

use ndarray::Zip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Params, Row, params};

/// A matrix from the stream.
fn matrix(stream: &mut Stream, p: &Params) -> Array2<f64> {
    let shape = (p["m"] as usize, p["k"] as usize);
    Array2::from_shape_vec(shape, stream.f64s(shape.0 * shape.1)).expect("counted")
}

/// The digest of a matrix.
fn digest(a: &Array2<f64>) -> Digest {
    Digest::of(a.as_slice().expect("in C order"))
}

kernels! {
    [#[njit] fn rowwise_strict]
    [#[fastmath] fn rowwise_fast]
    (a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array1<f64> {
        let (m, k) = a.dim();
        let mut c = Array1::zeros(m);
        for i in 0..m {
            let mut s = 0.0;
            for j in 0..k {
                s += a[[i, j]] * b[[i, j]];
            }
            c[i] = s;
        }
        c
    }
}

kernels! {
    [#[parallel] fn rowwise_parallel]
    [#[njit(parallel, fastmath)] fn rowwise_parallel_fast]
    (a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array1<f64> {
        let (m, k) = a.dim();
        let mut c = Array1::zeros(m);
        for i in prange!(0..m) {
            let mut s = 0.0;
            for j in 0..k {
                s += a[[i, j]] * b[[i, j]];
            }
            c[i] = s;
        }
        c
    }
}

/// The dot product of each row of one matrix with the same row of another.
pub fn rowwise_dot() -> Row {
    type Two = (Array2<f64>, Array2<f64>);
    Row {
        name: "rowwise_dot",
        title: "Row-wise dot products",
        params: params(&[("m", 20_000), ("k", 256)]),
        quick: params(&[("m", 400), ("k", 256)]),
        bytes: |p| F64 * (2 * p["m"] * p["k"] + p["m"]) as f64,
        ops: |p| (2 * p["m"] * p["k"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let (a, b) = (matrix(&mut stream, p), matrix(&mut stream, p));
            let inputs = vec![("a", digest(&a)), ("b", digest(&b))];
            let reference =
                |(a, b): &mut Two| measure("c", || rowwise_strict::reference(a.view(), b.view()));
            Case::new(threads, (a, b), inputs, reference)
                .numkern("strict", |(a, b)| measure("c", || rowwise_strict(a.view(), b.view())))
                .numkern("fastmath", |(a, b)| measure("c", || rowwise_fast(a.view(), b.view())))
                .numkern("parallel", |(a, b)| measure("c", || rowwise_parallel(a.view(), b.view())))
                .numkern("parallel+fastmath", |(a, b)| {
                    measure("c", || rowwise_parallel_fast(a.view(), b.view()))
                })
                .by_hand("Zip and dot", |(a, b)| {
                    let rows = Zip::from(a.rows()).and(b.rows());
                    measure("c", || rows.map_collect(|a, b| a.dot(&b)))
                })
                .by_hand("rayon and dot", |(a, b)| {
                    measure("c", || -> Vec<f64> {
                        let rows = (0..a.nrows()).into_par_iter().with_min_len(64);
                        rows.map(|i| a.row(i).dot(&b.row(i))).collect()
                    })
                })
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn columns_strict]
    [#[fastmath] fn columns_fast]
    (a: ArrayView2<f64>) -> Array1<f64> {
        let (m, n) = a.dim();
        let mut out = Array1::zeros(n);
        for i in 0..m {
            for j in 0..n {
                out[j] += a[[i, j]];
            }
        }
        out
    }
}

kernels! {
    [#[parallel] fn columns_parallel]
    [#[njit(parallel, fastmath)] fn columns_parallel_fast]
    (a: ArrayView2<f64>) -> Array1<f64> {
        let (m, n) = a.dim();
        let mut out = Array1::zeros(n);
        for i in prange!(0..m) {
            for j in 0..n {
                out[j] += a[[i, j]];
            }
        }
        out
    }
}

/// With rayon each task sums its own rows.
fn columns_by_rayon(a: ArrayView2<f64>) -> Array1<f64> {
    let n = a.ncols();
    let add = |mut sums: Array1<f64>, row: ArrayView1<f64>| {
        sums += &row;
        sums
    };
    let parts = a.axis_iter(Axis(0)).into_par_iter().fold(|| Array1::zeros(n), add);
    parts.reduce(|| Array1::zeros(n), |a, b| a + b)
}

/// The sum of each column.
pub fn column_sums() -> Row {
    Row {
        name: "column_sums",
        title: "Column sums",
        params: params(&[("m", 40_000), ("k", 256)]),
        quick: params(&[("m", 800), ("k", 256)]),
        bytes: |p| F64 * (p["m"] * p["k"] + p["k"]) as f64,
        ops: |p| (p["m"] * p["k"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let a = matrix(&mut Stream::seed_42(), p);
            let inputs = vec![("a", digest(&a))];
            let reference =
                |a: &mut Array2<f64>| measure("s", || columns_strict::reference(a.view()));
            Case::new(threads, a, inputs, reference)
                .numkern("strict", |a| measure("s", || columns_strict(a.view())))
                .numkern("fastmath", |a| measure("s", || columns_fast(a.view())))
                .numkern("parallel", |a| measure("s", || columns_parallel(a.view())))
                .numkern("parallel+fastmath", |a| measure("s", || columns_parallel_fast(a.view())))
                .by_hand("sum_axis", |a| measure("s", || a.sum_axis(Axis(0))))
                .by_hand("rayon", |a| measure("s", || columns_by_rayon(a.view())))
                .boxed()
        },
    }
}
