//! Hyperbolic functions and the logistic function, from the exponential as a
//! sum of two floats.

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{
    Exponent, Parts, clamp, exp_m1_of_positive, exp_m1_parts, itself_below, parts,
};
use super::lane::{F64, Lanes};
use super::logarithm::{ln_1p, ln_1p_sum};
use super::tier::{Precision, Tier};

/// Beyond it `sinh` and `cosh` overflow.
const LARGE: f64 = 710.6;

/// `tanh(x) = t / (t + 2)` with `t = e^2x - 1`
#[inline(always)]
pub(super) fn tanh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    // From here on the result is 1.
    let limit = k.splat(20.0);
    let a = if k.surely(k.lt(a, limit)) { a } else { k.select(k.lt(limit, a), limit, a) };
    let t = exp_m1_of_positive::<P, K>(k, a + a);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let below = two_sum::<K>(k.splat(2.0), t.hi);
        dd::div(k, t, Dd::new(below.hi, below.lo + t.lo)).hi
    } else {
        t.hi / (t.hi + 2.0)
    };
    k.copysign(y, x)
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
    if k.surely(k.lt(k.abs(x), k.splat(40.0))) {
        let Parts { n, p } = parts::<P, K>(k, Dd::new(-x, k.splat(0.0)));
        let power = Exponent::of(k, -n.number).power(k);
        return reciprocal_of_next::<P, K>(k, power, p) * power;
    }
    let x = clamp(k, x, -746.0, 40.0);
    let Parts { n, p } = parts::<P, K>(k, Dd::new(-x, k.splat(0.0)));
    let n = Exponent::of(k, -n.number);
    // In the sum a power this small is lost.
    let power = Exponent::of(k, clamp(k, n.number, -1000.0, 1000.0)).power(k);
    n.scale(k, reciprocal_of_next::<P, K>(k, power, p))
}

/// `1 / (power + 1 + p)`
#[inline(always)]
fn reciprocal_of_next<P: Tier, K: Lanes<f64>>(k: K, power: F64<K>, p: Dd<F64<K>>) -> F64<K> {
    if !matches!(P::PRECISION, Precision::Accurate) {
        return k.splat(1.0) / (power + (p.hi + 1.0));
    }
    let e = quick_two_sum::<K>(k.splat(1.0), p.hi);
    let sum = two_sum::<K>(power, e.hi);
    let below = quick_two_sum::<K>(sum.hi, sum.lo + (e.lo + p.lo));
    let q = k.splat(1.0) / below.hi;
    let product = two_prod(k, q, below.hi);
    let rest = ((k.splat(1.0) - product.hi) - product.lo) - q * below.lo;
    k.mul_add(q, rest, q)
}

/// Beyond it `asinh x` is `ln 2x`, and the square is not needed.
const HUGE: f64 = 1e18;
const LN_2: (f64, f64) = (std::f64::consts::LN_2, 2.3190468138462996e-17);

/// `ln (1 + t)`, and `ln 2` more where the mask says.
#[inline(always)]
fn ln_1p_doubled<P: Tier, K: Lanes<f64>>(k: K, t: Dd<F64<K>>, doubled: K::M) -> F64<K> {
    let more = k.select(doubled, k.splat(LN_2.0), k.splat(0.0));
    if !matches!(P::PRECISION, Precision::Accurate) {
        return ln_1p::<P, K>(k, t.hi) + more;
    }
    let y = ln_1p_sum(k, t);
    let sum = two_sum::<K>(y.hi, more);
    let low = k.select(doubled, k.splat(LN_2.1), k.splat(0.0));
    sum.hi + (sum.lo + (y.lo + low))
}

/// `asinh x = ln (1 + t)` with `t = x + x^2 / (1 + sqrt (1 + x^2))`
#[inline(always)]
pub(super) fn asinh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let huge = k.lt(k.splat(HUGE), a);
    let near = k.select(huge, k.splat(HUGE), a);
    let zero = k.splat(0.0);
    let t = if matches!(P::PRECISION, Precision::Accurate) {
        let square = two_prod(k, near, near);
        let one = Dd::new(k.splat(1.0), zero);
        let root = dd::sqrt(k, dd::add::<K>(one, square));
        dd::add::<K>(Dd::new(near, zero), dd::div(k, square, dd::add::<K>(one, root)))
    } else {
        let square = near * near;
        Dd::new(near + square / (k.sqrt(square + 1.0) + 1.0), zero)
    };
    let t = dd::select(k, huge, Dd::new(a, zero), t);
    let y = ln_1p_doubled::<P, K>(k, t, huge);
    let y = k.select(k.lt(a, k.splat(f64::INFINITY)), y, a);
    itself_below(k, 1e-9, x, k.copysign(y, x))
}

/// `acosh x = ln (1 + t + sqrt (t (t + 2)))` with `t = x - 1`
#[inline(always)]
pub(super) fn acosh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let huge = k.lt(k.splat(HUGE), x);
    let zero = k.splat(0.0);
    let t = k.select(huge, k.splat(HUGE), x) - 1.0;
    let sum = if matches!(P::PRECISION, Precision::Accurate) {
        let t = Dd::new(t, zero);
        let product = dd::add::<K>(two_prod(k, t.hi, t.hi), dd::scale::<K>(t, k.splat(2.0)));
        dd::add::<K>(t, dd::sqrt(k, product))
    } else {
        Dd::new(t + k.sqrt(t * (t + 2.0)), zero)
    };
    let sum = dd::select(k, huge, Dd::new(x, zero), sum);
    let y = ln_1p_doubled::<P, K>(k, sum, huge);
    let y = k.select(k.eq(x, k.splat(f64::INFINITY)), x, y);
    k.select(k.le(k.splat(1.0), x), y, k.splat(f64::NAN))
}

/// `atanh x = ln (1 + t) / 2` with `t = 2 x / (1 - x)`
#[inline(always)]
pub(super) fn atanh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let zero = k.splat(0.0);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let t = dd::div(k, Dd::new(a + a, zero), two_sum::<K>(k.splat(1.0), -a));
        ln_1p_sum(k, t).hi
    } else {
        ln_1p::<P, K>(k, (a + a) / (k.splat(1.0) - a))
    };
    let one = k.splat(1.0);
    let outside = k.select(k.eq(a, one), k.splat(f64::INFINITY), k.splat(f64::NAN));
    let y = k.select(k.lt(a, one), y * 0.5, outside);
    itself_below(k, 1e-9, x, k.copysign(y, x))
}
