//! Writes at places that belong to one iteration each.

use ndarray::{Array3, ArrayViewMut1, ArrayViewMut2};
use numkern::prelude::*;

use crate::common::bits::assert_same_array;
use crate::common::{
    LENGTHS, Random, layouts_2d, on_all_threads, same_in_place, same_on_all_threads,
};

#[parallel]
fn rowwise_dot(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array1<f64> {
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

#[parallel]
fn squares(n: usize) -> Vec<u64> {
    let mut out = vec![0; n];
    for i in prange!(0..n) {
        out[i] = (i * i) as u64;
    }
    out
}

#[parallel]
fn scale_slice(x: &mut [f64], factor: f64) {
    for i in prange!(0..x.len()) {
        x[i] *= factor;
    }
}

#[parallel]
fn scale_vec(x: &mut Vec<f32>, factor: f32) {
    for i in prange!(0..x.len()) {
        x[i] = x[i] * factor + 1.0;
    }
}

#[parallel]
fn fill_array(x: &mut Array1<i32>, from: i32) {
    let n = x.len();
    for i in prange!(0..n) {
        x[i] = from - i as i32;
    }
}

#[parallel]
fn fill_view(mut x: ArrayViewMut1<f64>) {
    for i in prange!(0..x.len()) {
        x[i] = i as f64;
    }
}

#[parallel]
fn every_second(x: &mut [f64], y: &[f64]) {
    for i in prange!(0..y.len()) {
        x[2 * i] = y[i];
        x[2 * i + 1] = -y[i];
    }
}

#[parallel]
fn mirrored(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        out[n - 1 - i] = x[i];
    }
    out
}

#[parallel]
fn shifted(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![-1.0; n + 3];
    for i in prange!(0..n) {
        out[i + 3] = x[i];
    }
    out
}

#[parallel]
fn times_table(m: usize, n: usize) -> Array2<usize> {
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        for j in 0..n {
            out[[i, j]] = i * j;
        }
    }
    out
}

#[parallel]
fn by_columns(a: ArrayView2<f64>, out: &mut Array2<f64>) {
    let (m, n) = a.dim();
    for j in prange!(0..n) {
        for i in 0..m {
            out[(i, j)] = a[(i, j)] + j as f64;
        }
    }
}

#[parallel]
fn matmul(a: ArrayView2<f64>, b: ArrayView2<f64>, mut c: ArrayViewMut2<f64>) {
    let (m, k) = a.dim();
    for i in prange!(0..m) {
        for j in 0..b.ncols() {
            c[[i, j]] = 0.0;
            for l in 0..k {
                c[[i, j]] += a[[i, l]] * b[[l, j]];
            }
        }
    }
}

#[parallel]
fn middle_axis(n: usize) -> Array3<f64> {
    let mut out = Array3::zeros((2, n, 3));
    for j in prange!(0..n) {
        for i in 0..2 {
            for k in 0..3 {
                out[[i, j, k]] = (100 * i + 10 * j + k) as f64;
            }
        }
    }
    out
}

#[parallel]
fn normalise_rows(a: &mut Array2<f64>) {
    let n = a.ncols();
    for i in prange!(0..a.nrows()) {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]];
        }
        for j in 0..n {
            a[[i, j]] /= s;
        }
    }
}

#[parallel]
fn fill_rows(a: &mut Array2<f64>, x: ArrayView1<f64>) {
    for i in prange!(0..a.nrows()) {
        let mut row = a.row_mut(i);
        for j in 0..x.len() {
            row[j] = x[j] * i as f64;
        }
    }
}

#[parallel]
fn two_targets(x: &[f64]) -> (Vec<f64>, Vec<bool>, f64) {
    let n = x.len();
    let mut root = vec![0.0; n];
    let mut negative = vec![false; n];
    let mut largest: f64 = 0.0;
    for i in prange!(0..n) {
        if x[i] < 0.0 {
            negative[i] = true;
        }
        let r = x[i].abs().sqrt();
        root[i] = r;
        largest = largest.max(r);
    }
    (root, negative, largest)
}

#[parallel]
fn gather(x: &[f64], at: &[usize]) -> Vec<f64> {
    let mut out = vec![0.0; at.len()];
    for i in prange!(0..at.len()) {
        out[i] = x[at[i]];
    }
    out
}

