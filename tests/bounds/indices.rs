//! Every form of index.

use numkern::prelude::*;

use crate::{hoists, numbers, same};

const LAG: usize = 2;

struct Grid {
    width: usize,
    origin: (usize, usize),
}

impl Grid {
    const EDGE: usize = 1;
}

#[njit]
fn constants<const N: usize>(x: &[f64], y: &mut [f64], grid: &Grid, n: usize) {
    for i in 0..n {
        y[i + LAG] = x[i + N] + x[i + Grid::EDGE] - x[grid.width - 1 - i];
        y[i] += x[grid.origin.0 + i] * x[i * 2 + grid.origin.1];
    }
}

#[test]
fn constants_and_fields() {
    hoists(constants::explain(), "7 indices checked once");
    let x = numbers(40);
    let mut panics = 0;
    for width in [40, 20, 41, 3] {
        for origin in [(0, 1), (22, 0), (usize::MAX, 1)] {
            let grid = Grid { width, origin };
            for n in [0, 1, 18, 20, 39] {
                panics += usize::from(same(
                    numbers(30),
                    |y| constants::<3>(&x, y, &grid, n),
                    |y| constants::reference::<3>(&x, y, &grid, n),
                ));
            }
        }
    }
    assert!((20..50).contains(&panics), "{panics}");
}

#[njit]
fn folded(x: &[f64], y: &mut [f64], n: usize, w: usize, shift: isize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        let next = (i + 1) % n;
        let before = if i == 0 { n - 1 } else { i - 1 };
        let (r, c) = (i / w, i % w);
        let around = (i as isize + shift).rem_euclid(n as isize);
        s += x[next] - x[before] + x[i.saturating_sub(3)] * x[(i + 2).min(n - 1)];
        s -= x[r * w + c] + x[i >> 1] * x[around as usize];
        y[i] = s + x[usize::max(i, 3)];
        y[std::cmp::min(i, w)] += x[i.clamp(1, 4)];
    }
    s
}

#[test]
fn what_is_not_linear() {
    hoists(folded::explain(), "11 indices checked once");
    let mut panics = 0;
    for n in [0, 1, 2, 3, 4, 5, 17, 30, 31] {
        for w in [1, 2, 4, 30, 0] {
            for shift in [0, -1, 40, -77] {
                for len in [30, n] {
                    let x = numbers(len);
                    panics += usize::from(same(
                        numbers(30),
                        |y| folded(&x, y, n, w, shift).to_bits(),
                        |y| folded::reference(&x, y, n, w, shift).to_bits(),
                    ));
                }
            }
        }
    }
    assert!((100..300).contains(&panics), "{panics}");
}

#[njit]
fn rows_of(a: ArrayView2<f64>, flat: &[f64], y: &mut [f64], k: usize) {
    for i in 0..y.len() {
        let row = a.row(i);
        let part = &flat[i * k..(i + 1) * k];
        let mut s = 0.0;
        for j in 0..k {
            s += row[j] * part[k - 1 - j];
        }
        y[i] = s;
    }
}

#[test]
fn rows_taken_before_the_loop() {
    hoists(rows_of::explain(), "2 indices checked once");
    let a = Array2::from_shape_fn((9, 24), |(i, j)| (i * 5 + j * 3) as f64);
    let flat = numbers(200);
    for a in [a.view(), a.slice(s![..;-1, ..;2]), a.slice(s![.., ..3])] {
        for (m, k) in [(9, 12), (9, 24), (4, 3), (10, 2), (9, 0), (0, 30), (8, 25)] {
            same(numbers(m), |y| rows_of(a, &flat, y, k), |y| rows_of::reference(a, &flat, y, k));
        }
    }
}

#[njit]
fn transposed(a: &Array3<f32>, mut c: ArrayViewMut3<f32>, d: &mut ArrayD<f32>, n: usize) {
    for i in 0..n {
        for j in 0..n {
            for k in 0..n {
                c[[k, i, j]] = a[[j, 2 * k, i]] + d[[i, k]];
                d[[i, k]] -= a[(n - 1 - i, k + j, 0)];
            }
        }
    }
}

#[test]
fn three_axes_and_ranks_known_at_run_time() {
    hoists(transposed::explain(), "5 indices checked once");
    let a = Array3::from_shape_fn((6, 11, 6), |(i, j, k)| (i * 100 + j * 10 + k) as f32);
    for a in [&a, &a.clone().permuted_axes([2, 1, 0]), &a.slice(s![..;-1, .., ..5]).to_owned()] {
        for n in [0, 1, 2, 5, 6, 7] {
            for shape in [vec![6, 6], vec![6, 5], vec![6]] {
                same(
                    (Array3::zeros((6, 7, 12)), ArrayD::zeros(shape)),
                    |(c, d)| transposed(a, c.slice_mut(s![.., .., ..;2]), d, n),
                    |(c, d)| transposed::reference(a, c.slice_mut(s![.., .., ..;2]), d, n),
                );
            }
        }
    }
}
