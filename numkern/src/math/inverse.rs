//! Inverse trigonometric functions.

use super::dd::{self, Dd, quick_two_sum, two_sum};
use super::exponential::{clamp, itself_below};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// `(atan r - r) / r^3` in `r^2` up to `tan pi/8`, error 2^-59.5 of the result.
const ATAN: [f64; 11] = [
    -0.333333333333332,
    0.1999999999995366,
    -0.142857142802039,
    0.11111110783808167,
    -0.09090897766906603,
    0.07692060358985339,
    -0.06663105427399924,
    0.05847897212698513,
    -0.050393301324439345,
    0.03806493981563333,
    -0.01790732977997346,
];

/// The same, error 2^-35.4.
const ATAN_SINGLE: [f64; 6] = [
    -0.3333333251009993,
    0.1999990475782122,
    -0.14282029055528517,
    0.11044923490394772,
    -0.0847740891502525,
    0.047461188660862276,
];

/// `(asin s - s) / s^3` in `s^2` up to 1/2, error 2^-55.9 of the result.
const ASIN: [f64; 12] = [
    0.16666666666665375,
    0.07500000000344838,
    0.04464285682194468,
    0.030381959396647496,
    0.022371751913512584,
    0.017359795955493876,
    0.013884347770442583,
    0.012174957997517992,
    0.006503458509396819,
    0.019594496823293197,
    -0.016326919355900284,
    0.031981834325102036,
];

/// The same, error 2^-31.7.
const ASIN_SINGLE: [f64; 6] = [
    0.16666659852920093,
    0.07500512140407327,
    0.04451546916278613,
    0.03181983517113715,
    0.014393747797827624,
    0.037578233636128035,
];

const PI: (f64, f64) = (std::f64::consts::PI, 1.2246467991473532e-16);
const PI_2: (f64, f64) = (std::f64::consts::FRAC_PI_2, 6.123233995736766e-17);
const PI_4: (f64, f64) = (std::f64::consts::FRAC_PI_4, 3.061616997868383e-17);
/// `tan pi/8`
const TAN_PI_8: f64 = 0.414_213_562_373_095_03;

/// `constant - x`
#[inline(always)]
fn complement<K: Lanes<f64>>(k: K, constant: (f64, f64), x: Dd<F64<K>>) -> Dd<F64<K>> {
    let sum = two_sum::<K>(k.splat(constant.0), -x.hi);
    Dd::new(sum.hi, sum.lo + (k.splat(constant.1) - x.lo))
}

/// The angle of the point `(b, a)` in the first quadrant. The larger coordinate
/// is a normal number, not too large and not too small to be squared.
///
/// At most `pi/4` after the exchange of the coordinates, and at most `pi/8` in
/// magnitude after a turn of the larger half by `pi/4`.
#[inline(always)]
fn angle<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>, b: F64<K>) -> Dd<F64<K>> {
    let steep = k.lt(b, a);
    let (low, high) = (k.select(steep, b, a), k.select(steep, a, b));
    let turned = k.lt(high * TAN_PI_8, low);
    let zero = k.splat(0.0);
    let constant = dd::select(k, turned, dd::constant(k, PI_4), Dd::new(zero, zero));
    if !matches!(P::PRECISION, Precision::Accurate) {
        let r = k.select(turned, low - high, low) / k.select(turned, low + high, high);
        let z = r * r;
        let series = match P::PRECISION {
            Precision::Single => poly(k, z, &ATAN_SINGLE),
            _ => poly(k, z, &ATAN),
        };
        let y = constant.hi + k.mul_add(r * z, series, r);
        let y = k.select(steep, k.splat(PI_2.0) - y, y);
        return Dd::new(y, zero);
    }
    let unturned = |x| Dd::new(x, zero);
    let upper = dd::select(k, turned, two_sum::<K>(low, -high), unturned(low));
    let lower = dd::select(k, turned, two_sum::<K>(high, low), unturned(high));
    let q = dd::quotient(k, upper, lower);
    // What a quotient this small lacks is lost in underflow.
    let lacks = k.select(k.lt(k.abs(q.hi), k.splat(1e-280)), zero, q.lo);
    let r = quick_two_sum::<K>(q.hi, lacks);
    let z = r.hi * r.hi;
    let rest = k.mul_add(r.hi * z, poly(k, z, &ATAN), k.mul_add(-z, r.lo, r.lo));
    let sum = two_sum::<K>(constant.hi, r.hi);
    let y = quick_two_sum::<K>(sum.hi, sum.lo + (constant.lo + rest));
    dd::select(k, steep, complement(k, PI_2, y), y)
}

