//! Scratch memory: always freshly filled, never shared, given back.

use std::panic::catch_unwind;

use ndarray::{Array1, Array2, ArrayView2, ArrayViewMut1};
use numkern::prelude::*;
use numkern::{scratch, scratch_filled, scratch_nd, with_num_threads};

use crate::{add, on_threads, serial_scan, values};

#[test]
fn contents_are_fresh_whatever_was_there() {
    for len in [0, 1, 7, 64, 1_000, 5, 100_000] {
        for _ in 0..3 {
            let mut tmp = scratch::<f64>(len);
            assert!(tmp.len() == len && tmp.iter().all(|v| v.to_bits() == 0));
            tmp.fill(f64::NAN);
            let ones = scratch_filled(len, 1_u8);
            assert!(ones.iter().all(|v| *v == 1));
            let flags = scratch::<bool>(len);
            assert!(!flags.contains(&true));
            let mut square = scratch_nd::<i64, _>((len.min(30), 4));
            assert!(square.dim() == (len.min(30), 4) && square.iter().all(|v| *v == 0));
            square.fill(-1);
        }
    }
    assert_eq!(scratch_nd::<f32, _>([2, 0, 3]).shape(), [2, 0, 3]);
    assert_eq!(scratch_nd::<f32, _>(5).len(), 5);
    assert!(catch_unwind(|| scratch_nd::<u8, _>((usize::MAX, 2))).is_err());
    assert!(catch_unwind(|| scratch::<f64>(usize::MAX)).is_err());
}

#[test]
fn nested_uses_do_not_share() {
    let mut a = scratch::<u32>(100);
    a.fill(1);
    let mut all = Vec::new();
    for k in 0..20 {
        let mut b = scratch::<u32>(100 - k);
        b.fill(k as u32 + 2);
        all.push(b);
    }
    assert!(a.iter().all(|v| *v == 1));
    for (k, b) in all.iter().enumerate() {
        assert!(b.len() == 100 - k && b.iter().all(|v| *v == k as u32 + 2));
    }
    // Dropped elsewhere, and in the middle of a panic.
    std::thread::spawn(move || drop(all)).join().unwrap();
    let panic = catch_unwind(|| {
        let _held = scratch_filled(100, 9_u32);
        panic!("in use");
    });
    assert!(panic.is_err());
    assert!(scratch::<u32>(100).iter().all(|v| *v == 0));
}

#[njit]
fn centre(row: &mut [f64], by: f64) {
    for j in 0..row.len() {
        row[j] -= by;
    }
}

/// The mean absolute deviation from the median of each row.
#[parallel]
fn deviations(a: ArrayView2<f64>) -> Array1<f64> {
    use numkern::scratch as memory;
    let (m, n) = a.dim();
    let mut out = Array1::zeros(m);
    for i in prange!(0..m) {
        let mut sorted = memory::<f64>(n);
        for j in 0..n {
            sorted[j] = a[[i, j]];
        }
        sorted.sort_unstable_by(|a, b| a.total_cmp(b));
        centre(&mut sorted, a[[i, 0]]);
        let middle = sorted[n / 2];
        let mut total = 0.0;
        for &v in &sorted {
            total += (v - middle).abs();
        }
        for v in sorted.iter_mut() {
            *v = 0.0;
        }
        out[i] = total / n as f64;
    }
    out
}

/// Two buffers of one type in an iteration, one in another kernel, a construct on one.
#[njit]
fn reversed_totals(x: &[f64]) -> f64 {
    let mut back = scratch::<f64>(x.len());
    for j in 0..x.len() {
        back[j] = x[x.len() - 1 - j];
    }
    let mut totals = numkern::scratch::<f64>(x.len());
    numkern::scan_into::<add>(&back, &mut totals);
    totals[x.len() - 1]
}

#[parallel]
fn nested(a: ArrayView2<f64>) -> Vec<f64> {
    let mut out = vec![0.0; a.nrows()];
    for i in prange!(0..a.nrows()) {
        let mut row = numkern::scratch::<f64>(a.ncols());
        let mut best = numkern::scratch_filled(1, f64::NEG_INFINITY);
        for j in 0..a.ncols() {
            row[j] += a[[i, j]];
            best[0] = best[0].max(row[j]);
        }
        out[i] = reversed_totals(&row) + best[0];
    }
    out
}

