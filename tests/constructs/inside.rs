//! Constructs called in kernels: by every path, in every kind of kernel, inside
//! parallel loops, told from kernels of the same name.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, array};
use numkern::dispatch::{CpuLevel, available_levels, with_level};
use numkern::prelude::*;
use numkern::with_num_threads;

use crate::{add, bits, message, negative, on_threads, plus, serial_scan, values};

mod bare {
    use super::{add, negative};
    use numkern::prelude::*;
    use numkern::{Typed, any, argmin, constructs as tools, reduce_with, scan, scan_into, zeros};

    #[njit]
    pub fn totals(x: &[f64]) -> Array1<f64> {
        let mut t = scan::<add>(x);
        t[0] *= 1.0;
        t
    }

    #[njit]
    pub fn normalised(x: &[f64]) -> Vec<f64> {
        let total = reduce_with::<add>(x, 0.0);
        let mut out = vec![0.0; x.len()];
        for i in 0..x.len() {
            out[i] = x[i] / total;
        }
        out
    }

    #[njit]
    pub fn in_place(x: &mut [f64]) {
        let copy = x.to_vec();
        scan_into::<add>(&copy, x);
    }

    #[njit]
    pub fn first_lowest(x: ArrayView1<f64>) -> usize {
        if any::<negative>(&x) {
            return x.len();
        }
        match argmin(x) {
            Some(at) => at + 1,
            None => 0,
        }
    }

    #[njit]
    pub fn generic<T: Number>(x: &[T]) -> Array1<T> {
        tools::scan::<Typed<super::plus, T>>(x)
    }

    #[njit]
    pub fn blank(n: usize) -> Array1<f64> {
        zeros(n)
    }
}

#[njit]
fn by_full_path(x: &[f64]) -> f64 {
    let t = ::numkern::constructs::scan::<crate::add>(&x);
    let s = numkern::exclusive_scan::<add>(&x, 1.0);
    t[x.len() - 1] + s[0]
}

#[njit]
fn imported_inside(x: &[f64]) -> f64 {
    use numkern::{reduce_with, scan as running};
    let t = running::<add>(x);
    reduce_with::<add>(&t, 0.0)
}

#[njit]
fn imported_by_glob(x: &[f64]) -> bool {
    use numkern::constructs::*;
    all::<negative>(x)
}

mod own {
    use numkern::prelude::*;

    /// The user's own kernels, with the names of constructs.
    #[njit]
    pub fn scan<T: Float>(x: T) -> T {
        x + T::one()
    }

    #[njit]
    pub fn any(x: f64) -> f64 {
        scan::<f64>(x) * 2.0
    }

    #[njit]
    pub fn both(x: &[f64]) -> f64 {
        let t = numkern::scan::<crate::add>(x);
        scan(t[0]) + any(1.0)
    }
}

#[test]
fn every_path_leads_to_the_construct() {
    let x = values(40_000);
    assert_eq!(bits(&bare::totals(&x)), bits(&numkern::scan::<add>(&x)));
    assert_eq!(bits(&bare::totals::reference(&x)), bits(&numkern::scan::<add>(&x)));
    let total = numkern::reduce_with::<add>(&x, 0.0);
    assert_eq!(bare::normalised(&x)[7], x[7] / total);
    let mut y = x.clone();
    bare::in_place(&mut y);
    assert_eq!(y, bare::totals(&x).to_vec());
    assert_eq!(bare::first_lowest(array![3.0, f64::NAN, 1.0, 2.0].view()), 3);
    assert_eq!(bare::first_lowest(array![3.0, -1.0].view()), 2);
    assert_eq!(bare::first_lowest(array![f64::NAN].view()), 0);
    assert_eq!(bare::generic(&[1_u8, 2, 3]), array![1, 3, 6]);
    assert_eq!(bare::blank(3), array![0.0, 0.0, 0.0]);
    assert_eq!(by_full_path(&[1.0, 2.0, 4.0]), 8.0);
    assert_eq!(imported_inside(&[1.0, 2.0, 4.0]), 11.0);
    assert!(!imported_by_glob(&[-1.0, 2.0]));
    assert!(imported_by_glob(&[-1.0, -2.0]));
}

#[test]
fn kernels_of_the_same_name_stay_the_users() {
    assert_eq!(own::scan(1.5), 2.5);
    assert_eq!(own::both(&[1.0, 2.0]), 2.0 + 4.0);
}

/// NumPy: `a.cumsum(1).max(1)`, `(a < 0).any(1)`, `a.argmin(1)`.
#[parallel]
fn by_rows(a: ArrayView2<f64>) -> (Vec<f64>, Vec<bool>, Vec<usize>) {
    let m = a.nrows();
    let mut highest = vec![f64::NEG_INFINITY; m];
    let mut flags = vec![false; m];
    let mut at = vec![0; m];
    for i in prange!(0..m) {
        let row = a.row(i);
        let totals = numkern::scan::<add>(row);
        for j in 0..totals.len() {
            highest[i] = highest[i].max(totals[j]);
        }
        flags[i] = numkern::any::<negative>(&row);
        if let Some(k) = numkern::argmin(row) {
            at[i] = k;
        }
    }
    (highest, flags, at)
}