/// The arc tangent.
#[inline(always)]
pub(super) fn atan<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    // Beyond the bound the result is a right angle.
    let y = angle::<P, K>(k, clamp(k, k.abs(x), 0.0, 1e30), k.splat(1.0));
    itself_below(k, 1e-9, x, k.copysign(y.hi + y.lo, x))
}

/// The angle of the point `(x, y)`, between `-pi` and `pi`.
#[inline(always)]
pub(super) fn atan2<P: Tier, K: Lanes<f64>>(k: K, y: F64<K>, x: F64<K>) -> F64<K> {
    let (a, b) = (k.abs(y), k.abs(x));
    let larger = k.select(k.lt(a, b), b, a);
    // Powers of two that keep the quotient: remainders must not underflow, nor
    // sums overflow. What is lost of a small coordinate beside a very large one
    // is lost in the quotient as well.
    let scale = k.select(k.lt(larger, k.splat(1e100)), k.splat(2_f64.powi(600)), k.splat(1.0));
    let scale = k.select(k.lt(k.splat(1e300), larger), k.splat(0.25), scale);
    // Infinite coordinates are 1 beside finite ones, which are 0.
    let infinite = k.eq(larger, k.splat(f64::INFINITY));
    let direction = |c| {
        let unit = k.select(k.eq(c, k.splat(f64::INFINITY)), k.splat(1.0), k.splat(0.0));
        k.select(infinite, unit, c * scale)
    };
    // The origin lies on the axis.
    let none = k.eq(larger, k.splat(0.0));
    let angle = angle::<P, K>(k, direction(a), k.select(none, k.splat(1.0), direction(b)));
    let behind = k.lt(k.copysign(k.splat(1.0), x), k.splat(0.0));
    let angle = dd::select(k, behind, complement(k, PI, angle), angle);
    let number = k.eq(x, x) & k.eq(y, y);
    k.select(number, k.copysign(angle.hi + angle.lo, y), k.splat(f64::NAN))
}

/// `asin s - s.hi` for an `s` up to 1/2 whose square is `z`.
#[inline(always)]
fn asin_rest<P: Tier, K: Lanes<f64>>(k: K, s: Dd<F64<K>>, z: F64<K>) -> F64<K> {
    match P::PRECISION {
        Precision::Single => s.hi * z * poly(k, z, &ASIN_SINGLE),
        _ => k.mul_add(s.hi * z, poly(k, z, &ASIN), s.lo),
    }
}

/// What both functions start with: `asin |x| = asin s` up to 1/2, and
/// `pi/2 - 2 asin s` with `s^2 = (1 - |x|) / 2` beyond.
#[inline(always)]
fn half_angle<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> (K::M, Dd<F64<K>>) {
    let a = k.abs(x);
    let small = k.lt(a, k.splat(0.5));
    let zero = k.splat(0.0);
    let z = (k.splat(1.0) - a) * 0.5;
    let root = match P::PRECISION {
        Precision::Accurate => dd::sqrt(k, Dd::new(z, zero)),
        _ => Dd::new(k.sqrt(z), zero),
    };
    let s = dd::select(k, small, Dd::new(a, zero), root);
    let z = k.select(small, a * a, z);
    (small, Dd::new(s.hi, asin_rest::<P, K>(k, s, z)))
}

/// The arc sine.
#[inline(always)]
pub(super) fn asin<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let (small, s) = half_angle::<P, K>(k, x);
    let y = dd::select(k, small, s, complement(k, PI_2, dd::scale::<K>(s, k.splat(2.0))));
    k.copysign(y.hi + y.lo, x)
}

/// The arc cosine.
#[inline(always)]
pub(super) fn acos<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let (small, s) = half_angle::<P, K>(k, x);
    let negative = k.lt(x, k.splat(0.0));
    let signed = Dd::new(k.copysign(s.hi, x), k.select(negative, -s.lo, s.lo));
    let double = dd::scale::<K>(s, k.splat(2.0));
    let large = dd::select(k, negative, complement(k, PI, double), double);
    let y = dd::select(k, small, complement(k, PI_2, signed), large);
    y.hi + y.lo
}
