//! Logarithms.
//!
//! `x = 2^e m` with `m` between the roots of 1/2 and 2, `f = m - 1`,
//! `s = f / (2 + f)` and `ln m = 2 s + 2/3 s^3 + ..`: the series of `atanh`, in
//! its minimax form (P. T. P. Tang, "Table-driven implementation of the logarithm
//! function", 1990, and J.-M. Muller, "Elementary Functions", chapter 11).

use super::dd::{self, Dd, quick_two_sum, two_sum};
use super::exponential::{LN2_HI, LN2_LO, itself_below};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Accurate, Precision, Tier};

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
const LOG2_E: (f64, f64) = (std::f64::consts::LOG2_E, 2.0355273740931033e-17);
const LOG10_E: (f64, f64) = (std::f64::consts::LOG10_E, 1.098319650216765e-17);

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

/// `ln (x.hi + x.lo)` of a positive sum as a sum, to about 2^-64.
#[inline(always)]
pub(super) fn ln_sum<K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> Dd<F64<K>> {
    let (e, y) = ln_mantissa(k, x);
    let top = two_sum::<K>(e * LN2_HI, y.hi);
    quick_two_sum::<K>(top.hi, top.lo + (y.lo + e * LN2_LO))
}

/// The exponent of a positive sum, and the logarithm of its significand.
#[inline(always)]
fn ln_mantissa<K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> (F64<K>, Dd<F64<K>>) {
    let Split { e, m, inverse } =
        if k.surely(is_ordinary(k, x.hi)) { split_normal(k, x.hi) } else { split(k, x.hi) };
    // Beside the small part `m - 1` is zero or not smaller.
    let f = quick_two_sum::<K>(m - 1.0, x.lo * inverse);
    let below = quick_two_sum::<K>(k.splat(2.0), f.hi);
    let s = dd::div(k, f, Dd::new(below.hi, below.lo + f.lo));
    let z = dd::mul(k, s, s);
    let tail = z.hi * poly(k, z.hi, &LOG_SUM);
    let third = dd::constant(k, TWO_THIRDS);
    let factor = quick_two_sum::<K>(third.hi, tail);
    let factor = Dd::new(factor.hi, factor.lo + third.lo);
    let cubic = dd::mul(k, dd::mul(k, s, z), factor);
    let double = dd::scale::<K>(s, k.splat(2.0));
    let sum = quick_two_sum::<K>(double.hi, cubic.hi);
    (e, quick_two_sum::<K>(sum.hi, sum.lo + (double.lo + cubic.lo)))
}

/// `log2 x`
#[inline(always)]
pub(super) fn log2<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    // The exponent stays as it is: powers of two have exact logarithms.
    let y = match P::PRECISION {
        Precision::Accurate => {
            let (e, y) = ln_mantissa(k, Dd::new(x, k.splat(0.0)));
            let y = dd::mul(k, y, dd::constant(k, LOG2_E));
            let sum = two_sum::<K>(e, y.hi);
            sum.hi + (sum.lo + y.lo)
        }
        _ => {
            let parts = split(k, x);
            let y = ln_close::<P, K>(k, Split { e: k.splat(0.0), ..parts });
            k.mul_add(y, k.splat(LOG2_E.0), parts.e)
        }
    };
    specials(k, x, y)
}

/// `log10 x`
#[inline(always)]
pub(super) fn log10<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let y = match P::PRECISION {
        Precision::Accurate => {
            let y = ln_sum(k, Dd::new(x, k.splat(0.0)));
            dd::mul(k, y, dd::constant(k, LOG10_E)).hi
        }
        _ => ln_close::<P, K>(k, split(k, x)) * LOG10_E.0,
    };
    specials(k, x, y)
}

/// [`ln_of`] for a result that is multiplied: the fast tier has no error to
/// spare here.
#[inline(always)]
fn ln_close<P: Tier, K: Lanes<f64>>(k: K, x: Split<F64<K>>) -> F64<K> {
    match P::PRECISION {
        Precision::Single => ln_of::<P, K>(k, x),
        _ => ln_of::<Accurate, K>(k, x),
    }
}

/// `ln (1 + t)` of a sum above -1 as a sum, exact also for a small `t`.
#[inline(always)]
pub(super) fn ln_1p_sum<K: Lanes<f64>>(k: K, t: Dd<F64<K>>) -> Dd<F64<K>> {
    let one = two_sum::<K>(k.splat(1.0), t.hi);
    ln_sum(k, quick_two_sum::<K>(one.hi, one.lo + t.lo))
}

/// `ln (1 + x)`
#[inline(always)]
pub(super) fn ln_1p<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let one = two_sum::<K>(k.splat(1.0), x);
    let y = match P::PRECISION {
        Precision::Accurate => ln_sum(k, one).hi,
        precision => {
            let Split { e, m, inverse } = split(k, one.hi);
            let f = m - 1.0;
            // What was lost in `1 + x` belongs to `f`.
            let rest = one.lo * inverse;
            let full = f + rest;
            let s = full / (full + 2.0);
            let z = s * s;
            if matches!(precision, Precision::Single) {
                let small = k.mul_add(s * z, poly(k, z, &LOG_SINGLE), s + s);
                k.mul_add(e, k.splat(std::f64::consts::LN_2), small)
            } else {
                let square = full * full * 0.5;
                let series = z * poly(k, z, &LOG);
                let low = k.mul_add(s, square + series, k.mul_add(e, k.splat(LN2_LO), rest));
                k.mul_add(e, k.splat(LN2_HI), f - (square - low))
            }
        }
    };
    let y = itself_below(k, 1e-17, x, y);
    // The values outside of the positive numbers are those of `1 + x`.
    specials_1p(k, x, y)
}

/// [`specials`] of `1 + x`, where `y` is right for a zero.
#[inline(always)]
fn specials_1p<K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    specials(k, x + 1.0, y)
}
