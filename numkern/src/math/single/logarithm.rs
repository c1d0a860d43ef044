//! Logarithms: `x = 2^e m` with `m` between the roots of 1/2 and 2, and a
//! polynomial in `f = m - 1`. In `f32` the few terms more than the series of
//! `atanh` would have are cheaper than its division.

use super::super::lane::Kit;
use super::super::logarithm as in_f64;
use super::super::tier::Single;
use super::exponential::{LN2_HI, LN2_LO};
use super::pair::{Factor, square_times, two_sum};
use super::{F32, Lanes, Tier, is_dear, is_fast, poly};

/// The bits of the root of 1/2.
const ROOT_HALF: u32 = 0x3f35_04f3;
/// Makes a difference of bits positive.
const BIAS: u32 = 0x4000_0000;

/// `(ln (1 + f) - f) / f^2`, error 2^-27.3 of the result.
const LN: [f32; 9] = [
    -0.5,
    0.3333333,
    -0.2500082,
    0.20001233,
    -0.16623378,
    0.14201756,
    -0.13160183,
    0.12761578,
    -0.076344974,
];

/// The same, error 2^-24.9.
const LN_FAST: [f32; 8] =
    [-0.5, 0.3333391, -0.25001335, 0.19963075, -0.16577594, 0.14914769, -0.14267486, 0.087004334];

/// `(log2 (1 + f) - f log2 e) / f^2`, error 2^-27.4 of the result.
const LOG2: [f32; 9] = [
    -0.72134733,
    0.48089823,
    -0.36069676,
    0.28856754,
    -0.23961845,
    0.20460048,
    -0.19105592,
    0.18617181,
    -0.10995925,
];

/// The same, error 2^-25.
const LOG2_FAST: [f32; 8] = [
    -0.7213474,
    0.48090723,
    -0.3606992,
    0.2879921,
    -0.23906188,
    0.21522087,
    -0.20641391,
    0.12601714,
];

/// `(log10 (1 + f) - f log10 e) / f^2`, error 2^-27.5 of the result.
const LOG10: [f32; 9] = [
    -0.21714719,
    0.1447648,
    -0.10858054,
    0.08686748,
    -0.07213233,
    0.061590865,
    -0.05751356,
    0.0560433,
    -0.033101037,
];

/// The same, error 2^-25.
const LOG10_FAST: [f32; 8] = [
    -0.2171472,
    0.14476751,
    -0.108581275,
    0.08669418,
    -0.07196479,
    0.06478794,
    -0.062136777,
    0.03793494,
];

const LOG2_E: Factor = Factor {
    near: std::f32::consts::LOG2_E,
    lacks: 1.925963e-8,
    upper: 1.4423828,
    rest: 0.0003122284,
};

const LOG10_E: Factor = Factor {
    near: std::f32::consts::LOG10_E,
    lacks: -1.010305e-8,
    upper: 0.4342041,
    rest: 9.038034e-5,
};

/// The upper 10 bits of `log10 2`: times an exponent it is exact.
const LOG10_2_HI: f32 = 0.30078125;
const LOG10_2_LO: f32 = 0.00024874567;

/// `x = 2^e m`
#[derive(Clone, Copy)]
struct Split<F> {
    e: F,
    m: F,
    /// `2^-e`, for what belongs to `x` in a sum; zero where that is no number.
    inverse: F,
}

/// Splits a positive number. Anything else gives anything.
#[inline(always)]
fn split<K: Lanes<f32>>(k: K, x: F32<K>) -> Split<F32<K>> {
    let tiny = k.lt(x, k.splat(f32::MIN_POSITIVE));
    let parts = split_normal(k, k.select(tiny, x * 33_554_432.0, x));
    Split { e: parts.e - k.select(tiny, k.splat(25.0), k.splat(0.0)), ..parts }
}

/// Splits a positive normal number.
#[inline(always)]
fn split_normal<K: Lanes<f32>>(k: K, x: F32<K>) -> Split<F32<K>> {
    let bits = k.bits(x);
    // The exponent stands in the upper bits of the difference, 128 too large.
    let difference = bits - k.word(ROOT_HALF.wrapping_sub(BIAS));
    let e = k.float((difference >> 23) | k.word(0x4b00_0000)) - (8_388_608.0 + 128.0);
    let shift = (difference & k.word(0xff80_0000)) - k.word(BIAS);
    let inverse = k.float(k.word(0x3f80_0000) - shift);
    let inverse = k.select(k.lt(e, k.splat(100.0)), inverse, k.splat(0.0));
    Split { e, m: k.float(bits - shift), inverse }
}

