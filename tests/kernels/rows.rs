//! One row, one answer: layers, statistics, searches.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_on_all_threads};

#[parallel]
fn argmin_rows(a: &Array2<f64>) -> Vec<usize> {
    let (m, n) = a.dim();
    let mut out = vec![0usize; m];
    for i in prange!(0..m) {
        let mut best = a[[i, 0]];
        let mut at = 0;
        for j in 1..n {
            if a[[i, j]] < best {
                best = a[[i, j]];
                at = j;
            }
        }
        out[i] = at;
    }
    out
}

#[parallel]
fn argmin_rows_iter(a: ArrayView2<f64>) -> Array1<usize> {
    let mut out = Array1::zeros(a.nrows());
    for i in prange!(0..a.nrows()) {
        let mut best = f64::INFINITY;
        for (j, &v) in a.row(i).iter().enumerate() {
            if v < best {
                best = v;
                out[i] = j;
            }
        }
    }
    out
}

/// Nearest column's best, over rows: selection pairs per array element.
#[parallel]
fn argmin_columns(a: &Array2<f64>, best: &mut [f64], at: &mut [usize]) {
    let (m, n) = a.dim();
    for j in prange!(0..n) {
        best[j] = f64::INFINITY;
        for i in 0..m {
            if a[[i, j]] < best[j] {
                best[j] = a[[i, j]];
                at[j] = i;
            }
        }
    }
}

#[njit]
fn softmax_row(x: ArrayView1<f32>, mut out: ArrayViewMut1<f32>) {
    let mut largest = f32::NEG_INFINITY;
    for &v in x.iter() {
        if v > largest {
            largest = v;
        }
    }
    let mut total = 0.0;
    for j in 0..x.len() {
        let e = (x[j] - largest).exp();
        out[j] = e;
        total += e;
    }
    for v in out.iter_mut() {
        *v /= total;
    }
}

#[parallel]
fn softmax_rows(x: &Array2<f32>, out: &mut Array2<f32>) {
    for i in prange!(0..x.nrows()) {
        softmax_row(x.row(i), out.row_mut(i));
    }
}

#[parallel]
fn layernorm(x: &Array2<f32>, gamma: &[f32], beta: &[f32], eps: f32) -> Array2<f32> {
    let (m, n) = x.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        let row = x.row(i);
        let mean = row.sum() / n as f32;
        let mut var = 0.0;
        for &v in row.iter() {
            var += (v - mean).powi(2);
        }
        let inv = 1.0 / (var / n as f32 + eps).sqrt();
        for j in 0..n {
            out[[i, j]] = (row[j] - mean) * inv * gamma[j] + beta[j];
        }
    }
    out
}

#[parallel]
fn attention(q: &Array2<f64>, k: &Array2<f64>, v: &Array2<f64>) -> Array2<f64> {
    let (n, d) = q.dim();
    let scale = 1.0 / (d as f64).sqrt();
    let mut out = Array2::<f64>::zeros((n, d));
    for i in prange!(0..n) {
        let mut scores = vec![0.0; n];
        let mut top = f64::NEG_INFINITY;
        for j in 0..n {
            let mut dot = 0.0;
            for p in 0..d {
                dot += q[[i, p]] * k[[j, p]];
            }
            scores[j] = dot * scale;
            top = top.max(scores[j]);
        }
        let mut total = 0.0;
        for s in scores.iter_mut() {
            *s = (*s - top).exp();
            total += *s;
        }
        for j in 0..n {
            let w = scores[j] / total;
            for p in 0..d {
                out[[i, p]] += w * v[[j, p]];
            }
        }
    }
    out
}

#[njit]
fn lower_bound(x: &[f64], v: f64) -> usize {
    let (mut lo, mut hi) = (0, x.len());
    while lo < hi {
        let mid = lo + (hi - lo) / 2;
        if x[mid] < v { lo = mid + 1 } else { hi = mid }
    }
    lo
}

