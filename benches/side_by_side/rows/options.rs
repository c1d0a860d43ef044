//! Black-Scholes: the price of call options.

use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, kernels, measure};
use super::{EXP, F64};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// The interest rate and the volatility.
const RATE: f64 = 0.02;
const VOLATILITY: f64 = 0.30;

kernels! {
    // The normal distribution, approximated.
    [#[njit] fn cnd]
    // The same, fast.
    [#[fastmath] fn cnd_fast]
    (x: f64) -> f64 {
        let size = x.abs();
        let k = 1.0 / (1.0 + 0.2316419 * size);
        let w = (((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k;
        let w = (w + 0.31938153) * k * 0.39894228040 * (-0.5 * size * size).exp();
        if x > 0.0 { 1.0 - w } else { w }
    }
}

kernels! {
    [#[vectorize] fn price]
    [#[vectorize(target = "parallel")] fn price_parallel]
    (s: f64, x: f64, t: f64, r: f64, v: f64) -> f64 {
        let q = v * t.sqrt();
        let d1 = ((s / x).ln() + (r + 0.5 * v * v) * t) / q;
        s * cnd(d1) - x * (-r * t).exp() * cnd(d1 - q)
    }
}

kernels! {
    [#[vectorize] #[fastmath] fn price_fast]
    [#[vectorize(target = "parallel")] #[fastmath] fn price_parallel_fast]
    (s: f64, x: f64, t: f64, r: f64, v: f64) -> f64 {
        let q = v * t.sqrt();
        let d1 = ((s / x).ln() + (r + 0.5 * v * v) * t) / q;
        s * cnd_fast(d1) - x * (-r * t).exp() * cnd_fast(d1 - q)
    }
}

/// The loop, with the ufunc called for one option.
#[parallel]
fn prices_parallel(s: &[f64], x: &[f64], t: &[f64], r: f64, v: f64) -> Vec<f64> {
    let mut call = vec![0.0; s.len()];
    for i in prange!(0..s.len()) {
        call[i] = price(s[i], x[i], t[i], r, v);
    }
    call
}

/// The same, fast.
#[njit(parallel, fastmath)]
fn prices_parallel_fast(s: &[f64], x: &[f64], t: &[f64], r: f64, v: f64) -> Vec<f64> {
    let mut call = vec![0.0; s.len()];
    for i in prange!(0..s.len()) {
        call[i] = price_fast(s[i], x[i], t[i], r, v);
    }
    call
}

/// By hand: the normal distribution.
fn cnd_by_hand(x: f64) -> f64 {
    let size = x.abs();
    let k = 1.0 / (1.0 + 0.2316419 * size);
    let w = (((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k;
    let w = (w + 0.31938153) * k * 0.39894228040 * (-0.5 * size * size).exp();
    if x > 0.0 { 1.0 - w } else { w }
}

/// By hand, for one option.
fn price_by_hand(s: f64, x: f64, t: f64, r: f64, v: f64) -> f64 {
    let q = v * t.sqrt();
    let d1 = ((s / x).ln() + (r + 0.5 * v * v) * t) / q;
    s * cnd_by_hand(d1) - x * (-r * t).exp() * cnd_by_hand(d1 - q)
}

/// Prices, strikes and times.
struct Options {
    s: Vec<f64>,
    x: Vec<f64>,
    t: Vec<f64>,
}

/// The price of call options.
pub fn black_scholes() -> Row {
    const R: f64 = RATE;
    const V: f64 = VOLATILITY;
    Row {
        name: "black_scholes",
        title: "Black-Scholes call prices",
        params: params(&[("n", 2_000_000)]),
        quick: params(&[("n", 40_000)]),
        bytes: |p| 4.0 * F64 * p["n"] as f64,
        // A logarithm, three exponentials, a root, and twice the distribution.
        ops: |p| (4.0 * EXP + 17.0 + 2.0 * 19.0) * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let mut draw = |low: f64, span: f64| -> Vec<f64> {
                let values = stream.f64s(p["n"] as usize);
                values.into_iter().map(|u| low + span * u).collect()
            };
            let d = Options { s: draw(5.0, 25.0), x: draw(1.0, 99.0), t: draw(0.25, 9.75) };
            let inputs =
                vec![("s", Digest::of(&d.s)), ("x", Digest::of(&d.x)), ("t", Digest::of(&d.t))];
            let reference = |d: &mut Options| {
                let all = 0..d.s.len();
                let price = |i: usize| price::reference(d.s[i], d.x[i], d.t[i], R, V);
                measure("call", || all.map(price).collect::<Vec<f64>>())
            };
            Case::new(threads, d, inputs, reference)
                .numkern("ufunc strict", |d| measure("call", || price(&d.s, &d.x, &d.t, R, V)))
                .numkern("ufunc fastmath", |d| {
                    measure("call", || price_fast(&d.s, &d.x, &d.t, R, V))
                })
                .numkern("ufunc parallel", |d| {
                    measure("call", || price_parallel(&d.s, &d.x, &d.t, R, V))
                })
                .numkern("ufunc parallel+fastmath", |d| {
                    measure("call", || price_parallel_fast(&d.s, &d.x, &d.t, R, V))
                })
                .numkern("parallel", |d| {
                    measure("call", || prices_parallel(&d.s, &d.x, &d.t, R, V))
                })
                .numkern("parallel+fastmath", |d| {
                    measure("call", || prices_parallel_fast(&d.s, &d.x, &d.t, R, V))
                })
                .by_hand("iterator", |d| {
                    let all = d.s.iter().zip(&d.x).zip(&d.t);
                    let price = |((&s, &x), &t): ((&f64, &f64), &f64)| price_by_hand(s, x, t, R, V);
                    measure("call", || all.map(price).collect::<Vec<_>>())
                })
                .by_hand("rayon", |d| {
                    let all = d.s.par_iter().zip(&d.x).zip(&d.t).with_min_len(1 << 12);
                    let price = |((&s, &x), &t): ((&f64, &f64), &f64)| price_by_hand(s, x, t, R, V);
                    measure("call", || all.map(price).collect::<Vec<_>>())
                })
                .boxed()
        },
    }
}
