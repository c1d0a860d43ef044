//! Inverse trigonometric functions.
//!
//! The arc tangent of a quotient of which the divisor is the larger part. The
//! fast tier has one polynomial for it, as long as it has to be: fewer operations
//! than the choices that shorter ones need. Next to 1 its terms cancel each other,
//! so the other tier turns the larger half of the angles by `pi/4`.

use super::dd::{self, Dd, quick_two_sum};
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

/// The same up to 1, error 2^-52.3.
const ATAN_FAST: [f64; 4] =
    [-0.33333333333325155, 0.19999999998772267, -0.14285714220635556, 0.11111109345665263];
const ATAN_FAST_MORE: [f64; 14] = [
    -0.0909088019190286,
    0.0769199419227252,
    -0.06664273337856755,
    0.05868952920783191,
    -0.05206469667873891,
    0.045765735676758935,
    -0.03871025737839482,
    0.03019000001833839,
    -0.020620640691915153,
    0.01166419266758517,
    -0.005136362469099545,
    0.0016275906097066024,
    -0.000327063412363395,
    3.111131784203664e-05,
];

/// The same up to 1, error 2^-36.5.
const ATAN_SINGLE: [f64; 12] = [
    -0.3333333311110388,
    0.1999998422169792,
    -0.14285320883775407,
    0.11106143415855589,
    -0.09053629522112598,
    0.07510511075754024,
    -0.06056955814919851,
    0.04417909572853111,
    -0.026547771203862296,
    0.011778637564364465,
    -0.0033264853639635578,
    0.0004406928662498679,
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

const PI_4: f64 = std::f64::consts::FRAC_PI_4;
const PI_2: f64 = std::f64::consts::FRAC_PI_2;
/// What a float lacks of `pi`, beside it: of its quarters as well.
const PI_REST: f64 = 3.8981718325193755e-17;

/// `tan pi/8`
const TAN_PI_8: f64 = 0.414_213_562_373_095_03;

/// Minus where the mask says: for a sign to be changed.
#[inline(always)]
fn minus<K: Lanes<f64>>(k: K, mask: K::M) -> K::U {
    k.bits(k.select(mask, k.splat(-0.0), k.splat(0.0)))
}

/// `angle + x (1 + series) + low` for a multiple of half a right angle that is zero
/// or above `x`, and the small things last.
#[inline(always)]
fn onto<P: Tier, K: Lanes<f64>>(
    k: K,
    angle: F64<K>,
    x: F64<K>,
    series: F64<K>,
    low: F64<K>,
) -> F64<K> {
    if !matches!(P::PRECISION, Precision::Accurate) {
        return angle + k.mul_add(x, series, x);
    }
    let top = quick_two_sum::<K>(angle, x);
    let low = k.mul_add(angle, k.splat(PI_REST), low);
    top.hi + (top.lo + k.mul_add(x, series, low))
}

/// `angle + atan (r + low)`.
#[inline(always)]
fn onto_atan<P: Tier, K: Lanes<f64>>(k: K, angle: F64<K>, r: F64<K>, low: F64<K>) -> F64<K> {
    let z = r * r;
    let series = z * match P::PRECISION {
        Precision::Accurate => poly(k, z, &ATAN),
        Precision::Fast => before(k, z, &ATAN_FAST, poly(k, z, &ATAN_FAST_MORE)),
        Precision::Single => poly(k, z, &ATAN_SINGLE),
    };
    // The small part times the derivative, nearly.
    onto::<P, K>(k, angle, r, series, k.mul_add(low * -0.5, z, low))
}

/// `c[0] + c[1] x + .. + rest x^N` by Horner's rule: where the terms cancel each
/// other, chains of every second one would lose bits.
#[inline(always)]
fn before<K: Lanes<f64>, const N: usize>(k: K, x: F64<K>, c: &[f64; N], rest: F64<K>) -> F64<K> {
    let (mut sum, mut at) = (rest, N);
    while at > 0 {
        at -= 1;
        sum = k.mul_add(sum, x, k.splat(c[at]));
    }
    sum
}

/// The arc tangent.
#[inline(always)]
pub(super) fn atan<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let (a, one) = (k.abs(x), k.splat(1.0));
    // Beyond the bound the result is a right angle.
    let bound = k.splat(1e30);
    let a = if k.surely(k.lt(a, bound)) { a } else { k.select(k.lt(bound, a), bound, a) };
    let steep = k.lt(one, a);
    let (low, high) = (k.select(steep, one, a), k.select(steep, a, one));
    let angle = k.select(steep, k.splat(PI_2), k.splat(0.0));
    k.copysign(beside::<P, K>(k, low, high, angle, minus(k, steep)), x)
}

