//! Numba's own tests of `prange` (`numba/tests/test_parfors.py`), by name, with
//! the values that NumPy gives for them.

use ndarray::{Array3, ArrayViewMut1};
use numkern::prelude::*;

use crate::common::{
    assert_same, on_all_threads, same_in_place, same_on_all_threads, stable_on_all_threads,
};
use crate::near;

fn ar(n: usize) -> Vec<f64> {
    (0..n).map(|i| i as f64).collect()
}

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

#[parallel]
fn prange_29(flag: bool) -> i32 {
    let mut result = 0;
    if flag {
        for _ in prange!(0..1) {
            result += 1;
        }
    } else {
        for _ in prange!(0..1) {
            result -= 3;
        }
    }
    result
}

#[parallel]
fn non_identity_initial(cond: &[bool]) -> i32 {
    let mut s = 1;
    for i in prange!(0..cond.len()) {
        if cond[i] {
            s += 1;
        }
    }
    s
}

#[parallel]
fn two_instances(n: usize) -> i32 {
    let mut c = 0;
    for i in prange!(0..n) {
        c += 1;
        if i > 10 {
            c += 1;
        }
    }
    c
}

#[test]
fn p22_p24_p26_conditional_reductions() {
    assert_eq!(same_on_all_threads!(prange_29(true)), 1);
    assert_eq!(same_on_all_threads!(prange_29(false)), -3);
    assert_eq!(same_on_all_threads!(non_identity_initial(&[true; 10])), 11);
    assert_eq!(same_on_all_threads!(two_instances(9)), 9);
    assert_eq!(same_on_all_threads!(two_instances(20)), 29);
}

#[parallel]
fn xor_assign(n: i32) -> i32 {
    let mut acc = 100;
    for i in prange!(0..n) {
        acc ^= i + 2;
    }
    acc
}

#[parallel]
fn any_and_all(x: &[i32]) -> (bool, bool) {
    let (mut any, mut all) = (false, true);
    for i in prange!(0..x.len()) {
        any |= x[i] == 3;
        all &= x[i] < 10;
    }
    (any, all)
}

#[parallel]
fn steps() -> (i32, i32, i32) {
    let (mut acc, mut down, mut thirds) = (0, 0, 0);
    for _ in prange!((0..1024).step_by(2)) {
        acc += 2;
    }
    for i in prange!((1..11).rev()) {
        down += i;
    }
    for i in prange!((0..10).step_by(3)) {
        thirds += i;
    }
    (acc, down, thirds)
}

#[test]
fn p30_p31_what_numba_refuses() {
    assert_eq!(same_on_all_threads!(xor_assign(2)), 101);
    assert_eq!(same_on_all_threads!(any_and_all(&[1, 3, 9])), (true, true));
    assert_eq!(same_on_all_threads!(any_and_all(&[1, 2, 10])), (false, false));
    assert_eq!(same_on_all_threads!(steps()), (1024, 55, 18));
}

#[parallel]
fn maximum(x: &[f64], start: f64) -> f64 {
    let mut m = start;
    for i in prange!(0..x.len()) {
        m = m.max(x[i]);
    }
    m
}

#[parallel]
fn minimum(x: &[f64], start: f64) -> f64 {
    let mut m = start;
    for i in prange!(0..x.len()) {
        m = f64::min(m, x[i]);
    }
    m
}

#[test]
fn p33_extremes() {
    assert_eq!(same_on_all_threads!(maximum(&ar(3), 5.0)), 5.0);
    assert_eq!(same_on_all_threads!(maximum(&ar(100), 5.0)), 99.0);
    assert_eq!(same_on_all_threads!(minimum(&ar(100), 1e300)), 0.0);
    assert_eq!(same_on_all_threads!(minimum(&[4.0, f64::NAN, 2.0, 3.0], 1e300)), 2.0);
    assert_eq!(same_on_all_threads!(minimum(&[], 7.5)), 7.5);
}

#[parallel]
fn one_d(n: usize) -> Vec<f64> {
    let mut acc = vec![0.0; 1];
    for i in prange!(0..n) {
        acc[0] += i as f64;
    }
    acc
}

#[parallel]
fn two_d(a: &Array2<f64>, times: usize, loops: bool) -> Array2<f64> {
    let mut acc = Array2::zeros(a.raw_dim());
    for _ in prange!(0..times) {
        acc += a;
    }
    if loops {
        for _ in prange!(0..times) {
            acc += a;
        }
    }
    acc
}

#[parallel]
fn single_precision(times: usize) -> Vec<f32> {
    let mut acc = vec![0.0_f32; 6];
    for _ in prange!(0..times) {
        for j in 0..6 {
            acc[j] += (j + 1) as f32;
        }
    }
    acc
}

#[parallel]
fn doubling(times: usize) -> Array1<i64> {
    let mut acc = Array1::from_elem(5, 2);
    for _ in prange!(0..times) {
        acc *= 2;
    }
    acc
}

