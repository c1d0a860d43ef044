//! One row, one answer.

use numkern::prelude::*;

use crate::common::{Random, all_near, on_all_threads, same_in_place, same_on_all_threads};

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

#[parallel]
fn cumsum_rows(a: &Array2<f64>) -> Array2<f64> {
    let (m, n) = a.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]];
            out[[i, j]] = s;
        }
    }
    out
}

#[parallel]
fn cumsum_rows_in_place(a: &mut Array2<i64>) {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        for j in 1..n {
            a[[i, j]] += a[[i, j - 1]];
        }
    }
}

#[parallel]
fn sort_rows(a: &mut Array2<i32>) {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        for j in 1..n {
            let key = a[[i, j]];
            let mut k = j;
            while k > 0 && a[[i, k - 1]] > key {
                a[[i, k]] = a[[i, k - 1]];
                k -= 1;
            }
            a[[i, k]] = key;
        }
    }
}

#[njit]
fn insertion_sort(v: &mut [f64]) {
    for i in 1..v.len() {
        let x = v[i];
        let mut j = i;
        while j > 0 && v[j - 1] > x {
            v[j] = v[j - 1];
            j -= 1;
        }
        v[j] = x;
    }
}

#[parallel]
fn moving_median(x: &[f64], width: usize) -> Vec<f64> {
    let n = x.len() - width + 1;
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        let mut window = x[i..i + width].to_vec();
        insertion_sort(&mut window);
        out[i] = if width % 2 == 1 {
            window[width / 2]
        } else {
            0.5 * (window[width / 2 - 1] + window[width / 2])
        };
    }
    out
}

#[parallel]
fn median_filter(img: &Array2<u8>) -> Array2<u8> {
    let (h, w) = img.dim();
    let mut out = img.clone();
    for y in prange!(1..h - 1) {
        for x in 1..w - 1 {
            let mut v = [0u8; 9];
            let mut k = 0;
            for dy in 0..3 {
                for dx in 0..3 {
                    v[k] = img[[y + dy - 1, x + dx - 1]];
                    k += 1;
                }
            }
            v.sort_unstable();
            out[[y, x]] = v[4];
        }
    }
    out
}

#[parallel]
fn welford_rows(a: &Array2<f64>, mean: &mut [f64], var: &mut [f64]) {
    for i in prange!(0..a.nrows()) {
        let mut m = 0.0;
        let mut s = 0.0;
        let mut count = 0usize;
        for &x in a.row(i) {
            count += 1;
            let delta = x - m;
            m += delta / count as f64;
            s += delta * (x - m);
        }
        mean[i] = m;
        var[i] = s / (count - 1) as f64;
    }
}