/// Scratch of rank 2, and one that is taken outside the loop and written or
/// reduced in it.
#[parallel]
fn outside_the_loop(a: ArrayView2<f64>) -> (Vec<f64>, f64) {
    let (m, n) = a.dim();
    let mut rows = numkern::scratch::<f64>(m);
    let mut columns = numkern::scratch::<f64>(n);
    for i in prange!(0..m) {
        let mut pair = numkern::scratch_nd::<f64, _>((2, n));
        for j in 0..n {
            pair[[0, j]] = a[[i, j]];
            pair[[1, j]] = -a[[i, j]];
            columns[j] += a[[i, j]];
        }
        rows[i] = pair.row(0).sum() + pair.row(1).sum() + pair[[0, 0]];
    }
    let mut total = 0.0;
    for i in prange!(0..m) {
        total += rows[i];
    }
    (columns.to_vec(), total)
}

#[fastmath]
fn fast_norm(x: &[f64]) -> f64 {
    let mut squares = numkern::scratch::<f64>(x.len());
    for i in 0..x.len() {
        squares[i] = x[i] * x[i];
    }
    let mut s = 0.0;
    for i in 0..x.len() {
        s += squares[i];
    }
    for &v in &squares {
        s += v;
    }
    s / 2.0
}

#[test]
fn in_kernels() {
    for (m, n) in [(0, 1), (1, 1), (3, 5), (63, 9), (64, 33), (65, 200), (300, 70)] {
        let a = Array2::from_shape_vec((m, n), values(m * n)).unwrap();
        assert_eq!(on_threads(|| deviations(a.view())), deviations::reference(a.view()));
        assert_eq!(on_threads(|| nested(a.view())), nested::reference(a.view()));
        let got = on_threads(|| outside_the_loop(a.view()));
        for j in 0..n {
            assert!((got.0[j] - a.column(j).sum()).abs() < 1e-9);
        }
        assert!((got.1 - a.column(0).sum()).abs() < 1e-9);
        if m > 0 {
            let row = a.row(0).to_vec();
            let back: Vec<f64> = row.iter().rev().copied().collect();
            let best = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let last = *serial_scan(&back, |a, b| a + b).last().unwrap();
            assert_eq!(nested(a.view())[0], last + best);
        }
    }
    // The median of 1, 5, 3 is 3: deviations 2, 2, 0.
    let a = array![[1.0, 5.0, 3.0]];
    assert_eq!(deviations(a.view()), array![4.0 / 3.0]);
    assert_eq!(fast_norm(&[3.0, 4.0]), 25.0);
}

/// While an iteration waits for a loop inside it, its thread takes up other
/// iterations: their scratch memory is another.
#[parallel]
fn waiting(x: &[f64], m: usize) -> Vec<f64> {
    let mut out = vec![0.0; m];
    for i in prange!(0..m) {
        let mut mine = numkern::scratch_filled(100, i as f64);
        let total = numkern::reduce_with::<add>(x, 0.0);
        for j in 0..100 {
            mine[j] += total;
        }
        let mut s = 0.0;
        for j in 0..100 {
            s += mine[j];
        }
        out[i] = s;
    }
    out
}

#[test]
fn tasks_that_are_taken_up_in_between_have_their_own() {
    let x = vec![1.0; 100_000];
    let want: Vec<f64> = (0..64).map(|i| 100.0 * (i as f64 + 100_000.0)).collect();
    for threads in [1, 2, 3, 4, 8] {
        assert_eq!(with_num_threads(threads, || waiting(&x, 64)), want);
    }
}

#[test]
fn as_other_arrays() {
    let mut tmp = scratch::<f64>(3);
    ArrayViewMut1::from(&mut *tmp).assign(&array![1.0, 2.0, 3.0]);
    assert_eq!(numkern::argmax(&tmp), Some(2));
    assert_eq!(numkern::scan::<add>(&tmp), array![1.0, 3.0, 6.0]);
    assert_eq!(format!("{tmp:?}"), "[1.0, 2.0, 3.0]");
    for v in &mut tmp {
        *v *= 2.0;
    }
    assert_eq!((&tmp).into_iter().sum::<f64>(), 12.0);
}
