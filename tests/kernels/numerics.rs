//! Quadrature, polynomials, equations, transforms.

use num_traits::Float;
use numkern::prelude::*;

use crate::common::{Random, all_near, same_as_reference, same_on_all_threads};

const PI: f64 = std::f64::consts::PI;

#[njit]
fn f(x: f64) -> f64 {
    x.sin() * (-x).exp()
}

#[parallel]
fn simpson(a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = f(a) + f(b);
    for i in prange!(1..n) {
        let x = a + i as f64 * h;
        s += if i % 2 == 0 { 2.0 * f(x) } else { 4.0 * f(x) };
    }
    s * h / 3.0
}

#[njit]
fn horner<T: Float>(c: &[T], x: T) -> T {
    let mut acc = T::zero();
    for &v in c.iter().rev() {
        acc = acc * x + v;
    }
    acc
}

#[njit]
fn polyval<T>(c: &[T], x: T) -> T
where
    T: Float + std::ops::AddAssign + std::ops::MulAssign,
{
    let mut s = T::zero();
    let mut p = T::one();
    for i in 0..c.len() {
        s += c[i] * p;
        p *= x;
    }
    s
}

#[njit]
fn lorenz(s: [f64; 3]) -> [f64; 3] {
    let [x, y, z] = s;
    [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z]
}

#[njit]
fn axpy3(a: [f64; 3], h: f64, b: [f64; 3]) -> [f64; 3] {
    [a[0] + h * b[0], a[1] + h * b[1], a[2] + h * b[2]]
}

