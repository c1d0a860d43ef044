//! Sine, cosine and tangent.
//!
//! `x = n pi/2 + r` with `|r| <= pi/4`: `pi/2` in parts of so few bits that their
//! products with `n` are exact (Cody and Waite), up to `|x| < 2^20`; beyond that
//! [`payne_hanek`], one number at a time. Minimax polynomials for both functions
//! on the reduced range, chosen by the quadrant.

mod payne_hanek;

use super::dd::{self, Dd, quick_two_sum, two_prod};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// Leaves the nearest integer in the low bits.
const ROUND: f64 = 6_755_399_441_055_744.0;
/// Up to here the products with the parts of `pi/2` are exact.
const LARGE: f64 = 1_048_576.0;

const PI_2: [f64; 4] =
    [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32];

/// Parts for a fused multiply-add, of 53, 33 and 53 bits: what is left of `x`
/// after the first is a number, as `n` times it ends where `pi/2` ends.
const PI_2_FUSED: [f64; 3] =
    [std::f64::consts::FRAC_PI_2, 6.12323399538461e-17, 3.5215598651832e-27];

/// The third and the fourth part in one.
const PI_2_REST: f64 = 2.0222662487959506e-21;

/// `(sin r - r) / r^3` in `r^2`, error 2^-58 of the result.
const SIN: [f64; 6] = [
    -0.16666666666666632,
    0.00833333333332237,
    -0.00019841269829771056,
    2.755731367862833e-06,
    -2.5050755955893554e-08,
    1.589666620884493e-10,
];

/// The same, error 2^-37.6.
const SIN_SINGLE: [f64; 4] =
    [-0.16666666641526887, 0.00833332937411109, -0.00019839330992596255, 2.7182744300591043e-06];

/// The first of them, for half a turn, error 2^-62.
const SIN_HALF: [f64; 8] = [
    -0.16666666666666666,
    0.008333333333333212,
    -0.00019841269841215284,
    2.755731921213169e-06,
    -2.5052106960146566e-08,
    1.6058943927710458e-10,
    -7.643097355635916e-13,
    2.7222510656276586e-15,
];

/// The same, error 2^-35.6.
const SIN_HALF_SINGLE: [f64; 5] = [
    -0.16666666631774996,
    0.008333331325158578,
    -0.0001984089429059534,
    2.752662711436012e-06,
    -2.3909372341056925e-08,
];

/// `(cos r - 1 + r^2 / 2) / r^4` in `r^2`, error 2^-64 of the result.
const COS: [f64; 6] = [
    0.0416666666666666,
    -0.0013888888888874064,
    2.4801587289443492e-05,
    -2.7557314340661837e-07,
    2.0875721623980844e-09,
    -1.1359559340306034e-11,
];

/// The same, error 2^-43.
const COS_SINGLE: [f64; 4] =
    [0.04166666662265301, -0.0013888883738051208, 2.479951589370525e-05, -2.7209893216371966e-07];

/// `((tan r - r) / r^3 - 1/3) / r^2` in `r^2` as a quotient, error 2^-64.9 of the
/// result.
const TAN_UPPER: [f64; 3] = [0.1333333333333333, -0.007941945986219001, 8.532050189956931e-05];
const TAN_LOWER: [f64; 4] =
    [1.0, -0.4643264996585531, 0.02456041817635156, -0.00025601515737382416];

/// What a float lacks of 1/3.
const THIRD_REST: f64 = 1.850371707708594e-17;

/// `(tan r - r) / r^3` in `r^2` as a quotient, error 2^-55.4 of the result.
const TAN_UPPER_FAST: [f64; 3] =
    [0.33333333333333137, -0.020538600623314064, 0.0002009494597372042];
const TAN_LOWER_FAST: [f64; 4] =
    [1.0, -0.461615801870118, 0.02334440722423236, -0.00020843201264104393];

/// An argument reduced to a quadrant.
struct Reduced<F, U> {
    /// The number of the quadrant in the low bits.
    quadrant: U,
    /// The distance from its middle.
    r: Dd<F>,
}

