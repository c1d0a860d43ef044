//! Graphs and sparse matrices.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_as_reference, same_in_place, same_on_all_threads};

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

/// A ring with chords, as weights of a full matrix and in sparse form.
fn graph(n: usize) -> (Array2<f64>, Vec<usize>, Vec<usize>, Vec<f64>) {
    let mut full = Array2::from_elem((n, n), f64::INFINITY);
    let mut random = Random::seed_42();
    for i in 0..n {
        full[[i, (i + 1) % n]] = 1.0 + random.f64();
        full[[i, (i * 5 + 2) % n]] = 1.0 + 4.0 * random.f64();
        full[[i, i]] = 0.0;
    }
    let (mut ptr, mut to, mut weight) = (vec![0], Vec::new(), Vec::new());
    for i in 0..n {
        for j in 0..n {
            if i != j && full[[i, j]].is_finite() {
                to.push(j);
                weight.push(full[[i, j]]);
            }
        }
        ptr.push(to.len());
    }
    (full, ptr, to, weight)
}

#[test]
fn shortest_paths() {
    let (full, ptr, to, weight) = graph(17);
    let d = same_in_place!(floyd_warshall(&mut full));
    assert!((0..17).all(|i| (0..17).all(|j| d[[i, j]] <= d[[i, 3]] + d[[3, j]] + 1e-12)));
    let whole = full.mapv(|v| if v.is_finite() { (v * 100.0) as i32 } else { i32::MAX });
    let by_guard = same_in_place!(floyd_guard(&mut whole));
    assert!((0..17).all(|i| {
        (0..17).all(|j| by_guard[[i, j]] <= by_guard[[i, 3]].saturating_add(by_guard[[3, j]]))
    }));
    let from: Vec<usize> = (0..17).flat_map(|i| vec![i; ptr[i + 1] - ptr[i]]).collect();
    let dist = same_on_all_threads!(bellman_ford(&from, &to, &weight, 17));
    assert!(all_near(&dist, d.row(0), 1e-12));
    let level = same_as_reference!(bfs(&ptr, &to, 0));
    assert_eq!((level[0], level[1], level[2]), (0, 1, 1));
    let edges: Vec<(u32, u32)> = vec![(0, 1), (2, 3), (1, 3), (4, 5)];
    assert_eq!(same_as_reference!(components(7, &edges)), 3);
}

#[test]
fn elimination_of_all_other_rows() {
    let n = 12;
    let mut a = Random::seed_42().array((n, 2 * n));
    for i in 0..n {
        for j in 0..n {
            a[[i, n + j]] = f64::from(u8::from(i == j));
        }
        a[[i, i]] += n as f64;
    }
    let solved = same_in_place!(gauss_jordan(&mut a));
    let product = a.slice(s![.., ..n]).dot(&solved.slice(s![.., n..]));
    assert!((product - Array2::<f64>::eye(n)).iter().all(|v| v.abs() < 1e-12));
}

#[test]
fn sparse_products() {
    let (full, ptr, to, weight) = graph(23);
    let x = Random::seed_43().vec(23);
    let dense = full.mapv(|v| if v.is_finite() { v } else { 0.0 }).dot(&Array1::from(x.clone()));
    let (y,) = same_outputs!([y = vec![0.0; 23]] csr_matvec(&ptr, &to, &weight, &x, &mut y));
    assert!(all_near(&y, &dense, 1e-12));
    let narrow = |v: &Vec<usize>| v.iter().map(|&v| v as i32).collect::<Vec<_>>();
    let single = |v: &Vec<f64>| v.iter().map(|&v| v as f32).collect::<Vec<_>>();
    let (p, t) = (narrow(&ptr), narrow(&to));
    let y = same_on_all_threads!(csr_zip(&p, &t, &single(&weight), &single(&x)));
    assert!(y.iter().zip(&dense).all(|(got, want)| (f64::from(*got) - want).abs() < 1e-5));
    let mut cols = Array2::from_elem((23, 3), -1);
    let mut vals = Array2::zeros((23, 3));
    for i in 0..23 {
        for (slot, k) in (ptr[i]..ptr[i + 1]).enumerate() {
            (cols[[i, slot]], vals[[i, slot]]) = (to[k] as i32, weight[k]);
        }
    }
    assert!(all_near(&same_on_all_threads!(ell_matvec(&cols, &vals, &x)), &dense, 1e-12));

    let degree: Vec<u32> = (0..23).map(|i| to.iter().filter(|&&t| t == i).count() as u32).collect();
    let rank = vec![1.0 / 23.0; 23];
    let sources: Vec<u32> = to.iter().map(|&v| v as u32).collect();
    let step = |threads| {
        numkern::with_num_threads(threads, || {
            let mut next = vec![0.0; 23];
            let change = pagerank_step(&ptr, &sources, &degree, &rank, &mut next, 0.85);
            (change, next)
        })
    };
    let mut want = vec![0.0; 23];
    pagerank_step::reference(&ptr, &sources, &degree, &rank, &mut want, 0.85);
    assert!([1, 2, 3, 4, 8].into_iter().all(|threads| step(threads) == step(1)));
    assert!(all_near(&step(2).1, &want, 1e-12));
}
