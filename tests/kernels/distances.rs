//! Clusters, distances, and tables of two texts.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_as_reference, same_on_all_threads};

#[njit]
fn levenshtein(a: &[u8], b: &[u8]) -> usize {
    let mut prev = vec![0usize; b.len() + 1];
    let mut cur = vec![0usize; b.len() + 1];
    for j in 0..=b.len() {
        prev[j] = j;
    }
    for i in 1..=a.len() {
        cur[0] = i;
        for j in 1..=b.len() {
            let cost = if a[i - 1] == b[j - 1] { 0 } else { 1 };
            cur[j] = (prev[j] + 1).min(cur[j - 1] + 1).min(prev[j - 1] + cost);
        }
        std::mem::swap(&mut prev, &mut cur);
    }
    prev[b.len()]
}

/// Anti-diagonals: three of them as vectors.
#[parallel]
fn levenshtein_wavefront(a: &[u8], b: &[u8]) -> u32 {
    let (n, m) = (a.len(), b.len());
    let mut before = vec![0u32; n + 1];
    let mut last = vec![0u32; n + 1];
    let mut now = vec![0u32; n + 1];
    for d in 0..=n + m {
        let lo = d.saturating_sub(m);
        let hi = d.min(n);
        for i in prange!(lo..hi + 1) {
            let j = d - i;
            now[i] = if i == 0 {
                j as u32
            } else if j == 0 {
                i as u32
            } else {
                let cost = (a[i - 1] != b[j - 1]) as u32;
                (last[i - 1] + 1).min(last[i] + 1).min(before[i - 1] + cost)
            };
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut now);
    }
    last[n]
}

/// Anti-diagonals in the table itself.
#[parallel]
fn lcs_table(a: &[u8], b: &[u8]) -> Array2<i32> {
    let (n, m) = (a.len(), b.len());
    let mut t = Array2::<i32>::zeros((n + 1, m + 1));
    for d in 2..=n + m {
        let lo = if d > m { d - m } else { 1 };
        let hi = if d - 1 < n { d - 1 } else { n };
        for i in prange!(lo..hi + 1, assume_disjoint(t)) {
            let j = d - i;
            t[[i, j]] = if a[i - 1] == b[j - 1] {
                t[[i - 1, j - 1]] + 1
            } else {
                t[[i - 1, j]].max(t[[i, j - 1]])
            };
        }
    }
    t
}

#[njit]
fn knapsack(weights: &[usize], values: &[u64], capacity: usize) -> u64 {
    let mut best = vec![0u64; capacity + 1];
    for (i, &w) in weights.iter().enumerate() {
        for c in (w..=capacity).rev() {
            best[c] = best[c].max(best[c - w] + values[i]);
        }
    }
    best[capacity]
}

#[parallel]
fn kmeans_assign(points: &Array2<f64>, centers: &Array2<f64>, labels: &mut [usize]) -> f64 {
    let (n, d) = points.dim();
    let k = centers.nrows();
    let mut inertia = 0.0;
    for i in prange!(0..n) {
        let mut best = f64::INFINITY;
        let mut label = 0;
        for c in 0..k {
            let mut dist = 0.0;
            for j in 0..d {
                let diff = points[[i, j]] - centers[[c, j]];
                dist += diff * diff;
            }
            if dist < best {
                best = dist;
                label = c;
            }
        }
        labels[i] = label;
        inertia += best;
    }
    inertia
}

#[njit]
fn kmeans_update(points: &Array2<f64>, labels: &[usize], centers: &mut Array2<f64>) {
    let (n, d) = points.dim();
    let k = centers.nrows();
    let mut counts = vec![0usize; k];
    centers.fill(0.0);
    for i in 0..n {
        let c = labels[i];
        counts[c] += 1;
        for j in 0..d {
            centers[[c, j]] += points[[i, j]];
        }
    }
    for c in 0..k {
        if counts[c] > 0 {
            for j in 0..d {
                centers[[c, j]] /= counts[c] as f64;
            }
        }
    }
}

/// Owner computes: a center for each iteration.
#[parallel]
fn kmeans_update_by_center(points: &Array2<f64>, labels: &[usize], centers: &mut Array2<f64>) {
    let (n, d) = points.dim();
    for c in prange!(0..centers.nrows()) {
        let mut count = 0;
        let mut sum = vec![0.0; d];
        for i in 0..n {
            if labels[i] == c {
                count += 1;
                for j in 0..d {
                    sum[j] += points[[i, j]];
                }
            }
        }
        if count > 0 {
            for j in 0..d {
                centers[[c, j]] = sum[j] / count as f64;
            }
        }
    }
}

#[parallel]
fn pairwise(x: &Array2<f64>) -> Array2<f64> {
    let (n, d) = x.dim();
    let mut out = Array2::zeros((n, n));
    for i in prange!(0..n) {
        for j in 0..n {
            let mut s = 0.0;
            for k in 0..d {
                s += (x[[i, k]] - x[[j, k]]).powi(2);
            }
            out[[i, j]] = s.sqrt();
        }
    }
    out
}

