//! Forms of the language: generics, outcomes, patterns.

use num_traits::Float;
use numkern::prelude::*;

use crate::common::{
    Random, all_near, near_at_each_level, panic_message, same_as_reference, same_on_all_threads,
};

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

#[test]
fn generic_kernels() {
    let (x, y) = (Random::seed_42().vec(30), Random::seed_43().vec(30));
    let want: f64 = x.iter().zip(&y).map(|(a, b)| a * b).sum();
    assert!((dot(&x, &y) - want).abs() < 1e-12);
    assert_eq!(dot(&[1.0f32, 2.0], &[3.0, 4.0]), 11.0);
    let (out,) = same_outputs!([y = y] axpy(2.0, &x, &mut y));
    assert_eq!(out[3], 2.0 * x[3] + y[3]);
    assert!((sum_generic(&x) - x.iter().sum::<f64>()).abs() < 1e-12);
    assert_eq!(mat_vec([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [1.0, 0.5, 2.0]), [8.0, 18.5]);
    assert_eq!(
        same_as_reference!(det3(&[[2.0, 0.0, 1.0], [1.0, 3.0, 2.0], [1.0, 1.0, 4.0]])),
        18.0
    );
    assert_eq!(same_as_reference!(cross((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))), (0.0, 0.0, 1.0));
}

#[test]
fn outputs_of_several_kinds() {
    let x = Random::seed_42().signed_vec(33);
    let want: (Vec<f64>, Vec<f64>) = x.iter().map(|v| v.sin_cos()).unzip();
    let run = || {
        let (mut s, mut c, mut odd) = (vec![0.0; 33], vec![0.0; 33], vec![false; 33]);
        let mut sign = Array1::zeros(33);
        split_outputs(&x, &mut s, &mut c, &mut sign, &mut odd);
        assert!((0..33).all(|i| odd[i] == (i % 2 == 1) && f64::from(sign[i]) == x[i].signum()));
        (s, c)
    };
    near_at_each_level(
        "split_outputs",
        |got| all_near(&got.0, &want.0, 1e-14) && all_near(&got.1, &want.1, 1e-14),
        run,
    );
    let index = Array1::from_iter((0..12).map(|i| (7 * i) % 33));
    let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
    assert_eq!(same_on_all_threads!(gather_take(&single, &index))[2], single[14]);
    let (mut total, mut count) = (1.0, 2);
    inout(&mut total, &mut count, &[0.5, 0.25]);
    assert_eq!((total, count), (1.75, 4));
}

#[test]
fn ways_through_a_function() {
    assert_eq!(same_as_reference!(shadowing(1.0)), 9.0);
    assert_eq!(same_as_reference!(shadowing(0.0)), -1.0);
    let a = Array2::from_shape_fn((4, 5), |(i, j)| (i * j) as i32);
    assert_eq!(same_as_reference!(labelled(&a, 6)), Some((2, 3)));
    assert_eq!(same_as_reference!(labelled(&a, 7)), None);
    assert!(let_else(&[]).is_nan());
    assert_eq!(let_else(&[1.0, 5.0, 2.0]), 3.0);
    assert_eq!(checked_div(7, -2), Ok(-3));
    assert_eq!(checked_div(i32::MIN, -1), Err(DivError::Overflow));
    let mut b = vec![2; 40];
    let mut out = vec![0; 40];
    assert_eq!(div_all(&vec![8; 40], &b, &mut out), Ok(()));
    assert_eq!(out, [4; 40]);
    (b[11], b[30]) = (0, 0);
    assert_eq!(div_all(&vec![8; 40], &b, &mut out), Err(DivError::Zero));
    assert_eq!(same_as_reference!(counters(100)), counters::reference(100));
    assert_eq!(same_as_reference!(local_array(6)), 63.0);
    let message = panic_message(|| asserts(&[1.0], &[1.0, 2.0]));
    assert_eq!(message.as_deref(), Some("lengths differ: 1 and 2"));
    assert_eq!(same_as_reference!(asserts(&[1.5], &[2.0])), 3.0);
    same_as_reference!(with_constants(2.0));
}

#[test]
fn types_of_ones_own() {
    let mut x = [1.0, 2.0, 3.0];
    own_struct(&Params { alpha: 2.0, n: 2 }, &mut x);
    assert_eq!(x, [2.0, 4.0, 3.0]);
    let start = vec![Particle { x: 1.0, v: 0.5 }; 50];
    let mut want = start.clone();
    push_particles::reference(&mut want, 0.1);
    for threads in [1, 2, 3, 4, 8] {
        let mut got = start.clone();
        numkern::with_num_threads(threads, || push_particles(&mut got, 0.1));
        assert_eq!(got, want);
    }
}
