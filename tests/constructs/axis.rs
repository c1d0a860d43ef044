//! Scans along an axis: NumPy's values, and the bits of `scan` of each lane, for
//! every layout and on any number of threads.

use std::panic::catch_unwind;

use ndarray::{Array, Array1, Array2, Array3, Array4, ArrayD, ArrayView, RemoveAxis, array, s};
use numkern::dispatch::{available_levels, with_level};
use numkern::prelude::*;
use numkern::{
    Typed, exclusive_scan, exclusive_scan_axis, exclusive_scan_axis_into, scan, scan_axis,
    scan_axis_into,
};

use crate::{add, compose, message, on_threads, plus, values};

/// The values are those of `numpy.cumsum(a, axis)`.
#[test]
fn as_numpy() {
    let a = Array3::from_shape_vec((2, 3, 2), (1..=12).collect()).unwrap();
    let along = |axis| scan_axis::<plus, _>(&a, Axis(axis)).iter().copied().collect::<Vec<i32>>();
    assert_eq!(along(0), [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18]);
    assert_eq!(along(1), [1, 2, 4, 6, 9, 12, 7, 8, 16, 18, 27, 30]);
    assert_eq!(along(2), [1, 3, 3, 7, 5, 11, 7, 15, 9, 19, 11, 23]);
    let x = array![[1.0, f64::NAN, 2.0], [f64::INFINITY, 1.0, f64::NEG_INFINITY]];
    let rows = scan_axis::<add, _>(x.view(), Axis(1));
    assert!(rows[[0, 0]] == 1.0 && rows[[0, 1]].is_nan() && rows[[0, 2]].is_nan());
    assert!(rows[[1, 0]] == f64::INFINITY && rows[[1, 1]] == f64::INFINITY);
    assert!(rows[[1, 2]].is_nan());
    assert!(scan_axis::<add, _>(&array![[-0.0]], Axis(0))[[0, 0]].is_sign_negative());
    // `numpy.maximum.accumulate`, and a scan with a start.
    let b = array![[3, 1, 2], [0, 5, 2]];
    assert_eq!(scan_axis::<larger, _>(&b, Axis(1)), array![[3, 3, 3], [0, 5, 5]]);
    let sums = exclusive_scan_axis::<Typed<plus, _>, _>(&b, Axis(0), 10);
    assert_eq!(sums, array![[10, 10, 10], [13, 11, 12]]);
}

#[njit]
fn larger(a: i32, b: i32) -> i32 {
    a.max(b)
}

/// Each lane against the one-dimensional scan, along every axis.
fn check<D: RemoveAxis>(a: ArrayView<'_, f64, D>) {
    for axis in (0..a.ndim()).map(Axis) {
        let got = on_threads(|| scan_axis::<add, _>(&a, axis).mapv(f64::to_bits));
        assert_eq!(got.shape(), a.shape());
        let before =
            on_threads(|| exclusive_scan_axis::<add, _>(&a, axis, 0.25).mapv(f64::to_bits));
        let mut out = Array::from_elem(a.raw_dim(), 7.0);
        scan_axis_into::<add, _>(&a, axis, &mut out);
        assert_eq!(out.mapv(f64::to_bits), got);
        let mut wide = Array::from_elem(a.raw_dim(), 7.0);
        wide.invert_axis(axis);
        exclusive_scan_axis_into::<add, _>(&a, axis, 0.25, wide.view_mut());
        assert_eq!(wide.mapv(f64::to_bits), before);
        for ((x, y), z) in a.lanes(axis).into_iter().zip(got.lanes(axis)).zip(before.lanes(axis)) {
            assert_eq!(scan::<add>(x).mapv(f64::to_bits), y, "{:?} {axis:?}", a.shape());
            assert_eq!(exclusive_scan::<add>(x, 0.25).mapv(f64::to_bits), z);
        }
    }
}

#[test]
fn every_layout_has_the_bits_of_the_lanes() {
    for (m, n) in [(0, 3), (3, 0), (1, 1), (1, 9), (9, 1), (5, 7), (9, 300), (70, 80)] {
        let a = Array2::from_shape_vec((m, n), values(m * n)).unwrap();
        check(a.view());
        check(a.t());
        check(a.slice(s![..;2, ..;-1]));
        check(a.slice(s![..;-3, ..;2]));
        check(a.broadcast((2, m, n)).unwrap());
    }
    let a = Array3::from_shape_vec((4, 66, 5), values(4 * 66 * 5)).unwrap();
    check(a.view());
    check(a.view().permuted_axes([2, 0, 1]));
    check(a.slice(s![.., ..;-2, 1..4]));
    let a = Array4::from_shape_vec((3, 2, 66, 4), values(3 * 2 * 66 * 4)).unwrap();
    check(a.view());
    check(a.view().into_dyn());
    check(Array1::from_vec(values(5_000)).view());
}

