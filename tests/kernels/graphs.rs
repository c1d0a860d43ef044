//! Graphs, sparse matrices, dynamic programming, clustering.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

#[parallel]
fn floyd_warshall(d: &mut Array2<f64>) {
    let n = d.nrows();
    for k in 0..n {
        let row: Vec<f64> = d.row(k).to_vec();
        for i in prange!(0..n) {
            let dik = d[[i, k]];
            for j in 0..n {
                let via = dik + row[j];
                if via < d[[i, j]] {
                    d[[i, j]] = via;
                }
            }
        }
    }
}

#[parallel]
fn floyd_guard(d: &mut Array2<i32>) {
    let n = d.nrows();
    for k in 0..n {
        for i in prange!(0..n) {
            if i != k {
                for j in 0..n {
                    d[[i, j]] = d[[i, j]].min(d[[i, k]].saturating_add(d[[k, j]]));
                }
            }
        }
    }
}

#[parallel]
fn gauss_jordan(a: &mut Array2<f64>) {
    let n = a.nrows();
    let m = a.ncols();
    for k in 0..n {
        let p = a[[k, k]];
        for j in 0..m {
            a[[k, j]] /= p;
        }
        for i in prange!(0..n) {
            if i == k {
                continue;
            }
            let f = a[[i, k]];
            for j in 0..m {
                a[[i, j]] -= f * a[[k, j]];
            }
        }
    }
}

#[parallel]
fn csr_matvec(indptr: &[usize], indices: &[usize], data: &[f64], x: &[f64], y: &mut [f64]) {
    for row in prange!(0..indptr.len() - 1) {
        let mut acc = 0.0;
        let mut k = indptr[row];
        while k < indptr[row + 1] {
            acc += data[k] * x[indices[k]];
            k += 1;
        }
        y[row] = acc;
    }
}

#[parallel]
fn csr_zip(indptr: &[i32], indices: &[i32], data: &[f32], x: &[f32]) -> Vec<f32> {
    let n = indptr.len() - 1;
    let mut y = vec![0.0f32; n];
    for r in prange!(0..n) {
        let (lo, hi) = (indptr[r] as usize, indptr[r + 1] as usize);
        for (&c, &v) in indices[lo..hi].iter().zip(&data[lo..hi]) {
            y[r] += v * x[c as usize];
        }
    }
    y
}

#[parallel]
fn ell_matvec(cols: &Array2<i32>, vals: &Array2<f64>, x: &[f64]) -> Vec<f64> {
    let (n, width) = cols.dim();
    let mut y = vec![0.0; n];
    for i in prange!(0..n) {
        let mut s = 0.0;
        for k in 0..width {
            let c = cols[[i, k]];
            if c < 0 {
                break;
            }
            s += vals[[i, k]] * x[c as usize];
        }
        y[i] = s;
    }
    y
}

#[parallel]
fn pagerank_step(
    indptr: &[usize],
    sources: &[u32],
    degree: &[u32],
    rank: &[f64],
    next: &mut [f64],
    damping: f64,
) -> f64 {
    let n = rank.len();
    let mut dangling = 0.0;
    for i in prange!(0..n) {
        if degree[i] == 0 {
            dangling += rank[i];
        }
    }
    let base = (1.0 - damping) / n as f64 + damping * dangling / n as f64;
    let mut change = 0.0;
    for i in prange!(0..n) {
        let mut s = 0.0;
        for &src in &sources[indptr[i]..indptr[i + 1]] {
            s += rank[src as usize] / degree[src as usize] as f64;
        }
        next[i] = base + damping * s;
        change += (next[i] - rank[i]).abs();
    }
    change
}

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

#[njit]
fn bfs(indptr: &[usize], indices: &[usize], start: usize) -> Vec<i32> {
    let n = indptr.len() - 1;
    let mut level = vec![-1i32; n];
    let mut queue = vec![0usize; n];
    let (mut head, mut tail) = (0, 1);
    queue[0] = start;
    level[start] = 0;
    while head < tail {
        let u = queue[head];
        head += 1;
        for k in indptr[u]..indptr[u + 1] {
            let v = indices[k];
            if level[v] < 0 {
                level[v] = level[u] + 1;
                queue[tail] = v;
                tail += 1;
            }
        }
    }
    level
}

#[njit]
fn find(parent: &mut [u32], x: u32) -> u32 {
    let mut root = x;
    while parent[root as usize] != root {
        root = parent[root as usize];
    }
    let mut at = x;
    while at != root {
        let next = parent[at as usize];
        parent[at as usize] = root;
        at = next;
    }
    root
}

#[njit]
fn components(n: u32, edges: &[(u32, u32)]) -> u32 {
    let mut parent: Vec<u32> = (0..n).collect();
    let mut count = n;
    for &(a, b) in edges {
        let ra = find(&mut parent, a);
        let rb = find(&mut parent, b);
        if ra != rb {
            parent[ra.max(rb) as usize] = ra.min(rb);
            count -= 1;
        }
    }
    count
}

#[parallel]
fn bellman_ford(src: &[usize], dst: &[usize], w: &[f64], n: usize) -> Vec<f64> {
    let mut dist = vec![f64::INFINITY; n];
    dist[0] = 0.0;
    for _ in 0..n - 1 {
        let old = dist.clone();
        let mut changed = false;
        for e in 0..src.len() {
            let d = old[src[e]] + w[e];
            if d < dist[dst[e]] {
                dist[dst[e]] = d;
            }
        }
        for i in prange!(0..n) {
            changed = changed || dist[i] != old[i];
        }
        if !changed {
            break;
        }
    }
    dist
}
