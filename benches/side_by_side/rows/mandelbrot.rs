//! The Mandelbrot set: how often each point is iterated before it escapes.

use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, kernels, measure};
use crate::data::Digest;
use crate::row::{Outcome, Row, params};

kernels! {
    [#[njit] fn counts_strict]
    [#[fastmath] fn counts_fast]
    (height: usize, width: usize, limit: i32) -> Array2<i32> {
        let mut counts = Array2::zeros((height, width));
        let (dx, dy) = (3.0 / width as f64, 3.0 / height as f64);
        for j in 0..height {
            let ci = -1.5 + j as f64 * dy;
            for i in 0..width {
                let cr = -2.0 + i as f64 * dx;
                let (mut zr, mut zi) = (cr, ci);
                let mut count = 0;
                while count < limit && zr * zr + zi * zi <= 4.0 {
                    let next = zr * zr - zi * zi + cr;
                    zi = 2.0 * zr * zi + ci;
                    zr = next;
                    count += 1;
                }
                counts[[j, i]] = count;
            }
        }
        counts
    }
}

kernels! {
    [#[parallel] fn counts_parallel]
    [#[njit(parallel, fastmath)] fn counts_parallel_fast]
    (height: usize, width: usize, limit: i32) -> Array2<i32> {
        let mut counts = Array2::zeros((height, width));
        let (dx, dy) = (3.0 / width as f64, 3.0 / height as f64);
        for j in prange!(0..height) {
            let ci = -1.5 + j as f64 * dy;
            for i in 0..width {
                let cr = -2.0 + i as f64 * dx;
                let (mut zr, mut zi) = (cr, ci);
                let mut count = 0;
                while count < limit && zr * zr + zi * zi <= 4.0 {
                    let next = zr * zr - zi * zi + cr;
                    zi = 2.0 * zr * zi + ci;
                    zr = next;
                    count += 1;
                }
                counts[[j, i]] = count;
            }
        }
        counts
    }
}

kernels! {
    // Sixteen points side by side until none of them is alive, so that the
    // loop over them can run in vector registers.
    [#[parallel] fn counts_lanes]
    // The same, fast.
    [#[njit(parallel, fastmath)] fn counts_lanes_fast]
    (height: usize, width: usize, limit: i32) -> Array2<i32> {
        let mut counts = Array2::zeros((height, width));
        let (dx, dy) = (3.0 / width as f64, 3.0 / height as f64);
        for j in prange!(0..height) {
            let ci = -1.5 + j as f64 * dy;
            for block in 0..width.div_ceil(16) {
                let left = 16 * block;
                let mut cr = [0.0; 16];
                for l in 0..16 {
                    cr[l] = -2.0 + (left + l) as f64 * dx;
                }
                let mut zr = cr;
                let mut zi = [ci; 16];
                let mut count = [0i64; 16];
                for _ in 0..limit {
                    let mut alive = 0i64;
                    for l in 0..16 {
                        let (zr2, zi2) = (zr[l] * zr[l], zi[l] * zi[l]);
                        let live = zr2 + zi2 <= 4.0;
                        count[l] += live as i64;
                        alive += live as i64;
                        // A dead point goes on from where it stays outside.
                        let next = 2.0 * zr[l] * zi[l] + ci;
                        zr[l] = if live { zr2 - zi2 + cr[l] } else { zr[l] };
                        zi[l] = if live { next } else { zi[l] };
                    }
                    if alive == 0 {
                        break;
                    }
                }
                for l in 0..16.min(width - left) {
                    counts[[j, left + l]] = count[l] as i32;
                }
            }
        }
        counts
    }
}

/// By hand: one point.
fn escape(cr: f64, ci: f64, limit: i32) -> i32 {
    let (mut zr, mut zi, mut count) = (cr, ci, 0);
    let (mut zr2, mut zi2) = (zr * zr, zi * zi);
    while count < limit && zr2 + zi2 <= 4.0 {
        zi = 2.0 * zr * zi + ci;
        zr = zr2 - zi2 + cr;
        (zr2, zi2) = (zr * zr, zi * zi);
        count += 1;
    }
    count
}

/// By hand: eight points side by side.
fn escape_in_lanes(cr: &[f64; 8], ci: f64, limit: i32) -> [i32; 8] {
    let (mut zr, mut zi, mut count) = (*cr, [ci; 8], [0i64; 8]);
    for _ in 0..limit {
        let mut alive = 0;
        for l in 0..8 {
            let (zr2, zi2) = (zr[l] * zr[l], zi[l] * zi[l]);
            let live = i64::from(zr2 + zi2 <= 4.0);
            let next = 2.0 * zr[l] * zi[l] + ci;
            zr[l] = if live == 1 { zr2 - zi2 + cr[l] } else { zr[l] };
            zi[l] = if live == 1 { next } else { zi[l] };
            count[l] += live;
            alive += live;
        }
        if alive == 0 {
            break;
        }
    }
    count.map(|count| count as i32)
}

/// The number of points in both directions, and of iterations.
#[derive(Clone, Copy)]
struct Size(usize, usize, i32);

impl Size {
    fn kernel(self, call: impl FnOnce(usize, usize, i32) -> Array2<i32>) -> Outcome {
        measure("counts", || call(self.0, self.1, self.2))
    }

    /// By hand: `row` for each row, with the points' real parts.
    fn by_hand(self, row: impl Fn(f64, &[f64], &mut [i32]) + Sync) -> Outcome {
        let Size(height, width, _) = self;
        measure("counts", || {
            let mut counts = vec![0; height * width];
            let cr: Vec<f64> = (0..width).map(|i| -2.0 + i as f64 * (3.0 / width as f64)).collect();
            counts.par_chunks_mut(width).enumerate().for_each(|(j, counts)| {
                row(-1.5 + j as f64 * (3.0 / height as f64), &cr, counts);
            });
            counts
        })
    }
}

/// The set.
pub fn mandelbrot() -> Row {
    Row {
        name: "mandelbrot",
        title: "Mandelbrot set",
        params: params(&[("height", 1024), ("width", 1024), ("iterations", 200)]),
        quick: params(&[("height", 145), ("width", 145), ("iterations", 200)]),
        bytes: |p| 4.0 * (p["height"] * p["width"]) as f64,
        // Three products, three sums, a product with two and a comparison, in
        // each iteration that is needed.
        ops: |p| {
            let (height, width) = (p["height"] as usize, p["width"] as usize);
            let counts = counts_parallel(height, width, p["iterations"] as i32);
            let iterations: f64 = counts.iter().map(|&count| count as f64).sum();
            9.0 * iterations
        },
        // Contracted arithmetic moves a few points at the boundary.
        tolerance: 2e-3,
        local: |p, threads| {
            let limit = p["iterations"] as i32;
            let size = Size(p["height"] as usize, p["width"] as usize, limit);
            let inputs: Vec<(&'static str, Digest)> = Vec::new();
            Case::new(threads, size, inputs, |s| s.kernel(counts_strict::reference))
                .numkern("strict", |s| s.kernel(counts_strict))
                .numkern("fastmath", |s| s.kernel(counts_fast))
                .numkern("parallel", |s| s.kernel(counts_parallel))
                .numkern("parallel+fastmath", |s| s.kernel(counts_parallel_fast))
                .numkern("parallel, lanes", |s| s.kernel(counts_lanes))
                .numkern("parallel+fastmath, lanes", |s| s.kernel(counts_lanes_fast))
                .by_hand("rayon", |s| {
                    let limit = s.2;
                    s.by_hand(|ci, cr, counts| {
                        let points = counts.iter_mut().zip(cr);
                        points.for_each(|(count, &cr)| *count = escape(cr, ci, limit));
                    })
                })
                .by_hand("rayon, lanes", |s| {
                    let limit = s.2;
                    s.by_hand(|ci, cr, counts| {
                        for (counts, cr) in counts.chunks_mut(8).zip(cr.chunks(8)) {
                            let mut all = [2.5; 8];
                            all[..cr.len()].copy_from_slice(cr);
                            let found = escape_in_lanes(&all, ci, limit);
                            counts.copy_from_slice(&found[..cr.len()]);
                        }
                    })
                })
                .boxed()
        },
    }
}