#[test]
fn lengths_around_runs_and_tasks() {
    for n in [2_055, 2_056, 2_057, 4_113] {
        check(Array2::from_shape_vec((n, 3), values(3 * n)).unwrap().view());
    }
    // Columns of several runs; few long lanes, contiguous and not.
    check(Array2::from_shape_vec((2_100, 66), values(2_100 * 66)).unwrap().view());
    let a = Array2::from_shape_vec((2, 33_000), values(66_000)).unwrap();
    check(a.view());
    check(a.t().slice(s![..;-1, ..]));
    check(Array1::from_vec(values(40_000)).slice(s![..;-1]));
    // Lanes enough to be cut, of more than 1,024 columns.
    check(Array2::from_shape_vec((12, 3_000), values(36_000)).unwrap().view());
}

#[test]
fn at_every_level_and_in_order() {
    let a = Array2::from_shape_fn((5_000, 70), |(i, j)| ((i * 31 + j) as i64 % 97 + 1, j as i64));
    let want = scan_axis::<compose, _>(&a, Axis(0));
    for level in available_levels() {
        assert_eq!(with_level(level, || scan_axis::<compose, _>(&a, Axis(0))), Ok(want.clone()));
    }
    for (x, y) in a.lanes(Axis(0)).into_iter().zip(want.lanes(Axis(0))) {
        let mut total = x[0];
        for i in 1..x.len() {
            total = compose::reference(total, x[i]);
            assert_eq!(y[i], total);
        }
    }
}

#[test]
fn layouts_of_results() {
    let a = Array2::<f64>::zeros((3, 4));
    assert!(scan_axis::<add, _>(&a, Axis(0)).is_standard_layout());
    assert!(scan_axis::<add, _>(a.t(), Axis(0)).t().is_standard_layout());
    let d: ArrayD<f64> = a.into_dyn();
    assert_eq!(scan_axis::<add, _>(d, Axis(1)).shape(), [3, 4]);
}

#[njit]
fn checked(a: i64, b: i64) -> i64 {
    assert!(b != 4_321, "reached {b}");
    a + b
}

#[test]
fn what_does_not_fit_is_said() {
    let a = Array2::<f64>::zeros((2, 3));
    let text = message(catch_unwind(|| scan_axis::<add, _>(&a, Axis(2))).unwrap_err());
    assert_eq!(text, "there is no axis 2 in an array of rank 2");
    let into = catch_unwind(|| scan_axis_into::<add, _>(&a, Axis(0), Array2::zeros((3, 2))));
    let text = message(into.unwrap_err());
    assert_eq!(text, "a scan of shape [2, 3] cannot be written into an array of shape [3, 2]");
    let a = Array2::from_shape_fn((300, 200), |(i, j)| (i * 200 + j) as i64);
    for axis in [Axis(0), Axis(1)] {
        let panic = catch_unwind(|| scan_axis::<checked, _>(&a, axis));
        assert_eq!(message(panic.unwrap_err()), "reached 4321");
    }
}

/// In a kernel, with NumPy's `integral image`: `a.cumsum(0).cumsum(1)`.
#[njit]
fn integral(a: ArrayView2<f64>) -> Array2<f64> {
    let columns = numkern::scan_axis::<add, _>(a, Axis(0));
    let mut both = numkern::scan_axis::<add, _>(&columns, Axis(1));
    let (m, n) = both.dim();
    for i in 0..m {
        for j in 0..n {
            both[[i, j]] += 0.0;
        }
    }
    both
}

#[parallel]
fn of_each(a: ArrayView3<f64>) -> Vec<f64> {
    let mut out = vec![0.0; a.len_of(Axis(0))];
    for k in prange!(0..a.len_of(Axis(0))) {
        let sums = scan_axis::<add, _>(a.index_axis(Axis(0), k), Axis(0));
        out[k] = sums[[sums.nrows() - 1, 0]];
    }
    out
}

#[test]
fn inside_kernels() {
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(integral(a.view()), array![[1.0, 3.0], [4.0, 10.0]]);
    let a = Array3::from_shape_fn((50, 40, 30), |(i, j, k)| (i + j * k) as f64);
    let want: Vec<f64> = (0..50).map(|i| 40.0 * i as f64).collect();
    assert_eq!(on_threads(|| of_each(a.view())), want);
}
