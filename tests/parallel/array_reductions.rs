//! Arrays that all iterations add to: a copy for each block, combined in order.

use ndarray::{Array3, ArrayView3};
use numkern::prelude::*;

use crate::common::{Random, same_in_place, same_on_all_threads, stable_on_all_threads};
use crate::near;

#[parallel]
fn column_sums(a: ArrayView2<f64>) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut out = Array1::zeros(n);
    for i in prange!(0..m) {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    out
}

#[parallel]
fn column_sums_by_rows(a: ArrayView2<f64>) -> Array1<f64> {
    let mut acc = Array1::zeros(a.ncols());
    for i in prange!(0..a.nrows()) {
        acc += &a.row(i);
    }
    acc
}

#[parallel]
fn add_into(out: &mut [f32], a: ArrayView2<f32>) {
    let n = out.len();
    for i in prange!(0..a.nrows()) {
        for j in 0..n {
            out[j] = out[j] + a[[i, j]];
        }
    }
}

#[parallel]
fn subtract_from(out: &mut Vec<i64>, a: ArrayView2<i64>) {
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            out[j] -= a[[i, j]];
        }
    }
}

#[parallel]
fn column_extremes(a: ArrayView2<f64>) -> (Vec<f64>, Vec<f64>) {
    let (m, n) = a.dim();
    let mut low = vec![f64::INFINITY; n];
    let mut high = vec![f64::NEG_INFINITY; n];
    for i in prange!(0..m) {
        for j in 0..n {
            low[j] = low[j].min(a[[i, j]]);
            high[j] = high[j].max(a[[i, j]]);
        }
    }
    (low, high)
}

#[parallel]
fn column_products(a: ArrayView2<f64>) -> Array1<f64> {
    let mut out = Array1::from_elem(a.ncols(), 2.0);
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            out[j] *= a[[i, j]];
        }
    }
    out
}

#[parallel]
fn column_flags(a: ArrayView2<u8>) -> (Vec<u8>, Vec<bool>) {
    let n = a.ncols();
    let mut seen = vec![0_u8; n];
    let mut all = vec![true; n];
    for i in prange!(0..a.nrows()) {
        for j in 0..n {
            seen[j] |= a[[i, j]];
            all[j] &= a[[i, j]] > 2;
        }
    }
    (seen, all)
}

#[parallel]
fn outer_products(x: ArrayView2<f64>) -> Array2<f64> {
    let (m, n) = x.dim();
    let mut out = Array2::zeros((n, n));
    for k in prange!(0..m) {
        for i in 0..n {
            for j in 0..n {
                out[[i, j]] += x[[k, i]] * x[[k, j]];
            }
        }
    }
    out
}

#[parallel]
fn ones_of_three_axes(times: usize) -> Array3<i32> {
    let mut acc = Array3::zeros((3, 2, 7));
    let one = Array3::ones((3, 2, 7));
    for _ in prange!(0..times) {
        acc += &one;
    }
    acc
}

#[parallel]
fn sum_of_planes(a: ArrayView3<f64>) -> Array2<f64> {
    let (m, n, k) = a.dim();
    let mut out = Array2::<f64>::zeros((n, k));
    for i in prange!(0..m) {
        out += &a.index_axis(Axis(0), i);
    }
    out
}

#[parallel]
fn sum_and_squares(a: ArrayView2<f64>) -> (Vec<f64>, Vec<f64>, f64) {
    let n = a.ncols();
    let mut sums = vec![0.0; n];
    let mut squares = vec![0.0; n];
    let mut total = 0.0;
    for i in prange!(0..a.nrows()) {
        for j in 0..n {
            let v = a[[i, j]];
            sums[j] += v;
            squares[j] += v * v;
            total += v;
        }
    }
    (sums, squares, total)
}

#[parallel]
fn single_cell(n: usize) -> [f64; 1] {
    let mut acc = [0.0; 1];
    for i in prange!(0..n) {
        acc[0] += i as f64;
    }
    acc
}

fn rows(m: usize, n: usize) -> Array2<f64> {
    Random::seed_42().signed_array((m, n))
}

/// Whole numbers: exact in any order.
fn whole(m: usize, n: usize) -> Array2<f64> {
    Array2::from_shape_fn((m, n), |(i, j)| ((i * 7 + j * 3) % 23) as f64 - 11.0)
}

#[test]
fn sums_of_columns() {
    for (m, n) in [(0, 3), (3, 0), (1, 4), (2, 1), (40, 7), (1000, 33)] {
        let a = rows(m, n);
        let close = |got: &Array1<f64>, want: &Array1<f64>| {
            got.len() == n && got.iter().zip(want).all(|(&g, &w)| near(g, w, m, 8.0 * m as f64))
        };
        let by_elements = stable_on_all_threads!(column_sums(a.view()), close);
        let by_rows = stable_on_all_threads!(column_sums_by_rows(a.view()), close);
        assert!(close(&by_elements, &by_rows));
        stable_on_all_threads!(column_sums(a.t()), |got: &Array1<f64>, want: &Array1<f64>| {
            got.iter().zip(want).all(|(&g, &w)| near(g, w, n, 8.0 * n as f64))
        });
        let a = whole(m, n);
        same_on_all_threads!(column_sums(a.view()));
        same_on_all_threads!(column_sums_by_rows(a.slice(s![..;-1, ..])));
        same_on_all_threads!(sum_and_squares(a.view()));
        same_on_all_threads!(outer_products(a.view()));
    }
    assert_eq!(column_sums(aview2(&[[1.0, 2.0], [3.0, 4.0]])), array![4.0, 6.0]);
}

#[test]
fn what_is_there_already_stays_in_the_sum() {
    let a = whole(100, 5).mapv(|v| v as f32);
    let out = same_in_place!(add_into(&mut vec![1000.0_f32; 5], a.view()));
    assert_eq!(out[0], 1000.0 + a.column(0).sum());
    let a = whole(100, 5).mapv(|v| v as i64);
    let out = same_in_place!(subtract_from(&mut vec![7_i64; 5], a.view()));
    assert_eq!(out[4], 7 - a.column(4).sum());
}

#[test]
fn other_operations() {
    let a = rows(300, 9);
    let (low, high) = same_on_all_threads!(column_extremes(a.view()));
    assert!(low.iter().zip(&high).all(|(low, high)| low < high));
    let powers = Array2::from_shape_fn((60, 4), |(i, j)| [2.0, -0.5, 0.25, -4.0][(i + j) % 4]);
    assert_eq!(same_on_all_threads!(column_products(powers.view())), array![2.0, 2.0, 2.0, 2.0]);
    let flags = Array2::from_shape_fn((90, 3), |(i, j)| ((i * (j + 1)) % 5) as u8 + 2 * j as u8);
    let (seen, all) = same_on_all_threads!(column_flags(flags.view()));
    assert_eq!((seen.len(), all), (3, vec![false, false, true]));
}

#[test]
fn several_axes() {
    assert!(same_on_all_threads!(ones_of_three_axes(1000)).iter().all(|&v| v == 1000));
    assert!(ones_of_three_axes(0).iter().all(|&v| v == 0));
    let a = Array3::from_shape_fn((50, 3, 4), |(i, j, k)| (i * j + k) as f64);
    let sums = same_on_all_threads!(sum_of_planes(a.view()));
    assert_eq!(sums[[2, 3]], 2.0 * 1225.0 + 150.0);
    same_on_all_threads!(sum_of_planes(a.view().permuted_axes([1, 2, 0])));
    assert_eq!(same_on_all_threads!(single_cell(100)), [4950.0]);
}
