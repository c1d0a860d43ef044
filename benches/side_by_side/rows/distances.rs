//! Distances: between all points, and to the nearest centre.

use ndarray::Zip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use super::points::{digest, points};
use crate::data::Stream;
use crate::row::{Row, params};

kernels! {
    [#[njit] fn pairwise_strict]
    [#[fastmath] fn pairwise_fast]
    (x: ArrayView2<f64>) -> Array2<f64> {
        let (m, k) = x.dim();
        let mut d = Array2::zeros((m, m));
        for i in 0..m {
            for j in 0..m {
                let mut s = 0.0;
                for l in 0..k {
                    let t = x[[i, l]] - x[[j, l]];
                    s += t * t;
                }
                d[[i, j]] = s.sqrt();
            }
        }
        d
    }
}

kernels! {
    [#[parallel] fn pairwise_parallel]
    [#[njit(parallel, fastmath)] fn pairwise_parallel_fast]
    (x: ArrayView2<f64>) -> Array2<f64> {
        let (m, k) = x.dim();
        let mut d = Array2::zeros((m, m));
        for i in prange!(0..m) {
            for j in 0..m {
                let mut s = 0.0;
                for l in 0..k {
                    let t = x[[i, l]] - x[[j, l]];
                    s += t * t;
                }
                d[[i, j]] = s.sqrt();
            }
        }
        d
    }
}

kernels! {
    // Over the transpose: no sum runs across the inner loop.
    [#[parallel] fn pairwise_transposed]
    // The same, fast.
    [#[njit(parallel, fastmath)] fn pairwise_transposed_fast]
    (x: ArrayView2<f64>) -> Array2<f64> {
        let (m, k) = x.dim();
        let mut columns = Array2::zeros((k, m));
        for i in 0..m {
            for l in 0..k {
                columns[[l, i]] = x[[i, l]];
            }
        }
        let mut d = Array2::zeros((m, m));
        for i in prange!(0..m) {
            let mut row = vec![0.0_f64; m];
            for l in 0..k {
                for j in 0..m {
                    let t = x[[i, l]] - columns[[l, j]];
                    row[j] += t * t;
                }
            }
            for j in 0..m {
                d[[i, j]] = row[j].sqrt();
            }
        }
        d
    }
}

/// The square of a distance by hand, in eight chains.
fn square(a: &[f64], b: &[f64]) -> f64 {
    let ((a, tail_a), (b, tail_b)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let mut sums = [0.0; 8];
    for (a, b) in a.iter().zip(b) {
        for ((s, a), b) in sums.iter_mut().zip(a).zip(b) {
            *s += (a - b) * (a - b);
        }
    }
    let tail = tail_a.iter().zip(tail_b).map(|(a, b)| (a - b) * (a - b));
    sums.iter().sum::<f64>() + tail.sum::<f64>()
}

/// By the matrix product: |a - b|^2 = |a|^2 + |b|^2 - 2 a b.
fn pairwise_by_dot(x: &Array2<f64>) -> Array2<f64> {
    let squares = x.map_axis(Axis(1), |row| row.dot(&row));
    let mut d = x.dot(&x.t());
    Zip::indexed(&mut d).par_for_each(|(i, j), d| {
        let square = squares[i] + squares[j] - 2.0 * *d;
        *d = if i == j { 0.0 } else { square.max(0.0).sqrt() };
    });
    d
}

/// The distances between all points.
pub fn pairwise() -> Row {
    Row {
        name: "pairwise",
        title: "Pairwise distances",
        params: params(&[("m", 1000), ("k", 64)]),
        quick: params(&[("m", 140), ("k", 64)]),
        bytes: |p| F64 * (p["m"] * p["k"] + p["m"] * p["m"]) as f64,
        ops: |p| (p["m"] * p["m"] * (3 * p["k"] + 1)) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let x = points(&mut Stream::seed_42(), p["m"], p["k"]);
            let inputs = vec![("x", digest(&x))];
            let reference =
                |x: &mut Array2<f64>| measure("d", || pairwise_strict::reference(x.view()));
            Case::new(threads, x, inputs, reference)
                .numkern("strict", |x| measure("d", || pairwise_strict(x.view())))
                .numkern("fastmath", |x| measure("d", || pairwise_fast(x.view())))
                .numkern("parallel", |x| measure("d", || pairwise_parallel(x.view())))
                .numkern("parallel+fastmath", |x| measure("d", || pairwise_parallel_fast(x.view())))
                .numkern("parallel, transposed", |x| measure("d", || pairwise_transposed(x.view())))
                .numkern("parallel+fastmath, transposed", |x| {
                    measure("d", || pairwise_transposed_fast(x.view()))
                })
                .by_hand("rayon, lanes", |x| {
                    let (m, k) = x.dim();
                    let x = x.as_slice().expect("in C order");
                    measure("d", || {
                        let mut d = vec![0.0; m * m];
                        d.par_chunks_mut(m).zip(x.par_chunks(k)).for_each(|(d, a)| {
                            let row = d.iter_mut().zip(x.chunks(k));
                            row.for_each(|(d, b)| *d = square(a, b).sqrt());
                        });
                        d
                    })
                })
                .by_hand("matrix product", |x| measure("d", || pairwise_by_dot(x)))
                .boxed()
        },
    }
}

kernels! {
    [#[njit] fn nearest_strict]
    [#[fastmath] fn nearest_fast]
    (centres: ArrayView2<f64>, points: ArrayView2<f64>) -> Vec<i32> {
        let (n, dim) = points.dim();
        let mut nearest = vec![0; n];
        for i in 0..n {
            let (mut least, mut index) = (f64::INFINITY, 0);
            for c in 0..centres.nrows() {
                let mut s = 0.0;
                for l in 0..dim {
                    let t = points[[i, l]] - centres[[c, l]];
                    s += t * t;
                }
                if s < least {
                    least = s;
                    index = c as i32;
                }
            }
            nearest[i] = index;
        }
        nearest
    }
}

kernels! {
    [#[parallel] fn nearest_parallel]
    [#[njit(parallel, fastmath)] fn nearest_parallel_fast]
    (centres: ArrayView2<f64>, points: ArrayView2<f64>) -> Vec<i32> {
        let (n, dim) = points.dim();
        let mut nearest = vec![0; n];
        for i in prange!(0..n) {
            let (mut least, mut index) = (f64::INFINITY, 0);
            for c in 0..centres.nrows() {
                let mut s = 0.0;
                for l in 0..dim {
                    let t = points[[i, l]] - centres[[c, l]];
                    s += t * t;
                }
                if s < least {
                    least = s;
                    index = c as i32;
                }
            }
            nearest[i] = index;
        }
        nearest
    }
}

kernels! {
    // All centres side by side for one point, in as many lanes as two registers have.
    [#[parallel] fn nearest_lanes]
    // The same, fast.
    [#[njit(parallel, fastmath)] fn nearest_lanes_fast]
    (centres: ArrayView2<f64>, points: ArrayView2<f64>) -> Vec<i32> {
        let (n, dim) = points.dim();
        let k = centres.nrows();
        let mut columns = Array2::from_elem((dim, 16), 0.0);
        for c in 0..k {
            for l in 0..dim {
                columns[[l, c]] = centres[[c, l]];
            }
        }
        let mut nearest = vec![0; n];
        for i in prange!(0..n) {
            let mut s = [0.0; 16];
            for l in 0..dim {
                for c in 0..16 {
                    let t = points[[i, l]] - columns[[l, c]];
                    s[c] += t * t;
                }
            }
            let mut index = 0;
            for c in 1..k {
                if s[c] < s[index] {
                    index = c;
                }
            }
            nearest[i] = index as i32;
        }
        nearest
    }
}

/// By hand.
fn nearest_by_hand(centres: &[f64], point: &[f64]) -> i32 {
    let squares = centres.chunks(point.len()).map(|centre| square(centre, point));
    let nearest = squares.enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
    nearest.map_or(0, |(index, _)| index as i32)
}

/// The nearest centre of each point.
pub fn kmeans() -> Row {
    type Both = (Array2<f64>, Array2<f64>);
    Row {
        name: "kmeans",
        title: "k-means: the nearest centre",
        params: params(&[("n", 100_000), ("dim", 16), ("k", 10)]),
        quick: params(&[("n", 2000), ("dim", 16), ("k", 10)]),
        bytes: |p| ((8 * p["n"] + 8 * p["k"]) * p["dim"] + 4 * p["n"]) as f64,
        ops: |p| (p["n"] * p["k"] * (3 * p["dim"] + 1)) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let centres = points(&mut stream, p["k"], p["dim"]);
            let all = points(&mut stream, p["n"], p["dim"]);
            let inputs = vec![("centres", digest(&centres)), ("points", digest(&all))];
            let reference = |(c, x): &mut Both| {
                measure("nearest", || nearest_strict::reference(c.view(), x.view()))
            };
            Case::new(threads, (centres, all), inputs, reference)
                .numkern("strict", |(c, x)| {
                    measure("nearest", || nearest_strict(c.view(), x.view()))
                })
                .numkern("fastmath", |(c, x)| {
                    measure("nearest", || nearest_fast(c.view(), x.view()))
                })
                .numkern("parallel", |(c, x)| {
                    measure("nearest", || nearest_parallel(c.view(), x.view()))
                })
                .numkern("parallel+fastmath", |(c, x)| {
                    measure("nearest", || nearest_parallel_fast(c.view(), x.view()))
                })
                .numkern("parallel, lanes", |(c, x)| {
                    measure("nearest", || nearest_lanes(c.view(), x.view()))
                })
                .numkern("parallel+fastmath, lanes", |(c, x)| {
                    measure("nearest", || nearest_lanes_fast(c.view(), x.view()))
                })
                .by_hand("rayon, lanes", |(c, x)| {
                    let dim = x.ncols();
                    let (c, x) = (c.as_slice().expect("C order"), x.as_slice().expect("C order"));
                    let all = x.par_chunks(dim).with_min_len(256);
                    measure("nearest", || {
                        all.map(|point| nearest_by_hand(c, point)).collect::<Vec<_>>()
                    })
                })
                .boxed()
        },
    }
}