#[parallel]
fn counts_of_rows(codes: ArrayView2<u32>, bins: usize) -> (Array2<u64>, u64) {
    use numkern::histogram;
    let mut out = Array2::zeros((codes.nrows(), bins));
    let mut most = 0;
    for i in prange!(0..codes.nrows()) {
        let h = histogram(codes.row(i), bins);
        for k in 0..bins {
            out[[i, k]] = h[k];
            most = most.max(h[k]);
        }
    }
    (out, most)
}

#[parallel]
fn scanned_rows(a: ArrayView2<f64>) -> Array2<f64> {
    let mut out = Array2::zeros(a.dim());
    for i in prange!(0..a.nrows()) {
        numkern::scan_into::<add>(a.row(i), out.row_mut(i));
    }
    out
}

#[test]
fn inside_parallel_loops() {
    for (m, n) in [(0, 3), (1, 1), (3, 4), (5, 70_000), (64, 5_000), (200, 40)] {
        let a = Array2::from_shape_vec((m, n), values(m * n)).unwrap();
        let got = on_threads(|| by_rows(a.view()));
        for i in 0..m {
            let row = a.row(i).to_vec();
            let totals = numkern::scan::<add>(&row);
            assert_eq!(got.0[i], totals.iter().copied().fold(f64::NEG_INFINITY, f64::max));
            assert_eq!(got.1[i], row.iter().any(|v| *v < 0.0));
            assert_eq!(Some(got.2[i]), numkern::argmin(&row));
        }
        assert_eq!(got, by_rows::reference(a.view()));
        let scanned = on_threads(|| scanned_rows(a.view()));
        assert_eq!(scanned, scanned_rows::reference(a.view()));
        if m > 0 && n < 2_056 {
            assert_eq!(
                scanned.row(m - 1).to_vec(),
                serial_scan(&a.row(m - 1).to_vec(), |a, b| a + b)
            );
        }
        // Of both layouts, and reversed.
        let t = a.t();
        assert_eq!(on_threads(|| scanned_rows(t)), scanned_rows::reference(t));
    }
    let codes = Array2::from_shape_fn((40, 900), |(i, j)| ((i * j) % 7) as u32);
    let got = on_threads(|| counts_of_rows(codes.view(), 7));
    assert_eq!(got, counts_of_rows::reference(codes.view(), 7));
    assert_eq!(got.0.sum(), 40 * 900);
}

#[njit]
fn fused(a: f64, b: f64) -> f64 {
    a.mul_add(1.0, b)
}

#[njit]
fn fused_total(x: &[f64]) -> f64 {
    numkern::reduce_with::<fused>(x, 0.0)
}

#[test]
fn at_every_level() {
    let x = values(9_000);
    for level in available_levels() {
        let got = with_level(level, || fused_total(&x)).unwrap();
        assert_eq!(got.to_bits(), numkern::reduce_with::<fused>(&x, 0.0).to_bits());
        assert_eq!(with_level(level, || CpuLevel::of(numkern::dispatch::level())), Ok(level));
    }
}

#[njit]
fn count_codes(codes: &[u8]) -> Array1<u64> {
    numkern::histogram(codes, 3)
}

#[parallel]
fn count_each(codes: ArrayView2<u8>) -> u64 {
    let mut most = 0;
    for i in prange!(0..codes.nrows()) {
        most = most.max(numkern::histogram(codes.row(i), 3)[0]);
    }
    most
}

#[test]
fn panics_reach_the_caller() {
    let panic = std::panic::catch_unwind(|| count_codes(&[0, 1, 5])).unwrap_err();
    assert_eq!(message(panic), "code 5 at position 2 is out of range for 3 bins");
    let mut codes = Array2::zeros((100, 8));
    (codes[[60, 3]], codes[[30, 1]]) = (7, 4);
    for threads in [1, 2, 3, 8] {
        let call = || with_num_threads(threads, || count_each(codes.view()));
        let panic = std::panic::catch_unwind(call).unwrap_err();
        assert_eq!(message(panic), "code 4 at position 1 is out of range for 3 bins");
    }
}

#[vectorize]
fn with_a_construct(x: f64) -> f64 {
    numkern::reduce_with::<add>([x, 1.0], 0.0)
}

#[fastmath]
fn fast(x: &[f64]) -> f64 {
    let t = numkern::scan::<add>(x);
    let mut s = 0.0;
    for i in 0..t.len() {
        s += t[i] * 2.0;
    }
    s
}

#[test]
fn in_other_kinds_of_kernels() {
    assert_eq!(with_a_construct(&array![1.0, 2.0]), array![2.0, 3.0]);
    assert_eq!(fast(&[1.0, 2.0, 3.0]), 20.0);
    let x: ArrayView1<f64> = ArrayView1::from(&[]);
    assert_eq!(bare::first_lowest(x), 0);
    assert_eq!(numkern::scan::<numkern::Typed<plus, _>>(&[0_i64; 0]).len(), 0);
}
