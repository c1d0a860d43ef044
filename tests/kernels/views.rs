//! Views, parts of arrays, closures, iterators.

use ndarray::{Array3, ArrayViewMut2};

use numkern::prelude::*;

use crate::common::{
    Random, all_near, same_as_reference, same_on_all_threads, stable_on_all_threads,
};

#[parallel]
fn view_update(mut a: ArrayViewMut2<f64>, by: f64) {
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            a[[i, j]] *= by;
        }
    }
}

#[parallel]
fn quadrants(a: &mut Array2<i32>) {
    let (h, w) = (a.nrows() / 2, a.ncols() / 2);
    let (mut top, mut bottom) = a.view_mut().split_at(Axis(0), h);
    for i in prange!(0..h) {
        for j in 0..w {
            let t = top[[i, j]];
            top[[i, j]] = bottom[[i, j + w]];
            bottom[[i, j + w]] = t;
        }
    }
}

#[parallel]
fn interior(a: &Array2<f64>) -> Array2<f64> {
    let inner = a.slice(s![1..-1, 1..-1]);
    let (m, n) = inner.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        for j in 0..n {
            out[[i, j]] = inner[[i, j]] + a[[i, j]];
        }
    }
    out
}

#[parallel]
fn planes(a: &mut Array3<f32>, scale: &[f32]) {
    for k in prange!(0..a.dim().0) {
        let mut plane = a.index_axis_mut(Axis(0), k);
        let (m, n) = plane.dim();
        for i in 0..m {
            for j in 0..n {
                plane[[i, j]] *= scale[k];
            }
        }
    }
}

#[parallel]
fn array_whole(a: &Array2<f64>) -> Array1<f64> {
    let mut acc = Array1::zeros(a.ncols());
    for i in prange!(0..a.nrows()) {
        acc += &a.row(i);
    }
    acc / a.nrows() as f64
}

#[parallel]
fn column_sums(a: &Array2<f64>) -> Vec<f64> {
    let (m, n) = a.dim();
    let mut out = vec![0.0; n];
    for i in prange!(0..m) {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    out
}

#[njit]
fn closures(x: &[f64], lo: f64, hi: f64) -> f64 {
    let clip = |v: f64| {
        if v < lo {
            lo
        } else if v > hi {
            hi
        } else {
            v
        }
    };
    let mut s = 0.0;
    for &v in x {
        s += clip(v);
    }
    s
}

#[njit]
fn folds(x: &[i32]) -> (i32, i32, i32, bool, bool) {
    let total: i32 = x.iter().sum();
    let product = x.iter().fold(1i32, |p, &v| p.wrapping_mul(v));
    let most = x.iter().copied().max().unwrap_or(i32::MIN);
    (total, product, most, x.iter().any(|&v| v < 0), x.iter().all(|v| v % 2 == 0))
}

#[njit]
fn iterators(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(2) {
        s += (w[1] - w[0]).abs();
    }
    for (i, v) in x.iter().rev().enumerate().skip(1).step_by(2) {
        s += *v * i as f64;
    }
    for pair in x.chunks_exact(2) {
        s -= pair[0] * pair[1];
    }
    s + x.iter().take(3).map(|v| v.sqrt()).sum::<f64>()
}

#[njit]
fn linspace(a: f64, b: f64, n: usize) -> Array1<f64> {
    let step = (b - a) / (n - 1) as f64;
    Array1::from_iter((0..n).map(|i| a + step * i as f64))
}

#[test]
fn views_and_parts() {
    let a: Array2<f64> = Random::seed_42().array((8, 6));
    let mut doubled = a.clone();
    view_update(doubled.slice_mut(s![..;2, ..]), 2.0);
    assert_eq!((doubled[[2, 3]], doubled[[3, 3]]), (2.0 * a[[2, 3]], a[[3, 3]]));
    let start = Array2::from_shape_fn((6, 4), |(i, j)| (10 * i + j) as i32);
    let (swapped,) = same_outputs!([a = start] quadrants(&mut a));
    assert_eq!((swapped[[0, 0]], swapped[[3, 2]]), (start[[3, 2]], start[[0, 0]]));
    assert_eq!(same_on_all_threads!(interior(&a)).dim(), (6, 4));
    let cube = Array3::from_elem((3, 4, 5), 2.0f32);
    let (scaled,) = same_outputs!([a = cube] planes(&mut a, &[1.0, 0.5, 3.0]));
    assert_eq!((scaled[[1, 3, 4]], scaled[[2, 0, 0]]), (1.0, 6.0));
    let near = |got: &Array1<f64>, want: &Array1<f64>| all_near(got, want, 1e-13);
    stable_on_all_threads!(array_whole(&a), near);
    let near = |got: &Vec<f64>, want: &Vec<f64>| all_near(got, want, 1e-13);
    stable_on_all_threads!(column_sums(&a), near);
}

#[test]
fn closures_and_iterators() {
    let x = Random::seed_42().signed_vec(21);
    same_as_reference!(closures(&x, -0.25, 0.5));
    assert_eq!(same_as_reference!(folds(&[2, -4, 6])), (4, -48, 6, true, true));
    let positive = Random::seed_42().vec(21);
    same_as_reference!(iterators(&positive));
    assert_eq!(same_as_reference!(linspace(0.0, 1.0, 5))[3], 0.75);
}
