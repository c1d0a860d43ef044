//! Hyperbolic functions and the logistic function, from the exponential as a
//! sum of two floats.

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{Exponent, Parts, clamp, exp_m1_parts, itself_below, parts};
use super::lane::{F64, Lanes};
use super::tier::{Precision, Tier};

/// Beyond it `sinh` and `cosh` overflow.
const LARGE: f64 = 710.6;

/// `tanh(x) = t / (t + 2)` with `t = e^2x - 1`
#[inline(always)]
pub(super) fn tanh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = clamp(k, k.abs(x), 0.0, 20.0);
    let t = exp_m1_parts::<P, K>(k, a + a, 0);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let below = two_sum::<K>(k.splat(2.0), t.hi);
        dd::div(k, t, Dd::new(below.hi, below.lo + t.lo)).hi
    } else {
        t.hi / (t.hi + 2.0)
    };
    itself_below(k, 1e-17, x, k.copysign(y, x))
}

/// `sinh(x) = (t + t / (t + 1)) / 2` with `t = e^x - 1`
#[inline(always)]
pub(super) fn sinh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    // A quarter of `t`: the exponential overflows before `sinh` does.
    let t = exp_m1_parts::<P, K>(k, clamp(k, k.abs(x), 0.0, LARGE), 2);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let below = two_sum::<K>(t.hi, k.splat(0.25));
        let q = dd::div(k, t, Dd::new(below.hi, below.lo + t.lo));
        dd::add::<K>(t, dd::scale::<K>(q, k.splat(0.25))).hi
    } else {
        t.hi + t.hi / (t.hi + 0.25) * 0.25
    };
    itself_below(k, 1e-17, x, k.copysign(y + y, x))
}

/// `cosh(x) = (e^x + e^-x) / 2`
#[inline(always)]
pub(super) fn cosh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = clamp(k, k.abs(x), 0.0, LARGE);
    let Parts { n, p } = parts::<P, K>(k, Dd::new(a, k.splat(0.0)));
    // A quarter of the exponential.
    let power = Exponent::of(k, n.number - 2.0).power(k);
    let e = quick_two_sum::<K>(power, power * p.hi);
    let inverse = k.splat(0.0625) / e.hi;
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let sum = quick_two_sum::<K>(e.hi, inverse);
        let low = e.lo + power * p.lo;
        let product = two_prod(k, inverse, e.hi);
        let off = ((k.splat(0.0625) - product.hi) - product.lo - inverse * low) / e.hi;
        sum.hi + (sum.lo + (low + off))
    } else {
        e.hi + inverse
    };
    y + y
}

/// `1 / (1 + e^-x) = 2^-n / (2^-n + 1 + p)`
#[inline(always)]
pub(super) fn sigmoid<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let x = clamp(k, x, -746.0, 40.0);
    let Parts { n, p } = parts::<P, K>(k, Dd::new(-x, k.splat(0.0)));
    let n = Exponent::of(k, -n.number);
    // In the sum a power this small is lost.
    let power = Exponent::of(k, clamp(k, n.number, -1000.0, 1000.0)).power(k);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let e = quick_two_sum::<K>(k.splat(1.0), p.hi);
        let sum = two_sum::<K>(power, e.hi);
        let below = quick_two_sum::<K>(sum.hi, sum.lo + (e.lo + p.lo));
        let q = k.splat(1.0) / below.hi;
        let product = two_prod(k, q, below.hi);
        let rest = ((k.splat(1.0) - product.hi) - product.lo) - q * below.lo;
        k.mul_add(q, rest, q)
    } else {
        k.splat(1.0) / (power + (p.hi + 1.0))
    };
    n.scale(k, y)
}
