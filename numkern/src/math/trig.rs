//! Sine, cosine and tangent.
//!
//! `x = n pi/2 + r` with `|r| <= pi/4`: `pi/2` in four parts of which three
//! have 33 bits, so that their products with `n` are exact (Cody and Waite), up
//! to `|x| < 2^20`; beyond that [`payne_hanek`], one number at a time. Minimax
//! polynomials for both functions on the reduced range, chosen by the quadrant.

mod payne_hanek;

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::itself_below;
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// Leaves the nearest integer in the low bits.
const ROUND: f64 = 6_755_399_441_055_744.0;
/// Up to here the products with the parts of `pi/2` are exact.
const LARGE: f64 = 1_048_576.0;

const PI_2: [f64; 4] =
    [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32];

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

/// An argument reduced to a quadrant.
struct Reduced<F, U> {
    /// The number of the quadrant in the low bits.
    quadrant: U,
    /// The distance from its middle.
    r: Dd<F>,
}

/// Finds the quadrant of `x`.
#[inline(always)]
fn reduce<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> Reduced<F64<K>, K::U> {
    let shifted = k.mul_add(x, k.splat(std::f64::consts::FRAC_2_PI), k.splat(ROUND));
    let n = shifted - ROUND;
    // Exact, by the lengths of the parts.
    let first = k.mul_add(n, k.splat(-PI_2[0]), x);
    let r = match P::PRECISION {
        Precision::Accurate => {
            let second = two_sum::<K>(first, n * -PI_2[1]);
            let third = two_sum::<K>(second.hi, n * -PI_2[2]);
            let rest = second.lo + third.lo;
            quick_two_sum::<K>(third.hi, k.mul_add(n, k.splat(-PI_2[3]), rest))
        }
        _ => {
            let second = k.mul_add(n, k.splat(-PI_2[1]), first);
            Dd::new(k.mul_add(n, k.splat(-PI_2_REST), second), k.splat(0.0))
        }
    };
    // Large numbers and infinities. NaN goes through.
    let beyond = k.le(k.splat(LARGE), k.abs(x));
    let [n, hi, lo] = k.patch(beyond, x, [n, r.hi, r.lo], payne_hanek::reduce);
    Reduced { quadrant: k.bits(n + ROUND), r: Dd { hi, lo } }
}

/// `sin (r.hi + r.lo)`
#[inline(always)]
fn sin_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, z: F64<K>) -> F64<K> {
    let cube = z * r.hi;
    match P::PRECISION {
        Precision::Accurate => {
            // The derivative of the sine carries the small part over.
            let low = k.mul_add(z * -0.5, r.lo, r.lo);
            r.hi + k.mul_add(cube, poly(k, z, &SIN), low)
        }
        Precision::Fast => k.mul_add(cube, poly(k, z, &SIN), r.hi),
        Precision::Single => k.mul_add(cube, poly(k, z, &SIN_SINGLE), r.hi),
    }
}

/// `cos (r.hi + r.lo)`
#[inline(always)]
fn cos_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, z: F64<K>) -> F64<K> {
    let half = z * 0.5;
    let top = k.splat(1.0) - half;
    match P::PRECISION {
        Precision::Accurate => {
            let lost = (k.splat(1.0) - top) - half;
            let low = k.mul_add(z * z, poly(k, z, &COS), -(r.hi * r.lo));
            top + (lost + low)
        }
        Precision::Fast => k.mul_add(z * z, poly(k, z, &COS), top),
        Precision::Single => k.mul_add(z * z, poly(k, z, &COS_SINGLE), top),
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

/// `sin x`
#[inline(always)]
pub(super) fn sin<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let Reduced { quadrant, r } = reduce::<P, K>(k, x);
    let z = r.hi * r.hi;
    let (s, c) = (sin_kernel::<P, K>(k, r, z), cos_kernel::<P, K>(k, r, z));
    let y = flip(k, k.select(is_odd(k, quadrant), c, s), quadrant);
    itself_below(k, 1e-9, x, y)
}

/// `cos x`
#[inline(always)]
pub(super) fn cos<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let Reduced { quadrant, r } = reduce::<P, K>(k, x);
    let z = r.hi * r.hi;
    let (s, c) = (sin_kernel::<P, K>(k, r, z), cos_kernel::<P, K>(k, r, z));
    let y = k.select(is_odd(k, quadrant), s, c);
    // A cosine is the sine one quadrant on.
    flip(k, y, quadrant + k.word(1))
}

/// `tan (r.hi + r.lo)` of an even or an odd quadrant: a quotient of sums.
#[inline(always)]
fn tan_kernel<P: Tier, K: Lanes<f64>>(k: K, r: Dd<F64<K>>, odd: K::M) -> F64<K> {
    let z = r.hi * r.hi;
    if !matches!(P::PRECISION, Precision::Accurate) {
        let (s, c) = (sin_kernel::<P, K>(k, r, z), cos_kernel::<P, K>(k, r, z));
        return k.select(odd, -c, s) / k.select(odd, s, c);
    }
    let low = k.mul_add(z * -0.5, r.lo, r.lo);
    let sine = quick_two_sum::<K>(r.hi, k.mul_add(z * r.hi, poly(k, z, &SIN), low));
    let square = two_prod(k, r.hi, r.hi);
    let top = quick_two_sum::<K>(k.splat(1.0), square.hi * -0.5);
    let low = k.mul_add(z * z, poly(k, z, &COS), -(r.hi * r.lo));
    let cosine = quick_two_sum::<K>(top.hi, k.mul_add(square.lo, k.splat(-0.5), top.lo) + low);
    let upper = dd::select(k, odd, Dd::new(-cosine.hi, -cosine.lo), sine);
    dd::div(k, upper, dd::select(k, odd, sine, cosine)).hi
}

/// `tan x`
#[inline(always)]
pub(super) fn tan<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let Reduced { quadrant, r } = reduce::<P, K>(k, x);
    let y = tan_kernel::<P, K>(k, r, is_odd(k, quadrant));
    itself_below(k, 1e-9, x, y)
}
