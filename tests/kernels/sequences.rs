//! Sequences: totals, convolutions, histograms, moments.

use numkern::exclusive_scan;
use numkern::prelude::*;

use crate::common::{
    Random, all_near, same_as_reference, same_on_all_threads, stable_on_all_threads,
};

#[njit]
fn add(a: i64, b: i64) -> i64 {
    a + b
}

#[njit]
fn prefix_sum(x: &[i64]) -> Vec<i64> {
    let mut out = vec![0; x.len()];
    let mut s = 0;
    for (o, &v) in out.iter_mut().zip(x) {
        s += v;
        *o = s;
    }
    out
}

/// In three passes by hand: sums of blocks, their scan, the blocks again.
#[parallel]
fn blocked_prefix_sum(x: &[i64], block: usize) -> Vec<i64> {
    let n = x.len();
    let blocks = n.div_ceil(block);
    let mut sums = vec![0i64; blocks];
    for b in prange!(0..blocks) {
        let lo = b * block;
        let hi = (lo + block).min(n);
        let mut s = 0;
        for i in lo..hi {
            s += x[i];
        }
        sums[b] = s;
    }
    let mut running = 0;
    for b in 0..blocks {
        let t = sums[b];
        sums[b] = running;
        running += t;
    }
    let mut out = vec![0i64; n];
    for b in prange!(0..blocks) {
        let mut s = sums[b];
        for i in b * block..((b + 1) * block).min(n) {
            s += x[i];
            out[i] = s;
        }
    }
    out
}

#[parallel]
fn convolve_same(x: &[f64], k: &[f64]) -> Vec<f64> {
    let (n, m) = (x.len(), k.len());
    let half = m / 2;
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        let mut s = 0.0;
        for j in 0..m {
            let p = i as isize + j as isize - half as isize;
            if p >= 0 && (p as usize) < n {
                s += x[p as usize] * k[m - 1 - j];
            }
        }
        out[i] = s;
    }
    out
}

#[parallel]
fn convolve_full(x: &[f64], k: &[f64]) -> Vec<f64> {
    let n = x.len() + k.len() - 1;
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        let lo = i.saturating_sub(k.len() - 1);
        let hi = i.min(x.len() - 1);
        for j in lo..=hi {
            out[i] += x[j] * k[i - j];
        }
    }
    out
}

#[parallel]
fn moving_average(x: &[f64], w: usize) -> Vec<f64> {
    let n = x.len() + 1 - w;
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        out[i] = x[i..i + w].iter().sum::<f64>() / w as f64;
    }
    out
}

#[njit]
fn ema(x: &[f64], alpha: f64) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    if x.is_empty() {
        return out;
    }
    out[0] = x[0];
    for i in 1..x.len() {
        out[i] = alpha * x[i] + (1.0 - alpha) * out[i - 1];
    }
    out
}

#[parallel]
fn histogram_private(x: &[f64], lo: f64, hi: f64, nbins: usize) -> Vec<u64> {
    let n = x.len();
    let chunks = 16;
    let mut partial = Array2::<u64>::zeros((chunks, nbins));
    for c in prange!(0..chunks) {
        let (start, end) = (c * n / chunks, (c + 1) * n / chunks);
        for i in start..end {
            let v = x[i];
            if v >= lo && v < hi {
                let b = ((v - lo) / (hi - lo) * nbins as f64) as usize;
                partial[[c, b]] += 1;
            }
        }
    }
    let mut out = vec![0; nbins];
    for b in prange!(0..nbins) {
        for c in 0..chunks {
            out[b] += partial[[c, b]];
        }
    }
    out
}

/// Each thread its bin.
#[parallel]
fn histogram_by_bin(x: &[u8]) -> [u32; 256] {
    let mut h = [0u32; 256];
    for b in prange!(0..256) {
        let mut count = 0;
        for &v in x {
            if v as usize == b {
                count += 1;
            }
        }
        h[b] = count;
    }
    h
}

