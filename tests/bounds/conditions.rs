//! Accesses under conditions: never a panic that the plain function has not.

use numkern::prelude::*;

use crate::{hoists, numbers, same};

#[njit]
fn guarded(x: &[f64], y: &mut [f64], n: usize, w: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        let left = if i > 0 { x[i - 1] } else { 0.0 };
        let right = if i + 1 < n { x[i + 1] } else { 0.0 };
        if i >= w && i != n - 1 {
            s += x[i - w] * x[i + 1];
        } else if !(i < 2 || i == 0) {
            s -= x[i - 2];
        }
        if i == 0 {
            continue;
        }
        y[i - 1] = left + right + s;
    }
    s
}

#[test]
fn guards_narrow_the_index() {
    hoists(guarded::explain(), "6 indices checked once");
    let x = numbers(30);
    for n in [0, 1, 2, 3, 29, 30, 31] {
        for w in [0, 1, 2, 40, usize::MAX] {
            let panicked = same(
                numbers(29),
                |y| guarded(&x, y, n, w).to_bits(),
                |y| guarded::reference(&x, y, n, w).to_bits(),
            );
            assert_eq!(panicked, n > 30, "{n} {w}");
        }
    }
}

#[njit]
fn convolved(x: ArrayView2<f64>, kernel: ArrayView2<f64>, mut out: ArrayViewMut2<f64>) {
    let (h, w) = x.dim();
    let r = kernel.nrows() as isize / 2;
    for i in 0..h {
        for j in 0..w {
            let mut s = 0.0;
            for di in -r..=r {
                for dj in -r..=r {
                    let (ii, jj) = (i as isize + di, j as isize + dj);
                    if ii >= 0 && ii < h as isize && jj >= 0 && jj < w as isize {
                        s += x[[ii as usize, jj as usize]]
                            * kernel[[(di + r) as usize, (dj + r) as usize]];
                    }
                }
            }
            out[[i, j]] = s;
        }
    }
}

#[test]
fn a_window_cut_at_the_edges() {
    hoists(convolved::explain(), "2 indices checked once before the nest");
    let x = Array2::from_shape_fn((9, 14), |(i, j)| ((i * 7 + j * 3) % 11) as f64);
    for x in [x.view(), x.slice(s![..;-1, ..;2]), x.t(), x.slice(s![..0, ..])] {
        for size in [(1, 1), (3, 3), (5, 5), (3, 2), (4, 4)] {
            let kernel = Array2::from_shape_fn(size, |(i, j)| (i + 2 * j) as f64);
            for short in [0, 1] {
                let (h, w) = x.dim();
                same(
                    Array2::zeros((h, w - short)),
                    |out| convolved(x, kernel.view(), out.view_mut()),
                    |out| convolved::reference(x, kernel.view(), out.view_mut()),
                );
            }
        }
    }
}

#[njit]
fn triangles(a: ArrayView2<f64>, x: &[f64], y: &mut [f64], n: usize) {
    for i in 0..n {
        let mut s = y[i];
        for j in 0..i {
            s -= a[[i, j]] * y[j] + x[i - j];
        }
        for j in i..n {
            s += a[[j, i]];
        }
        y[i] = s / a[[i, i]];
    }
}

#[test]
fn ranges_that_depend_on_the_outer_loop() {
    hoists(triangles::explain(), "3 indices checked once before the nest");
    let a = Array2::from_shape_fn((30, 30), |(i, j)| ((i * 7 + j * 3) % 11) as f64 + 1.0);
    let x = numbers(30);
    for a in [a.view(), a.t(), a.slice(s![..;-1, ..]), a.slice(s![.., ..29])] {
        for n in [0, 1, 2, 9, 29, 30, 31] {
            let panicked = same(
                numbers(30),
                |y| triangles(a, &x, y, n),
                |y| triangles::reference(a, &x, y, n),
            );
            assert_eq!(panicked, n > a.ncols());
        }
    }
}

/// An index that is out of range where the loop never goes.
#[njit]
fn stops_early(x: &[f64], out: &mut [f64], n: usize, limit: f64) -> Option<usize> {
    for i in 0..n {
        for j in 0..n {
            if x[i * 10 + j] > limit {
                return Some(i);
            }
            out[j] += x[i * 10 + j];
        }
        if i == 2 {
            break;
        }
    }
    None
}

#[test]
fn a_nest_that_ends_early() {
    let x = numbers(40);
    for n in [0, 3, 10, 11, 100] {
        for limit in [-1.0, 5.0, 14.0, 20.0] {
            same(
                vec![0.0; 10],
                |out| stops_early(&x, out, n, limit),
                |out| stops_early::reference(&x, out, n, limit),
            );
        }
    }
}