/// Finds the quadrant of a number that is not negative.
#[inline(always)]
fn reduce<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> Reduced<F64<K>, K::U> {
    let shifted = k.mul_add(x, k.splat(std::f64::consts::FRAC_2_PI), k.splat(ROUND));
    let n = shifted - ROUND;
    let r = match P::PRECISION {
        Precision::Accurate | Precision::Fast if k.fused() => {
            let first = k.mul_add(n, k.splat(-PI_2_FUSED[0]), x);
            let second = less_product(k, first, n, PI_2_FUSED[1]);
            Dd::new(second.hi, k.mul_add(n, k.splat(-PI_2_FUSED[2]), second.lo))
        }
        Precision::Accurate | Precision::Fast => {
            // Exact, by the lengths of the parts.
            let first = k.mul_add(n, k.splat(-PI_2[0]), x);
            let second = less_product(k, first, n, PI_2[1]);
            let third = less_product(k, second.hi, n, PI_2[2]);
            let rest = second.lo + third.lo;
            Dd::new(third.hi, k.mul_add(n, k.splat(-PI_2[3]), rest))
        }
        Precision::Single => {
            let first = k.mul_add(n, k.splat(-PI_2[0]), x);
            let second = k.mul_add(n, k.splat(-PI_2[1]), first);
            Dd::new(k.mul_add(n, k.splat(-PI_2_REST), second), k.splat(0.0))
        }
    };
    let ordinary = k.lt(x, k.splat(LARGE));
    if k.surely(ordinary) {
        return Reduced { quadrant: k.bits(shifted), r };
    }
    // Large numbers and infinities. NaN goes through.
    let beyond = k.le(k.splat(LARGE), x);
    let [n, hi, lo] = k.patch(beyond, x, [n, r.hi, r.lo], payne_hanek::reduce);
    Reduced { quadrant: k.bits(n + ROUND), r: Dd { hi, lo } }
}

/// `a - n part`, exactly: the product is exact. Where it is larger than `a`, the
/// difference is so small that all of its bits, multiples of the last bit of
/// `part`, are in `hi`; elsewhere Dekker's sum holds.
#[inline(always)]
fn less_product<K: Lanes<f64>>(k: K, a: F64<K>, n: F64<K>, part: f64) -> Dd<F64<K>> {
    let hi = k.mul_add(n, k.splat(-part), a);
    Dd { hi, lo: k.mul_add(n, k.splat(-part), a - hi) }
}

/// `sin (r.hi + r.lo)`
#[inline(always)]
fn sin_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, z: F64<K>) -> F64<K> {
    let cube = z * r.hi;
    match P::PRECISION {
        // The small part counts where `r` is so small that its cosine is near 1.
        Precision::Accurate | Precision::Fast => r.hi + k.mul_add(cube, poly(k, z, &SIN), r.lo),
        Precision::Single => k.mul_add(cube, poly(k, z, &SIN_SINGLE), r.hi),
    }
}

/// `cos (r.hi + r.lo)`
#[inline(always)]
fn cos_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, z: F64<K>) -> F64<K> {
    match P::PRECISION {
        Precision::Accurate | Precision::Fast => {
            let half = r.hi * -0.5;
            let top = k.mul_add(half, r.hi, k.splat(1.0));
            let lost = k.mul_add(half, r.hi, k.splat(1.0) - top);
            top + k.mul_add(z * z, poly(k, z, &COS), k.mul_add(-r.hi, r.lo, lost))
        }
        Precision::Single => k.mul_add(z * z, poly(k, z, &COS_SINGLE), k.splat(1.0) - z * 0.5),
    }
}

/// Changes the sign where a bit of the quadrant is set.
#[inline(always)]
fn flip<K: Lanes<f64>>(k: K, y: F64<K>, quadrant: K::U) -> F64<K> {
    k.float(k.bits(y) ^ ((quadrant >> 1) << 63))
}

/// Whether the quadrant is odd.
#[inline(always)]
fn is_odd<K: Lanes<f64>>(k: K, quadrant: K::U) -> K::M {
    k.same(quadrant & k.word(1), k.word(1))
}

/// Gives an odd function of `|x|` the sign that it has for `x`.
#[inline(always)]
fn odd_function<K: Lanes<f64>>(k: K, x: F64<K>, y: F64<K>) -> F64<K> {
    k.float(k.bits(y) ^ (k.bits(x) & k.word(1 << 63)))
}