#[njit]
fn histogram_plain(x: &[u8]) -> [u32; 256] {
    let mut h = [0; 256];
    for &v in x {
        h[v as usize] += 1;
    }
    h
}

#[parallel]
fn min_max(x: &[f32]) -> (f32, f32) {
    let mut lo = f32::INFINITY;
    let mut hi = f32::NEG_INFINITY;
    for i in prange!(0..x.len()) {
        lo = lo.min(x[i]);
        hi = hi.max(x[i]);
    }
    (lo, hi)
}

#[parallel]
fn argmax_first(x: &[f64]) -> Option<usize> {
    if x.is_empty() {
        return None;
    }
    let mut best = x[0];
    let mut at = 0;
    for i in prange!(1..x.len()) {
        if x[i] > best {
            best = x[i];
            at = i;
        }
    }
    Some(at)
}

#[parallel]
fn mean_std(x: &[f64]) -> (f64, f64) {
    let n = x.len() as f64;
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i];
    }
    let mean = s / n;
    let mut sq = 0.0;
    for i in prange!(0..x.len()) {
        let d = x[i] - mean;
        sq += d * d;
    }
    (mean, (sq / n).sqrt())
}

#[parallel]
fn compress_positions(mask: &[bool], x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut flags = vec![0i64; n];
    for i in prange!(0..n) {
        flags[i] = mask[i] as i64;
    }
    let positions = exclusive_scan::<add>(&flags, 0);
    let total = if n == 0 { 0 } else { positions[n - 1] + flags[n - 1] };
    let mut out = vec![0.0; total as usize];
    for i in prange!(0..n, assume_disjoint(out)) {
        if mask[i] {
            out[positions[i] as usize] = x[i];
        }
    }
    out
}

#[parallel]
fn lagged_differences(x: &[f64], lag: usize) -> Vec<f64> {
    let mut out = vec![f64::NAN; x.len()];
    for i in prange!(lag..x.len()) {
        out[i] = x[i] - x[i - lag];
    }
    out
}

#[parallel]
fn autocorrelation(x: &[f64], lags: usize) -> Vec<f64> {
    let n = x.len();
    let mean = x.iter().sum::<f64>() / n as f64;
    let mut out = vec![0.0; lags];
    for lag in prange!(0..lags) {
        let mut s = 0.0;
        for i in 0..n - lag {
            s += (x[i] - mean) * (x[i + lag] - mean);
        }
        out[lag] = s / n as f64;
    }
    out
}

#[parallel]
fn downsample(x: &[f32], by: usize) -> Vec<f32> {
    let n = x.len() / by;
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        let chunk = &x[i * by..(i + 1) * by];
        let mut s = 0.0;
        for &v in chunk {
            s += v;
        }
        out[i] = s / by as f32;
    }
    out
}

#[njit]
fn kahan(x: &[f64]) -> f64 {
    let mut s = 0.0f64;
    let mut c = 0.0f64;
    for &v in x {
        let y = v - c;
        let t = s + y;
        c = (t - s) - y;
        s = t;
    }
    s
}

#[fastmath]
fn dot_fast(x: &[f32], y: &[f32]) -> f32 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[njit(parallel, fastmath)]
fn norm_fast(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i] * x[i];
    }
    s.sqrt()
}

#[parallel]
fn first_negative(x: &[f64]) -> Option<usize> {
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            return Some(i);
        }
    }
    None
}

fn codes(n: usize) -> Vec<i64> {
    Random::seed_42().vec(n).into_iter().map(|v| (v * 100.0) as i64 - 50).collect()
}

#[test]
fn totals() {
    let x = codes(103);
    let want = same_as_reference!(prefix_sum(&x));
    assert_eq!(want[102], x.iter().sum::<i64>());
    for block in [1, 7, 50, 103, 200] {
        assert_eq!(same_on_all_threads!(blocked_prefix_sum(&x, block)), want);
    }
    let mask: Vec<bool> = x.iter().map(|v| v % 3 == 0).collect();
    let values = Random::seed_43().vec(103);
    let kept = same_on_all_threads!(compress_positions(&mask, &values));
    let want: Vec<f64> =
        values.iter().zip(&mask).filter(|(_, keep)| **keep).map(|(v, _)| *v).collect();
    assert_eq!(kept, want);
}

