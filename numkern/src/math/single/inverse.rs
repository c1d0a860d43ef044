//! Inverse trigonometric functions: see `math::inverse`.

use super::super::inverse;
use super::super::lane::Kit;
use super::super::tier::Single;
use super::pair::{odd_series, quick_two_sum, residual};
use super::{F32, Lanes, SIGN, Tier, at_most, flip_by, is_dear, is_fast, poly};

/// `(atan r - r) / r^3` in `r^2` up to 1, error 2^-28.3 of the result; of 1 it is
/// the float next to `pi/4`.
const ATAN: [f32; 9] = [
    -0.333333,
    0.19998546,
    -0.1426424,
    0.10952185,
    -0.08403449,
    0.057957575,
    -0.031177824,
    0.010914586,
    -0.0017936138,
];

/// The same, error 2^-25.7.
const ATAN_FAST: [f32; 8] = [
    -0.33333153,
    0.19993773,
    -0.14211056,
    0.10666004,
    -0.075522125,
    0.043211836,
    -0.016367912,
    0.0029206884,
];

/// `(asin s - s) / s^3` in `s^2` up to 1/4, error 2^-27.6 of the result.
const ASIN: [f32; 5] = [0.16666752, 0.07495299, 0.045470387, 0.024179514, 0.042166308];

/// The same, error 2^-23.4.
const ASIN_FAST: [f32; 4] = [0.1666558, 0.075405344, 0.04003498, 0.049953125];

const PI_2: f32 = std::f32::consts::FRAC_PI_2;
/// What a float for `pi/2`, or for `pi`, lacks: so much of itself.
const PI_LACKS: f32 = -2.7827534e-8;

/// `base + (r + low) + r w`: the sum of a multiple of `pi/2` and of an odd function,
/// whose series is `r (1 + w)`.
#[inline(always)]
fn beside<P: Tier, K: Lanes<f32>>(k: K, base: F32<K>, r: F32<K>, low: F32<K>, w: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        return base + k.mul_add(r, w, r);
    }
    let sum = quick_two_sum::<K>(base, r);
    let low = k.mul_add(base, k.splat(PI_LACKS), low);
    sum.hi + (sum.lo + k.mul_add(r, w, low))
}

/// `atan r / r - 1`
#[inline(always)]
fn atan_series<P: Tier, K: Lanes<f32>>(k: K, r: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        let z = r * r;
        return z * poly(k, z, &ATAN_FAST);
    }
    odd_series(k, r, &ATAN)
}

/// What a quotient `q` lacks, times the derivative of the arc tangent at `q`, about.
#[inline(always)]
fn carried<K: Lanes<f32>>(k: K, q: F32<K>, rest: F32<K>) -> F32<K> {
    k.mul_add(q * q * -0.55, rest, rest)
}

/// The arc tangent.
#[inline(always)]
pub(crate) fn atan<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| inverse::atan::<Single, K>(k, x),
        );
    }
    atan_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn atan_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let (zero, one) = (k.splat(0.0), k.splat(1.0));
    let steep = k.lt(one, a);
    // Beyond the bound the result is a right angle.
    let q = -one / at_most(k, a, 1e30);
    let r = k.select(steep, q, a);
    let base = k.select(steep, k.splat(PI_2), zero);
    let low = if is_fast::<P>() {
        zero
    } else {
        let rest = residual(k, q, at_most(k, a, 1e30), one) * q;
        k.select(steep, carried(k, q, rest), zero)
    };
    flip_by(k, beside::<P, K>(k, base, r, low, atan_series::<P, K>(k, r)), x)
}

/// The angle of the point `(x, y)`, between `-pi` and `pi`.
#[inline(always)]
pub(crate) fn atan2<P: Tier, K: Kit>(k: K, y: F32<K>, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        let [angle] = k.widened(
            [y, x],
            #[inline(always)]
            |[y, x]| [inverse::atan2::<Single, K>(k, y, x)],
        );
        return angle;
    }
    atan2_in_f32::<P, K>(k, y, x)
}