/// The sine or, turned by a quarter, the cosine of `a >= 0`: with a reduction to
/// a half turn one polynomial will do, and a lower accuracy.
#[inline(always)]
fn half_turn<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>, quarter: bool) -> F64<K> {
    // The cosine passes zero at the odd multiples of `pi/2`.
    let offset = if quarter { 0.5 } else { 0.0 };
    let turns = k.mul_add(a, k.splat(std::f64::consts::FRAC_1_PI), k.splat(-offset));
    let shifted = turns + ROUND;
    let n = (shifted - ROUND) + offset;
    let r = k.mul_add(n, k.splat(-2.0 * PI_2[0]), a);
    let r = k.mul_add(n, k.splat(-2.0 * PI_2[1]), r);
    let r = k.mul_add(n, k.splat(-2.0 * PI_2_REST), r);
    let (parity, r) = if k.surely(k.lt(a, k.splat(LARGE))) {
        (k.bits(shifted), r)
    } else {
        let beyond = k.le(k.splat(LARGE), a);
        let large = |a| payne_hanek::half_turn(a, quarter);
        let [n, r] = k.patch(beyond, a, [shifted - ROUND, r], large);
        (k.bits(n + ROUND), r)
    };
    let z = r * r;
    let series = match P::PRECISION {
        Precision::Single => poly(k, z, &SIN_HALF_SINGLE),
        _ => poly(k, z, &SIN_HALF),
    };
    let y = k.mul_add(z * r, series, r);
    let parity = if quarter { parity + k.word(1) } else { parity };
    k.float(k.bits(y) ^ (parity << 63))
}

/// `sin x`
#[inline(always)]
pub(super) fn sin<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if !matches!(P::PRECISION, Precision::Accurate) {
        return odd_function(k, x, half_turn::<P, K>(k, k.abs(x), false));
    }
    let Reduced { quadrant, r } = reduce::<P, K>(k, k.abs(x));
    let z = r.hi * r.hi;
    let (s, c) = (sin_kernel::<P, K>(k, r, z), cos_kernel::<P, K>(k, r, z));
    odd_function(k, x, flip(k, k.select(is_odd(k, quadrant), c, s), quadrant))
}

/// `cos x`
#[inline(always)]
pub(super) fn cos<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if !matches!(P::PRECISION, Precision::Accurate) {
        return half_turn::<P, K>(k, k.abs(x), true);
    }
    let Reduced { quadrant, r } = reduce::<P, K>(k, k.abs(x));
    let z = r.hi * r.hi;
    let (s, c) = (sin_kernel::<P, K>(k, r, z), cos_kernel::<P, K>(k, r, z));
    let y = k.select(is_odd(k, quadrant), s, c);
    // A cosine is the sine one quadrant on.
    flip(k, y, quadrant + k.word(1))
}

/// `tan (r.hi + r.lo)`, or `-1 / tan` in an odd quadrant.
#[inline(always)]
fn tan_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, odd: K::M) -> F64<K> {
    let z = r.hi * r.hi;
    if !matches!(P::PRECISION, Precision::Accurate) {
        let (upper, lower) = (poly(k, z, &TAN_UPPER_FAST), poly(k, z, &TAN_LOWER_FAST));
        let sine = (r.hi + r.lo) * k.mul_add(z, upper, lower);
        return k.select(odd, -lower, sine) / k.select(odd, sine, lower);
    }
    // `r^3`, whose error would count, in two parts.
    let square = two_prod(k, r.hi, r.hi);
    let cube = two_prod(k, square.hi, r.hi);
    let cube_lo = k.mul_add(square.lo, r.hi, cube.lo);
    let quotient = poly(k, z, &TAN_UPPER) / poly(k, z, &TAN_LOWER);
    let third = k.mul_add(z, quotient, k.splat(1.0 / 3.0));
    // The small part times the derivative, nearly.
    let low = k.mul_add(z * 1.5, r.lo, r.lo);
    // A third is not a float.
    let low = k.mul_add(cube.hi, k.splat(THIRD_REST), k.mul_add(cube_lo, third, low));
    let correction = if k.fused() {
        k.mul_add(cube.hi, third, low)
    } else {
        let product = two_prod(k, cube.hi, third);
        product.hi + (product.lo + low)
    };
    let tan = quick_two_sum::<K>(r.hi, correction);
    let inverse = k.splat(-1.0) / tan.hi;
    let rest = k.mul_add(inverse, tan.lo, -dd::remainder(k, k.splat(-1.0), inverse, tan.hi));
    k.select(odd, k.mul_add(inverse, rest, inverse), tan.hi)
}

/// `tan x`
#[inline(always)]
pub(super) fn tan<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let Reduced { quadrant, r } = reduce::<P, K>(k, k.abs(x));
    odd_function(k, x, tan_kernel::<P, K>(k, r, is_odd(k, quadrant)))
}