#[njit]
fn rk4(mut s: [f64; 3], h: f64, steps: usize) -> [f64; 3] {
    for _ in 0..steps {
        let k1 = lorenz(s);
        let k2 = lorenz(axpy3(s, 0.5 * h, k1));
        let k3 = lorenz(axpy3(s, 0.5 * h, k2));
        let k4 = lorenz(axpy3(s, h, k3));
        for i in 0..3 {
            s[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    s
}

#[parallel]
fn ensemble(starts: &[[f64; 3]], h: f64, steps: usize) -> Vec<[f64; 3]> {
    let mut out = vec![[0.0; 3]; starts.len()];
    for i in prange!(0..starts.len()) {
        out[i] = rk4(starts[i], h, steps);
    }
    out
}

#[njit]
fn cmul(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Decimation in time, in place.
#[parallel]
fn fft(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let half = len / 2;
        let step = -2.0 * PI / len as f64;
        for b in prange!(0..n / len) {
            for k in 0..half {
                let w = ((step * k as f64).cos(), (step * k as f64).sin());
                let (p, q) = (b * len + k, b * len + k + half);
                let t = cmul(w, (re[q], im[q]));
                re[q] = re[p] - t.0;
                im[q] = im[p] - t.1;
                re[p] += t.0;
                im[p] += t.1;
            }
        }
        len *= 2;
    }
}

/// The butterflies of one block, over `k`.
#[parallel]
fn butterfly(re: &mut [f64], im: &mut [f64], start: usize, half: usize) {
    for k in prange!(0..half) {
        let angle = -PI * k as f64 / half as f64;
        let t = cmul((angle.cos(), angle.sin()), (re[start + k + half], im[start + k + half]));
        let u = (re[start + k], im[start + k]);
        re[start + k] = u.0 + t.0;
        im[start + k] = u.1 + t.1;
        re[start + k + half] = u.0 - t.0;
        im[start + k + half] = u.1 - t.1;
    }
}

/// Stockham, out of place.
#[parallel]
fn stockham(x: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let n = x.len();
    let mut from = x.to_vec();
    let mut to = vec![(0.0, 0.0); n];
    let mut p = 1;
    while p < n {
        let m = n / (2 * p);
        for b in prange!(0..p) {
            let angle = -PI * b as f64 / p as f64;
            let w = (angle.cos(), angle.sin());
            for c in 0..m {
                let u = from[2 * b * m + c];
                let v = cmul(w, from[(2 * b + 1) * m + c]);
                to[b * m + c] = (u.0 + v.0, u.1 + v.1);
                to[n / 2 + b * m + c] = (u.0 - v.0, u.1 - v.1);
            }
        }
        (from, to) = (to, from);
        p *= 2;
    }
    from
}

#[parallel]
fn dft(re: &[f64], im: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let n = re.len();
    let (mut or, mut oi) = (vec![0.0; n], vec![0.0; n]);
    for k in prange!(0..n) {
        let (mut sr, mut si) = (0.0, 0.0);
        for t in 0..n {
            let (s, c) = (-2.0 * PI * (k * t % n) as f64 / n as f64).sin_cos();
            sr += re[t] * c - im[t] * s;
            si += re[t] * s + im[t] * c;
        }
        or[k] = sr;
        oi[k] = si;
    }
    (or, oi)
}

#[parallel]
fn dct2(x: &Array2<f64>) -> Array2<f64> {
    let (m, n) = x.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        for k in 0..n {
            out[[i, k]] = (0..n)
                .map(|j| x[[i, j]] * (PI * (j as f64 + 0.5) * k as f64 / n as f64).cos())
                .sum::<f64>();
        }
    }
    out
}

#[njit]
fn newton(c: f64, tol: f64) -> Result<f64, ()> {
    let mut x = c;
    for _ in 0..100 {
        let step = (x * x - c) / (2.0 * x);
        x -= step;
        if step.abs() < tol {
            return Ok(x);
        }
    }
    Err(())
}

#[njit]
fn bisect(mut lo: f64, mut hi: f64) -> f64 {
    let root = loop {
        let mid = 0.5 * (lo + hi);
        if hi - lo < 1e-12 {
            break mid;
        }
        if mid * mid * mid - mid - 2.0 < 0.0 { lo = mid } else { hi = mid }
    };
    root
}

#[njit]
fn binomial_put(s: f32, x: f32, t: f32, r: f32, v: f32) -> f32 {
    const STEPS: usize = 64;
    let mut values = [0.0f32; STEPS];
    let dt = t / STEPS as f32;
    let u = (v * dt.sqrt()).exp();
    let disc = (r * dt).exp();
    let pu = (disc - 1.0 / u) / (u - 1.0 / u);
    for j in 0..STEPS {
        let upow = u.powf((2 * j) as f32 - STEPS as f32);
        values[j] = (x - s * upow).max(0.0);
    }
    for j in (0..STEPS).rev() {
        for k in 0..j {
            values[k] = ((1.0 - pu) * values[k] + pu * values[k + 1]) / disc;
        }
    }
    values[0]
}

#[vectorize]
fn binomial(s: f32, x: f32, t: f32, r: f32, v: f32) -> f32 {
    binomial_put(s, x, t, r, v)
}

#[test]
fn quadrature_and_roots() {
    let near = |got: &f64, want: &f64| (got - want).abs() < 1e-13;
    for threads in [1, 2, 3, 4, 8] {
        let got = numkern::with_num_threads(threads, || simpson(0.0, 3.0, 1000));
        assert_eq!(got, simpson(0.0, 3.0, 1000));
        let exact = 0.5 - 0.5 * (-3.0f64).exp() * (3.0f64.sin() + 3.0f64.cos());
        assert!(near(&got, &simpson::reference(0.0, 3.0, 1000)) && (got - exact).abs() < 1e-10);
    }
    assert_eq!((horner(&[1.0, 2.0, 3.0], 2.0), polyval(&[1.0f32, 2.0, 3.0], 2.0)), (17.0, 17.0));
    let s = same_as_reference!(rk4([1.0, 1.0, 1.0], 0.01, 100));
    let all = same_on_all_threads!(ensemble(&[[1.0, 1.0, 1.0], [0.0, 2.0, 3.0]], 0.01, 100));
    assert_eq!(all[0], s);
    assert!((newton(2.0, 1e-12).unwrap() - 2f64.sqrt()).abs() < 1e-12);
    assert_eq!(newton(f64::NAN, 1e-12), Err(()));
    assert!((same_as_reference!(bisect(1.0, 2.0)) - 1.521_379_706_804_568).abs() < 1e-11);
    let put = binomial(&[100.0f32, 90.0][..], 100.0, 1.0, 0.02, 0.3).to_vec();
    let want = [100.0, 90.0].map(|s| binomial::reference(s, 100.0, 1.0, 0.02, 0.3));
    assert!(put[1] > put[0] && all_near(&put, &want, 1e-3), "{put:?} {want:?}");
}

#[test]
fn transforms() {
    let n = 64;
    let (re, im) = (Random::seed_42().vec(n), Random::seed_43().vec(n));
    let (want_re, want_im) = dft::reference(&re, &im);
    let near = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-11);
    let slow = dft(&re, &im);
    assert!(near(&slow.0, &want_re) && near(&slow.1, &want_im));
    for threads in [1, 2, 3, 4, 8] {
        numkern::with_num_threads(threads, || {
            let (mut a, mut b) = (re.clone(), im.clone());
            fft(&mut a, &mut b);
            assert!(near(&a, &want_re) && near(&b, &want_im));
            let x: Vec<(f64, f64)> = re.iter().copied().zip(im.iter().copied()).collect();
            let (a, b): (Vec<f64>, Vec<f64>) = stockham(&x).into_iter().unzip();
            assert!(near(&a, &want_re) && near(&b, &want_im));
            let (mut a, mut b) = (re.clone(), im.clone());
            butterfly(&mut a, &mut b, 16, 24);
            let (mut c, mut d) = (re.clone(), im.clone());
            butterfly::reference(&mut c, &mut d, 16, 24);
            assert!(near(&a, &c) && near(&b, &d));
        });
    }
    let x: Array2<f64> = Random::seed_42().array((3, 8));
    let cosines = dct2(&x);
    assert!((0..3).all(|i| (cosines[[i, 0]] - x.row(i).sum()).abs() < 1e-12));
}
