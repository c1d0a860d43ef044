//! The game of life, on a torus.

use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, measure};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

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
        tolerance: 1e-12,
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
