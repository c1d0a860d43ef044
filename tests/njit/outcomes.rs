//! `Option`, `Result` and `?`, and panics with the words of the reference.

use numkern::dispatch::with_level;
use numkern::prelude::*;

use crate::common::{levels, panic_message, same_as_reference};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Singular {
    row: usize,
}

impl crate::common::SameBits for Singular {
    fn same_bits(&self, other: &Self) -> bool {
        self == other
    }
}

#[njit]
fn safe_root(x: f64) -> Option<f64> {
    if x >= 0.0 { Some(x.sqrt()) } else { None }
}

#[njit]
fn sum_of_roots(x: &[f64]) -> Option<f64> {
    let mut s = 0.0;
    for &v in x {
        s += safe_root(v)?;
    }
    Some(s)
}

/// Thomas' algorithm, which stops at a zero pivot.
#[njit]
fn tridiagonal(
    lower: &[f64],
    diagonal: &[f64],
    upper: &[f64],
    rhs: &[f64],
) -> Result<Vec<f64>, Singular> {
    let n = diagonal.len();
    let mut c = vec![0.0; n];
    let mut x = vec![0.0; n];
    for i in 0..n {
        let (before, x_before) = if i == 0 { (0.0, 0.0) } else { (c[i - 1], x[i - 1]) };
        let pivot = diagonal[i] - lower[i] * before;
        if pivot == 0.0 {
            return Err(Singular { row: i });
        }
        c[i] = upper[i] / pivot;
        x[i] = (rhs[i] - lower[i] * x_before) / pivot;
    }
    for i in (0..n.saturating_sub(1)).rev() {
        x[i] -= c[i] * x[i + 1];
    }
    Ok(x)
}

#[njit]
fn first_of_solution(d: &[f64]) -> Result<f64, Singular> {
    let zero = vec![0.0; d.len()];
    let x = tridiagonal(&zero, d, &zero, d)?;
    Ok(x[0])
}

#[njit]
fn past_the_end(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..=x.len() {
        s += x[i];
    }
    s
}

#[njit]
fn outside_the_table(a: ArrayView2<f64>) -> f64 {
    a[[0, a.ncols()]]
}

#[njit]
fn divide(a: i32, b: i32) -> i32 {
    a / b
}

#[njit]
fn add_bytes(a: u8, b: u8) -> u8 {
    a + b
}

#[njit]
fn must_be_even(x: &[i32]) -> i32 {
    let mut s = 0;
    for (i, &v) in x.iter().enumerate() {
        assert!(v % 2 == 0, "element {i} is {v}, which is odd");
        s += v;
    }
    debug_assert!(s % 2 == 0);
    s
}

#[njit]
fn same_lengths(a: &[f64], b: &[f64]) -> usize {
    assert_eq!(a.len(), b.len(), "lengths differ");
    a.len()
}

#[njit]
fn positive(x: f64) -> f64 {
    if x < 0.0 {
        panic!("{x} is negative");
    }
    x
}

#[njit]
fn unwrapped(x: f64) -> f64 {
    safe_root(x).expect("no root")
}

#[test]
fn options_and_results() {
    assert_eq!(same_as_reference!(sum_of_roots(&[1.0, 4.0, 9.0])), Some(6.0));
    assert_eq!(same_as_reference!(sum_of_roots(&[1.0, -4.0, 9.0])), None);
    let (l, d, u) = ([0.0, 1.0, 1.0], [2.0, 2.0, 2.0], [1.0, 1.0, 0.0]);
    let x = same_as_reference!(tridiagonal(&l, &d, &u, &[3.0, 4.0, 3.0])).unwrap();
    assert!(x.iter().all(|v| (v - 1.0).abs() < 1e-15), "{x:?}");
    let d = [2.0, 0.5, 2.0];
    assert_eq!(
        same_as_reference!(tridiagonal(&l, &d, &u, &[3.0, 4.0, 3.0])),
        Err(Singular { row: 1 })
    );
    assert_eq!(same_as_reference!(first_of_solution(&[3.0, 2.0])), Ok(1.0));
    assert_eq!(same_as_reference!(first_of_solution(&[3.0, 0.0])), Err(Singular { row: 1 }));
}

/// The kernel panics at every level with the message of the reference.
#[track_caller]
fn same_panic<R>(kernel: impl Fn() -> R, reference: impl Fn() -> R, contains: &str) {
    let want = panic_message(reference).expect("the reference panics");
    assert!(want.contains(contains), "{want}");
    for level in levels() {
        let got = panic_message(|| with_level(level, &kernel));
        assert_eq!(got.as_deref(), Some(&*want), "at {level}");
    }
}

#[test]
fn panics_have_the_words_of_the_reference() {
    let x = [1.0, 2.0, 3.0];
    same_panic(
        || past_the_end(&x),
        || past_the_end::reference(&x),
        "the len is 3 but the index is 3",
    );
    let a = array![[1.0, 2.0]];
    same_panic(
        || outside_the_table(a.view()),
        || outside_the_table::reference(a.view()),
        "out of bounds",
    );
    same_panic(|| divide(1, 0), || divide::reference(1, 0), "divide by zero");
    same_panic(|| divide(i32::MIN, -1), || divide::reference(i32::MIN, -1), "overflow");
    same_panic(|| must_be_even(&[2, 5]), || must_be_even::reference(&[2, 5]), "element 1 is 5");
    same_panic(
        || same_lengths(&x, &x[1..]),
        || same_lengths::reference(&x, &x[1..]),
        "lengths differ",
    );
    same_panic(|| positive(-1.5), || positive::reference(-1.5), "-1.5 is negative");
    same_panic(|| unwrapped(-1.0), || unwrapped::reference(-1.0), "no root");
    assert_eq!((divide(7, -2), positive(2.0), unwrapped(4.0)), (-3, 2.0, 2.0));
    assert_eq!((must_be_even(&[2, 4]), same_lengths(&x, &x)), (6, 3));
}

#[test]
#[cfg(debug_assertions)]
fn integer_overflow_is_that_of_the_build() {
    same_panic(|| add_bytes(250, 10), || add_bytes::reference(250, 10), "overflow");
    assert_eq!(add_bytes(250, 5), 255);
}
