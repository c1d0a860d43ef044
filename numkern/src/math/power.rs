//! Powers and roots.

use super::dd::{self, Dd, quick_two_sum, two_prod};
use super::exponential::{Exponent, Parts, clamp, parts};
use super::lane::{F64, Lanes};
use super::logarithm::{ln, ln_sum};
use super::tier::{Precision, Tier};

/// `|x|^y = exp (y ln |x|)`, the logarithm as a sum of two floats; then the
/// sign, and what C99 says about special values.
#[inline(always)]
pub(super) fn powf<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    let zero = k.splat(0.0);
    let infinity = k.splat(f64::INFINITY);
    let a = k.abs(x);
    let log = match P::PRECISION {
        Precision::Single => Dd::new(ln::<P, K>(k, a), zero),
        _ => ln_sum(k, a),
    };
    let product = two_prod(k, y, log.hi);
    // The power of a positive number that neither over- nor underflows. Of 1 it
    // is 1 as well, since `y` is finite where the product is.
    let positive = k.lt(zero, x) & k.lt(x, infinity);
    let moderate = k.lt(k.abs(product.hi), k.splat(700.0)) & k.lt(k.abs(y), k.splat(1e300));
    if k.surely(positive & moderate) {
        let low = k.mul_add(y, log.lo, product.lo);
        let (n, power) = exp_of_sum::<P, K>(k, Dd::new(product.hi, low));
        return n.scale_normal(k, power);
    }

    // The logarithms of zero, infinity and NaN.
    let inside = k.lt(zero, a) & k.lt(a, infinity);
    let outside = k.select(k.eq(a, zero), k.splat(f64::NEG_INFINITY), a);
    let log = Dd::new(k.select(inside, log.hi, outside), log.lo);
    let product = two_prod(k, y, log.hi);
    let low = k.mul_add(y, log.lo, product.lo);
    // Beyond the bounds the power overflows and underflows all the same.
    let low = k.select(k.lt(k.abs(product.hi), k.splat(800.0)), low, zero);
    let exponent = Dd::new(clamp(k, product.hi, -800.0, 800.0), low);
    let (n, power) = exp_of_sum::<P, K>(k, exponent);
    let power = n.scale(k, power);
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
    let power = k.select(k.eq(x, x) & k.eq(y, y), power, k.splat(f64::NAN));
    k.select(k.eq(y, zero) | k.eq(x, k.splat(1.0)), k.splat(1.0), power)
}

/// `e^x = 2^n y` of a sum.
#[inline(always)]
fn exp_of_sum<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> (Exponent<K>, F64<K>) {
    let Parts { n, high, rest } = parts::<P, K>(k, x);
    let sum = quick_two_sum::<K>(k.splat(1.0), high);
    (n, sum.hi + (sum.lo + rest))
}

/// `x^(1/3)` on `1..8`, error 2^-9.1.
const CBRT: [f64; 5] = [
    0.6272817563633772,
    0.4492121211380541,
    -0.08378249810640201,
    0.009584898240224817,
    -0.0004321520988100772,
];

/// The cube root: a polynomial, a step of Halley's iteration, and one more from
/// a value whose square is exact (as in W. Kahan's and K. C. Ng's libm).
#[inline(always)]
pub(super) fn cbrt<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let tiny = k.lt(a, k.splat(f64::MIN_POSITIVE));
    let bits = k.bits(k.select(tiny, a * 18_014_398_509_481_984.0, a));
    // `a = m 2^e` with `1 <= m < 2`, and `e = 3 q + r` with `r` from 0 to 2.
    let e = k.float((bits >> 52) | k.word(0x4330_0000_0000_0000)) - 4_503_599_627_371_519.0;
    let m = (bits & k.word(0x000f_ffff_ffff_ffff)) | k.word(0x3ff0_0000_0000_0000);
    let q = k.floor(k.mul_add(e, k.splat(1.0 / 3.0), k.splat(0.1)));
    let r = e - q * 3.0;
    let m = k.float(m) * Exponent::of(k, r).power(k);

    let t = super::poly::poly(k, m, &CBRT);
    let cube = t * t * t;
    let t = t * ((cube + m + m) / (cube + cube + m));
    let t = if matches!(P::PRECISION, Precision::Single) {
        t
    } else {
        let t = k.float(k.bits(t) & k.word(!0x7ff_ffff));
        let quotient = m / (t * t);
        k.mul_add(t, (quotient - t) / (t + t + quotient), t)
    };
    let q = k.select(tiny, q - 18.0, q);
    let y = t * Exponent::of(k, q).power(k);
    let inside = k.lt(k.splat(0.0), a) & k.lt(a, k.splat(f64::INFINITY));
    k.select(inside, k.copysign(y, x), x)
}

/// `sqrt (x^2 + y^2)`, where no square overflows.
#[expect(clippy::extra_unused_type_parameters, reason = "one form for all tiers")]
#[inline(always)]
pub(super) fn hypot<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    let (a, b) = (k.abs(x), k.abs(y));
    let less = k.lt(a, b);
    let (high, low) = (k.select(less, b, a), k.select(less, a, b));
    let (large, small) = (k.lt(k.splat(1e150), high), k.lt(high, k.splat(1e-130)));
    let number = k.eq(a, a) & k.eq(b, b);
    if k.surely(number & !(large | small)) {
        return root_of_squares(k, high, low);
    }
    let scale = |x: i32| k.splat(2_f64.powi(x));
    let by = k.select(large, scale(-600), k.select(small, scale(600), scale(0)));
    let back = k.select(large, scale(600), k.select(small, scale(-600), scale(0)));
    let root = root_of_squares(k, high * by, low * by) * back;
    let infinite = k.eq(a, k.splat(f64::INFINITY)) | k.eq(b, k.splat(f64::INFINITY));
    let y = k.select(number, root, k.splat(f64::NAN));
    k.select(infinite, k.splat(f64::INFINITY), y)
}

/// The sum is rounded once, and the smaller square: half of their error is left
/// by the root.
#[inline(always)]
fn root_of_squares<K: Lanes<f64>>(k: K, high: F64<K>, low: F64<K>) -> F64<K> {
    if k.fused() {
        return k.sqrt(k.mul_add(high, high, low * low));
    }
    let ((upper, rest), (lower, last)) = (dd::split(k, high), dd::split(k, low));
    let sum = quick_two_sum::<K>(upper * upper, lower * lower);
    k.sqrt(sum.hi + (sum.lo + (rest * (high + upper) + last * (low + lower))))
}

/// `1 / sqrt x`
#[inline(always)]
pub(super) fn rsqrt<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let y = k.splat(1.0) / k.sqrt(x);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return y;
    }
    // A step of Newton's iteration.
    let root = two_prod(k, x, y);
    let rest = k.mul_add(-root.lo, y, dd::remainder(k, k.splat(1.0), root.hi, y));
    let better = k.mul_add(rest * 0.5, y, y);
    let inside = k.lt(k.splat(0.0), x) & k.lt(x, k.splat(f64::INFINITY));
    if k.surely(inside) {
        return better;
    }
    k.select(inside, better, y)
}
