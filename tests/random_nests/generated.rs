// Written by `BLESS=1 cargo test -p numkern-macros --release compiled`.

use numkern::prelude::*;
use ndarray::{ArrayViewMut1, ArrayViewMut2};

#[parallel]
fn nest_7000007(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        for j in prange!(0usize..3) {
            if z[3 * i] >= pair.0 {
                pair = (z[3 * i], i);
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000013(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for n in prange!(0..n) {
        s = (a.column(n).sum()) + s;
        for j in n..w + 2 {
            if (((n) as i64) + x[n]) > pair.0 {
                pair = ((((n) as i64) + x[n]), n + lo);
            }
        }
        if z[n] >= z[top] {
            top = n;
        }
        for j in prange!((0..w + 1).step_by(2)) {
            for k in w..w + 2 {
                v[2 * n + 1] = v[2 * n + 1].min(((n) as i64));
            }
            for l in 0..w {
                v[2 * n] = c[(2, l % 2)];
                v[2 * n] = (x[c.nrows() - (w + 1)] + 2i64);
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000015(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        for j in (0..w).step_by(2) {
            z[i * w + j] = d[(j, lo + i)];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000019(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..m).rev().step_by(3)) {
        for j in prange!(0..lo) {
            z[((i) as usize) * lo + j] = (((((i) as usize)) as i64))
                ^ z[((i) as usize) * lo + j];
            z[((i) as usize) * lo + j] = (1i64 - z[((i) as usize) * lo + j]);
        }
        y[((i) as usize) * w] = v[((i) as usize)];
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000020(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..m).rev().step_by(3)) {
        for j in (0..lo).rev() {
            y[((i) as usize) * lo + j] = c[[n + 2, j]];
            y[((i) as usize) * lo + j] = (1i64 - y[((i) as usize) * lo + j]);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000031(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0.. ((n) as i64)).step_by(2)) {
        for q in ((i) as usize) * w..((i) as usize) * w + w {
            y[q] = (i64::max(
                a.column(((i) as usize)).sum(),
                a.column(((i) as usize)).sum(),
            ) + x[((i) as usize) + 1]);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000034(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).rev().step_by(3)) {
        for j in 0..w {
            z[i * w + j] = t;
        }
        for j in 1..w {
            z[i * w + j] = (3i64 - a.row(i).sum());
        }
        s *= (-1i64);
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000040(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!(1..n) {
        let k = k;
        for j in prange!(0..w + 1) {
            c[[j % 2, j]] = i64::min(c[[j % 2, j]], x[k + k]);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000043(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        for j in prange!((lo..lo).rev()) {
            z[i * lo + j] = z[i * lo + j] - (a.column(i).sum());
            z[i * lo + j] = (1i64 - z[i * lo + j]);
        }
        for j in 0..w {
            for l in 0usize..3 {
                z[i * w * 3 + j * 3 + l] -= x[i];
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000048(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).step_by(2)) {
        for j in 0..w {
            z[i * w + j] = y[n + 3 - i];
        }
        for j in (0..w).rev() {
            z[i * w + j] = (-1i64);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000049(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(lo..n) {
        for j in (0..w).step_by(2) {
            z[i * w + j] = (2i64 + 2i64);
            y[j] = y[j] - ((3i64 - (x[i] + d[[lo, j % 2]])));
        }
        y[2] = y[2] - (((i) as i64));
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000053(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!(1.. ((n) as i64)) {
        if 2i64 < low {
            low = 2i64;
        } else if 2i64 > high {
            high = 2i64;
        }
        for j in n..=w + 2 {
            v[j] = (1i64) * v[j];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000057(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!((0..m).rev().step_by(3)) {
        for q in prange!(((k) as usize) * w.. (((k) as usize) * w + w).min(y.len())) {
            y[q] = ((((((k) as usize)) as i64) + 3i64) - 3i64);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000061(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(1.. ((n) as u8)) {
        for j in 0usize..3 {
            let mut p = vec![0i64; 3];
        }
        let mut k = w;
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000071(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for n in prange!(0.. ((n) as u8)) {
        for j in 0..w {
            z[((n) as usize) * w + j] = a[[((n) as usize), lo + ((n) as usize)]];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000082(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).step_by(2)) {
        if x[i] > best {
            best = x[i];
        }
        let mut p = vec![0i64; 3];
        for j in (lo..lo).step_by(2) {
            z[i * lo + j] = z[i * lo + j].max(i64::max(a[[i, j]], x[i]));
        }
        for j in 0usize..3 {
            for l in (0..w).rev() {
                p[i % 3] = x[3];
                y[3 * i + 2] = ((i) as i64);
            }
        }
    }
    for i in prange!(0.. ((n) as u8)) {
        for q in ((i) as usize) * w..(((i) as usize) + 1) * w {
            y[q] = y[q] - (x[w]);
            y[q] = (1i64 - y[q]);
        }
        if pair.0 <= (x[((i + 1) as usize)] - d[[1, lo]]) {
            pair = ((x[((i + 1) as usize)] - d[[1, lo]]), ((i) as usize));
        }
        z[((i) as usize) + 1] = c[[w, lo]];
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000087(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        z[2] = (3i64).min(z[2]);
        for k in prange!(0..= i) {
            z[k + 1] = z[k + 1].min(5i64);
            for l in 0..w {
                if x[i] <= x[top] {
                    top = i;
                }
                c[[l % 2, i]] = c[[l % 2, i]] | (a[[i, 2]]);
            }
        }
        if ((i) as i64) > best {
            best = ((i) as i64);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000088(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0.. ((n) as u8)) {
        if v[((i) as usize) % 4] >= best {
            best = v[((i) as usize) % 4];
        }
        let mut f: i64 = a[[((i) as usize), lo]];
        for j in 0..w {
            c[(j, 0)] |= z[((i) as usize)];
            s = s - (a.column(((i) as usize)).sum());
        }
        z[((i) as usize)] = f;
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000092(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!((0..n).rev()) {
        y[k * w] = i64::max(3i64, x[k + lo]);
        let mut e: i64 = (-3i64);
        for k in (0..w).step_by(2) {
            if v[k] > pair.0 {
                pair = (v[k], k);
            }
            c[[0, k]] -= a[[k, lo]];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000105(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!(0.. ((n) as u8)) {
        c[[lo, ((k + 1) as usize)]] = a[[((k) as usize), n]];
        for j in prange!((lo..w).rev()) {
            y[((k) as usize) * w + j] = x[((k + 1) as usize)];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000106(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for n in prange!((0.. ((n) as u8)).rev()) {
        if v[((n) as usize)] > pair.0 {
            pair = (v[((n) as usize)], ((n + 1) as usize));
        }
        for j in 0..w {
            c[[j % 2, j]] = c[[j % 2, j]]
                | ((x[((n) as usize)] + a[[((n) as usize), j]]));
            for l in 0..=w {
                t = i64::max(
                    t,
                    i64::max(a.column(((n) as usize)).sum(), x[((n) as usize) + 1]),
                );
            }
        }
        d[[2, lo]] -= x[((n) as usize)];
    }
    for i in prange!(0.. ((n) as u8)) {
        for j in (0..w).rev() {
            c[[2 * ((i) as usize), j]] = a.column(((i) as usize)).sum();
            for l in 0usize..3 {
                v[((i) as usize)] = (((((i) as usize)) as i64)) | v[((i) as usize)];
            }
        }
        let mut p = vec![0i64; 4];
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000108(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(lo..n) {
        if x[i] <= x[top] {
            top = i;
        }
        for k in (0..w).step_by(2) {
            v[2 * i + 1] = 2i64;
            for l in 0..w {
                let mut f: i64 = 0i64;
                v[2 * i] = ((i) as i64);
            }
        }
        let f: i64 = 2i64;
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000110(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0.. ((n) as i64)) {
        let mut p = vec![0i64; 3];
        for q in ((i) as usize) * lo..(((i) as usize) + 1) * lo {
            z[q] = z[q].min(i64::max(a.row(((i) as usize)).sum(), 5i64));
            z[q] = (1i64 - z[q]);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000111(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(lo..n) {
        for j in 1..w {
            let mut p = vec![0i64; 4];
        }
        for j in 0..w {
            d[[j, j]] = d[[j, j]] - (2i64);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000115(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        for k in 0..=w + 1 {
            let q = i + 1;
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000116(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).rev().step_by(3)) {
        y[n + 3 - i] = 3i64;
        if x[2 * i] >= pair.0 {
            pair = (x[2 * i], i + 1);
        }
        for j in (0..w).step_by(2) {
            v[i] = ((2i64 - x[j + 0]) + x[i]);
            if y[n + 3 - i] < high {
                high = y[n + 3 - i];
            } else if y[n + 3 - i] > low {
                low = y[n + 3 - i];
            }
        }
        if best > a.row(i).sum() {
            best = a.row(i).sum();
        }
    }
    for i in prange!(0..m) {
        d[[lo, ((i) as usize)]] = (a.row(((i) as usize)).sum() + v[lo]);
        for j in 1..w {
            y[j + ((i) as usize) * w] &= a[[((i) as usize), 2]];
        }
        best = best.min(a[[((i) as usize), 0]]);
        let mut e: i64 = i64::max(d[[0, ((i) as usize)]], 2i64);
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000117(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for r in 0usize..2 {
        for i in prange!((0.. ((n) as i64)).rev().step_by(3)) {
            for j in 0usize..3 {
                z[((i) as usize) * 3 + j] = 0i64;
            }
            t = (a[[((i) as usize), lo]]).min(t);
            v[n + 3 - ((i) as usize)] = (-4i64);
            v[n + 3 - ((i) as usize)] = (2i64 - 1i64);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000119(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!((0..m).rev()) {
        for k in 1..w {
            let k = c.nrows() - (k + 1);
            if i64::max(3i64, a[[k, k]]) > 0i64 {
                let k = k;
            } else {
                c[[k, k % 2]] = ((-1i64)) * c[[k, k % 2]];
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000123(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(lo..n) {
        y[n + 3 - i] = (a[[i, 1]] + x[i]);
        for j in prange!(0..w) {
            {
                let mut r = c.column_mut(i);
                r[j] = (2i64 - a.row(i).sum());
            }
            y[n + 3 - i] = a[[i, j % 2]];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000125(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).rev()) {
        if a[[i, 2]] < low {
            low = a[[i, 2]];
        } else if a[[i, 2]] > high {
            high = a[[i, 2]];
        }
        d.column_mut(i + 3).fill(3i64);
        for j in 0usize..3 {
            if 0i64 <= pair.0 {
                pair = (0i64, i);
            }
            v[0] = (((i) as i64)) | v[0];
        }
        if z[i] >= z[top] {
            top = i;
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000155(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..n).rev().step_by(3)) {
        c[[i, lo]] = ((i) as i64);
        d[[0, 0]] = d[[0, 0]].max(5i64);
        v[i] = 2i64;
        for j in 0..lo {
            if x[i] > x[top] {
                top = i;
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000162(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(lo..n) {
        for j in 0..w {
            if v[(i).min(3)] < pair.0 {
                pair = (v[(i).min(3)], i);
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000164(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0.. ((n) as u8)) {
        z[((i) as usize)] *= 1i64;
        for j in prange!(0..lo) {
            s = ((z[((i) as usize)] + 2i64)) ^ s;
            d[(j, n + 3 - ((i) as usize))] = i64::max(a[[((i) as usize), j]], 2i64);
        }
        v[lo + ((i) as usize)] = i64::max((-3i64), ((((i) as usize)) as i64));
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000188(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for n in prange!(0..n) {
        for j in (0..w).step_by(2) {
            for l in (n..w + 2).step_by(2) {
                s += z[n + 1];
                t = t.min(x[n]);
            }
            if x[n] > x[top] {
                top = n;
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000199(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..n) {
        for j in 0..n {
            c[[j, j]] = c[[j, j]] ^ (a[[i, j]]);
            c[(j, j)] ^= 5i64;
        }
        for j in 0..w {
            let f: i64 = d[[lo + 0, 1]];
            v[lo + i] = x[w + i];
        }
        for j in 0..w {
            let mut p = vec![0i64; 4];
            y[n + 3 - i] = x[i];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000202(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!((0..n).rev()) {
        for j in prange!((0..w).step_by(2)) {
            z[3 * k + 2] = (((k) as i64) - ((k) as i64));
            v[j % 2] |= ((-2i64) - ((k) as i64));
        }
        if (k) % 2 == 0 {
            let mut p = vec![0i64; 4];
            p[k % 4] = z[3 * k + 2];
        } else {
            if (k) % 2 == 0 {
                v[0] |= ((k) as i64);
                c[[lo + k, 0]] = (i64::max(3i64, i64::max(a[[k, 0]], 1i64)))
                    .min(c[[lo + k, 0]]);
            }
        }
        c[[lo + k, 0]] = (x[k - k] + c[(lo + k, lo)]);
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000203(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!(0.. ((n) as u8)) {
        v[((k) as usize)] = 3i64;
        for j in 0..w {
            z[n + 3 - ((k) as usize)] = i64::min(
                z[n + 3 - ((k) as usize)],
                x[((k) as usize) + lo],
            );
        }
        for j in 0..=w {
            v[((k) as usize)] = d[(j, 2 * ((k) as usize))];
        }
        c[[1, ((k) as usize)]] = 3i64;
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000206(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0.. ((n) as u8)) {
        t -= x[n + 1];
        for j in 0..=w {
            if x[((i) as usize)] > x[top] {
                top = ((i) as usize);
            }
        }
        if y[((i) as usize) * w] >= pair.0 {
            pair = (y[((i) as usize) * w], ((i) as usize));
        }
        if x[((i) as usize)] > x[top] {
            top = ((i) as usize);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000217(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0..= n) {
        for j in 0..lo {
            y[i * lo + j] = i64::max(a.row(i).sum(), (3i64 - c[[j % 2, i + 1]]));
        }
        for j in prange!(0..w) {
            for l in 0..w {
                d.column_mut(2 * i + 1).fill(z[i]);
                v[i + 1] = x[i + 1];
            }
            let mut i = i;
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000218(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0..m).step_by(2)) {
        for j in lo..lo {
            y[((i) as usize) * lo + j] = x[((i) as usize)];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000221(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for r in 0usize..2 {
        for n in prange!((0.. ((n) as u8)).rev()) {
            for j in 0..w {
                y[((n) as usize) + lo] = a[[((n) as usize), j + 0]];
            }
            best = (((((n) as usize)) as i64)).max(best);
            for k in 0..w {
                let mut y = vec![0i64; 2];
                let mut y = vec![0i64; 4];
            }
            c[(lo + ((n) as usize), r + 0)] = s;
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000223(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(0.. ((n) as i64)) {
        for j in 1..w {
            let mut e: i64 = x[((i) as usize) + 1];
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000229(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for k in prange!(0.. ((n) as u8)) {
        for j in 0..w {
            t |= 2i64;
            v[j + ((k) as usize) * w] = a.row(((k) as usize)).sum();
        }
        for j in 0..lo + 1 {
            y[j * n + ((k) as usize)] = ((((k) as usize)) as i64);
            y[j * n + ((k) as usize)] = (1i64 - y[j * n + ((k) as usize)]);
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000231(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for n in prange!((0..m).rev()) {
        for j in (1..w).rev() {
            y[((n) as usize) * w + j] = y[((n) as usize) * w + j]
                .min(x[((n) as usize) + lo]);
            y[((n) as usize) * w + j] = (1i64 - y[((n) as usize) * w + j]);
        }
        v[c.nrows() - (w + 1)] &= 5i64;
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000234(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for r in 0usize..2 {
        for n in prange!((0.. ((n) as u8)).rev().step_by(3)) {
            for j in 0..lo {
                y[((n) as usize) * lo + j] = 2i64;
            }
            t = t.min((((((n) as usize)) as i64) + x[((n) as usize)]));
            for q in ((n) as usize) * w..(((n) as usize) + 1) * w {
                y[q] = 3i64;
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000237(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!(1..n) {
        let mut z = vec![0i64; 5];
        for j in 1..w {
            for l in 0..w + 1 {
                y[i + 1] = a[[i, j]];
            }
        }
        y[i + 1] = y[i + 1] - (x[w + i]);
        y[i + 1] = y[i + 1];
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000243(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for i in prange!((0.. ((n) as u8)).step_by(2)) {
        s = s.min(y[x.len() - (n + 1)]);
        for j in lo..w {
            z[((i) as usize) * w + j] = i64::max(
                z[((i) as usize) * w + j],
                v[((i) as usize) * w + j],
            );
            z[((i) as usize) * w + j] = (1i64 - z[((i) as usize) * w + j]);
        }
        d.row_mut(((i) as usize) + 1).fill(a[[((i) as usize), 1]]);
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

#[parallel]
fn nest_7000252(
    n: usize,
    w: usize,
    lo: usize,
    m: i32,
    x: &[i64],
    ix: &[usize],
    a: ArrayView2<i64>,
    y: &mut [i64],
    v: &mut ArrayViewMut1<i64>,
    c: &mut ArrayViewMut2<i64>,
) -> (Vec<i64>, Array2<i64>, [i64; 9]) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    let (mut low, mut high) = (-1i64, 2i64);
    let mut pair = (1000i64, 98usize);
    let mut top = 0usize;
    for r in 0usize..2 {
        for i in prange!((0..n).step_by(2)) {
            for j in 1..w {
                z[i * w + j] -= 2i64;
            }
        }
    }
    (z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64])
}

nests! {
    nest_7000007: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000013: [0x37f55c104e49e651, 0x97415a6e7f132b2b, 0x5208c4e693de2a57, 0xd163557067f66ec8, 0x51dd904a35480e93, 0xf3304658886989c2],
    nest_7000015: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000019: [0x37f55c104e49e651, 0xf61b0b465f55df4c, 0xb8a0e53e7f09f3ab, 0x68af3c712ea08e76, 0xb0acae79ecdf110, 0x4b0048308b2d431e],
    nest_7000020: [0x37f55c104e49e651, 0x8dab725f7d69d8fa, 0x49d4ae0ec444074a, 0x398716afc735f987, 0x59fd8a42eeb9c232, 0x97b84d862e652afd],
    nest_7000031: [0x37f55c104e49e651, 0xf0716a647d01c22d, 0x49d4ae0ec444074a, 0x2b6b312503b2146f, 0x66915937a5c4fc98, 0xa12fc69c5bf0a2f1],
    nest_7000034: [0x37f55c104e49e651, 0xee9335e08ef7aba0, 0x29b6e1c1d5b7ca54, 0xf42b080f73bb56f5, 0x2fff55a9e925f44b, 0x20784d20e168e10b],
    nest_7000040: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x1c427334e64318ed, 0xa829efc2870d9715, 0xaa06d1b8439a346c, 0x5155aa0f527f24d3],
    nest_7000043: [0x37f55c104e49e651, 0x35a5ea29f6bc2407, 0x49d4ae0ec444074a, 0x39d007ec753cdf8e, 0xbdbd3edc3ba01cda, 0x49baac585026b331],
    nest_7000048: [0x37f55c104e49e651, 0x805424692d7f81cf, 0x49d4ae0ec444074a, 0xa361b12f5209fcb9, 0x2e6bbdab22e63471, 0x480a94c327547584],
    nest_7000049: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0xbb3ae0a6287879e5, 0xbf46e610fc21623a, 0xa9e445c897b0e761, 0xf619d58f0d8828cc],
    nest_7000053: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000057: [0x37f55c104e49e651, 0x7e145f4bb0b9b851, 0x49d4ae0ec444074a, 0x8a85ce8f5466366f, 0xb36ac9f87af00012, 0x2fd6749a7045429],
    nest_7000061: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000071: [0x37f55c104e49e651, 0x43d771b167be1675, 0x49d4ae0ec444074a, 0x4655862713fe5333, 0x722dcb150852142a, 0x2a83722d6896585d],
    nest_7000082: [0x37f55c104e49e651, 0x2067f04273de4f4, 0x5714ab441cd5ed3f, 0xafc2ab3472190c91, 0xec4c97479612b64d, 0x8a43e56b6a2f4237],
    nest_7000087: [0x37f55c104e49e651, 0x99e4fbcc94e46341, 0x49d4ae0ec444074a, 0xc102a49d6dcc03ed, 0xc7f43a2322eaf289, 0x10b89119755ce9d3],
    nest_7000088: [0x37f55c104e49e651, 0x42f49b6b860ba184, 0xd8c0502eda2db76d, 0xc6fb8d58b7ae8a9b, 0xd68ee465c8452473, 0x3286c67186853ad2],
    nest_7000092: [0x37f55c104e49e651, 0x2f76826a74fe7bd0, 0xf82b0e5fe7b9fc1c, 0x79cf02d328957b21, 0x9d94738cbf64bf4a, 0x45b57f1edcfab210],
    nest_7000105: [0x37f55c104e49e651, 0x417a8c454acbaa38, 0xecc7d84c9e0c635, 0x996cc5f4d2748099, 0xa504b0e6e6f5af8, 0x41be9372f84c6ee0],
    nest_7000106: [0x37f55c104e49e651, 0x95df77eae4b3118f, 0xdb55880408540988, 0xe2d3b79443817044, 0x89ebc48e0281da23, 0x5b3b616943833d4b],
    nest_7000108: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x7627b588b3ff5030, 0x8df1b476b198518d, 0x6234caefb5c1ca9f],
    nest_7000110: [0x37f55c104e49e651, 0xb6bf0a5c8da2f759, 0x49d4ae0ec444074a, 0x196294bfb19f875e, 0x14e50266b55f0e8a, 0x60edbb4d86863c20],
    nest_7000111: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x16aefd890c42329f, 0xf13b527a3a1abb04, 0xe356fe0bd2a817ad],
    nest_7000115: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000116: [0x37f55c104e49e651, 0x2180fbb2af487956, 0xe756189ed9b47555, 0x13a68169d7b3e18d, 0x11cfc22a3ccf1341, 0x2a1d9f3c54fac73b],
    nest_7000117: [0x37f55c104e49e651, 0xb59646c88ca90bc9, 0xe73a22cd7f745b3c, 0xc744abc5109cce36, 0xa62a6bc6e19423b9, 0x303984b461196d4],
    nest_7000119: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000123: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0xa18dee19bb757094, 0x7b7bbf4791c63e3, 0x71ab9fdf9b2ab027, 0xc3467025375cbcda],
    nest_7000125: [0x37f55c104e49e651, 0x386d32544670404f, 0x760a782b83a6192e, 0xa43e6e19ff549cde, 0x1ecdd2fb8a0ac595, 0xcbe40e8143b90483],
    nest_7000155: [0x37f55c104e49e651, 0x4acd468a738fddb3, 0xd8183117dfa6b642, 0x6a60645700bcc7a9, 0xe3ee96795b88901c, 0x78da0dd4339fad0a],
    nest_7000162: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x10a2804be7dcff4a, 0xf85e884c444e0c15, 0x6437b8d87e1f10e],
    nest_7000164: [0x37f55c104e49e651, 0x3b1e7e9221e9803, 0x9a56b0099761287, 0x503c8c11f07f915f, 0xb7a3246578a0834e, 0xece87fe0e1f88714],
    nest_7000188: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0xfc78a952cf1d621b, 0x3f3fdfd4d33fd29c, 0x8a13b29a640b6ed1],
    nest_7000199: [0x37f55c104e49e651, 0xa988965492139c79, 0xdf1a5314133c253d, 0x5862dbc494ad35ff, 0x5e02f2ba61e1e75d, 0x6f4049fa4914897],
    nest_7000202: [0x37f55c104e49e651, 0xb0feca9dd1973f14, 0xebd9faee0cdc4417, 0x60d34b84ee70dae3, 0x2029988e67e6883f, 0xb0aabc51efe854c9],
    nest_7000203: [0x37f55c104e49e651, 0xf5af914c4908451e, 0x7f0d9dcf4d554a60, 0x5034dd2731575be8, 0xe6098cb715680419, 0x66139d4a8a7d5a8f],
    nest_7000206: [0x37f55c104e49e651, 0x35053986c0c06b66, 0x199dd4bef0baebab, 0x73a1b8287a44a8cc, 0x97ca0421363ad5f9, 0xf636795d7141cc8b],
    nest_7000217: [0x87e455069ae58676, 0x79d50e1a0f6a9be7, 0x49d4ae0ec444074a, 0x78277ce10767a797, 0xe3d7fe4479d57bfa, 0x78603a917ab6125d],
    nest_7000218: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000221: [0x37f55c104e49e651, 0x2454801dcb9c6932, 0x3fe8403b352e9f3a, 0x29b610bfd14a4e9b, 0x9973d2cc2ebb3eab, 0xdb3afdf0b13ebb3e],
    nest_7000223: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x49d4ae0ec444074a, 0x879000f72b3376a2, 0xdc1d0424780f1e85, 0xadacff3c9f55ebda],
    nest_7000229: [0x37f55c104e49e651, 0xefee32a90c13fe4f, 0xe6c0dabdde9c770f, 0x9e778384680b479, 0x624d9b4910e8053e, 0x29b9f77db04ffd72],
    nest_7000231: [0x37f55c104e49e651, 0xbbddb2451bf2c36, 0x664982a9415a41bc, 0x1e959681313e1543, 0x64dee3ec9bb7f7f3, 0xa4bbdb245ce8bf2],
    nest_7000234: [0x37f55c104e49e651, 0x54a9d89c6e3f7d05, 0x49d4ae0ec444074a, 0x94ef98f68b91cdc0, 0x7d42cd7ddaccf06c, 0xd4ccdfb74c3a99f5],
    nest_7000237: [0x37f55c104e49e651, 0x95846d3bb4e95198, 0x5bea8d40ae793c04, 0xfe361fa79d05d328, 0x87325619a45f6dab, 0xf4415db8011ae700],
    nest_7000243: [0x37f55c104e49e651, 0xf1970244e23da525, 0xdf0df95f8087e0e6, 0x74ed4f9dbe979fd8, 0xf2b058cfe25923d3, 0x414d4e5215d391d0],
    nest_7000252: [0x37f55c104e49e651, 0xfef088a058a15060, 0x49d4ae0ec444074a, 0xaaba850bee6668a9, 0x6faac73b027999bf, 0xadacff3c9f55ebda],
}