#[test]
fn convolutions() {
    let (x, k) = (Random::seed_42().vec(40), [0.25, 0.5, 0.125]);
    let same = same_on_all_threads!(convolve_same(&x, &k));
    let full = same_on_all_threads!(convolve_full(&x, &k));
    assert_eq!(full.len(), 42);
    assert!(all_near(&same, &full[1..41], 1e-14));
    let means = same_on_all_threads!(moving_average(&x, 5));
    assert!((means[3] - x[3..8].iter().sum::<f64>() / 5.0).abs() < 1e-15);
    let smooth = same_as_reference!(ema(&x, 0.3));
    assert_eq!((smooth[0], smooth[1]), (x[0], 0.3 * x[1] + (1.0 - 0.3) * x[0]));
    assert!(ema(&[], 0.3).is_empty());
    let lagged = same_on_all_threads!(lagged_differences(&x, 3));
    assert!(lagged[2].is_nan() && lagged[3] == x[3] - x[0]);
    let near = |got: &Vec<f64>, want: &Vec<f64>| all_near(got, want, 1e-10);
    let lags = stable_on_all_threads!(autocorrelation(&x, 8), near);
    assert!(lags[0] > 0.0 && lags[0] >= lags[1].abs());
    let x: Vec<f32> = x.iter().map(|&v| v as f32).collect();
    assert_eq!(same_on_all_threads!(downsample(&x, 7)).len(), 5);
}

#[test]
fn histograms() {
    let x = Random::seed_42().vec(500);
    let bins = same_on_all_threads!(histogram_private(&x, 0.25, 0.75, 10));
    let inside = x.iter().filter(|v| (0.25..0.75).contains(*v)).count();
    assert_eq!(bins.iter().sum::<u64>(), inside as u64);
    let bytes: Vec<u8> = x.iter().map(|v| (v * 255.0) as u8).collect();
    let want = same_as_reference!(histogram_plain(&bytes));
    assert_eq!(same_on_all_threads!(histogram_by_bin(&bytes)), want);
    assert_eq!(numkern::histogram(&bytes, 256).to_vec(), want.map(|v| v as _));
}

#[test]
fn extremes_and_moments() {
    let x = Random::seed_42().vec(300);
    let most = same_on_all_threads!(argmax_first(&x)).unwrap();
    assert!(x.iter().all(|v| *v <= x[most]));
    assert_eq!(argmax_first(&[]), None);
    assert_eq!(argmax_first(&[1.0, 3.0, 3.0]), Some(1));
    let small: Vec<f32> = x.iter().map(|&v| v as f32).collect();
    let (lo, hi) = same_on_all_threads!(min_max(&small));
    assert!(small.contains(&lo) && small.contains(&hi) && lo < hi);
    let near = |got: &(f64, f64), want: &(f64, f64)| {
        (got.0 - want.0).abs() < 1e-13 && (got.1 - want.1).abs() < 1e-13
    };
    let (mean, sd) = stable_on_all_threads!(mean_std(&x), near);
    assert!((mean - 0.5).abs() < 0.1 && (sd - 0.29).abs() < 0.05);
    assert_eq!(same_as_reference!(kahan(&[1.0, 1e100, 1.0, -1e100])), 0.0);
    let dot = dot_fast(&small, &small);
    assert!((dot - dot_fast::reference(&small, &small)).abs() < 1e-4);
    assert!((norm_fast(&x) - norm_fast::reference(&x)).abs() < 1e-12);
    let mut x = x;
    assert_eq!(same_on_all_threads!(first_negative(&x)), None);
    (x[200], x[250]) = (-1.0, -2.0);
    assert_eq!(same_on_all_threads!(first_negative(&x)), Some(200));
}
