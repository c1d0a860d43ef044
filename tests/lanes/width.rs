//! How many elements run together: 16 where every value has at most 32 bits,
//! else 8; the same bits either way.

use ndarray::{Array1, Array2, s};
use numkern::prelude::*;

use crate::{Bits, agrees, counts, inputs, sweep};

fn singles(n: usize) -> Vec<f32> {
    inputs(n).into_iter().map(|x| x as f32).collect()
}

fn bytes(n: usize) -> Vec<u8> {
    counts(n).into_iter().map(|k| (k * 37) as u8).collect()
}

fn shorts(n: usize) -> Vec<i16> {
    counts(n).into_iter().map(|k| k as i16 * 311 - 3000).collect()
}

#[vectorize]
fn escape(cr: f32, ci: f32) -> i32 {
    let (mut zr, mut zi, mut n) = (0.0f32, 0.0f32, 0);
    while n < 60 && zr * zr + zi * zi <= 4.0 {
        (zr, zi) = (zr * zr - zi * zi + cr, 2.0 * zr * zi + ci);
        n += 1;
    }
    n
}

/// Narrow by its types, but not inside: both halves of each wide value count.
#[njit]
fn refined(x: f32) -> f32 {
    let mut y = x.abs() as f64;
    let mut k = 0i64;
    while y > 1.5 && k < 40 {
        y = y.sqrt() + (k as f64) * 1e-3;
        k += 1;
    }
    if y.is_nan() { -1.0 } else { y as f32 * k as f32 }
}

#[vectorize]
fn narrow_around_broad(x: f32) -> f32 {
    let mut s = 0.5f32;
    for _ in 0..2 {
        let y: f32 = refined(x + s);
        s += y;
    }
    s
}

#[vectorize]
fn generic<T: Float>(x: T, y: T) -> T {
    let mut a = x;
    let mut k = 0u32;
    while a * a < y.abs() && k < 12 {
        a = a + T::one();
        k += 1;
    }
    if k > 5 { a } else { -a }
}

#[njit]
fn halved<T: Float>(x: T) -> T {
    let mut x = x;
    let mut k = 0;
    while x > T::one() && k < 9 {
        x = x / (T::one() + T::one());
        k += 1;
    }
    x
}

#[vectorize]
fn calls_generic(x: f32) -> f32 {
    let y: f32 = halved(x);
    y + 1.0
}

#[vectorize]
fn thresholds(p: u8, low: u8) -> u8 {
    let mut q = p;
    let mut steps = 0u8;
    while q > low && steps < 20 {
        q = (q / 2) ^ 3;
        steps += 1;
    }
    if p > 128 { 255 - steps } else { steps | (p & 15) }
}

#[vectorize]
fn digits(n: i16) -> i16 {
    let mut n = n;
    let mut sum = 0;
    while n != 0 {
        sum += n % 10;
        n /= 10;
    }
    sum
}

#[vectorize]
fn divides(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[vectorize]
fn mixed(x: f32, n: u32, p: u8) -> bool {
    let mut y = x;
    for k in 0..n {
        y += k as f32 * 0.25;
        if y > p as f32 {
            return k % 2 == 0;
        }
    }
    y < 0.0
}

#[test]
fn narrow_kernels() {
    agrees!(escape, singles, singles);
    agrees!(narrow_around_broad, singles);
    agrees!(generic, singles, singles);
    agrees!(generic, inputs, inputs);
    agrees!(calls_generic, singles);
    agrees!(thresholds, bytes, bytes);
    agrees!(digits, shorts);
    agrees!(divides, counts, counts);
}

#[test]
fn three_types() {
    sweep(|n| {
        let (x, k, p) = (singles(n), counts(n), bytes(n));
        let got = mixed(&x, &k, &p);
        for i in 0..n {
            assert_eq!(got[i], mixed::reference(x[i], k[i], p[i]), "{i} of {n}");
        }
    });
}

#[test]
fn layouts() {
    sweep(|n| {
        let x = Array1::from(singles(2 * n));
        let y = Array1::from(singles(n));
        let strided = x.slice(s![..;2]);
        let reversed = y.slice(s![..;-1]);
        let got = escape(strided, reversed);
        let one = escape(&y, 0.25f32);
        for k in 0..n {
            assert_eq!(got[k], escape::reference(x[2 * k], y[n - 1 - k]), "{k} of {n}");
            assert_eq!(one[k], escape::reference(y[k], 0.25), "{k} of {n}");
        }
    });
    let rows = Array2::from_shape_fn((5, 19), |(i, j)| (i * 19 + j) as f32 * 0.03 - 1.0);
    let line = Array1::from(singles(5));
    let got = escape(rows.t(), &line);
    for ((i, j), &steps) in got.indexed_iter() {
        assert_eq!(steps, escape::reference(rows[[j, i]], line[j]));
    }
    let got = generic(rows.slice(s![.., ..;-3]), 9.0f32);
    for ((i, j), value) in got.indexed_iter() {
        assert_eq!(value.bits(), generic::reference(rows[[i, 18 - 3 * j]], 9.0).bits());
    }
}

#[test]
fn explain_says_the_width() {
    let first = |explain: numkern::Explain| explain.entries[0].why;
    assert!(first(escape::explain()).starts_with("16 elements side by side"));
    assert!(first(generic::explain()).starts_with("16 elements of 32 bits, or 8 of 64, side"));
}