#[test]
fn one_axis() {
    let mut random = Random::seed_42();
    for n in LENGTHS.step_by(3).chain([1024, 3000]) {
        let x = random.signed_vec(n);
        same_on_all_threads!(squares(n));
        same_on_all_threads!(mirrored(&x));
        same_on_all_threads!(shifted(&x));
        same_on_all_threads!(two_targets(&x));
        same_in_place!(scale_slice(&mut x, 1.1));
        let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        same_in_place!(scale_vec(&mut single, 0.3));
        same_in_place!(fill_array(&mut Array1::<i32>::zeros(n), 5));
        same_in_place!(every_second(&mut vec![9.0; 2 * n + 1], &x));
        let at: Vec<usize> = (0..2 * n).map(|i| (i * 7 + 3) % n).collect();
        same_on_all_threads!(gather(&x, &at));
    }
    assert_eq!(squares(4), [0, 1, 4, 9]);
    assert_eq!(mirrored(&[1.0, 2.0, 3.0]), [3.0, 2.0, 1.0]);
    assert_eq!(shifted(&[5.0]), [-1.0, -1.0, -1.0, 5.0]);
    let (root, negative, largest) = two_targets(&[4.0, -9.0]);
    assert_eq!((root, negative, largest), (vec![2.0, 3.0], vec![false, true], 3.0));
    let mut x = vec![0.0; 5];
    every_second(&mut x, &[1.0, 2.0]);
    assert_eq!(x, [1.0, -1.0, 2.0, -2.0, 0.0]);
}

#[test]
fn rows_of_every_layout() {
    let mut random = Random::seed_43();
    for shape in [(0, 4), (4, 0), (1, 1), (7, 5), (33, 12)] {
        let (a, b) = (random.signed_array(shape), random.signed_array(shape));
        layouts_2d(&a, |_, a| {
            layouts_2d(&b, |_, b| {
                // One level is enough here: the layouts are what is swept.
                let want = rowwise_dot::reference(a, b);
                let got = numkern::with_num_threads(3, || rowwise_dot(a, b));
                assert_same_array(&got, &want, "rowwise_dot");
            });
        });
        same_on_all_threads!(rowwise_dot(a.view(), b.view()));
    }
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(rowwise_dot(a.view(), a.view()), array![5.0, 25.0]);
}

#[test]
fn several_axes() {
    assert_eq!(same_on_all_threads!(times_table(9, 4))[[8, 3]], 24);
    assert_eq!(same_on_all_threads!(middle_axis(20))[[1, 19, 2]], 292.0);
    let mut random = Random::seed_42();
    let (a, b) = (random.array((11, 6)), random.array((6, 8)));
    let mut want = Array2::zeros((11, 6));
    by_columns::reference(a.view(), &mut want);
    on_all_threads(&want, "by_columns", || {
        let mut out = Array2::zeros((11, 6));
        by_columns(a.view(), &mut out);
        out
    });
    same_in_place!(normalise_rows(&mut a));
    same_in_place!(fill_rows(&mut Array2::<f64>::zeros((17, 6)), a.row(3)));
    let mut want = Array2::from_elem((11, 8), -1.0);
    matmul::reference(a.view(), b.view(), want.view_mut());
    on_all_threads(&want, "matmul", || {
        let mut c = Array2::from_elem((11, 8), -1.0);
        matmul(a.view(), b.view(), c.view_mut());
        c
    });
    on_all_threads(&want, "matmul into a transposed view", || {
        let mut c = Array2::from_elem((8, 11), -1.0);
        matmul(a.view(), b.view(), c.view_mut().reversed_axes());
        c.reversed_axes()
    });
    assert!((&want - a.dot(&b)).iter().all(|d| d.abs() < 1e-14));
}

#[test]
fn targets_that_are_not_contiguous() {
    let want: Array1<f64> = (0..2100).map(f64::from).collect();
    on_all_threads(&want, "every second", || {
        let mut base = Array1::zeros(4200);
        fill_view(base.slice_mut(s![..;2]));
        assert!(base.slice(s![1..;2]).iter().all(|&v| v == 0.0));
        base.slice(s![..;2]).to_owned()
    });
    on_all_threads(&want, "reversed", || {
        let mut base = Array1::zeros(2100);
        fill_view(base.slice_mut(s![..;-1]));
        assert_eq!(base[0], 2099.0);
        base.slice(s![..;-1]).to_owned()
    });
    on_all_threads(&want, "a column", || {
        let mut base = Array2::zeros((2100, 3));
        fill_view(base.column_mut(1));
        assert_eq!(base.sum(), want.sum());
        base.column(1).to_owned()
    });
    let part = want.slice(s![..40]).to_owned();
    on_all_threads(&part, "a part of a slice", || {
        let mut base = vec![7.0; 50];
        fill_view(ArrayViewMut1::from(&mut base[5..45]));
        assert_eq!((base[4], base[45]), (7.0, 7.0));
        Array1::from(base[5..45].to_vec())
    });
}
