//! Parallel loops: the bits of the serial loop, on every number of threads.

use ndarray::{Array1, Array2};
use numkern::prelude::*;
use numkern::with_num_threads;

use crate::report::Findings;
use crate::ufuncs::{compare, inputs};

#[parallel]
fn rows(a: ArrayView2<f64>, out: &mut [f64], columns: &mut [i64]) -> i64 {
    let (m, k) = a.dim();
    let mut total = 0i64;
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]];
            columns[j] += (i * j) as i64;
        }
        out[i] = s;
        total += i as i64 % 7;
    }
    total
}

#[parallel]
fn smallest(x: &[f64]) -> (f64, usize) {
    let (mut best, mut at) = (f64::INFINITY, 0);
    for i in prange!(0..x.len()) {
        if x[i] < best {
            best = x[i];
            at = i;
        }
    }
    (best, at)
}

#[parallel]
fn sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i] * 0.1;
    }
    s
}

/// Runs a function on so many threads, where there are threads.
pub fn on_threads<R: Send>(threads: usize, function: impl FnOnce() -> R + Send) -> R {
    if cfg!(target_family = "wasm") { function() } else { with_num_threads(threads, function) }
}

pub fn check(found: &mut Findings) {
    for n in [0, 1, 2, 63, 64, 65, 1_000, 20_000] {
        let x = inputs(n).mapv(|v| if v.is_finite() { v.clamp(-9.0, 9.0) } else { 1.0 });
        let a = Array2::from_shape_fn((n, 5), |(i, j)| x[i] * (j as f64 + 0.5));
        let mut want = (vec![0.0; n], vec![0; 5]);
        let total = rows::reference(a.view(), &mut want.0, &mut want.1);
        let best = smallest::reference(x.as_slice().unwrap_or(&[]));
        let one = on_threads(1, || sum(x.as_slice().unwrap_or(&[])));
        for threads in [1, 2, 3, 4, 8] {
            let mut got = (vec![0.0; n], vec![0; 5]);
            let (sum_now, best_now, total_now) = on_threads(threads, || {
                let x = x.as_slice().unwrap_or(&[]);
                (sum(x), smallest(x), rows(a.view(), &mut got.0, &mut got.1))
            });
            let place = |what: &str| format!("{what} of {n} on {threads} threads");
            found.same(total_now, total, || place("the total"));
            found.same(best_now.0, best.0, || place("the smallest"));
            found.same(best_now.1, best.1, || place("its place"));
            // Partial sums are combined by blocks, which depend on the length alone.
            found.same(sum_now, one, || place("the sum"));
            compare(found, "rows", &Array1::from(got.0), |k| want.0[k]);
            compare(found, "columns", &Array1::from(got.1), |k| want.1[k]);
        }
    }
}
