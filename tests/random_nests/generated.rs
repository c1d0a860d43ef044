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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0.. ((n) as i64)).rev()) {
        c[[lo, lo]] = i64::max(c[[lo, lo]], (-2i64));
        for k in 0..w {
            if ((((i) as usize)) as i64) > s {
                s = ((((i) as usize)) as i64);
            }
        }
        z[3 * ((i) as usize) + 1] = (2i64 + 3i64);
        let mut p = vec![0i64; 5];
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        for j in 0..w {
            best = i64::max(best, i64::max(((i) as i64), i64::max(x[3], x[i])));
        }
        t = (z[x.len() - (lo + 1)]) + t;
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000026(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!(0..= ((n) as i64)) {
        v[((k) as usize) * w] = (3i64) | v[((k) as usize) * w];
        d[(lo + ((k) as usize), 1)] += 3i64;
        for j in 0..w {
            for l in prange!((0usize..3).step_by(2)) {
                let e: i64 = i64::max(
                    ((((k) as usize)) as i64),
                    (i64::max(a.row(((k) as usize)).sum(), x[((k) as usize)]) - 2i64),
                );
                z[((k) as usize) + 1] = ((((k) as usize)) as i64);
            }
            v[((k) as usize) * w + j] = ((((k) as usize)) as i64);
        }
        d[[lo + ((k) as usize), 2]] = (3i64) ^ d[[lo + ((k) as usize), 2]];
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000033(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        for j in prange!(0..w) {
            {
                let mut r = c.column_mut(n + 3 - i);
                r[j] = 3i64;
            }
            if 3i64 > 0i64 {
                v[j + 1] = v[j + 1].min((-1i64));
            } else {
                let q = c.nrows() - (i + 1);
            }
        }
        for j in 1..w {
            {
                let part = &mut y[i * 3..i * 3 + 3];
                part[j] = 5i64;
            }
        }
        for j in prange!(0..i) {
            c.column_mut(n + 3 - i).fill(3i64);
            let i = i + 1;
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!(1..n) {
        for j in prange!((k..w + 2).step_by(2)) {
            let k = 2 * k;
            s = (1i64) * s;
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!(1..n) {
        for j in (0..w).step_by(2) {
            if x[k] > 0i64 {
                s += 2i64;
            } else {
                s = s + ((3i64 - (x[k] + d[[lo, j % 2]])));
            }
        }
        y[2] = y[2] - (((k) as i64));
        let mut p = vec![0i64; 4];
        s = (i64::max(x[k + lo], x[k + lo])) + s;
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000050(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!(0..n) {
            for j in 1..w {
                v[2 * i + 1] += y[j];
            }
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000054(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!((0.. ((n) as i64)).rev().step_by(3)) {
            for j in 0..w {
                y[((i) as usize) + 1] = 3i64;
            }
        }
    }
    for i in prange!(0..n) {
        best = ((i64::max((-4i64), x[i + lo]) - (x[i + 1] - x[2 * i]))).min(best);
        for j in (0usize..3).step_by(2) {
            y[lo + i] = y[lo + i] + ((3i64 + i64::max((x[i] + a[[i, j % 2]]), x[i])));
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000056(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        s = s.min((((i) as i64) + x[n]));
        for j in prange!(0..w) {
            let q = i;
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000060(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0.. ((n) as i64)) {
        for k in 0..w + 1 {
            t = t.max(x[((i) as usize)]);
        }
        best = best.max(x[((i) as usize) + lo]);
        t = (2i64).max(t);
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000066(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..n).rev()) {
        let mut p = vec![0i64; 3];
        t = (((i) as i64)) | t;
        for j in i..w + 2 {
            s = (a[[i, j % 2]]).min(s);
        }
        v[i * w] = (-1i64);
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000084(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(1..n) {
        c[[0, lo + n]] = a[[n, lo]];
        for j in 1..w {
            if x[n + lo] > best {
                best = x[n + lo];
                at = 2 * n;
            }
            v[n + 1] = x[n + 1];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000100(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!(0..n) {
        for j in (1..w).step_by(2) {
            for l in 0..w {
                t &= (-3i64);
                if best > (-3i64) {
                    best = (-3i64);
                }
            }
        }
        let q = k;
        if y[w * k] >= s {
            s = y[w * k];
        }
        if a.row(k).sum() < best {
            best = a.row(k).sum();
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000101(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!(lo..n) {
            for j in (0..w + 1).step_by(2) {
                if a.column(i).sum() < best {
                    best = a.column(i).sum();
                    at = 2 * i;
                }
                z[i] = z[i] ^ ((5i64 + ((i) as i64)));
            }
            d[[1, 0]] = d[[1, 0]] - (x[x.len() - (lo + 1)]);
            z[i] = 5i64;
            if x[i] < best {
                best = x[i];
                at = i;
            }
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..= n) {
        v[i] = ((((i) as i64) + a.column(i).sum()) - (((i) as i64) + (3i64 + x[i])));
        for j in 0..w {
            let mut q = n + i;
        }
        v[i] = x[x.len() - (lo + 1)];
        if c[(i + 1, 2)] > 0i64 {
            let k = lo;
            y[0] |= 3i64;
        } else {
            best = i64::max(best, d[[n + 3 - i, 0]]);
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0.. ((n) as i64)) {
        c.column_mut(((i) as usize))[0] = a.row(((i) as usize)).sum();
        s &= v[((i) as usize) * w];
        for j in 0..w {
            if (((i) as usize)) % 2 == 0 {
                v[((i) as usize) * w + j] = v[((i) as usize) * w + j] - ((-4i64));
                y[n + 3 - ((i) as usize)] = a[[((i) as usize), lo]];
            } else {
                if (x[1] - 1i64) > best {
                    best = (x[1] - 1i64);
                    at = ((i) as usize);
                }
            }
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!(0..n) {
        t &= 2i64;
        for j in 0..w {
            z[k] = z[k];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000127(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..m) {
        for j in 0..w {
            best = best.max(3i64);
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000133(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!((0..n).rev().step_by(3)) {
        let k = n + lo;
        for j in 0..w {
            let e: i64 = i64::max(2i64, a.column(n).sum());
            s ^= x[n + lo];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000138(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!((0.. ((n) as i64)).rev()) {
            if (((i) as usize)) % 2 == 0 {
                best = (c[[lo, ((i) as usize) - ((i) as usize)]]).min(best);
                continue;
            } else {
                v[((i) as usize) * w]
                    += i64::max(a.row(((i) as usize)).sum(), a[[((i) as usize), 2]]);
            }
            for j in (1..w).step_by(2) {
                z[((i) as usize)] = d[[2 * ((i) as usize), lo]];
            }
            d[(2 * ((i) as usize) + 1, 2)] = x[2 * ((i) as usize)];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000145(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        for k in prange!(w..w + 2) {
            c.column_mut(i)[k] = a[[i, k]];
        }
        t = (a.row(i).sum()) ^ t;
        for j in 0..w + 1 {
            best = i64::max(best, (-1i64));
        }
        let mut k = 2 * i;
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000146(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(1..n) {
        for j in 0usize..3 {
            best = (3i64).max(best);
            let k = n + lo;
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000147(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!((0.. ((n) as i64)).step_by(2)) {
            for j in 0..w + 1 {
                let e: i64 = 3i64;
                for l in n..=w + 2 {
                    let mut q = ((i) as usize);
                }
            }
            y[w * ((i) as usize)] = i64::max(
                i64::max(x[((i) as usize) + lo], x[w + 2]),
                y[((i) as usize) * w],
            );
            if x[((i) as usize)] > 0i64 {
                if (i64::max(
                    (-2i64),
                    ((c[[w, lo]] - x[((i) as usize)])
                        - d[[2, 2 * ((i) as usize) - (2 * ((i) as usize))]]),
                ) + i64::max(a.row(((i) as usize)).sum(), c[[((i) as usize) % 4, lo]]))
                    >= s
                {
                    s = (i64::max(
                        (-2i64),
                        ((c[[w, lo]] - x[((i) as usize)])
                            - d[[2, 2 * ((i) as usize) - (2 * ((i) as usize))]]),
                    )
                        + i64::max(
                            a.row(((i) as usize)).sum(),
                            c[[((i) as usize) % 4, lo]],
                        ));
                }
            }
            best = best
                .max((i64::max(x[lo + ((i) as usize)], x[lo]) - x[((i + 1) as usize)]));
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000149(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        if t < x[2 * i] {
            t = x[2 * i];
        }
        for k in 0..w + 1 {
            d[[k, n]] &= (i64::max((z[i + w] + y[lo + i]), 2i64) - 3i64);
        }
        c.column_mut(lo + i)[lo] = a.row(i).sum();
        if t < 3i64 {
            t = 3i64;
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..m) {
        for j in 0usize..3 {
            d[(j, j)] = d[(j, j)].max(((((i) as usize)) as i64));
            z[j + 1] = z[j + 1].min(a[[((i) as usize), j + 1]]);
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0.. ((n) as i64)) {
        best = (v[((i) as usize) - ((i) as usize)]).max(best);
        {
            let mut r = d.row_mut(((i) as usize));
            r[n] = x[((i) as usize) + lo];
        }
        let mut p = vec![0i64; 3];
        for j in (0usize..3).step_by(2) {
            y[((i) as usize)] = v[j + ((i) as usize)];
            let mut p = vec![0i64; 4];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000168(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!(0..m) {
            for j in prange!((0..w).step_by(2)) {
                if ((((i) as usize)) as i64) <= best {
                    best = ((((i) as usize)) as i64);
                }
            }
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000172(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..m) {
        for j in 0..w {
            d[(((i) as usize), j % 2)] = x[((i + 1) as usize)];
            for l in 0usize..3 {
                let mut q = w + ((i) as usize);
            }
        }
        v[((i) as usize) * w] = a.column(((i) as usize)).sum();
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000195(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..n).rev().step_by(3)) {
        d[[0, i]] = x[i + 1];
        for j in 0usize..=3 {
            for l in (0..w).step_by(2) {
                best = (((i) as i64)).min(best);
                v[l] -= (3i64 + a[[i, l]]);
            }
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000197(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(1..n) {
        for j in 0..lo {
            s = (1i64) * s;
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000198(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(1.. ((n) as i64)) {
        for j in (0..w).rev() {
            for l in 0..=w {
                z[l] -= (-3i64);
                let mut p = vec![0i64; 5];
            }
        }
    }
    for i in prange!(0..n) {
        t = t + (x[i]);
        for j in prange!(0..w + 1) {
            for l in 0..w {
                z[2 * i] = z[2 * i] & (x[i]);
            }
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..n) {
        let k = i + 1;
        d[[lo, i]] = z[i];
        for j in prange!(0..w) {
            for l in 0usize..3 {
                s = s - (y[i * w + j]);
                d[[0, i]] = d[[0, i]].min(x[c.nrows() - (i + 1)]);
            }
            v[lo + i] = ((3i64 - ((i) as i64)) - a[[i, j % 2]]);
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000207(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(lo..n) {
        for j in 0..w {
            for l in prange!(0..w + 1) {
                if (i) % 2 == 0 {
                    c[[j, l]] = c[[j, l]] ^ (x[i + lo]);
                    continue;
                }
            }
        }
        if a[[i, 0]] > 0i64 {
            v[n + 3 - i] = 2i64;
        } else {
            let i = i + 1;
        }
        c[[lo, 2]] ^= i64::max(a.column(i).sum(), a[[i, lo]]);
        best = (3i64).min(best);
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!(0..m) {
        let mut p = vec![0i64; 3];
        z[lo + ((i) as usize)]
            ^= i64::max(v[lo + ((i) as usize)], x[((i) as usize) + 1]);
        d[[lo, lo + ((i) as usize)]] = (v[n + ((i) as usize)] + a[[((i) as usize), lo]]);
        for j in 0..w {
            d[(j, lo + ((i) as usize))] ^= y[n + 0];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000241(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for i in prange!(0..n) {
            for j in 0..w {
                z[n + 3 - i] = ((i) as i64);
            }
            z[n + 3 - i] = x[i];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000246(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..m).rev().step_by(3)) {
        for j in 0..w {
            for l in j..w + 2 {
                d[[0, 2 * ((i) as usize)]] = d[[0, 2 * ((i) as usize)]]
                    .min(a.column(((i) as usize)).sum());
            }
            let i = lo;
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000247(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(0..n) {
        for j in prange!((0..w).rev()) {
            if (n) % 2 == 0 {
                let mut p = vec![0i64; 4];
            }
            let mut e: i64 = a[[n, 1]];
        }
    }
    (z, d, s, t, best, at)
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for n in prange!(0..m) {
            for j in (0..w).rev() {
                y[lo + ((n) as usize)] -= 0i64;
            }
            for j in 1..w {
                y[lo + ((n) as usize)] = 5i64;
            }
            v[r + ((n) as usize)] |= x[((n) as usize)];
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000253(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for k in prange!(0..n) {
            c[[lo, k + 1]] = a[[k, lo]];
            best = best.min((c[(lo, k + 1)] + y[lo + k]));
            for j in 0..w {
                let mut p = vec![0i64; 3];
            }
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000256(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..m).rev()) {
        c.column_mut(lo + ((i) as usize)).fill(((((i) as usize)) as i64));
        y[2] = (i64::max(((((i) as usize)) as i64), a[[((i) as usize), 0]])).min(y[2]);
        if (((i) as usize)) % 2 == 0 {
            t *= 1i64;
            if a.row(((i) as usize)).sum() < s {
                s = a.row(((i) as usize)).sum();
            }
        } else {
            let q = ((i) as usize);
        }
        for j in prange!(0..w) {
            c[[j, lo + ((i) as usize)]] = x[((i) as usize)];
            c[[j + 1, lo + ((i) as usize)]] = i64::max(
                x[x.len() - (n + 1)],
                a.row(((i) as usize)).sum(),
            );
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000272(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0.. ((n) as i64)).rev().step_by(3)) {
        for j in n..w + 2 {
            for l in 0..w {
                d.column_mut(((i) as usize) + 1)[j + 1] = 5i64;
                if x[((i) as usize) + lo] > best {
                    best = x[((i) as usize) + lo];
                    at = ((i) as usize);
                }
            }
        }
        for j in prange!(0..w) {
            d[(j, ((i) as usize) + 1)] = ((-1i64)) * d[(j, ((i) as usize) + 1)];
            let mut i = j;
        }
        if ((((i) as usize)) as i64) > 0i64 {
            for l in 0..w {
                if (-4i64) < t {
                    t = (-4i64);
                }
                y[((i) as usize) * w..((i) as usize) * w + w].fill((-4i64));
            }
            let q = ((i) as usize);
        } else {
            s = (((((i) as usize)) as i64)) + s;
        }
        if (-4i64) > best {
            best = (-4i64);
            at = ((i) as usize);
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000274(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..n).rev()) {
        for j in (0..w).step_by(2) {
            let mut f: i64 = d[(n + 3 - i, lo)];
        }
        v[3 * i + 1] &= c[[i + w, i + 1]];
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000279(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for k in prange!(0..= n) {
            for j in (0usize..3).step_by(2) {
                let f: i64 = x[n];
                if best < 3i64 {
                    best = 3i64;
                    at = k;
                }
            }
            for j in 0..w + 1 {
                v[k + 1] = (c[(1, j)] + ((k) as i64));
                for l in 0..w {
                    v[k + 1] += ((k) as i64);
                }
            }
            let mut e: i64 = i64::max(((k) as i64), 3i64);
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000285(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for k in prange!((0..n).step_by(2)) {
        let w = k;
        if best >= x[lo + k] {
            best = x[lo + k];
        }
        for j in 0..w {
            t = t.min(2i64);
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000287(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..n).rev()) {
        s = s.min(z[2 * i + 1]);
        s = (a[[i, 0]]).min(s);
        for j in 0..w {
            y[i] = 2i64;
            if (i) % 2 == 0 {
                if (i) % 2 == 0 {
                    v[n + 3 - i] = 3i64;
                    d[[j, i + 1]] = a.column(i).sum();
                } else {
                    d[[j, i + 1]] = 3i64;
                }
                v[n + 3 - i] = ((-1i64) - x[i]);
            } else {
                s = s.min(y[i]);
            }
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000326(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for i in prange!((0..n).rev()) {
        d[[i, lo]] = (a.column(i).sum()).min(d[[i, lo]]);
        let mut f: i64 = x[i];
        for j in 0..w {
            for l in (0..w).rev() {
                v[w * i + j] = x[i + 1];
                if (i) % 2 == 0 {
                    let e: i64 = f;
                    best = i64::min(best, d[[i, lo + 2]]);
                }
            }
            v[i * w + j] = c[[w, lo]];
        }
        let mut p = vec![0i64; 4];
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000329(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for n in prange!(0..n) {
        for j in 0..w {
            s = s.min(a.column(n).sum());
        }
    }
    (z, d, s, t, best, at)
}

#[parallel]
fn nest_7000337(
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
) -> (Vec<i64>, Array2<i64>, i64, i64, i64, usize) {
    let mut z = vec![0i64; y.len()];
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols()));
    let mut s = 7i64;
    let mut t = 1i64;
    let mut best = 1000i64;
    let mut at = 99usize;
    for r in 0usize..2 {
        for k in prange!(0..= n) {
            for j in prange!(lo..w + 2) {
                if a[[k, j]] > 0i64 {
                    {
                        let part = &mut z[k * 3..k * 3 + 3];
                        part[2] = ((k) as i64);
                    }
                } else {
                    best = best.max((v[k % 4] + 2i64));
                }
            }
        }
    }
    (z, d, s, t, best, at)
}

nests! {
    nest_7000007: [0xf9878a7307ade87e, 0xc22a59fbe65150e3, 0x202d6567688b9da0, 0x5aaf713640171f25, 0x9b2776242d3096d0, 0x82fb4c0f0f3a2b79],
    nest_7000019: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000026: [0x9eaa35be6b6e2a46, 0xed3e8051c95673d1, 0x508f414d25a203f2, 0x76474d6cb760015f, 0xf6a2b63a22eace7c, 0x3a6ab2573089cafe],
    nest_7000033: [0xf9878a7307ade87e, 0xd01c52bdec52762d, 0x47eb19aa7558daea, 0xde60b97d612aacd, 0x1e6afdff46b9a66f, 0x4c8b992eb0bbcf29],
    nest_7000043: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000049: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0x301f20b039d5501e, 0x8dade530a6bf8c9a, 0xcdf0ea6339ff87b7, 0x905ccdcb54a77964],
    nest_7000050: [0xf9878a7307ade87e, 0x9a6efd7f9a3a03f9, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0x6b601d44ecb36bf1, 0x3c52a7649f31d0a],
    nest_7000054: [0xf9878a7307ade87e, 0xaa62b85284659fa6, 0xe0106a7bce75e707, 0x6563eb3e0cb14adb, 0x9b6e9e287164079f, 0xd6c30148fa1f5ed2],
    nest_7000056: [0xf9878a7307ade87e, 0xec7a8c7f066838ef, 0x354220487d9e8ab2, 0xd21262903e4cf342, 0x6ac7cc57834fd73b, 0x2f070a20e95e8665],
    nest_7000060: [0xf9878a7307ade87e, 0xc8f7256ee79532c7, 0x7d9a2f4db4e441e3, 0x7f3146fcc5d6a89c, 0x1e44943592f7f579, 0xfdf2ccd8f55a19c1],
    nest_7000066: [0xf9878a7307ade87e, 0xb6515858429e3764, 0xbff741385145b5c1, 0xdf938b2ea44bdb3c, 0xc457c50d650ec8ad, 0x8437bba1f6a6fe4],
    nest_7000084: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xde487eaf87c5ca6a, 0xff1edd018c22d26f, 0x1d9ef078378627dd, 0x542906fbc34c07f1],
    nest_7000100: [0xf9878a7307ade87e, 0xaaf6925540eb5e19, 0xad09d2d05b5b7c0b, 0x3adc4342db161b87, 0xeea0441d2c6e4824, 0x786a73dc58fde9b6],
    nest_7000101: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xb1a7a9d10a508f74, 0x366b427847fff914, 0xcb5141d6723dcb81, 0xcfce804c67115e3c],
    nest_7000110: [0xf8d7c2a2f3404a7f, 0xa7080e35ddae8cc1, 0x3dbea890773e5e9b, 0xada486a7f78a7423, 0x384104159b4bf282, 0x5a490dc5291bfbd2],
    nest_7000123: [0xf9878a7307ade87e, 0x739fdb741ddb97a6, 0xc053a09eca055e24, 0x2d052ef8fea23cf2, 0xbb8ede0fc2d46116, 0xec347840d74a3ed3],
    nest_7000125: [0xf9878a7307ade87e, 0x569cc55ce93159be, 0xe58d233daf8bbf0d, 0xdb4e3172d1ff607a, 0x8b98343798cd30d4, 0x4343e1dbc6db88bb],
    nest_7000127: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000133: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0x791c6aae0793e1, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000138: [0xf9878a7307ade87e, 0xecb5522b32889efa, 0xb141ec1641115212, 0x432d491940aa5ae5, 0xa35a91e2c6c672a8, 0x824dac80aa06fc75],
    nest_7000145: [0xf9878a7307ade87e, 0xf842921a58a3803f, 0x62a46eac5070751b, 0x4017be110c8a4a00, 0xa4dd1c7aad6be185, 0x2f3ac8742393278d],
    nest_7000146: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000147: [0xf9878a7307ade87e, 0x729ee68e05dbc717, 0xaf2889c4deedf65b, 0x5c5c62fb255df60d, 0x566e513141721367, 0x1125129caf0cce70],
    nest_7000149: [0xf9878a7307ade87e, 0x54f1266749d54dff, 0xf645c780d5d06cdb, 0xb13a2c86554d4d14, 0x240008333877dd10, 0x9d61b30bda9715f5],
    nest_7000155: [0xf9878a7307ade87e, 0x845bbb822264b59, 0x67033cb8a6ca2b4a, 0x3037da0eccddac3a, 0x96976b4a30793f3a, 0xd46c7e0bbde7d07a],
    nest_7000162: [0xf9878a7307ade87e, 0x3a10570d4e7d42fb, 0xb23f98d605ad9dbc, 0xf93dbd58a52e58a2, 0xad2cf9d39161d346, 0x8dc2e82173ffceb5],
    nest_7000168: [0xf9878a7307ade87e, 0xc6b09f843f5eee79, 0xaf2889c4deedf65b, 0x60519638fa17a307, 0xae6bb88df54b5c70, 0xc5333b86d7344ddc],
    nest_7000172: [0xf9878a7307ade87e, 0xd2db2ab6fc6efd7a, 0x8daea393a5f8ce72, 0xb86e6e1f94d5c7dd, 0xf0d0ff900c9d7e54, 0xfb2b25e0eeefc6cc],
    nest_7000195: [0xf9878a7307ade87e, 0xd3754ffa5d078482, 0xaf2889c4deedf65b, 0x9ac203725f0c46db, 0x8a47e113d1c7a480, 0x567c2b41a5af2cf0],
    nest_7000197: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000198: [0xf9878a7307ade87e, 0x1dc2cb8a7e519c6e, 0x48b5b0ad59ae8ecf, 0xae7dfc54f47a2b6b, 0x3ee8a7af879d3d3a, 0xc85daf78bc0b1fb4],
    nest_7000206: [0xf9878a7307ade87e, 0x8a8dd934ba43e9e1, 0xaf2889c4deedf65b, 0x66d60089b97be35c, 0xe204f6f40bdfd8ba, 0x5241cbd2ac23a69a],
    nest_7000207: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0x62d47fcca8518ac9, 0x395fdb2355dac68e, 0xabc6f63b1eb82e59, 0x4b40a21c3ee2f78a],
    nest_7000223: [0xf9878a7307ade87e, 0x6bd8883de2fe7ef2, 0x6ad2dd804a1fb819, 0x64dd9be6288ccc67, 0x436d8eb9208a6efa, 0x316652c57cd03e0b],
    nest_7000241: [0xf9878a7307ade87e, 0x70416d0a35cccbea, 0x16333e76d64b7d52, 0x1196be637b80a146, 0x71b62cd83685d92d, 0x94007c0ad7765642],
    nest_7000246: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000247: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000252: [0xf9878a7307ade87e, 0x9fac201823c69a1d, 0xe09083768457cff1, 0x259fcb5512e08e5e, 0x8848eed54adbcd9f, 0xd34d978064399634],
    nest_7000253: [0xf9878a7307ade87e, 0xefb92b4b163007e0, 0x1d940d7046a688b3, 0xc5a208bc001e33ef, 0x94780a6378fdbb2a, 0x358b152e989754ba],
    nest_7000256: [0xf9878a7307ade87e, 0xcdfce4afdbe1822d, 0x50d9dbd19908d838, 0xe938b0f3a1a227cd, 0xdd95678e4a1d223f, 0xad7bda0b5ad0fc26],
    nest_7000272: [0xf9878a7307ade87e, 0xc80b2947d1bffef1, 0xaf2889c4deedf65b, 0xd89d94b344f9dc24, 0x6fc4fa9e9eb5ca5d, 0xaf3768c61bb0751d],
    nest_7000274: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xff524d4b814045b9, 0xc7e0221e69eab363, 0x67664163fd3ab013, 0x1cf2bc7c63adca7e],
    nest_7000279: [0x70e75b3b5efe70fe, 0xa991b38f9ae07f1f, 0x91a33a6d2d05ea44, 0x3a654260455f4f2e, 0xfd14071c3a714365, 0xf3979f50f503f080],
    nest_7000285: [0xf9878a7307ade87e, 0x913927a908a7005a, 0x800146450b801c69, 0x3adc4342db161b87, 0x614218f874ba244a, 0x4d9cacae9f69047],
    nest_7000287: [0xf9878a7307ade87e, 0xbdcfc109f59d9eb5, 0xe704c35746c50e25, 0x13c04af08f227f38, 0xa6fb41b3ab161d11, 0x1478506f7c80013c],
    nest_7000326: [0xf9878a7307ade87e, 0x30fd0faca48f74f4, 0xaf2889c4deedf65b, 0x1357b58f83b193e0, 0x91ab0b45660bc362, 0xfef5f2d2000b5f5c],
    nest_7000329: [0xf9878a7307ade87e, 0x75c030ebbfd58bf2, 0xaf2889c4deedf65b, 0xa265e7075d6e61be, 0xf2318f1ea5e46d8a, 0x3c52a7649f31d0a],
    nest_7000337: [0xf9878a7307ade87e, 0xbe6a6e899ccba8e4, 0xdbfff3bba15825ae, 0xf10948df7d7aade5, 0x8ac379bbb2d2b16, 0x3c52a7649f31d0a],
}
