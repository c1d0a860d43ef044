//! Hyperbolic functions and the logistic function.

use super::super::hyperbolic;
use super::super::lane::Kit;
use super::super::tier::Single;
use super::exponential::{Exponent, Parts, parts};
use super::pair::{odd_series, quick_two_sum, residual, two_sum};
use super::{F32, Lanes, Tier, at_most, clamp, flip_by, is_dear, is_fast, poly};

/// `(tanh x - x) / x^3` in `x^2` up to 1, error 2^-27.6 of the result.
const TANH: [f32; 7] = [
    -0.33333296,
    0.13332345,
    -0.053879797,
    0.021486657,
    -0.007946109,
    0.0023013644,
    -0.00035845197,
];

/// The same up to 5/8, error 2^-23.
const TANH_FAST: [f32; 4] = [-0.33332342, 0.13308178, -0.0519479, 0.015195368];

/// `(sinh x - x) / x^3` in `x^2` up to 1, error 2^-29.5 of the result.
const SINH: [f32; 4] = [0.16666667, 0.008333342, 0.00019836133, 2.8169513e-06];

/// The same, error 2^-25.3.
const SINH_FAST: [f32; 3] = [0.16666716, 0.00833028, 0.00020372197];

/// Beyond it `sinh` and `cosh` overflow.
const LARGE: f32 = 89.5;

/// A polynomial up to a bound, and `tanh x = 1 - 2 / (e^2x + 1)` beyond.
#[inline(always)]
pub(crate) fn tanh<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| hyperbolic::tanh::<Single, K>(k, x),
        );
    }
    tanh_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn tanh_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let (limit, near) = if is_fast::<P>() {
        let z = a * a;
        (0.625, k.mul_add(z * a, poly(k, z, &TANH_FAST), a))
    } else {
        (1.0, k.mul_add(a, odd_series(k, a, &TANH), a))
    };
    // From 10 on the result is 1.
    let a = at_most(k, a, 10.0);
    let Parts { n, p } = parts::<P, K>(k, a + a);
    let power = n.power(k, 0);
    let below = k.mul_add(power, p, power + 1.0);
    let far = k.splat(1.0) - k.splat(2.0) / below;
    flip_by(k, k.select(k.lt(a, k.splat(limit)), near, far), x)
}

/// `e^a / 4` as a sum, for `a` from 0 to [`LARGE`], and its reciprocal over 16.
#[inline(always)]
fn quarter<P: Tier, K: Lanes<f32>>(k: K, a: F32<K>) -> (F32<K>, F32<K>, F32<K>) {
    let Parts { n, p } = parts::<P, K>(k, a);
    let power = n.power(k, 2);
    let e = quick_two_sum::<K>(power, power * p);
    (e.hi, e.lo, k.splat(0.0625) / e.hi)
}

/// A polynomial up to 1, and `(e^x - e^-x) / 2` beyond.
#[inline(always)]
pub(crate) fn sinh<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let z = a * a;
    let series = if is_fast::<P>() { poly(k, z, &SINH_FAST) } else { poly(k, z, &SINH) };
    let near = k.mul_add(z * a, series, a);
    let (hi, lo, inverse) = quarter::<P, K>(k, at_most(k, a, LARGE));
    let sum = quick_two_sum::<K>(hi, -inverse);
    let far = sum.hi + (sum.lo + lo);
    flip_by(k, k.select(k.lt(a, k.splat(1.0)), near, far + far), x)
}

/// `(e^x + e^-x) / 2`
#[inline(always)]
pub(crate) fn cosh<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let (hi, lo, inverse) = quarter::<P, K>(k, at_most(k, k.abs(x), LARGE));
    let sum = quick_two_sum::<K>(hi, inverse);
    let y = sum.hi + (sum.lo + lo);
    y + y
}

/// `1 / (1 + e^-x) = 2^-n / (2^-n + 1 + p)`
#[inline(always)]
pub(crate) fn sigmoid<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| hyperbolic::sigmoid::<Single, K>(k, x),
        );
    }
    sigmoid_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn sigmoid_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    if k.surely(k.lt(k.abs(x), k.splat(40.0))) {
        let Parts { n, p } = parts::<P, K>(k, -x);
        let power = Exponent::of(k, -n.number).power(k, 0);
        return reciprocal_of_next::<P, K>(k, power, p) * power;
    }
    let Parts { n, p } = parts::<P, K>(k, -clamp(k, x, -104.0, 40.0));
    let n = Exponent::of(k, -n.number);
    // In the sum a power this small is lost.
    let power = Exponent::of(k, clamp(k, n.number, -100.0, 100.0)).power(k, 0);
    n.scale(k, reciprocal_of_next::<P, K>(k, power, p))
}

/// `1 / (power + 1 + p)`
#[inline(always)]
fn reciprocal_of_next<P: Tier, K: Lanes<f32>>(k: K, power: F32<K>, p: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        return k.splat(1.0) / (power + (p + 1.0));
    }
    let e = quick_two_sum::<K>(k.splat(1.0), p);
    let below = two_sum::<K>(power, e.hi);
    let low = below.lo + e.lo;
    let q = k.splat(1.0) / below.hi;
    let rest = residual(k, -q, below.hi, k.splat(1.0));
    k.mul_add(q, rest - q * low, q)
}
