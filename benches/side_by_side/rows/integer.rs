//! Counts and cells, and the running sum.

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
        tolerance: 0.0,
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

#[njit]
fn life_strict(cells: ArrayView2<u8>) -> Array2<u8> {
    let (m, n) = cells.dim();
    let mut next = Array2::zeros((m, n));
    for i in 0..m {
        let (up, down) = ((i + m - 1) % m, (i + 1) % m);
        for j in 0..n {
            let left = if j == 0 { n - 1 } else { j - 1 };
            let right = if j == n - 1 { 0 } else { j + 1 };
            let count = cells[[up, left]]
                + cells[[up, j]]
                + cells[[up, right]]
                + cells[[i, left]]
                + cells[[i, right]]
                + cells[[down, left]]
                + cells[[down, j]]
                + cells[[down, right]];
            // Three neighbours, or two and the cell itself.
            next[[i, j]] = (count | cells[[i, j]] == 3) as u8;
        }
    }
    next
}

#[parallel]
fn life_parallel(cells: ArrayView2<u8>) -> Array2<u8> {
    let (m, n) = cells.dim();
    let mut next = Array2::zeros((m, n));
    for i in prange!(0..m) {
        let (up, down) = ((i + m - 1) % m, (i + 1) % m);
        for j in 0..n {
            let left = if j == 0 { n - 1 } else { j - 1 };
            let right = if j == n - 1 { 0 } else { j + 1 };
            let count = cells[[up, left]]
                + cells[[up, j]]
                + cells[[up, right]]
                + cells[[i, left]]
                + cells[[i, right]]
                + cells[[down, left]]
                + cells[[down, j]]
                + cells[[down, right]];
            next[[i, j]] = (count | cells[[i, j]] == 3) as u8;
        }
    }
    next
}

/// The edges apart, so that the loop over the rest has no branch.
#[parallel]
fn life_split(cells: ArrayView2<u8>) -> Array2<u8> {
    let (m, n) = cells.dim();
    let mut next = Array2::zeros((m, n));
    for i in prange!(0..m) {
        let (up, down) = ((i + m - 1) % m, (i + 1) % m);
        for j in 1..n - 1 {
            let count = cells[[up, j - 1]]
                + cells[[up, j]]
                + cells[[up, j + 1]]
                + cells[[i, j - 1]]
                + cells[[i, j + 1]]
                + cells[[down, j - 1]]
                + cells[[down, j]]
                + cells[[down, j + 1]];
            next[[i, j]] = ((count | cells[[i, j]]) == 3) as u8;
        }
        for j in [0, n - 1] {
            let (left, right) = ((j + n - 1) % n, (j + 1) % n);
            let count = cells[[up, left]]
                + cells[[up, j]]
                + cells[[up, right]]
                + cells[[i, left]]
                + cells[[i, right]]
                + cells[[down, left]]
                + cells[[down, j]]
                + cells[[down, right]];
            next[[i, j]] = ((count | cells[[i, j]]) == 3) as u8;
        }
    }
    next
}

/// By hand: one row, from itself and the rows above and below it.
fn life_row(rows: [&[u8]; 3], next: &mut [u8]) {
    let n = next.len();
    let alive = |counts: [u8; 3], own: u8| u8::from((counts.iter().sum::<u8>() - own) | own == 3);
    let column = |j: usize| rows[0][j] + rows[1][j] + rows[2][j];
    for j in [0, n - 1] {
        next[j] = alive([column((j + n - 1) % n), column(j), column((j + 1) % n)], rows[1][j]);
    }
    let windows = rows[0].windows(3).zip(rows[1].windows(3)).zip(rows[2].windows(3));
    for (next, ((a, b), c)) in next[1..n - 1].iter_mut().zip(windows) {
        *next = alive([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]], b[1]);
    }
}

/// One generation of the game of life.
pub fn life() -> Row {
    Row {
        name: "life",
        title: "Game of life, one generation",
        params: params(&[("height", 2048), ("width", 2048)]),
        quick: params(&[("height", 290), ("width", 290)]),
        bytes: |p| 2.0 * (p["height"] * p["width"]) as f64,
        ops: |_| 0.0,
        tolerance: 0.0,
        local: |p, threads| {
            let shape = (p["height"] as usize, p["width"] as usize);
            let values = Stream::seed_42().f64s(shape.0 * shape.1);
            let cells: Vec<u8> = values.into_iter().map(|u| u8::from(u < 0.3)).collect();
            let inputs = vec![("cells", Digest::of(&cells))];
            let cells = Array2::from_shape_vec(shape, cells).expect("counted");
            let reference =
                |cells: &mut Array2<u8>| measure("next", || life_strict::reference(cells.view()));
            Case::new(threads, cells, inputs, reference)
                .numkern("strict", |cells| measure("next", || life_strict(cells.view())))
                .numkern("parallel", |cells| measure("next", || life_parallel(cells.view())))
                .numkern("parallel, edges apart", |cells| {
                    measure("next", || life_split(cells.view()))
                })
                .by_hand("rayon", |cells| {
                    let (m, n) = cells.dim();
                    let cells = cells.as_slice().expect("in C order");
                    let row = |i: usize| &cells[i % m * n..][..n];
                    measure("next", || {
                        let mut next = vec![0; m * n];
                        next.par_chunks_mut(n).with_min_len(8).enumerate().for_each(|(i, next)| {
                            life_row([row(i + m - 1), row(i), row(i + 1)], next);
                        });
                        next
                    })
                })
                .boxed()
        },
    }
}
