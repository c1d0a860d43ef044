//! Logarithms.
//!
//! `x = 2^e m` with `m` between the roots of 1/2 and 2, `f = m - 1`,
//! `s = f / (2 + f)` and `ln m = 2 s + 2/3 s^3 + ..`: the series of `atanh`, in
//! its minimax form (P. T. P. Tang, "Table-driven implementation of the logarithm
//! function", 1990, and J.-M. Muller, "Elementary Functions", chapter 11).

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{LN2_HI, LN2_LO, itself_below};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// The bits of the root of 1/2.
const ROOT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
/// Makes a difference of bits positive.
const BIAS: u64 = 0x4000_0000_0000_0000;
const EXPONENT: u64 = 0xfff0_0000_0000_0000;

/// `(ln m - 2 s) / s^3` in `s^2`, error 2^-59.5 of the result.
const LOG: [f64; 7] = [
    0.6666666666666735,
    0.3999999999941288,
    0.28571428742826677,
    0.22222198524418593,
    0.1818356704169675,
    0.15313976676119787,
    0.14796730955994586,
];

/// The same, error 2^-52.2.
const LOG_FAST: [f64; 6] = [
    0.6666666666658696,
    0.4000000005240864,
    0.2857141710608558,
    0.2222337347749998,
    0.18123581536173852,
    0.16820587941249254,
];

/// The same, error 2^-37.6.
const LOG_SINGLE: [f64; 4] =
    [0.6666666564337485, 0.40000335706173235, 0.28537273342143077, 0.23582862001747984];

/// `((ln m - 2 s) / s^3 - 2/3) / s^2`, error 2^-73.5 of the result.
const LOG_SUM: [f64; 8] = [
    0.3999999999999998,
    0.28571428571445157,
    0.22222222217525675,
    0.18181818871652844,
    0.15384556778909905,
    0.13336320987597908,
    0.11674745616068197,
    0.11989623542614869,
];

const TWO_THIRDS: (f64, f64) = (0.6666666666666666, 3.700743415417188e-17);
/// A factor of a logarithm: its upper 26 bits, and the rest.
struct Factor {
    high: f64,
    rest: f64,
}

const LOG2_E: Factor = Factor { high: 1.4426950216293335, rest: 1.9259629911266175e-8 };
const LOG10_E: Factor = Factor { high: 0.4342944771051407, rest: 4.798111141615973e-9 };
/// The upper 42 bits of `log10 2`, and the rest.
const LOG10_2: (f64, f64) = (0.30102999566395283, 2.8363394551044964e-14);

/// `x = 2^e m`
#[derive(Clone, Copy)]
struct Split<F> {
    e: F,
    m: F,
    /// `2^-e`, for what belongs to `x` in a sum.
    inverse: F,
}

/// Splits a positive number. Anything else gives anything.
#[inline(always)]
fn split<K: Lanes<f64>>(k: K, x: F64<K>) -> Split<F64<K>> {
    let tiny = k.lt(x, k.splat(f64::MIN_POSITIVE));
    let parts = split_normal(k, k.select(tiny, x * 18_014_398_509_481_984.0, x));
    Split { e: parts.e - k.select(tiny, k.splat(54.0), k.splat(0.0)), ..parts }
}

/// Splits a positive normal number.
#[inline(always)]
fn split_normal<K: Lanes<f64>>(k: K, x: F64<K>) -> Split<F64<K>> {
    let bits = k.bits(x);
    // The exponent stands in the upper bits of the difference, 1024 too large.
    let difference = bits - k.word(ROOT_HALF.wrapping_sub(BIAS));
    let number = k.float((difference >> 52) | k.word(0x4330_0000_0000_0000));
    let e = number - (4_503_599_627_370_496.0 + 1024.0);
    let shift = (difference & k.word(EXPONENT)) - k.word(BIAS);
    let inverse = k.float(k.word(0x3ff0_0000_0000_0000) - shift);
    Split {
        e,
        m: k.float(bits - shift),
        // Not a number for the largest `e`, where no small part counts.
        inverse: k.select(k.lt(e, k.splat(1000.0)), inverse, k.splat(0.0)),
    }
}

/// Puts the values outside of the positive numbers in: poles, infinity, NaN.
#[inline(always)]
fn specials<K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    let inside = k.lt(k.splat(0.0), x) & k.lt(x, k.splat(f64::INFINITY));
    // Infinity stays, and what is negative or NaN becomes NaN.
    let outside = k.select(
        k.eq(x, k.splat(0.0)),
        k.splat(f64::NEG_INFINITY),
        k.select(k.eq(x, k.splat(f64::INFINITY)), x, k.splat(f64::NAN)),
    );
    k.select(inside, y, outside)
}