/// Whether the argument is a positive normal number, as nearly all are.
#[inline(always)]
fn is_ordinary<K: Lanes<f32>>(k: K, x: F32<K>) -> K::M {
    k.le(k.splat(f32::MIN_POSITIVE), x) & k.lt(x, k.splat(f32::INFINITY))
}

/// Puts the values outside of the positive numbers in: poles, infinity, NaN.
#[inline(always)]
fn specials<K: Lanes<f32>>(k: K, x: F32<K>, y: F32<K>) -> F32<K> {
    let inside = k.lt(k.splat(0.0), x) & k.lt(x, k.splat(f32::INFINITY));
    // Infinity stays, and what is negative or NaN becomes NaN.
    let outside = k.select(
        k.eq(x, k.splat(0.0)),
        k.splat(f32::NEG_INFINITY),
        k.select(k.eq(x, k.splat(f32::INFINITY)), x, k.splat(f32::NAN)),
    );
    k.select(inside, y, outside)
}

/// A function of the exponent and the significand, with all special values.
#[inline(always)]
fn logarithm<K: Lanes<f32>>(k: K, x: F32<K>, of: impl Fn(F32<K>, F32<K>) -> F32<K>) -> F32<K> {
    if k.surely(is_ordinary(k, x)) {
        let Split { e, m, .. } = split_normal(k, x);
        return of(e, m - 1.0);
    }
    let Split { e, m, .. } = split(k, x);
    specials(k, x, of(e, m - 1.0))
}

/// `ln (2^e (1 + f + low))`
#[inline(always)]
fn ln_of<P: Tier, K: Lanes<f32>>(k: K, e: F32<K>, f: F32<K>, low: Option<F32<K>>) -> F32<K> {
    let square = f * f;
    let q = if is_fast::<P>() { poly(k, f, &LN_FAST) } else { poly(k, f, &LN) };
    if k.fused() {
        // As a float `ln 2` has 28 bits that are right.
        let ln2 = k.splat(std::f32::consts::LN_2);
        let y = match low {
            Some(low) => f + k.mul_add(square, q, low),
            None => k.mul_add(square, q, f),
        };
        return k.mul_add(e, ln2, y);
    }
    let rest = e * LN2_LO;
    let rest = low.map_or(rest, |low| rest + low);
    k.mul_add(e, k.splat(LN2_HI), f + (rest + square * q))
}

/// `ln x`
#[inline(always)]
pub(crate) fn ln<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    logarithm(
        k,
        x,
        #[inline(always)]
        |e, f| ln_of::<P, K>(k, e, f, None),
    )
}

/// `log2 x`
#[inline(always)]
pub(crate) fn log2<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| in_f64::log2::<Single, K>(k, x),
        );
    }
    log2_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn log2_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    logarithm(
        k,
        x,
        #[inline(always)]
        |e, f| {
            let q = if is_fast::<P>() { poly(k, f, &LOG2_FAST) } else { poly(k, f, &LOG2) };
            // The exponent stays as it is: powers of two have exact logarithms.
            let low = if k.fused() || is_fast::<P>() { f * f * q } else { square_times(k, f, q) };
            LOG2_E.times::<P, K>(k, f, low) + e
        },
    )
}

/// `log10 x`
#[inline(always)]
pub(crate) fn log10<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| in_f64::log10::<Single, K>(k, x),
        );
    }
    log10_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn log10_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    logarithm(
        k,
        x,
        #[inline(always)]
        |e, f| {
            let q = if is_fast::<P>() { poly(k, f, &LOG10_FAST) } else { poly(k, f, &LOG10) };
            let low = k.mul_add(e, k.splat(LOG10_2_LO), f * f * q);
            k.mul_add(e, k.splat(LOG10_2_HI), LOG10_E.times::<P, K>(k, f, low))
        },
    )
}

/// `ln (1 + x)` for finite numbers above -1. A zero loses its sign.
#[inline(always)]
pub(super) fn ln_1p_inside<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let one = two_sum::<K>(k.splat(1.0), x);
    let Split { e, m, inverse } = split_normal(k, one.hi);
    // What was lost in `1 + x` belongs to `f`; with a zero exponent that is `x`.
    let (f, lost) = (m - 1.0, one.lo * inverse);
    if is_fast::<P>() {
        return ln_of::<P, K>(k, e, f + lost, None);
    }
    let sum = two_sum::<K>(f, lost);
    ln_of::<P, K>(k, e, sum.hi, Some(sum.lo))
}

/// `ln (1 + x)`
#[inline(always)]
pub(crate) fn ln_1p<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let y = ln_1p_inside::<P, K>(k, x);
    let y = k.select(k.eq(x, k.splat(0.0)), x, y);
    let inside = k.lt(k.splat(-1.0), x) & k.lt(x, k.splat(f32::INFINITY));
    if k.surely(inside) { y } else { specials(k, x + 1.0, y) }
}
