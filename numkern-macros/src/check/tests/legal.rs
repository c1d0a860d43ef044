//! Legal kernels: no rule may fire on any of them.

use super::codes;

fn legal(sources: &[&str]) {
    for source in sources {
        assert_eq!(codes(source), [], "{source}");
    }
}

#[test]
fn loops_and_control() {
    legal(&[
        "#[njit] fn f(x: &[f64]) -> f64 { let mut s = 0.0; for &v in x { s += v * v; } s }",
        "#[njit] fn f(x: &[f64]) -> f64 {
            'outer: for i in 0..x.len() {
                for j in 0..i { if x[j] > x[i] { break 'outer; } else { continue 'outer; } }
            }
            let k = 'found: { if x.is_empty() { break 'found 1.0; } 2.0 };
            let v = loop { break k; };
            while let Some(w) = g(v) { return w; }
            v
        }",
        "#[njit] fn f(n: i64) -> i64 { match n { i64::MIN..=-1 => -1, 0 => 0, k if k > 9 => k, _ => 1 } }",
        "#[njit] fn f(x: &mut [f64]) { for i in (0..x.len()).rev().step_by(2) { x[i] = 0.0; } }",
        "#[njit] fn f(mut n: u64) -> u64 { while n % 2 == 0 { n >>= 1; } n as u32 as u64 }",
    ]);
}

#[test]
fn iterators_and_closures() {
    legal(&[
        "#[njit] fn f(x: &[f64], y: &[f64]) -> f64 { x.iter().zip(y).map(|(a, b)| a * b).sum() }",
        "#[njit] fn f(x: &[f64]) -> Vec<f64> { x.iter().map(|v| v * 2.0).collect::<Vec<f64>>() }",
        "#[njit] fn f(x: f64) -> f64 { let sq = |v: f64| v * v; sq(x) + sq(x + 1.0) }",
        "#[njit] fn f(g: impl Fn(f64) -> f64, x: f64) -> f64 { g(x) }",
        "#[njit] fn f<G: Fn(f64) -> f64>(g: G, x: &[f64]) -> f64 { integrate(|v| g(v), x) }",
        "#[njit] fn f(x: &[f64]) -> Option<f64> { let h = |v: &f64| -> Option<f64> { Some(*v) }; h(x.first()?) }",
        "#[njit] fn f(x: &[f64]) -> f64 { let (g, h) = (|v: f64| v, |v: f64| -v); g(x[0]) + h(x[1]) }",
    ]);
}

#[test]
fn types_and_generics() {
    legal(&[
        "#[njit] fn f<T: Float>(a: T, b: T) -> T where T: Copy { (a * a + b * b).sqrt() }",
        "#[njit] fn f<const N: usize>(x: [f64; N]) -> [f64; N] { let mut y = [0.0; N]; y[0] = x[0]; y }",
        "#[njit] fn f<'a>(x: &'a [f64], out: &'a mut [f64]) { out.copy_from_slice(x); }",
        "#[njit] fn f(x: f64) -> (f64, (i32, bool)) { let (a, b) = (x, x as i32); (a, (b, a > 0.0)) }",
        "#[njit] fn f(p: &Particle) -> f64 { let Particle { mass, .. } = *p; mass * p.v[0] }",
        "#[njit] fn f(p: Cell) -> Cell { Cell { x: p.x + 1.0, ..p } }",
        "#[njit] fn f(x: f64) -> f64 { const HALF: f64 = 0.5; use std::f64::consts::PI; x * HALF * PI }",
        "#[njit] fn f(x: u8) -> bool { matches!(x, b'0'..=b'9') || x == b'a' }",
        "#[njit] fn f(z: Complex64) -> f64 { z.norm_sqr() }",
    ]);
}

#[test]
fn arrays() {
    legal(&[
        "#[njit] fn f(a: ArrayView2<f64>) -> Array1<f64> {
            let (m, k) = a.dim();
            let mut c = Array1::<f64>::zeros(m);
            for i in 0..m { for j in 0..k { c[i] += a[[i, j]]; } }
            c.mapv_inplace(|v| v / k as f64);
            c
        }",
        "#[njit] fn f(a: &Array2<f64>) -> f64 { a.slice(s![.., 0..2; 1]).sum() + a.row(0).dot(&a.row(1)) }",
        "#[njit] fn f(a: &Image) -> f64 { a.len() as f64 + a.iter().fold(0.0, |s, v| s + v) }",
        "#[njit] fn f(n: usize) -> Vec<f64> { let mut v = vec![0.0; n]; v[0] = 1.0; v.swap(0, 1); v }",
        "#[njit] fn f() -> Array2<f64> { array![[1.0, 2.0], [3.0, 4.0]] }",
    ]);
}

#[test]
fn failures() {
    legal(&[
        "#[njit] fn f(x: &[f64], i: usize) -> Option<f64> { let v = x.get(i)?; Some(v * 2.0) }",
        "#[njit] fn f(x: i32) -> Result<i32, i32> { if x < 0 { return Err(x); } Ok(g(x)?) }",
        "#[njit] fn f(x: &[f64]) -> f64 {
            assert!(!x.is_empty(), \"no data\");
            assert_eq!(x.len() % 2, 0, \"odd length {}\", x.len());
            debug_assert!(x[0] > 0.0);
            if x[0].is_nan() { panic!(\"NaN at {}\", 0); }
            match x.len() { 0 => unreachable!(), _ => x[0] }
        }",
        "#[njit] fn f(x: &[f64]) -> f64 { *x.first().expect(\"no data\") }",
        "#[njit] fn f(a: &mut f64, b: &mut f64) { std::mem::swap(a, b); *a = a.max(*b); }",
        "#[njit] fn f(a: i32, b: i32) -> i32 { std::cmp::min(a, b).wrapping_add(i32::MAX) }",
    ]);
}

#[test]
fn ufuncs() {
    legal(&[
        "#[vectorize] fn hypot(a: f64, b: f64) -> f64 { (a * a + b * b).sqrt() }",
        "#[vectorize(target = \"parallel\", fastmath)] fn f<T: Float>(mut a: T) -> T { a = a + a; a }",
        "#[vectorize] fn f(x: f64, _y: u8) -> bool { let mut n = 0; while n < 9 { n += 1; } x > 0.0 }",
    ]);
}

#[test]
fn parallel_loops() {
    legal(&[
        "#[parallel] fn f(a: ArrayView2<f64>) -> Array1<f64> {
            let (m, k) = a.dim();
            let mut c = Array1::zeros(m);
            for i in prange!(0..m) {
                let mut s = 0.0;
                for j in 0..k { if a[[i, j]] < 0.0 { break; } s += a[[i, j]]; }
                c[i] = s;
            }
            c
        }",
        "#[njit(parallel, fastmath)] fn f(n: usize) -> Option<f64> {
            let mut s = 0.0;
            'all: for i in prange!(0..n) {
                if i % 2 == 0 { continue; }
                for j in 0..n { if j > i { continue 'all; } s += 1.0; }
                let g = |v: usize| -> Option<f64> { if v > 1 { return None; } Some(h(v)?) };
                s += g(i).unwrap_or(0.0);
            }
            if s > 1.0 { return None; }
            Some(s)
        }",
        "#[parallel] fn f(n: usize) -> f64 {
            let mut s = 0.0;
            for k in 0..n { if k > 9 { break; } for i in prange!(0..n) { s += i as f64; } }
            s
        }",
    ]);
}