/// The angle of the point `(x, y)`, between `-pi` and `pi`.
#[inline(always)]
pub(super) fn atan2<P: Tier, K: Lanes<f64>>(k: K, y: F64<K>, x: F64<K>) -> F64<K> {
    let (a, b) = (k.abs(y), k.abs(x));
    let steep = k.lt(b, a);
    let (low, high) = (k.select(steep, b, a), k.select(steep, a, b));
    // Whose remainder does not underflow, and whose reciprocal is normal.
    if k.surely(k.lt(k.splat(1e-200), low) & k.lt(high, k.splat(1e300))) {
        return k.copysign(angle::<P, K>(k, low, high, steep, x), y);
    }
    // Powers of two that keep the quotient. What is lost of a small coordinate
    // beside a very large one is lost in the quotient as well.
    let scale = k.select(k.lt(high, k.splat(1e100)), k.splat(2_f64.powi(600)), k.splat(1.0));
    let scale = k.select(k.lt(k.splat(1e300), high), k.splat(0.25), scale);
    // Infinite coordinates are 1 beside finite ones, which are 0.
    let (infinite, one) = (k.eq(high, k.splat(f64::INFINITY)), k.splat(1.0));
    let near = k.select(infinite, k.splat(0.0), low * scale);
    // The origin lies on the axis.
    let far = k.select(infinite | k.eq(high, k.splat(0.0)), one, high * scale);
    let number = k.eq(x, x) & k.eq(y, y);
    let angle = angle::<P, K>(k, near, far, steep, x);
    // Exactly half a right angle also in the fast tier.
    let diagonal = k.splat(PI_2) - k.copysign(k.splat(PI_4), x);
    let angle = k.select(infinite & k.eq(low, high), diagonal, angle);
    k.select(number, k.copysign(angle, y), k.splat(f64::NAN))
}

/// The angle between the axis and the point of these two coordinates: beside the
/// other axis where it is steep, and behind the origin where `x` has a minus.
#[inline(always)]
fn angle<P: Tier, K: Lanes<f64>>(
    k: K,
    low: F64<K>,
    high: F64<K>,
    steep: K::M,
    x: F64<K>,
) -> F64<K> {
    let right = k.splat(PI_2);
    let behind = right - k.copysign(right, x);
    let angle = k.select(steep, right, behind);
    let sign = minus(k, steep) ^ (k.bits(x) & k.word(1 << 63));
    beside::<P, K>(k, low, high, angle, sign)
}

/// `angle + atan (low / high)`, or a difference where the sign is minus. The
/// angle is a multiple of a right one.
#[inline(always)]
fn beside<P: Tier, K: Lanes<f64>>(
    k: K,
    low: F64<K>,
    high: F64<K>,
    angle: F64<K>,
    sign: K::U,
) -> F64<K> {
    let signed = |y: F64<K>| k.float(k.bits(y) ^ sign);
    let zero = k.splat(0.0);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return onto_atan::<P, K>(k, angle, signed(low / high), zero);
    }
    let turned = k.lt(high * TAN_PI_8, low);
    let (upper, lower) = (quick_two_sum::<K>(-high, low), quick_two_sum::<K>(high, low));
    let upper = dd::select(k, turned, upper, Dd::new(low, zero));
    let lower = dd::select(k, turned, lower, Dd::new(high, zero));
    let q = dd::quotient(k, upper, lower);
    let angle = angle + signed(k.select(turned, k.splat(PI_4), zero));
    onto_atan::<P, K>(k, angle, signed(q.hi), signed(q.lo))
}

/// `(asin s - s) / s` of an `s` up to 1/2 whose square is `z`.
#[inline(always)]
fn asin_series<P: Tier, K: Lanes<f64>>(k: K, z: F64<K>) -> F64<K> {
    z * match P::PRECISION {
        Precision::Single => poly(k, z, &ASIN_SINGLE),
        _ => poly(k, z, &ASIN),
    }
}

/// What both functions start with: `asin a = asin s` up to 1/2, and
/// `pi/2 - 2 asin s` with `s^2 = (1 - a) / 2` beyond.
struct HalfAngle<K: Lanes<f64>> {
    small: K::M,
    /// `s`, or twice `s`.
    s: F64<K>,
    /// What the root lacks, beside `s`.
    lacks: F64<K>,
    /// `(asin s - s) / s`
    series: F64<K>,
}

impl<K: Lanes<f64>> HalfAngle<K> {
    #[inline(always)]
    fn of<P: Tier>(k: K, a: F64<K>) -> Self {
        let half = (k.splat(1.0) - a) * 0.5;
        let small = k.lt(a, k.splat(0.5));
        let root = k.sqrt(half);
        // A reciprocal to one part in eight: of bits that are nearly a logarithm.
        let inverse = k.float(k.word(0x7fde_6238_22fc_16e6) - k.bits(root));
        let lacks = dd::remainder(k, half, root, root) * inverse;
        Self {
            small,
            s: k.select(small, a, root + root),
            lacks: k.select(small, k.splat(0.0), lacks),
            series: asin_series::<P, K>(k, k.select(small, a * a, half)),
        }
    }

    /// `angle + s (1 + series)` with the sign of the bit.
    #[inline(always)]
    fn onto<P: Tier>(self, k: K, angle: F64<K>, sign: K::U) -> F64<K> {
        let signed = |y: F64<K>| k.float(k.bits(y) ^ sign);
        onto::<P, K>(k, angle, signed(self.s), self.series, signed(self.lacks))
    }
}

/// The arc sine.
#[inline(always)]
pub(super) fn asin<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let half = HalfAngle::of::<P>(k, k.abs(x));
    let angle = k.select(half.small, k.splat(0.0), k.splat(PI_2));
    let sign = minus(k, !half.small);
    k.copysign(half.onto::<P>(k, angle, sign), x)
}

/// The arc cosine.
#[inline(always)]
pub(super) fn acos<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let half = HalfAngle::of::<P>(k, k.abs(x));
    let right = k.splat(PI_2);
    let angle = k.select(half.small, right, right - k.copysign(right, x));
    let sign = minus(k, half.small) ^ (k.bits(x) & k.word(1 << 63));
    half.onto::<P>(k, angle, sign)
}
