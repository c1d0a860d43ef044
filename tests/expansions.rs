//! The values of the kernels whose expansions `numkern-macros` compares with
//! files: a snapshot alone could bless a wrong answer.

use numkern::prelude::*;

#[njit]
fn square(x: f64) -> f64 {
    x * x
}

#[njit]
fn norm(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += square(v);
    }
    s.sqrt()
}

#[vectorize(target = "parallel")]
pub fn logistic<T: Float>(x: T) -> T {
    if x >= T::zero() {
        T::one() / (T::one() + (-x).exp())
    } else {
        let e = x.exp();
        e / (T::one() + e)
    }
}

#[parallel]
fn sums(a: ArrayView2<f64>, rows: &mut [f64], cols: &mut [f64]) -> f64 {
    let (m, k) = a.dim();
    let mut total = 0.0;
    for i in prange!((0..m).rev()) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]];
            cols[j] += a[[i, j]];
        }
        rows[i] = s;
        total += s;
    }
    total
}

#[parallel]
fn permute(y: &mut [f64], to: &[usize]) {
    for i in prange!(0..to.len(), assume_disjoint(y)) {
        y[to[i]] = i as f64;
        y[to[i]] *= y[to[i]] + y.len() as f64;
    }
}

#[vectorize]
fn escape(x: f64, limit: i32) -> i32 {
    let mut y = x;
    let mut n = 0;
    while n < limit {
        if y.abs() > 100.0 {
            return n;
        }
        match n % 3 {
            0 if y < 0.0 => y = 1.0 - y,
            1 => {
                n += 2;
                continue;
            }
            _ => y = square(y) - 0.75,
        }
        n += 1;
    }
    -n
}

#[parallel]
fn settle(a: ArrayView2<f64>, steps: &mut [u32]) -> f64 {
    let mut total = 0.0;
    for i in prange!(0..steps.len()) {
        let mut y = a[[i, 0]];
        let mut n = 0;
        while y > 1.0 {
            y *= a[[0, 1]];
            n += 1;
        }
        steps[i] = n;
        total += y;
    }
    total
}

const LEN: usize = 2;

#[njit]
fn root(x: f64, i: usize) -> Result<f64, usize> {
    if x < 0.0 { Err(i) } else { Ok(x.sqrt()) }
}

#[parallel(min_len = 100, chunk = 4 * LEN, schedule = "static")]
fn roots(x: &[f64], out: &mut [f64]) -> Result<f64, usize> {
    let mut total = 0.0;
    for i in prange!(0..x.len()) {
        if x[i] == 0.0 {
            return Err(i);
        }
        out[i] = root(x[i], i)?;
        total += out[i];
    }
    Ok(total)
}

#[fastmath]
fn moments(x: &[f64], w: &[f64], scale: f64) -> (f64, f64) {
    let (mut s, mut largest) = (0.0, f64::NEG_INFINITY);
    for i in 0..x.len() {
        s += w[i] * x[i] / scale;
    }
    for (&v, &u) in x.iter().zip(w) {
        largest = largest.max(v * u);
    }
    (s, largest)
}

#[test]
fn loop_that_is_left() {
    let mut out = [0.0; 200];
    let mut x = [4.0; 200];
    assert_eq!(roots(&x, &mut out), Ok(400.0));
    assert_eq!(out, [2.0; 200]);
    (x[150], x[160]) = (0.0, -1.0);
    assert_eq!(roots(&x, &mut out), Err(150));
    x[70] = -1.0;
    assert_eq!(roots(&x, &mut out), Err(70));
}

#[test]
fn calls() {
    assert_eq!(norm(&[3.0, 4.0]), 5.0);
    assert_eq!(norm(&[]), 0.0);
}

#[test]
fn ufunc() {
    assert_eq!(logistic(0.0_f32), 0.5);
    assert_eq!(logistic(&[f64::INFINITY, -800.0, 0.0]), array![1.0, 0.0, 0.5]);
    assert!(logistic(f64::NAN).is_nan());
}

#[test]
fn parallel_loop() {
    let a = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let (mut rows, mut cols) = ([0.0; 2], [10.0, 0.0, 0.0]);
    assert_eq!(sums(a.view(), &mut rows, &mut cols), 21.0);
    assert_eq!(rows, [6.0, 15.0]);
    assert_eq!(cols, [15.0, 7.0, 9.0]);
}

#[test]
fn shared_arrays() {
    let mut y = [7.0; 3];
    permute(&mut y, &[2, 0, 1]);
    assert_eq!(y, [4.0, 10.0, 0.0]);
}

#[test]
fn lanes() {
    // Integers below 2^53 and a power of two: exact in any order.
    let x: Vec<f64> = (0..100).map(f64::from).collect();
    let w: Vec<f64> = (0..100).map(|i| f64::from(100 - i)).collect();
    let want: f64 = (0..100).map(|i| f64::from(i * (100 - i)) / 4.0).sum();
    assert_eq!(moments(&x, &w, 4.0), (want, 2500.0));
}

#[test]
fn body_in_lanes() {
    // By hand: -3 goes to 4 at 0, to 15.25 at 3, to 231.8 at 6, and is out at 7.
    let x = [-3.0, 0.0, 101.0, 5.0, 0.5, -0.5, f64::NAN, 3.0, 2.0];
    let got = escape(&x, 9);
    let want: Vec<i32> = x.iter().map(|x| escape::reference(*x, 9)).collect();
    assert_eq!(got.to_vec(), want);
    assert_eq!(want[..4], [7, -9, 0, 4]);
}

#[test]
fn a_loop_in_lanes() {
    let mut a = Array2::from_shape_fn((11, 2), |(i, j)| if j == 0 { i as f64 } else { 0.5 });
    let mut steps = [0; 11];
    assert_eq!(settle(a.view(), &mut steps), 8.1875);
    assert_eq!(steps, [0, 0, 1, 2, 2, 3, 3, 3, 3, 4, 4]);
    a[[0, 1]] = 0.25;
    assert_eq!(settle(a.view(), &mut steps), 6.0625);
}
