//! Kernels that write through `&mut`.

use ndarray::{ArrayViewMut1, ArrayViewMut2};
use numkern::prelude::*;

use crate::common::{LENGTHS, Random, assert_same, levels};

/// A kernel and its reference on copies of the same start, at every level.
fn compare<A: Clone + crate::common::SameBits + std::fmt::Debug>(
    start: &A,
    kernel: impl Fn(&mut A),
    reference: impl Fn(&mut A),
) -> A {
    let mut want = start.clone();
    reference(&mut want);
    for level in levels() {
        let mut got = start.clone();
        numkern::dispatch::with_level(level, || kernel(&mut got)).unwrap();
        assert_same(&got, &want, &format!("at {level}"));
    }
    want
}

#[njit]
fn scale(x: &mut [f64], factor: f64) {
    for v in x.iter_mut() {
        *v *= factor;
    }
}

#[njit]
fn reverse(x: &mut [f64]) {
    let n = x.len();
    for i in 0..n / 2 {
        x.swap(i, n - 1 - i);
    }
}

#[njit]
fn bubble_sort(x: &mut Vec<i32>) -> usize {
    let mut swaps = 0;
    let n = x.len();
    for i in 0..n {
        for j in 0..n - 1 - i {
            if x[j] > x[j + 1] {
                let kept = x[j];
                x[j] = x[j + 1];
                x[j + 1] = kept;
                swaps += 1;
            }
        }
    }
    swaps
}

#[njit]
fn seidel(mut a: ArrayViewMut2<f64>, sweeps: usize) {
    let (m, n) = a.dim();
    for _ in 0..sweeps {
        for i in 1..m - 1 {
            for j in 1..n - 1 {
                a[[i, j]] = 0.25 * (a[[i - 1, j]] + a[[i + 1, j]] + a[[i, j - 1]] + a[[i, j + 1]]);
            }
        }
    }
}

#[njit]
fn centre(a: &mut Array2<f64>) {
    let (m, n) = a.dim();
    for j in 0..n {
        let mut mean = 0.0;
        for i in 0..m {
            mean += a[[i, j]];
        }
        mean /= m as f64;
        for i in 0..m {
            a[[i, j]] -= mean;
        }
    }
}

#[njit]
fn fill_strided(mut x: ArrayViewMut1<f32>, start: f32) {
    for (i, v) in x.iter_mut().enumerate() {
        *v = start + i as f32;
    }
}

#[njit]
fn split(x: f64, whole: &mut f64, part: &mut f64) -> bool {
    *whole = x.trunc();
    *part = x.fract();
    *part == 0.0
}

#[njit]
fn swap_first(a: &mut [f64], b: &mut [f64]) {
    std::mem::swap(&mut a[0], &mut b[0]);
    let (left, right) = a.split_at_mut(1);
    left[0] += right[0];
}

#[test]
fn slices() {
    let mut random = Random::seed_42();
    for n in LENGTHS {
        let x = random.signed_vec(n);
        compare(&x, |x| scale(x, 1.1), |x| scale::reference(x, 1.1));
        compare(&x, |x| reverse(x), |x| reverse::reference(x));
    }
    let reversed = compare(&vec![1.0, 2.0, 3.0], |x| reverse(x), |x| reverse::reference(x));
    assert_eq!(reversed, [3.0, 2.0, 1.0]);
    let mut x = vec![3, 1, 2, 0];
    assert_eq!((bubble_sort(&mut x), x), (5, vec![0, 1, 2, 3]));
    assert_eq!(bubble_sort(&mut vec![]), 0);
}

#[test]
fn arrays_and_views() {
    let start = Random::seed_43().array((7, 9));
    compare(&start, |a| seidel(a.view_mut(), 3), |a| seidel::reference(a.view_mut(), 3));
    compare(
        &start,
        |a| seidel(a.view_mut().reversed_axes(), 2),
        |a| {
            seidel::reference(a.view_mut().reversed_axes(), 2);
        },
    );
    let centred = compare(&array![[1.0, 5.0], [3.0, 7.0]], centre, centre::reference);
    assert_eq!(centred, array![[-1.0, -1.0], [1.0, 1.0]]);

    let mut x = Array1::zeros(6);
    fill_strided(x.slice_mut(s![..;-2]), 1.0);
    assert_eq!(x, array![0.0, 3.0, 0.0, 2.0, 0.0, 1.0]);
}

#[test]
fn several_outputs() {
    let (mut whole, mut part) = (0.0, 0.0);
    assert!(!split(-2.75, &mut whole, &mut part));
    assert_eq!((whole, part), (-2.0, -0.75));
    assert!(split(4.0, &mut whole, &mut part));
    let (mut a, mut b) = (vec![1.0, 2.0], vec![10.0]);
    swap_first(&mut a, &mut b);
    assert_eq!((a, b), (vec![12.0, 2.0], vec![1.0]));
}
