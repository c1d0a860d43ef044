//! Small things of the language: generics, constants, patterns, views, outcomes.

use ndarray::{Array3, ArrayViewMut2};
use num_traits::Float;
use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

#[njit]
fn dot<T: Float>(a: &[T], b: &[T]) -> T {
    let mut s = T::zero();
    for (x, y) in a.iter().zip(b) {
        s = s + *x * *y;
    }
    s
}

#[parallel]
fn axpy<T: Float + Send + Sync>(a: T, x: &[T], y: &mut [T]) {
    for i in prange!(0..x.len()) {
        y[i] = a * x[i] + y[i];
    }
}

#[parallel]
fn sum_generic<T>(x: &[T]) -> T
where
    T: numkern::Float,
{
    let mut s = T::zero();
    for i in prange!(0..x.len()) {
        s = s + x[i];
    }
    s
}

#[njit]
fn mat_vec<const M: usize, const N: usize>(a: [[f64; N]; M], x: [f64; N]) -> [f64; M] {
    let mut y = [0.0; M];
    for i in 0..M {
        for j in 0..N {
            y[i] += a[i][j] * x[j];
        }
    }
    y
}

#[njit]
fn det3(m: &[[f64; 3]; 3]) -> f64 {
    let [a, b, c] = m;
    a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0])
        + a[2] * (b[0] * c[1] - b[1] * c[0])
}

#[njit]
fn cross((ax, ay, az): (f64, f64, f64), (bx, by, bz): (f64, f64, f64)) -> (f64, f64, f64) {
    (ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx)
}

#[parallel]
fn split_outputs(
    x: &[f64],
    s: &mut [f64],
    c: &mut Vec<f64>,
    sign: &mut Array1<i8>,
    odd: &mut [bool],
) {
    for i in prange!(0..x.len()) {
        (s[i], c[i]) = x[i].sin_cos();
        sign[i] = if x[i] > 0.0 {
            1
        } else if x[i] < 0.0 {
            -1
        } else {
            0
        };
        odd[i] = i % 2 == 1;
    }
}

#[parallel]
fn gather_take(x: &[f32], index: &Array1<usize>) -> Array1<f32> {
    let mut out = Array1::zeros(index.len());
    for i in prange!(0..index.len()) {
        out[i] = x[index[i]];
    }
    out
}

#[njit]
fn shadowing(x: f64) -> f64 {
    let x = x * 2.0;
    let x = {
        let x = x + 1.0;
        x * x
    };
    if let Some(x) = Some(x).filter(|v| *v > 4.0) { x } else { -x }
}

#[njit]
fn labelled(a: &Array2<i32>, needle: i32) -> Option<(usize, usize)> {
    let mut found = None;
    'rows: for i in 0..a.nrows() {
        for j in 0..a.ncols() {
            if a[[i, j]] == needle {
                found = Some((i, j));
                break 'rows;
            }
        }
    }
    found
}

#[njit]
fn let_else(x: &[f64]) -> f64 {
    let Some(&first) = x.first() else {
        return f64::NAN;
    };
    let [.., last] = x else { return first };
    first + last
}

#[njit]
fn checked_div(a: i32, b: i32) -> Result<i32, DivError> {
    if b == 0 {
        return Err(DivError::Zero);
    }
    a.checked_div(b).ok_or(DivError::Overflow)
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum DivError {
    Zero,
    Overflow,
}

#[parallel]
fn div_all(a: &[i32], b: &[i32], out: &mut [i32]) -> Result<(), DivError> {
    for i in prange!(0..a.len()) {
        out[i] = checked_div(a[i], b[i])?;
    }
    Ok(())
}

#[parallel]
fn view_update(mut a: ArrayViewMut2<f64>, by: f64) {
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            a[[i, j]] *= by;
        }
    }
}

#[parallel]
fn quadrants(a: &mut Array2<i32>) {
    let (h, w) = (a.nrows() / 2, a.ncols() / 2);
    let (mut top, mut bottom) = a.view_mut().split_at(Axis(0), h);
    for i in prange!(0..h) {
        for j in 0..w {
            let t = top[[i, j]];
            top[[i, j]] = bottom[[i, j + w]];
            bottom[[i, j + w]] = t;
        }
    }
}

