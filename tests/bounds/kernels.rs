//! Kernels as people write them, whole.

use numkern::prelude::*;

use crate::hoists;

struct P {
    x: f64,
    v: [f64; 3],
}
struct G {
    n: usize,
    data: Vec<f64>,
}
#[njit]
fn mixed(
    p: &mut [P],
    q: &Vec<Vec<f64>>,
    m: &[[f64; 3]; 4],
    g: &mut G,
    t: &mut Vec<(f64, u32)>,
) -> f64 {
    let mut s = 0.0;
    for i in 0..p.len() {
        for d in 0..3 {
            p[i].v[d] += m[i][d] * q[i][d];
            s += p[i].v[d];
        }
        p[i].x = s;
    }
    for i in 0..g.n {
        g.data[i] += q[0][i] + t[i].0;
        t[i].1 += 1;
        if i == 2 {
            g.n += 1;
        }
    }
    for i in (0..q.len()).rev() {
        for (j, v) in q[i].iter().enumerate() {
            s += v * q[i][j];
        }
    }
    s
}
#[njit]
fn levels(img: ArrayView2<u8>, hist: &mut [u64], out: &mut Array2<u8>) {
    let (h, w) = img.dim();
    for i in 0..h {
        for j in 0..w {
            hist[img[[i, j]] as usize] += 1;
        }
    }
    for y in 1..h as i32 - 1 {
        for x in 1..w as i32 - 1 {
            let mut best = 0u8;
            for dy in -1..=1 {
                for dx in -1..=1 {
                    let v = img[[(y + dy) as usize, (x + dx) as usize]];
                    if v > best {
                        best = v;
                    }
                }
            }
            out[[y as usize, x as usize]] = best;
        }
    }
}
#[njit]
fn life(grid: &[u8], next: &mut [u8], n: usize) {
    for i in 0..n {
        let (up, down) = ((i + n - 1) % n, (i + 1) % n);
        for j in 0..n {
            let (l, r) = (if j == 0 { n - 1 } else { j - 1 }, if j == n - 1 { 0 } else { j + 1 });
            let s = grid[up * n + l]
                + grid[up * n + j]
                + grid[up * n + r]
                + grid[i * n + l]
                + grid[i * n + r]
                + grid[down * n + l]
                + grid[down * n + j]
                + grid[down * n + r];
            next[i * n + j] = (s == 3 || (s == 2 && grid[i * n + j] == 1)) as u8;
        }
    }
}
#[njit]
fn floyd(d: &mut Array2<f64>) {
    let n = d.nrows();
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                let via = d[[i, k]] + d[[k, j]];
                if via < d[[i, j]] {
                    d[[i, j]] = via;
                }
            }
        }
    }
}
#[njit]
fn lu(a: &mut Array2<f64>) {
    let n = a.nrows();
    for k in 0..n {
        for i in k + 1..n {
            a[[i, k]] /= a[[k, k]];
            for j in k + 1..n {
                a[[i, j]] -= a[[i, k]] * a[[k, j]];
            }
        }
    }
}
#[njit]
fn butterflies(x: &mut [f64], stride: usize) {
    let n = x.len();
    for b in (0..n).step_by(2 * stride) {
        for i in b..b + stride {
            let (u, v) = (x[i], x[i + stride]);
            x[i] = u + v;
            x[i + stride] = u - v;
        }
    }
}
#[njit]
fn moves(mut c: Vec<f64>, n: usize) -> Vec<f64> {
    for i in 1..n {
        c[i] += c[i - 1];
    }
    c
}
#[parallel]
fn mandel(out: &mut Array2<u32>, max: u32) {
    let (h, w) = out.dim();
    for i in prange!(0..h) {
        for j in 0..w {
            let (cx, cy) = (j as f64 / w as f64 * 3.0 - 2.0, i as f64 / h as f64 * 2.0 - 1.0);
            let (mut x, mut y, mut k) = (0.0, 0.0, 0);
            while x * x + y * y < 4.0 && k < max {
                let t = x * x - y * y + cx;
                y = 2.0 * x * y + cy;
                x = t;
                k += 1;
            }
            out[[i, j]] = k;
        }
    }
}
#[njit(parallel, fastmath)]
fn fast(a: ArrayView2<f64>, x: &[f64], y: &mut Array1<f64>) {
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            y[i] += a[[i, j]] * x[j];
        }
    }
}
#[njit]
fn relaxed(u: &mut Array2<f64>, iters: usize) -> f64 {
    let (n, m) = u.dim();
    let mut err = 0.0f64;
    for _ in 0..iters {
        err = 0.0;
        for i in 1..n - 1 {
            for j in 1..m - 1 {
                let new = 0.25 * (u[[i - 1, j]] + u[[i + 1, j]] + u[[i, j - 1]] + u[[i, j + 1]]);
                err = err.max((new - u[[i, j]]).abs());
                u[[i, j]] = new;
            }
        }
    }
    err
}
#[test]
fn the_same_bits_as_the_plain_functions() {
    let mk = || (0..4).map(|i| P { x: 0.0, v: [i as f64; 3] }).collect::<Vec<_>>();
    let q = vec![vec![1.0, 2.0, 3.0, 4.0]; 4];
    let m = [[0.5; 3]; 4];
    let run =
        |f: fn(&mut [P], &Vec<Vec<f64>>, &[[f64; 3]; 4], &mut G, &mut Vec<(f64, u32)>) -> f64| {
            let (mut p, mut g, mut t) = (mk(), G { n: 3, data: vec![0.0; 4] }, vec![(1.0, 0); 4]);
            let s = f(&mut p, &q, &m, &mut g, &mut t);
            (s, p.iter().map(|p| p.x + p.v[1]).collect::<Vec<_>>(), g.data, t)
        };
    assert_eq!(run(mixed), run(mixed::reference));
    let img = Array2::from_shape_fn((9, 7), |(i, j)| (i * 37 + j * 11) as u8);
    let run = |f: fn(ArrayView2<u8>, &mut [u64], &mut Array2<u8>)| {
        let (mut h, mut o) = (vec![0; 256], Array2::zeros((9, 7)));
        f(img.view(), &mut h, &mut o);
        (h, o)
    };
    assert_eq!(run(levels), run(levels::reference));
    hoists(levels::explain(), "1 index checked once before the nest");
    let grid: Vec<u8> = (0..64).map(|i| (i * 7 % 3 == 0) as u8).collect();
    let run = |f: fn(&[u8], &mut [u8], usize)| {
        let mut o = vec![0; 64];
        f(&grid, &mut o, 8);
        o
    };
    assert_eq!(run(life), run(life::reference));
    hoists(life::explain(), "10 indices checked once before the nest");
    let d = Array2::from_shape_fn((9, 9), |(i, j)| ((i * 37 + j * 11) % 23 + 1) as f64);
    let run = |f: fn(&mut Array2<f64>)| {
        let mut d = d.clone();
        f(&mut d);
        d
    };
    assert_eq!(run(floyd), run(floyd::reference));
    assert_eq!(run(lu), run(lu::reference));
    hoists(floyd::explain(), "4 indices checked once before the nest");
    hoists(lu::explain(), "3 indices checked once before the nest");
    hoists(butterflies::explain(), "4 indices checked once before the nest");
    let run = |f: fn(&mut [f64], usize)| {
        let mut d: Vec<f64> = (0..64).map(f64::from).collect();
        f(&mut d, 4);
        d
    };
    assert_eq!(run(butterflies), run(butterflies::reference));
    assert_eq!(moves(vec![1.0; 5], 5), moves::reference(vec![1.0; 5], 5));
    let run = |f: fn(&mut Array2<u32>, u32)| {
        let mut d = Array2::zeros((20, 30));
        f(&mut d, 50);
        d
    };
    assert_eq!(run(mandel), run(mandel::reference));
    let mut y = Array1::zeros(9);
    fast(d.view(), &[1.0; 9], &mut y);
    assert_eq!(y, d.sum_axis(Axis(1)));
    let run = |f: fn(&mut Array2<f64>, usize) -> f64| {
        let mut d = d.clone();
        (f(&mut d, 5), d)
    };
    assert_eq!(run(relaxed), run(relaxed::reference));
    hoists(relaxed::explain(), "6 indices checked once before the nest");
}