/// Thomas algorithm, a system per row.
#[parallel]
fn thomas(a: &Array2<f64>, b: &Array2<f64>, c: &Array2<f64>, d: &Array2<f64>, x: &mut Array2<f64>) {
    let (m, n) = b.dim();
    for i in prange!(0..m) {
        let mut cp = vec![0.0; n];
        let mut dp = vec![0.0; n];
        cp[0] = c[[i, 0]] / b[[i, 0]];
        dp[0] = d[[i, 0]] / b[[i, 0]];
        for k in 1..n {
            let w = b[[i, k]] - a[[i, k]] * cp[k - 1];
            cp[k] = c[[i, k]] / w;
            dp[k] = (d[[i, k]] - a[[i, k]] * dp[k - 1]) / w;
        }
        x[[i, n - 1]] = dp[n - 1];
        for k in (0..n - 1).rev() {
            x[[i, k]] = dp[k] - cp[k] * x[[i, k + 1]];
        }
    }
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

#[parallel]
fn normalize_rows(a: &mut Array2<f64>) {
    for i in prange!(0..a.nrows()) {
        let mut row = a.row_mut(i);
        let mut norm = 0.0;
        for j in 0..row.len() {
            norm += row[j] * row[j];
        }
        let norm = norm.sqrt();
        if norm > 0.0 {
            for v in row.iter_mut() {
                *v /= norm;
            }
        }
    }
}

#[parallel]
fn row_max(a: &Array2<f32>, out: &mut Array1<f32>) {
    for i in prange!(0..a.nrows()) {
        out[i] = f32::MIN;
        for j in 0..a.ncols() {
            out[i] = out[i].max(a[[i, j]]);
        }
    }
}

#[parallel]
fn rank_rows(a: &Array2<f64>) -> Array2<u32> {
    let (m, n) = a.dim();
    let mut rank = Array2::<u32>::zeros((m, n));
    for i in prange!(0..m) {
        for j in 0..n {
            let mut r = 0;
            for k in 0..n {
                if a[[i, k]] < a[[i, j]] || (a[[i, k]] == a[[i, j]] && k < j) {
                    r += 1;
                }
            }
            rank[[i, j]] = r;
        }
    }
    rank
}
#[parallel]
fn top2(a: &Array2<f64>) -> Vec<(f64, f64)> {
    let mut out = vec![(0.0, 0.0); a.nrows()];
    for i in prange!(0..a.nrows()) {
        let (mut first, mut second) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for &v in a.row(i).iter() {
            if v > first {
                second = first;
                first = v;
            } else if v > second {
                second = v;
            }
        }
        out[i] = (first, second);
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
fn running_sums_and_sorted_rows() {
    let a = table();
    let sums = same_on_all_threads!(cumsum_rows(&a));
    assert!((sums[[4, 20]] - a.row(4).sum()).abs() < 1e-12);
    let codes = a.mapv(|v| (v * 1000.0) as i64);
    assert_eq!(same_in_place!(cumsum_rows_in_place(&mut codes))[[3, 20]], codes.row(3).sum());
    let codes = a.mapv(|v| (v * 1000.0) as i32);
    let sorted = same_in_place!(sort_rows(&mut codes));
    assert!(sorted.rows().into_iter().all(|row| row.to_vec().is_sorted()));
    let x = Random::seed_43().vec(40);
    let medians = same_on_all_threads!(moving_median(&x, 4));
    let mut first = x[..4].to_vec();
    first.sort_by(f64::total_cmp);
    assert_eq!(medians[0], 0.5 * (first[1] + first[2]));
    assert_eq!(same_on_all_threads!(moving_median(&x, 1)), x);
}

#[test]
fn statistics() {
    let a = table();
    let (mean, var) =
        same_outputs!([m = vec![0.0; 9], v = vec![0.0; 9]] welford_rows(&a, &mut m, &mut v));
    assert!((mean[2] - a.row(2).mean().unwrap()).abs() < 1e-12);
    assert!((var[2] - a.row(2).var(1.0)).abs() < 1e-12);
    let b = a.mapv(|v| v + 4.0);
    let (x,) = same_outputs!([x = Array2::zeros((9, 21))] thomas(&a, &b, &a, &b, &mut x));
    let residual =
        a[[1, 7]] * x[[1, 6]] + b[[1, 7]] * x[[1, 7]] + a[[1, 7]] * x[[1, 8]] - b[[1, 7]];
    assert!(residual.abs() < 1e-12);
    let normal = same_in_place!(normalize_rows(&mut a));
    assert!(normal.rows().into_iter().all(|row| (row.dot(&row) - 1.0).abs() < 1e-12));
    let x = a.mapv(|v| v as f32);
    let (most,) = same_outputs!([out = Array1::zeros(9)] row_max(&x, &mut out));
    assert_eq!(most[5], x.row(5).iter().copied().fold(0.0, f32::max));
    let ranks = same_on_all_threads!(rank_rows(&a));
    assert_eq!(ranks.row(0).iter().sum::<u32>(), 20 * 21 / 2);
    let pairs = top2::reference(&a);
    on_all_threads(&pairs, "top2", || top2(&a));
    assert!(pairs.iter().all(|(first, second)| first > second));
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

#[test]
fn median_of_nine() {
    let mut img = Array2::from_shape_fn((12, 15), |(y, x)| ((7 * y + 13 * x) % 11) as u8);
    img[[5, 5]] = 255;
    let out = same_on_all_threads!(median_filter(&img));
    assert!(out[[5, 5]] < 11 && out[[0, 3]] == img[[0, 3]]);
}
