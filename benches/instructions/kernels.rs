//! The kernels. `name::reference` is the plain function with all checks.

use numkern::prelude::*;

#[njit]
pub fn prefix(x: &[f64], y: &mut [f64], n: usize) {
    let mut s = 0.0;
    for i in 0..n {
        s += x[i];
        y[i] = s;
    }
}

#[njit]
pub fn smooth(x: &[f64], y: &mut [f64], n: usize) {
    for i in 1..n - 1 {
        y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
    }
}

#[njit]
pub fn product(a: ArrayView2<f64>, b: ArrayView2<f64>, mut c: ArrayViewMut2<f64>) {
    let (m, k) = a.dim();
    for i in 0..m {
        for j in 0..k {
            c[[i, j]] = a[[i, j]] * b[[i, j]];
        }
    }
}

#[njit]
pub fn row_dots(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut [f64]) {
    let (m, k) = a.dim();
    for i in 0..m {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]] * b[[i, j]];
        }
        c[i] = s;
    }
}

#[njit]
pub fn jacobi(x: ArrayView2<f64>, mut y: ArrayViewMut2<f64>) {
    let (m, k) = x.dim();
    for i in 1..m - 1 {
        for j in 1..k - 1 {
            y[[i, j]] = 0.25 * (x[[i - 1, j]] + x[[i + 1, j]] + x[[i, j - 1]] + x[[i, j + 1]]);
        }
    }
}

#[njit]
pub fn blur(x: &[f64], y: &mut [f64], h: usize, w: usize) {
    for i in 1..h - 1 {
        for j in 1..w - 1 {
            let at = i * w + j;
            y[at] = 0.2 * (x[at] + x[at - w] + x[at + w] + x[at - 1] + x[at + 1]);
        }
    }
}

#[parallel]
pub fn row_dots_in_place(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut [f64]) {
    let (m, k) = a.dim();
    for i in prange!(0..m) {
        c[i] = 0.0;
        for j in 0..k {
            c[i] += a[[i, j]] * b[[i, j]];
        }
    }
}

#[parallel]
pub fn rowwise_dot(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut [f64]) {
    let (m, k) = a.dim();
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]] * b[[i, j]];
        }
        c[i] = s;
    }
}

#[parallel]
#[fastmath]
pub fn rowwise_dot_fast(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut [f64]) {
    let (m, k) = a.dim();
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]] * b[[i, j]];
        }
        c[i] = s;
    }
}
