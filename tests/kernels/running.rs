//! Running sums, sorts and moments of rows.

use numkern::prelude::*;

use crate::common::{Random, on_all_threads, same_in_place, same_on_all_threads};

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
fn median_of_nine() {
    let mut img = Array2::from_shape_fn((12, 15), |(y, x)| ((7 * y + 13 * x) % 11) as u8);
    img[[5, 5]] = 255;
    let out = same_on_all_threads!(median_filter(&img));
    assert!(out[[5, 5]] < 11 && out[[0, 3]] == img[[0, 3]]);
}