#[inline(always)]
fn atan2_in_f32<P: Tier, K: Lanes<f32>>(k: K, y: F32<K>, x: F32<K>) -> F32<K> {
    let (a, b) = (k.abs(y), k.abs(x));
    let steep = k.lt(b, a);
    let (high, low) = (k.select(steep, a, b), k.select(steep, b, a));
    let within = |c| k.lt(k.splat(1e-15), c) & k.lt(c, k.splat(1e15));
    let moderate = within(high) & (within(low) | k.eq(low, k.splat(0.0)));
    // A difference with NaN is NaN.
    if k.surely(moderate) {
        return angle::<P, K>(k, high, low, steep, [x, y]);
    }
    // Infinite coordinates are 1 beside finite ones, which are 0; the origin lies
    // on the axis.
    let infinity = k.splat(f32::INFINITY);
    let one = k.splat(1.0);
    let infinite = k.eq(high, infinity);
    let unit = k.select(k.eq(low, infinity), one, k.splat(0.0));
    let low = k.select(infinite, unit, low);
    let high = k.select(infinite | k.eq(high, k.splat(0.0)), one, high);
    // Powers of two that keep the quotient: remainders must not underflow, nor
    // reciprocals. What is lost of a small coordinate beside a very large one is
    // lost in the quotient as well.
    let up = k.select(k.lt(high, k.splat(2_f32.powi(24))), k.splat(2_f32.powi(90)), one);
    let by = k.select(k.lt(k.splat(2_f32.powi(100)), high), k.splat(2_f32.powi(-40)), up);
    let angle = angle::<P, K>(k, high * by, low * by, steep, [x, y]);
    let number = k.eq(x, x) & k.eq(y, y);
    k.select(number, angle, k.splat(f32::NAN))
}

/// The angle from the larger and the smaller one of the coordinates.
#[inline(always)]
fn angle<P: Tier, K: Lanes<f32>>(
    k: K,
    high: F32<K>,
    low: F32<K>,
    steep: K::M,
    [x, y]: [F32<K>; 2],
) -> F32<K> {
    // Behind the axis and beyond the diagonal the small angle counts backwards.
    let turn = |r| {
        let r = flip_by(k, r, x);
        k.select(steep, -r, r)
    };
    let right = k.splat(PI_2);
    let base = k.select(steep, right, right - k.copysign(right, x));
    let (r, rest) = if is_fast::<P>() {
        (turn(low / high), k.splat(0.0))
    } else {
        let inverse = k.splat(1.0) / high;
        let q = low * inverse;
        let rest = residual(k, -q, high, low) * inverse;
        (turn(q), turn(carried(k, q, rest)))
    };
    k.copysign(beside::<P, K>(k, base, r, rest, atan_series::<P, K>(k, r)), y)
}

/// What both functions start with: `|x| = s` up to 1/2, and `(1 - |x|) / 2 = s^2`
/// beyond.
struct Half<K: Lanes<f32>> {
    small: K::M,
    s: F32<K>,
    /// What the root lacks.
    low: F32<K>,
    series: F32<K>,
    /// The square of `s`.
    z: F32<K>,
}

#[inline(always)]
fn half<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> Half<K> {
    let a = k.abs(x);
    let small = k.lt(a, k.splat(0.5));
    let z = k.mul_add(a, k.splat(-0.5), k.splat(0.5));
    let root = k.sqrt(z);
    let low = if is_fast::<P>() {
        k.splat(0.0)
    } else {
        // The root of zero is zero, not a quotient of zeros.
        let rest = residual(k, -root, root, z) / (root + root + f32::MIN_POSITIVE);
        k.select(small, k.splat(0.0), rest)
    };
    let z = k.select(small, a * a, z);
    let series = if is_fast::<P>() { poly(k, z, &ASIN_FAST) } else { poly(k, z, &ASIN) };
    Half { small, s: k.select(small, a, root), low, series, z }
}

/// The arc sine: of `s`, or `pi/2 - 2 asin s`.
#[inline(always)]
pub(crate) fn asin<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let Half { small, s, low, series, z } = half::<P, K>(k, x);
    let r = k.select(small, s, s * -2.0);
    let base = k.select(small, k.splat(0.0), k.splat(PI_2));
    flip_by(k, beside::<P, K>(k, base, r, low * -2.0, z * series), x)
}

/// The arc cosine: `pi/2 - asin x`, or `2 asin s`, or `pi - 2 asin s`.
#[inline(always)]
pub(crate) fn acos<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let Half { small, s, low, series, z } = half::<P, K>(k, x);
    let sign = k.bits(x) & k.word(SIGN);
    let signed = |y| k.float(k.bits(y) ^ sign);
    let double = signed(s + s);
    let r = k.select(small, signed(-s), double);
    let right = k.splat(PI_2);
    let base = k.select(small, right, right - k.copysign(right, x));
    beside::<P, K>(k, base, r, signed(low + low), z * series)
}