#[parallel]
fn searchsorted(x: &[f64], v: &[f64]) -> Vec<usize> {
    let mut out = vec![0; v.len()];
    for i in prange!(0..v.len()) {
        out[i] = lower_bound(x, v[i]);
    }
    out
}

#[parallel]
fn interp(x: &[f64], xp: &[f64], fp: &[f64]) -> Vec<f64> {
    let n = xp.len();
    let mut out = vec![0.0; x.len()];
    for i in prange!(0..x.len()) {
        let v = x[i];
        out[i] = if v <= xp[0] {
            fp[0]
        } else if v >= xp[n - 1] {
            fp[n - 1]
        } else {
            let mut lo = 0;
            let mut hi = n - 1;
            while hi - lo > 1 {
                let mid = (lo + hi) / 2;
                if xp[mid] <= v {
                    lo = mid;
                } else {
                    hi = mid;
                }
            }
            let t = (v - xp[lo]) / (xp[lo + 1] - xp[lo]);
            fp[lo] + t * (fp[lo + 1] - fp[lo])
        };
    }
    out
}

fn table() -> Array2<f64> {
    Random::seed_42().array((9, 21))
}

#[test]
fn places_of_the_least() {
    let a = table();
    let want: Vec<usize> = a
        .rows()
        .into_iter()
        .map(|row| (0..21).min_by(|&i, &j| row[i].total_cmp(&row[j])).unwrap())
        .collect();
    assert_eq!(same_on_all_threads!(argmin_rows(&a)), want);
    assert_eq!(same_on_all_threads!(argmin_rows_iter(a.view())).to_vec(), want);
    let (best, at) = same_outputs!([best = vec![0.0; 21], at = vec![0; 21]] argmin_columns(&a, &mut best, &mut at));
    assert!((0..21).all(|j| best[j] == a[[at[j], j]] && a.column(j).iter().all(|v| *v >= best[j])));
}

#[test]
fn neural_layers() {
    let x = table().mapv(|v| v as f32);
    let near = |a: &Array2<f32>, b: &Array2<f32>| all_near(a, b, 1e-5);
    let run = || {
        let mut out = Array2::zeros(x.dim());
        softmax_rows(&x, &mut out);
        out
    };
    let mut want = Array2::zeros(x.dim());
    softmax_rows::reference(&x, &mut want);
    crate::common::near_at_each_level("softmax_rows", |got| near(got, &want), run);
    assert!(want.rows().into_iter().all(|row| (row.sum() - 1.0).abs() < 1e-5));

    let (gamma, beta) = (vec![1.0; 21], vec![0.0; 21]);
    let out = same_on_all_threads!(layernorm(&x, &gamma, &beta, 1e-6));
    assert!(out.rows().into_iter().all(|row| row.sum().abs() < 1e-4));
    let q = table();
    let near = |a: &Array2<f64>, b: &Array2<f64>| all_near(a, b, 1e-12);
    let want = attention::reference(&q, &q, &q);
    crate::common::near_at_each_level(
        "attention",
        |got| near(got, &want),
        || attention(&q, &q, &q),
    );
}

#[test]
fn searches() {
    let mut x = Random::seed_42().vec(50);
    x.sort_by(f64::total_cmp);
    let v = [&[-1.0, 2.0, x[3]][..], &Random::seed_43().vec(30)].concat();
    let at = same_on_all_threads!(searchsorted(&x, &v));
    assert_eq!(&at[..3], [0, 50, 3]);
    assert!((0..v.len()).all(|i| at[i] == x.partition_point(|&one| one < v[i])));
    let y: Vec<f64> = x.iter().map(|v| 3.0 * v - 1.0).collect();
    let values = same_on_all_threads!(interp(&v, &x, &y));
    assert_eq!(&values[..2], [y[0], y[49]]);
    assert!((values[10] - (3.0 * v[10] - 1.0)).abs() < 1e-12);
}