/// Whether the argument is a positive normal number, as nearly all are.
#[inline(always)]
fn is_ordinary<K: Lanes<f64>>(k: K, x: F64<K>) -> K::M {
    k.le(k.splat(f64::MIN_POSITIVE), x) & k.lt(x, k.splat(f64::INFINITY))
}

/// `ln x`
#[inline(always)]
pub(super) fn ln<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(is_ordinary(k, x)) {
        return ln_of::<P, K>(k, split_normal(k, x));
    }
    specials(k, x, ln_of::<P, K>(k, split(k, x)))
}

/// `ln (2^e m)`
#[inline(always)]
fn ln_of<P: Tier, K: Lanes<f64>>(k: K, Split { e, m, .. }: Split<F64<K>>) -> F64<K> {
    let f = m - 1.0;
    let s = f / (f + 2.0);
    let z = s * s;
    match P::PRECISION {
        Precision::Single => {
            let small = k.mul_add(s * z, poly(k, z, &LOG_SINGLE), s + s);
            k.mul_add(e, k.splat(std::f64::consts::LN_2), small)
        }
        precision => {
            // `2 s = f - s f`, and `s f = f^2/2 - s f^2/2`: `f` is exact, and the
            // rest is small beside it.
            let square = f * f * 0.5;
            let series = match precision {
                Precision::Fast => z * poly(k, z, &LOG_FAST),
                _ => z * poly(k, z, &LOG),
            };
            let low = k.mul_add(s, square + series, e * LN2_LO);
            k.mul_add(e, k.splat(LN2_HI), f - (square - low))
        }
    }
}

/// `ln m` in two parts: the upper 26 bits, and the rest of it.
#[inline(always)]
fn ln_halves<K: Lanes<f64>>(k: K, m: F64<K>) -> (F64<K>, F64<K>) {
    let f = m - 1.0;
    let s = f / (f + 2.0);
    let z = s * s;
    let square = f * f * 0.5;
    let low = s * k.mul_add(z, poly(k, z, &LOG), square);
    let (high, _) = dd::split(k, f - square);
    (high, ((f - high) - square) + low)
}

/// `e + factor ln m`, where `e` is zero or above the rest.
#[inline(always)]
fn scaled<K: Lanes<f64>>(k: K, e: F64<K>, more: F64<K>, m: F64<K>, factor: Factor) -> F64<K> {
    let (high, rest) = ln_halves(k, m);
    let full = k.splat(factor.high + factor.rest);
    // The product of the halves is exact.
    let sum = quick_two_sum::<K>(e, high * factor.high);
    let low = k.mul_add(rest, full, k.mul_add(high, k.splat(factor.rest), more));
    sum.hi + (sum.lo + low)
}

/// `log2 x`
#[inline(always)]
pub(super) fn log2<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(is_ordinary(k, x)) {
        return log2_of::<P, K>(k, split_normal(k, x));
    }
    specials(k, x, log2_of::<P, K>(k, split(k, x)))
}

/// `log2 (2^e m)`: the exponent stays as it is, so powers of two have exact
/// logarithms.
#[inline(always)]
fn log2_of<P: Tier, K: Lanes<f64>>(k: K, Split { e, m, .. }: Split<F64<K>>) -> F64<K> {
    match P::PRECISION {
        Precision::Accurate => scaled(k, e, k.splat(0.0), m, LOG2_E),
        _ => k.mul_add(ln_of_mantissa::<P, K>(k, m), k.splat(std::f64::consts::LOG2_E), e),
    }
}

/// `log10 x`
#[inline(always)]
pub(super) fn log10<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(is_ordinary(k, x)) {
        return log10_of::<P, K>(k, split_normal(k, x));
    }
    specials(k, x, log10_of::<P, K>(k, split(k, x)))
}

/// `log10 (2^e m)`
#[inline(always)]
fn log10_of<P: Tier, K: Lanes<f64>>(k: K, Split { e, m, .. }: Split<F64<K>>) -> F64<K> {
    let more = e * LOG10_2.1;
    if matches!(P::PRECISION, Precision::Accurate) {
        return scaled(k, e * LOG10_2.0, more, m, LOG10_E);
    }
    let log10_e = k.splat(std::f64::consts::LOG10_E);
    let y = k.mul_add(ln_of_mantissa::<P, K>(k, m), log10_e, more);
    k.mul_add(e, k.splat(LOG10_2.0), y)
}

