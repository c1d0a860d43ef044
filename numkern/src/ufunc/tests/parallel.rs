use ndarray::{Array1, Array2, ShapeBuilder, s};

use super::*;
use crate::dispatch::{available_levels, with_level};
use crate::with_num_threads;

kernel!(Wave[](a: f64, b: f64) -> f64, true, { (a * 0.001).sin() * b + a / (b + 1.0) });
kernel!(Strict[](a: f64) -> f64, true, { assert!(a >= 0.0, "element {a}"); a });

/// Takes about a microsecond for each element.
fn slow(a: f64) -> f64 {
    (0..100).fold(a, |x, _| (x + 1.0).sqrt())
}
kernel!(Slow[](a: f64) -> f64, true, { slow(a) });

fn wave(a: f64, b: f64) -> f64 {
    (a * 0.001).sin() * b + a / (b + 1.0)
}

#[test]
fn every_number_of_threads_gives_the_same_bits() {
    for (m, n) in [(1, 1), (3, 17), (1, 40_000), (40_000, 1), (20_000, 3), (300, 257), (3, 70_001)]
    {
        let a = Array2::from_shape_fn((m, n), |(i, j)| (i * n + j) as f64);
        let b = Array1::from_shape_fn(n, |j| j as f64);
        let c = Array2::from_shape_fn((m, n).f(), |(i, j)| (i + j) as f64);
        let rows = Array2::from_shape_fn((m, n), |(i, j)| wave(a[[i, j]], b[j]));
        let mixed = Array2::from_shape_fn((m, n), |(i, j)| wave(a[[i, j]], c[[i, j]]));
        for threads in [1, 2, 3, 8] {
            with_num_threads(threads, || {
                let got = call::<Wave, (f64, f64), _>((&a, &b));
                assert!(got == rows, "{m} {n} {threads}");
                let got = call::<Wave, (f64, f64), _>((&a, &c));
                assert!(got == mixed, "{m} {n} {threads}");
                let mut out = Array2::zeros((2 * m, 2 * n));
                let part = out.slice_mut(s![..;2, ..;-2]);
                into::<Wave, (f64, f64), _, _>((&a, &c), part).unwrap();
                assert!(out.slice(s![..;2, ..;-2]) == mixed, "{m} {n} {threads}");
            });
        }
    }
}

#[test]
fn every_level_on_all_threads() {
    let a = Array1::from_shape_fn(100_003, |i| i as f64);
    let want = a.mapv(|v| wave(v, 2.0));
    for level in available_levels() {
        let got =
            with_num_threads(3, || with_level(level, || call::<Wave, (f64, f64), _>((&a, 2.0))));
        assert!(got.unwrap() == want, "{level}");
    }
}

#[test]
fn few_slow_elements_are_shared() {
    for n in [0, 1, 15, 16, 17, 64, 1000] {
        let a = Array2::from_shape_fn((n, 3), |(i, j)| (i + j) as f64);
        let row = a.slice(s![.., ..;-1]);
        let got = with_num_threads(3, || call::<Slow, (f64,), _>((row,)));
        assert_eq!(got, row.mapv(slow), "{n}");
    }
}

#[test]
fn a_panic_on_any_thread_reaches_the_caller() {
    let mut a = Array1::from_elem(200_000, 1.0);
    (a[150_000], a[190_000]) = (-1.0, -2.0);
    for threads in [1, 2, 8] {
        let panic = std::panic::catch_unwind(|| {
            with_num_threads(threads, || call::<Strict, (f64,), _>((&a,)))
        });
        assert_eq!(*panic.unwrap_err().downcast::<String>().unwrap(), "element -1");
    }
}
