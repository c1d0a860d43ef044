//! P01 to P21: headers, strided targets, chunks.

use ndarray::{Array3, ArrayViewMut1};
use numkern::prelude::*;

use super::ar;
use crate::common::{on_all_threads, same_on_all_threads};

#[parallel]
fn prange_01(n: usize) -> Vec<f64> {
    let mut a = vec![0.0; n];
    for i in prange!(0..n) {
        a[i] = 2.0 * i as f64;
    }
    a
}

#[parallel]
fn prange_02(n: usize) -> Vec<f64> {
    let mut a = vec![0.0; n - 1];
    for i in prange!(1..n) {
        a[i - 1] = 2.0 * i as f64;
    }
    a
}

#[parallel]
fn prange_03(n: usize) -> i64 {
    let mut s = 10;
    for _ in prange!(0..n) {
        s += 2;
    }
    s
}

#[parallel]
fn prange_03_sub(n: usize) -> i64 {
    let mut s = 100;
    for _i in prange!(0..n) {
        s -= 2;
    }
    s
}

#[parallel]
fn prange_05(a: &[f64]) -> f64 {
    let n = a.len();
    let mut s = 0.0;
    for i in prange!(1..n - 1) {
        s += a[i];
    }
    s
}

#[parallel]
fn prange_09(n: usize) -> i32 {
    let mut acc = 0;
    for _ in 0..n {
        for _ in prange!(0..n) {
            acc += 1;
        }
    }
    acc
}

#[parallel]
fn prange_13(n: i32) -> i32 {
    let mut acc = 0;
    for _ in prange!(0..n) {
        acc += 1;
    }
    acc
}

#[parallel]
fn prange_14(a: &[f64]) -> f64 {
    let mut s = 3.0;
    for i in prange!(0..a.len()) {
        s += a[i] * 2.0;
    }
    s
}

#[test]
fn p01_p02_p03_p07_p12_p13_first_loops() {
    assert_eq!(same_on_all_threads!(prange_01(4)), [0.0, 2.0, 4.0, 6.0]);
    assert_eq!(same_on_all_threads!(prange_02(4)), [2.0, 4.0, 6.0]);
    assert_eq!(same_on_all_threads!(prange_03(10)), 30);
    assert_eq!(same_on_all_threads!(prange_03_sub(10)), 80);
    assert_eq!(same_on_all_threads!(prange_05(&[1.0; 4])), 2.0);
    assert_eq!(same_on_all_threads!(prange_09(4)), 16);
    assert_eq!(same_on_all_threads!(prange_13(4)), 4);
    assert_eq!(same_on_all_threads!(prange_14(&ar(4))), 15.0);
}

#[parallel]
fn prange_16(n: i64) -> i64 {
    let mut acc = 0;
    for _ in prange!(-n..n) {
        acc += 2;
    }
    acc
}

#[parallel]
fn prange_21(low: i32, high: i32) -> i32 {
    let mut acc = 0;
    for _ in prange!(low..high) {
        acc += 3;
    }
    acc
}

/// Python's negative index counts from the end; in Rust it is written out.
#[parallel]
fn prange_17(x: &[f64], low: i64, high: i64) -> f64 {
    let n = x.len() as i64;
    let mut acc = 0.0;
    for i in prange!(low..high) {
        acc += x[i.rem_euclid(n) as usize];
    }
    acc
}

#[parallel]
fn prange_18(x: &[f64]) -> f64 {
    let n = x.len() as i64;
    let mut acc = 0.0;
    for i in prange!(-n..5) {
        acc += x[i.rem_euclid(n) as usize];
        for j in prange!(-4..n) {
            acc += x[j.rem_euclid(n) as usize];
        }
    }
    acc
}

#[parallel]
fn prange_19(x: ArrayView2<f64>) -> f64 {
    let (m, n) = (x.nrows() as i64, x.ncols() as i64);
    let mut acc = 0.0;
    for i in prange!(-m..m) {
        for j in prange!(-n..n) {
            acc += x[[i.rem_euclid(m) as usize, j.rem_euclid(n) as usize]];
        }
    }
    acc
}

#[parallel]
fn prange_22() -> Vec<i32> {
    let mut a = vec![0; 4];
    for i in prange!(-2..2) {
        let value = if i == 0 {
            3
        } else if i < 1 {
            -1
        } else {
            7
        };
        a[(i + 2) as usize] = value;
    }
    a
}

#[test]
fn p15_p16_negative_ranges() {
    assert_eq!(same_on_all_threads!(prange_16(1024)), 4096);
    assert_eq!(same_on_all_threads!(prange_21(-3, -1)), 6);
    assert_eq!(same_on_all_threads!(prange_17(&[1.0; 9], -9, 9)), 18.0);
    assert_eq!(same_on_all_threads!(prange_17(&[1.0; 9], -1, 9)), 10.0);
    assert_eq!(same_on_all_threads!(prange_18(&[1.0; 9])), 196.0);
    assert_eq!(same_on_all_threads!(prange_19(Array2::ones((9, 13)).view())), 468.0);
    assert_eq!(same_on_all_threads!(prange_22()), [-1, -1, 3, 7]);
}

#[parallel]
fn prange_23(mut a: ArrayViewMut1<f64>) {
    for i in prange!(0..a.len()) {
        a[i] = i as f64;
    }
}

#[parallel]
fn prange_24(mut a: ArrayViewMut1<f64>) {
    let n = a.len() as i64;
    for i in prange!(-n..0) {
        a[(i + n) as usize] = i as f64;
    }
}

#[test]
fn p17_strided_targets() {
    let want: Array1<f64> =
        (0..32).map(|i| if i % 2 == 0 { (i / 2) as f64 } else { 0.0 }).collect();
    on_all_threads(&want, "prange_23", || {
        let mut base = Array1::zeros(32);
        prange_23(base.slice_mut(s![..;2]));
        base
    });
    let want: Array1<f64> =
        (0..32).map(|i| if i % 2 == 0 { (i / 2) as f64 - 16.0 } else { 0.0 }).collect();
    on_all_threads(&want, "prange_24", || {
        let mut base = Array1::zeros(32);
        prange_24(base.slice_mut(s![..;2]));
        base
    });
}

/// Chunks of the last axis, with an axis of their own.
#[parallel]
fn prange_30(x: ArrayView2<f64>, par: &[f64]) -> Array3<f64> {
    let (chunks, width) = x.dim();
    let mut res = Array3::zeros((par.len(), chunks, width));
    for i in prange!(0..chunks) {
        for r in 0..par.len() {
            for k in 0..width {
                res[[r, i, k]] = x[[i, k]] * par[k];
            }
        }
    }
    res
}

#[test]
fn p21_chunks() {
    let x = Array2::from_shape_vec((2, 3), ar(6)).unwrap();
    let res = same_on_all_threads!(prange_30(x.view(), &[1.0, 2.0, 3.0]));
    let flat = res.into_shape_with_order((3, 6)).unwrap();
    for row in flat.rows() {
        assert_eq!(row.to_vec(), [0.0, 2.0, 6.0, 3.0, 8.0, 15.0]);
    }
}