#[parallel]
fn upper_triangle(x: &Array2<f64>, out: &mut Array2<f64>) {
    let (n, d) = x.dim();
    for i in prange!(0..n) {
        for j in i + 1..n {
            let mut s = 0.0;
            for k in 0..d {
                let diff = x[(i, k)] - x[(j, k)];
                s += diff * diff;
            }
            out[(i, j)] = s.sqrt();
        }
    }
}

/// Condensed as SciPy's `pdist`.
#[parallel]
fn pdist(x: &Array2<f64>) -> Vec<f64> {
    let (n, d) = x.dim();
    let mut out = vec![0.0; n * (n - 1) / 2];
    for i in prange!(0..n, assume_disjoint(out)) {
        for j in i + 1..n {
            let mut s = 0.0;
            for k in 0..d {
                s += (x[[i, k]] - x[[j, k]]).abs();
            }
            out[n * i - i * (i + 1) / 2 + j - i - 1] = s;
        }
    }
    out
}

#[parallel]
fn nearest(query: &Array2<f32>, data: &Array2<f32>) -> (Vec<usize>, Vec<f32>) {
    let (m, d) = query.dim();
    let mut index = vec![0; m];
    let mut distance = vec![0.0; m];
    for i in prange!(0..m) {
        let q = query.row(i);
        let mut best = (f32::INFINITY, 0);
        for j in 0..data.nrows() {
            let p = data.row(j);
            let mut s = 0.0;
            for k in 0..d {
                s += (q[k] - p[k]) * (q[k] - p[k]);
            }
            if s < best.0 {
                best = (s, j);
            }
        }
        index[i] = best.1;
        distance[i] = best.0.sqrt();
    }
    (index, distance)
}

/// Dynamic time warping, one pair of series per row.
#[parallel]
fn dtw_rows(a: &Array2<f64>, b: &Array2<f64>) -> Vec<f64> {
    let (rows, n) = a.dim();
    let m = b.ncols();
    let mut out = vec![0.0; rows];
    for r in prange!(0..rows) {
        let mut cost = Array2::from_elem((n + 1, m + 1), f64::INFINITY);
        cost[[0, 0]] = 0.0;
        for i in 1..=n {
            for j in 1..=m {
                let d = (a[[r, i - 1]] - b[[r, j - 1]]).abs();
                let step = cost[[i - 1, j]].min(cost[[i, j - 1]]).min(cost[[i - 1, j - 1]]);
                cost[[i, j]] = d + step;
            }
        }
        out[r] = cost[[n, m]];
    }
    out
}

#[test]
fn tables_of_texts() {
    let (a, b) = (b"kitten in a garden", b"sitting in the gardens");
    let want = same_as_reference!(levenshtein(a, b));
    assert_eq!(levenshtein(b"kitten", b"sitting"), 3);
    assert_eq!(same_on_all_threads!(levenshtein_wavefront(a, b)) as usize, want);
    assert_eq!(levenshtein_wavefront(b"", b"abc"), 3);
    let table = same_on_all_threads!(lcs_table(a, b));
    assert_eq!(lcs_table(b"ABCBDAB", b"BDCABA")[[7, 6]], 4);
    assert_eq!(table[[18, 22]], lcs_table(b, a)[[22, 18]]);
    assert_eq!(same_as_reference!(knapsack(&[1, 3, 4, 5], &[1, 4, 5, 7], 7)), 9);
    let series: Array2<f64> = Random::seed_42().array((4, 9));
    assert_eq!(same_on_all_threads!(dtw_rows(&series, &series)), [0.0; 4]);
}

#[test]
fn clusters_and_distances() {
    let points = Random::seed_42().array((40, 3));
    let start: Array2<f64> = Random::seed_43().array((4, 3));
    let mut labels = vec![0; 40];
    kmeans_assign::reference(&points, &start, &mut labels);
    let run = |threads| {
        numkern::with_num_threads(threads, || {
            let mut labels = vec![9; 40];
            (kmeans_assign(&points, &start, &mut labels), labels)
        })
    };
    assert!([1, 2, 3, 4, 8].into_iter().all(|threads| run(threads) == run(1)));
    assert_eq!(run(1).1, labels);
    let (centers,) = same_outputs!([c = start] kmeans_update(&points, &labels, &mut c));
    let (others,) = same_outputs!([c = start] kmeans_update_by_center(&points, &labels, &mut c));
    assert!((0..4).filter(|c| labels.contains(c)).all(|c| all_near(
        centers.row(c),
        others.row(c),
        1e-12
    )));

    let d = same_on_all_threads!(pairwise(&points));
    let (upper,) = same_outputs!([d = Array2::zeros((40, 40))] upper_triangle(&points, &mut d));
    assert!((0..40).all(|i| (0..40).all(|j| upper[[i, j]] == if i < j { d[[i, j]] } else { 0.0 })));
    let flat = same_on_all_threads!(pdist(&points));
    let first = (0..3).map(|k| (points[[0, k]] - points[[1, k]]).abs()).sum::<f64>();
    assert!(flat.len() == 780 && (flat[0] - first).abs() < 1e-15);
    let single = points.mapv(|v| v as f32);
    let (index, distance) = same_on_all_threads!(nearest(&single, &single));
    assert!((0..40).all(|i| index[i] == i && distance[i] == 0.0));
}