/// `ln m`
#[inline(always)]
fn ln_of_mantissa<P: Tier, K: Lanes<f64>>(k: K, m: F64<K>) -> F64<K> {
    let f = m - 1.0;
    let s = f / (f + 2.0);
    let z = s * s;
    match P::PRECISION {
        Precision::Single => k.mul_add(s * z, poly(k, z, &LOG_SINGLE), s + s),
        _ => {
            let square = f * f * 0.5;
            f - k.mul_add(-s, k.mul_add(z, poly(k, z, &LOG_FAST), square), square)
        }
    }
}

/// `ln (x.hi + x.lo)` of a positive normal sum, and `ln 2` more where the mask
/// says. Near 1 the error is one of `x - 1`.
#[inline(always)]
pub(super) fn ln_of_sum<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>, doubled: K::M) -> F64<K> {
    let Split { e, m, inverse } = split_normal(k, x.hi);
    let e = e + k.select(doubled, k.splat(1.0), k.splat(0.0));
    ln_shifted::<P, K>(k, e, m - 1.0, x.lo * inverse)
}

/// `e ln 2 + ln (1 + f + rest)`
#[inline(always)]
fn ln_shifted<P: Tier, K: Lanes<f64>>(k: K, e: F64<K>, f: F64<K>, rest: F64<K>) -> F64<K> {
    let full = f + rest;
    let s = full / (full + 2.0);
    let z = s * s;
    if matches!(P::PRECISION, Precision::Single) {
        let small = k.mul_add(s * z, poly(k, z, &LOG_SINGLE), s + s);
        return k.mul_add(e, k.splat(std::f64::consts::LN_2), small);
    }
    let square = full * full * 0.5;
    let series = match P::PRECISION {
        Precision::Fast => z * poly(k, z, &LOG_FAST),
        _ => z * poly(k, z, &LOG),
    };
    let low = k.mul_add(s, square + series, k.mul_add(e, k.splat(LN2_LO), rest));
    k.mul_add(e, k.splat(LN2_HI), f - (square - low))
}

/// `ln (1 + x)`
#[inline(always)]
pub(super) fn ln_1p<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let one = two_sum::<K>(k.splat(1.0), x);
    let tiny = k.splat(1e-17);
    let moderate = k.lt(tiny, k.abs(x)) & k.lt(one.hi, k.splat(1e300));
    if k.surely(k.lt(k.splat(0.0), one.hi) & moderate) {
        let Split { e, m, inverse } = split_normal(k, one.hi);
        return ln_shifted::<P, K>(k, e, m - 1.0, one.lo * inverse);
    }
    let Split { e, m, inverse } = split(k, one.hi);
    let y = ln_shifted::<P, K>(k, e, m - 1.0, one.lo * inverse);
    // The values outside of the positive numbers are those of `1 + x`.
    specials(k, one.hi, itself_below(k, 1e-17, x, y))
}

/// `ln (2^e m)` as a sum, to about 2^-64 of it.
#[inline(always)]
fn ln_pair<K: Lanes<f64>>(k: K, Split { e, m, .. }: Split<F64<K>>) -> Dd<F64<K>> {
    let f = m - 1.0;
    let below = f + 2.0;
    let s = dd::quotient(k, Dd::new(f, k.splat(0.0)), Dd::new(below, f - (below - 2.0)));
    let z = two_prod(k, s.hi, s.hi);
    let z_lo = k.mul_add(s.hi + s.hi, s.lo, z.lo);
    let factor = quick_two_sum::<K>(k.splat(TWO_THIRDS.0), z.hi * poly(k, z.hi, &LOG_SUM));
    let factor_lo = factor.lo + TWO_THIRDS.1;
    let cube = two_prod(k, s.hi, z.hi);
    let cube_lo = k.mul_add(s.hi, z_lo, k.mul_add(s.lo, z.hi, cube.lo));
    let cubic = two_prod(k, cube.hi, factor.hi);
    let cubic_lo = k.mul_add(cube.hi, factor_lo, k.mul_add(cube_lo, factor.hi, cubic.lo));
    let sum = quick_two_sum::<K>(s.hi + s.hi, cubic.hi);
    let low = sum.lo + (cubic_lo + (s.lo + s.lo));
    // Zero, or above the logarithm of `m`.
    let top = quick_two_sum::<K>(e * LN2_HI, sum.hi);
    Dd::new(top.hi, top.lo + k.mul_add(e, k.splat(LN2_LO), low))
}

/// The logarithm of a positive number as a sum, to about 2^-64 of it. Anything
/// else gives anything.
#[inline(always)]
pub(super) fn ln_sum<K: Lanes<f64>>(k: K, x: F64<K>) -> Dd<F64<K>> {
    if k.surely(is_ordinary(k, x)) {
        return ln_pair(k, split_normal(k, x));
    }
    ln_pair(k, split(k, x))
}
