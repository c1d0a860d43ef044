//! Ufuncs without loops: all layouts, broadcasting, output arrays, threads.

use ndarray::{Array1, Array2, ArrayView1, s};
use numkern::prelude::*;

use crate::prange::on_threads;
use crate::report::{Bits, Findings};

#[vectorize]
fn length(a: f64, b: f64) -> f64 {
    (a * a + b * b).sqrt()
}

#[vectorize]
fn clamped(x: f32, low: f32) -> f32 {
    if x < low { low } else { x * 0.5 - low }
}

#[vectorize]
fn mixed(a: i32, b: u8) -> i64 {
    (a as i64).wrapping_mul(3) ^ (b as i64 + 7)
}

#[vectorize(target = "parallel")]
fn shifted(x: f64) -> f64 {
    x * 1.25 - 3.0
}

/// Numbers of all kinds.
pub fn inputs(n: usize) -> Array1<f64> {
    const SPECIAL: [f64; 8] =
        [0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-310, 1e300, -1e-300];
    (0..n)
        .map(|k| match k % 7 {
            6 => SPECIAL[(k / 7) % SPECIAL.len()],
            _ => ((k * 37 % 101) as f64 - 50.0) / 16.0,
        })
        .collect()
}

/// An array in four layouts, with the same elements.
pub fn layouts<T: Copy>(x: &Array1<T>, mut check: impl FnMut(ArrayView1<'_, T>)) {
    check(x.view());
    let reversed: Array1<T> = x.iter().rev().copied().collect();
    check(reversed.slice(s![..;-1]));
    let spread: Array1<T> = x.iter().flat_map(|v| [*v, x[0], x[x.len() - 1]]).collect();
    check(spread.slice(s![..;3]));
    let table = Array2::from_shape_fn((x.len(), 2), |(i, _)| x[i]);
    check(table.column(1));
}

pub fn check(found: &mut Findings) {
    for n in (1..40).chain([100, 1_000]) {
        let x = inputs(n);
        let y: Array1<f64> = x.iter().rev().copied().collect();
        layouts(&x, |view| {
            compare(found, "length", &length(view, &y), |k| length::reference(x[k], y[k]));
            compare(found, "shifted", &shifted(view), |k| shifted::reference(x[k]));
        });
        let (xf, low) = (x.mapv(|v| v as f32), 0.75_f32);
        layouts(&xf, |view| {
            compare(found, "clamped", &clamped(view, low), |k| clamped::reference(xf[k], low));
        });
        let whole: Array1<i32> = (0..n).map(|k| (k as i32).wrapping_mul(0x1357_9bdf)).collect();
        let bytes: Array1<u8> = (0..n).map(|k| (k * 41) as u8).collect();
        layouts(&whole, |view| {
            compare(found, "mixed", &mixed(view, &bytes), |k| mixed::reference(whole[k], bytes[k]));
        });
        let mut out = Array1::from_elem(n, f64::NAN);
        found.holds(length::into(&x, 2.0, &mut out).is_ok(), || format!("into, {n} elements"));
        compare(found, "length into", &out, |k| length::reference(x[k], 2.0));
    }
    let (rows, columns) = (inputs(23).insert_axis(ndarray::Axis(1)), inputs(19));
    let table = length(&rows, &columns);
    for ((i, j), value) in table.indexed_iter() {
        found.same(*value, length::reference(rows[[i, 0]], columns[j]), || {
            format!("length of a column and a row at {i}, {j}")
        });
    }
    let many = inputs(1 << 20);
    let shifted_all = on_threads(3, || shifted(&many));
    compare(found, "shifted on 3 threads", &shifted_all, |k| shifted::reference(many[k]));
}

/// Compares an array with what a function gives for each of its places.
pub fn compare<T: Bits>(
    found: &mut Findings,
    name: &str,
    got: &Array1<T>,
    want: impl Fn(usize) -> T,
) {
    for (k, value) in got.iter().enumerate() {
        found.same(*value, want(k), || format!("{name} at {k} of {}", got.len()));
    }
}
