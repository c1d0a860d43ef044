//! Powers and roots.

use super::super::lane::{F64, Kit};
use super::super::tier::Single;
use super::super::{exponential, logarithm};
use super::exponential::Exponent;
use super::pair::{quick_two_sum, residual, two_prod, upper};
use super::{F32, Lanes, Tier, is_fast, poly};

/// `x^(1/3)` on `1..2`, error 2^-13.7.
const CBRT: [f32; 4] = [0.5528237, 0.5871137, -0.16296926, 0.023104873];

/// The cube root: a polynomial, and a step of Halley's iteration from a value
/// whose square is exact (as in W. Kahan's and K. C. Ng's libm).
#[inline(always)]
pub(crate) fn cbrt<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let ordinary = k.le(k.splat(f32::MIN_POSITIVE), a) & k.lt(a, k.splat(f32::INFINITY));
    if k.surely(ordinary) {
        return k.copysign(cbrt_of(k, a, k.splat(0.0)), x);
    }
    let tiny = k.lt(a, k.splat(f32::MIN_POSITIVE));
    let scaled = k.select(tiny, a * 16_777_216.0, a);
    let y = cbrt_of(k, scaled, k.select(tiny, k.splat(8.0), k.splat(0.0)));
    let inside = k.lt(k.splat(0.0), a) & k.lt(a, k.splat(f32::INFINITY));
    k.select(inside, k.copysign(y, x), x)
}

/// The cube root of a positive normal number over a power of two.
#[inline(always)]
fn cbrt_of<K: Lanes<f32>>(k: K, a: F32<K>, less: F32<K>) -> F32<K> {
    let bits = k.bits(a);
    // `a = m 2^e` with `1 <= m < 2`, and `e = 3 q + r` with `r` from 0 to 2.
    let e = k.float((bits >> 23) | k.word(0x4b00_0000)) - (8_388_608.0 + 127.0);
    let m = k.float((bits & k.word(0x007f_ffff)) | k.word(0x3f80_0000));
    let q = k.floor(k.mul_add(e, k.splat(1.0 / 3.0), k.splat(0.1)));
    let r = k.mul_add(q, k.splat(-3.0), e);
    let (none, one) = (k.lt(r, k.splat(0.5)), k.lt(r, k.splat(1.5)));
    let root = k.select(one, k.splat(1.259_921), k.splat(1.587_401_1));
    let root = k.select(none, k.splat(1.0), root);
    let m = m * k.select(none, k.splat(1.0), k.select(one, k.splat(2.0), k.splat(4.0)));

    let t = poly(k, k.float((bits & k.word(0x007f_ffff)) | k.word(0x3f80_0000)), &CBRT);
    let t = upper(k, t * root);
    let quotient = m / (t * t);
    let y = k.mul_add(t, (quotient - t) / (t + t + quotient), t);
    y * Exponent::of(k, q - less).power(k, 0)
}

/// `sqrt (x^2 + y^2)`, where no square overflows.
#[inline(always)]
pub(crate) fn hypot<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>, y: F32<K>) -> F32<K> {
    let (a, b) = (k.abs(x), k.abs(y));
    let less = k.lt(a, b);
    let (high, low) = (k.select(less, b, a), k.select(less, a, b));
    let (small, large) = (k.splat(1e-12), k.splat(1e18));
    // A smaller coordinate that is NaN is in neither range.
    let moderate = k.lt(small, high) & k.lt(high, large) & k.le(low, high);
    if k.surely(moderate) {
        return length::<P, K>(k, high, low);
    }
    let scale = |x: i32| k.splat(2_f32.powi(x));
    let (is_large, is_small) = (k.le(large, high), k.le(high, small));
    let by = k.select(is_large, scale(-70), k.select(is_small, scale(90), scale(0)));
    let back = k.select(is_large, scale(70), k.select(is_small, scale(-90), scale(0)));
    let root = length::<P, K>(k, high * by, low * by) * back;
    let infinity = k.splat(f32::INFINITY);
    let infinite = k.eq(a, infinity) | k.eq(b, infinity);
    let number = k.eq(a, a) & k.eq(b, b);
    k.select(infinite, infinity, k.select(number, root, k.splat(f32::NAN)))
}

/// `sqrt (high^2 + low^2)`
#[inline(always)]
fn length<P: Tier, K: Lanes<f32>>(k: K, high: F32<K>, low: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        return k.sqrt(k.mul_add(high, high, low * low));
    }
    let square = two_prod(k, high, high);
    let other = low * low;
    let sum = quick_two_sum::<K>(square.hi, other);
    k.sqrt(sum.hi + (sum.lo + square.lo))
}

/// `1 / sqrt x`
#[inline(always)]
pub(crate) fn rsqrt<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        return k.splat(1.0) / k.sqrt(x);
    }
    // Remainders of smaller numbers underflow.
    let ordinary = k.lt(k.splat(1e-30), x) & k.lt(x, k.splat(f32::INFINITY));
    if k.surely(ordinary) {
        return reciprocal_root(k, x);
    }
    let small = k.le(x, k.splat(1e-30));
    let y = reciprocal_root(k, k.select(small, x * 2_f32.powi(60), x));
    let y = k.select(small, y * 2_f32.powi(30), y);
    let inside = k.lt(k.splat(0.0), x) & k.lt(x, k.splat(f32::INFINITY));
    k.select(inside, y, k.splat(1.0) / k.sqrt(x))
}

/// [`rsqrt`] of a number that is neither small nor special.
#[inline(always)]
fn reciprocal_root<K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let root = k.sqrt(x);
    let q = k.splat(1.0) / root;
    // What the root lacks is `q rest / 2`.
    let rest = residual(k, -root, root, x);
    let off = residual(k, -q, root, k.splat(1.0)) - q * q * rest * 0.5;
    k.mul_add(q, off, q)
}

/// `|x|^y = exp (y ln |x|)` in `f64`, where one product is exact enough; then the
/// sign, and what C99 says about special values.
#[inline(always)]
pub(crate) fn powf<P: Tier, K: Kit>(k: K, x: F32<K>, y: F32<K>) -> F32<K> {
    let [z] = k.widened(
        [x, y],
        #[inline(always)]
        |[x, y]| [powf_through_f64(k, x, y)],
    );
    z
}

/// `x^y`, exact to about 2^-30.
#[inline(always)]
pub(crate) fn powf_through_f64<K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    let zero = k.splat(0.0);
    let infinity = k.splat(f64::INFINITY);
    let a = k.abs(x);
    let product = y * logarithm::ln::<Single, K>(k, a);
    let positive = k.lt(zero, x) & k.lt(x, infinity);
    if k.surely(positive & k.lt(k.abs(product), k.splat(700.0))) {
        return exponential::exp::<Single, K>(k, product);
    }
    let power = exponential::exp::<Single, K>(k, product);
    // Also of infinite `y`, whose product with the logarithm is NaN.
    let power = k.select(k.eq(a, k.splat(1.0)), k.splat(1.0), power);

    // Only integers are exponents of negative numbers; odd ones keep the sign.
    let whole = k.eq(k.trunc(y), y);
    let half = y * 0.5;
    let odd = whole & !k.eq(k.trunc(half), half);
    let negative = k.lt(x, zero) & k.lt(k.splat(f64::NEG_INFINITY), x);
    let power = k.select(negative & !whole, k.splat(f64::NAN), power);
    let power = k.select(odd, k.copysign(power, x), power);
    // NaN to the power of zero, and 1 to the power of NaN.
    k.select(k.eq(y, zero) | k.eq(x, k.splat(1.0)), k.splat(1.0), power)
}