#[parallel]
fn interior(a: &Array2<f64>) -> Array2<f64> {
    let inner = a.slice(s![1..-1, 1..-1]);
    let (m, n) = inner.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        for j in 0..n {
            out[[i, j]] = inner[[i, j]] + a[[i, j]];
        }
    }
    out
}

#[parallel]
fn planes(a: &mut Array3<f32>, scale: &[f32]) {
    for k in prange!(0..a.dim().0) {
        let mut plane = a.index_axis_mut(Axis(0), k);
        let (m, n) = plane.dim();
        for i in 0..m {
            for j in 0..n {
                plane[[i, j]] *= scale[k];
            }
        }
    }
}

#[parallel]
fn array_whole(a: &Array2<f64>) -> Array1<f64> {
    let mut acc = Array1::zeros(a.ncols());
    for i in prange!(0..a.nrows()) {
        acc += &a.row(i);
    }
    acc / a.nrows() as f64
}

#[parallel]
fn column_sums(a: &Array2<f64>) -> Vec<f64> {
    let (m, n) = a.dim();
    let mut out = vec![0.0; n];
    for i in prange!(0..m) {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    out
}

#[njit]
fn closures(x: &[f64], lo: f64, hi: f64) -> f64 {
    let clip = |v: f64| {
        if v < lo {
            lo
        } else if v > hi {
            hi
        } else {
            v
        }
    };
    let mut s = 0.0;
    for &v in x {
        s += clip(v);
    }
    s
}

#[njit]
fn folds(x: &[i32]) -> (i32, i32, i32, bool, bool) {
    let total: i32 = x.iter().sum();
    let product = x.iter().fold(1i32, |p, &v| p.wrapping_mul(v));
    let most = x.iter().copied().max().unwrap_or(i32::MIN);
    (total, product, most, x.iter().any(|&v| v < 0), x.iter().all(|v| v % 2 == 0))
}

#[njit]
fn iterators(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(2) {
        s += (w[1] - w[0]).abs();
    }
    for (i, v) in x.iter().rev().enumerate().skip(1).step_by(2) {
        s += *v * i as f64;
    }
    for pair in x.chunks_exact(2) {
        s -= pair[0] * pair[1];
    }
    s + x.iter().take(3).map(|v| v.sqrt()).sum::<f64>()
}

#[njit]
fn counters(n: u32) -> (u32, u32, i64) {
    let mut lo = 0;
    let mut hi = n;
    let mut steps = 0i64;
    while lo < hi {
        lo += 1 + lo / 2;
        hi -= 1;
        steps += 1;
        if steps > 1000 {
            break;
        }
    }
    (lo, hi, steps)
}

#[njit]
fn local_array(n: usize) -> f64 {
    let mut t = Array2::<f64>::zeros((n, n));
    for i in 0..n {
        for j in 0..=i {
            t[[i, j]] = if j == 0 || j == i { 1.0 } else { t[[i - 1, j - 1]] + t[[i - 1, j]] };
        }
    }
    t.sum()
}

#[njit]
fn linspace(a: f64, b: f64, n: usize) -> Array1<f64> {
    let step = (b - a) / (n - 1) as f64;
    Array1::from_iter((0..n).map(|i| a + step * i as f64))
}

#[njit]
fn inout(total: &mut f64, count: &mut usize, x: &[f64]) {
    for v in x {
        *total += v;
        *count += 1;
    }
}

#[njit]
fn with_constants(x: f64) -> f64 {
    const C: f64 = 0.5;
    x * C + std::f64::consts::E * f64::EPSILON.sqrt()
}

#[njit]
fn asserts(x: &[f64], y: &[f64]) -> f64 {
    assert!(x.len() == y.len(), "lengths differ: {} and {}", x.len(), y.len());
    debug_assert!(!x.is_empty());
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

struct Params {
    alpha: f64,
    n: usize,
}

#[njit]
fn own_struct(p: &Params, x: &mut [f64]) {
    for i in 0..p.n {
        x[i] *= p.alpha;
    }
}
#[derive(Clone, Copy, Debug, PartialEq)]
struct Particle {
    x: f64,
    v: f64,
}
#[parallel]
fn push_particles(p: &mut [Particle], dt: f64) {
    for i in prange!(0..p.len()) {
        p[i].v -= p[i].x * dt;
        p[i].x += p[i].v * dt;
    }
}