#[test]
fn p34_array_reductions() {
    assert_eq!(same_on_all_threads!(one_d(100)), [4950.0]);
    let a = Array2::from_shape_vec((13, 17), ar(221)).unwrap();
    assert_eq!(same_on_all_threads!(two_d(&a, 100, false)), &a * 100.0);
    assert_eq!(same_on_all_threads!(two_d(&a, 100, true)), &a * 200.0);
    assert_eq!(
        same_on_all_threads!(single_precision(100)),
        [100.0, 200.0, 300.0, 400.0, 500.0, 600.0]
    );
    assert_eq!(same_on_all_threads!(doubling(10)), array![2048, 2048, 2048, 2048, 2048]);
}

#[parallel]
fn multiple_variables(x: &[f64]) -> f64 {
    let mut a = 0.0;
    let mut b = 1.0;
    for i in prange!(0..x.len()) {
        a += x[i];
        b += 1.0 / (x[i] + 1.0);
    }
    a * b
}

#[test]
fn p35_several_variables() {
    let close = |got: &f64, want: &f64| near(*got, *want, 10, 200.0);
    let got = stable_on_all_threads!(multiple_variables(&ar(10)), close);
    assert!(near(got, 176.803_571_428_571_42, 10, 200.0), "{got}");
}

#[parallel]
fn side_effects(n: usize) -> Vec<f64> {
    let mut data = vec![0.0; n];
    for i in prange!(0..n) {
        data[i] = i as f64;
    }
    for i in prange!(0..n) {
        data[i] += i as f64;
    }
    data
}

#[parallel]
fn index_then_not(n: usize) -> f64 {
    let mut a = vec![0.0; n];
    for i in prange!(0..n) {
        a[i] = i as f64;
    }
    let mut b = 0.0;
    for _ in prange!(0..n) {
        b += a[5];
    }
    b
}

#[parallel]
fn issue_5942(d: usize, k: usize) -> Array2<f64> {
    let mut gg = Array2::zeros((d, k));
    let mut gn = Array2::zeros((d, k));
    for i in prange!(0..d) {
        for j in 0..k {
            gg[[i, j]] = i as f64;
        }
        for j in 0..k {
            gn[[i, j]] = gg[[i, j]];
        }
        gn[[i, 0]] += 1.0;
    }
    gn
}

#[parallel]
fn issue_7578(x: &[f64]) -> Vec<f64> {
    let mut a = vec![0.0; x.len()];
    for i in prange!(0..x.len()) {
        let mut s = 0.0;
        for j in 0..x.len() {
            s += x[j].cos();
        }
        a[i] = s;
    }
    a
}

#[test]
fn p37_p38_p41_p43_loops_in_sequence() {
    let twice: Vec<f64> = ar(100).iter().map(|v| 2.0 * v).collect();
    assert_eq!(same_on_all_threads!(side_effects(100)), twice);
    assert_eq!(same_on_all_threads!(index_then_not(10)), 50.0);
    let want = array![[1.0, 0.0], [2.0, 1.0], [3.0, 2.0], [4.0, 3.0]];
    assert_eq!(same_on_all_threads!(issue_5942(4, 2)), want);
    let a = same_on_all_threads!(issue_7578(&ar(10)));
    assert!(a.iter().all(|v| (v - 0.421_623_782_620_546_56).abs() < 1e-14), "{a:?}");
    assert_same(&a[0], &a[9], "every iteration gives the same");
}

/// What Numba answers wrongly without a word, in the forms that numkern takes.
#[parallel]
fn any_bad(x: &[f64]) -> (bool, f64, usize) {
    let mut ok = true;
    let mut best = 1e300;
    for i in prange!(0..x.len()) {
        ok = ok && x[i] >= 0.0;
        if x[i] < best {
            best = x[i];
        }
    }
    let mut at = x.len();
    for i in prange!(0..x.len()) {
        at = at.min(if x[i] == best { i } else { x.len() });
    }
    (ok, best, at)
}

#[parallel]
fn accumulate_rows(y: &mut [f64], x: ArrayView2<f64>) {
    let n = x.ncols();
    for i in prange!(0..x.nrows()) {
        for j in 0..n {
            y[j] += x[[i, j]];
        }
    }
}

#[test]
fn p49_accepted_forms_of_numbas_races() {
    let mut x: Vec<f64> = (0..3000).map(|i| ((i * 37) % 3001) as f64 + 1.0).collect();
    assert_eq!(same_on_all_threads!(any_bad(&x)), (true, 1.0, 0));
    x[2222] = -5.0;
    x[2900] = -5.0;
    assert_eq!(same_on_all_threads!(any_bad(&x)), (false, -5.0, 2222));
    let ones = Array2::ones((2000, 4));
    let y = same_in_place!(accumulate_rows(&mut vec![0.0; 4], ones.view()));
    assert_eq!(y, [2000.0; 4]);
}
