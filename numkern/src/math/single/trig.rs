//! Sine, cosine and tangent.
//!
//! `x = n pi/2 + r` with `pi/2` in parts, as far as the products with `n` (or the
//! differences, where they are fused) are exact; larger angles go through `f64`.
//! The default tier keeps what `r` lacks and picks one of two polynomials by the
//! quadrant; the fast tier counts half turns and needs only the sine.

use super::super::lane::Kit;
use super::super::tier::Single;
use super::super::trig;
use super::pair::{Pair, odd_series, residual};
use super::{F32, Lanes, SIGN, Tier, flip_by, is_dear, is_fast, poly};

/// Leaves the nearest integer in the low bits.
const ROUND: f32 = 12_582_912.0;

/// `pi/2` in parts that a fused multiply-add takes, and up to where.
#[allow(clippy::approx_constant, reason = "the float below `pi/2`, not the nearest")]
const FUSED: ([f32; 3], f32) = ([1.5707963, 7.54979e-8, -1.7151245e-15], 100_000.0);

/// `pi/2` in parts of 8, 11 and 11 bits and the rest, and up to where the products
/// are exact.
const PARTS: ([f32; 4], f32) = ([1.5703125, 0.0004837513, 7.549_533_6e-8, 2.563_344e-12], 8_192.0);

/// `(sin r - r) / r^3` in `r^2` up to `pi/4`, error 2^-27.8 of the result.
const SIN: [f32; 3] = [-0.16666654, 0.008332129, -0.00019512018];

/// The same up to `pi/2`, error 2^-26.9.
const SIN_HALF: [f32; 4] = [-0.1666666, 0.008333064, -0.0001980932, 2.6051816e-06];

/// `(cos r - 1 + r^2 / 2) / r^4` in `r^2` up to `pi/4`, error 2^-32.7.
const COS: [f32; 3] = [0.041666646, -0.0013887294, 2.4429426e-05];

/// `(tan r - r) / r^3` in `r^2` up to `pi/4`, error 2^-28.5 of the result.
const TAN: [f32; 7] =
    [0.33333352, 0.13332611, 0.05406578, 0.021251008, 0.010918794, -1.8244315e-05, 0.0044306554];

/// The same, error 2^-25.6.
const TAN_FAST: [f32; 6] =
    [0.33333144, 0.13339143, 0.053382434, 0.024534667, 0.0029499012, 0.009487337];

/// Up to here the reduction in `f32` is good.
#[inline(always)]
fn limit<K: Lanes<f32>>(k: K) -> F32<K> {
    k.splat(if k.fused() { FUSED.1 } else { PARTS.1 })
}

/// `a - n pi/2` for an integer `n`.
#[inline(always)]
fn less_quarters<K: Lanes<f32>>(k: K, a: F32<K>, n: F32<K>) -> Pair<F32<K>> {
    // The first difference is exact.
    let (first, product, rest) = if k.fused() {
        let [first, second, rest] = FUSED.0;
        let product = n * second;
        let lost = k.mul_add(n, k.splat(second), -product);
        (k.mul_add(n, k.splat(-first), a), product, k.mul_add(n, k.splat(rest), lost))
    } else {
        let [first, second, third, rest] = PARTS.0;
        ((a - n * first) - n * second, n * third, n * rest)
    };
    // Where the product is the larger one, there are so few bits that the sum is
    // exact.
    let hi = first - product;
    Pair { hi, lo: ((first - hi) - product) - rest }
}

/// The same in one float.
#[inline(always)]
fn less_quarters_fast<K: Lanes<f32>>(k: K, a: F32<K>, n: F32<K>) -> F32<K> {
    if k.fused() {
        let [first, second, rest] = FUSED.0;
        let r = k.mul_add(n, k.splat(-first), a);
        return k.mul_add(n, k.splat(-rest), k.mul_add(n, k.splat(-second), r));
    }
    let [first, second, third, rest] = PARTS.0;
    (((a - n * first) - n * second) - n * third) - n * rest
}

/// The number of the quadrant of an angle, as a word and as a float.
#[inline(always)]
fn quadrant<K: Lanes<f32>>(k: K, a: F32<K>) -> (K::U, F32<K>) {
    let shifted = k.mul_add(a, k.splat(std::f32::consts::FRAC_2_PI), k.splat(ROUND));
    (k.bits(shifted), shifted - ROUND)
}

/// The quadrant of an angle, and the distance from its middle.
#[inline(always)]
fn quarter<K: Lanes<f32>>(k: K, a: F32<K>) -> (K::U, Pair<F32<K>>) {
    let (quadrant, n) = quadrant(k, a);
    (quadrant, less_quarters(k, a, n))
}

/// `sin (r.hi + r.lo)`
#[inline(always)]
fn sin_kernel<K: Lanes<f32>>(k: K, r: Pair<F32<K>>, z: F32<K>) -> F32<K> {
    r.hi + k.mul_add(z * r.hi, poly(k, z, &SIN), r.lo)
}

/// `cos (r.hi + r.lo)`
#[inline(always)]
fn cos_kernel<K: Lanes<f32>>(k: K, r: Pair<F32<K>>, z: F32<K>) -> F32<K> {
    let low = k.mul_add(z * z, poly(k, z, &COS), -(r.hi * r.lo));
    if k.fused() {
        return k.mul_add(r.hi * -0.5, r.hi, low) + 1.0;
    }
    let half = z * 0.5;
    let top = k.splat(1.0) - half;
    top + (((k.splat(1.0) - top) - half) + low)
}

/// `y` with its sign changed where the bit above the lowest one is set.
#[inline(always)]
fn flip<K: Lanes<f32>>(k: K, y: F32<K>, quadrant: K::U) -> F32<K> {
    k.float(k.bits(y) ^ ((quadrant << 30) & k.word(SIGN)))
}

/// Whether the quadrant is odd.
#[inline(always)]
fn is_odd<K: Lanes<f32>>(k: K, quadrant: K::U) -> K::M {
    k.same(quadrant & k.word(1), k.word(1))
}

#[inline(always)]
fn sin_near<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let y = if is_fast::<P>() {
        let shifted = k.mul_add(a, k.splat(std::f32::consts::FRAC_1_PI), k.splat(ROUND));
        let n = shifted - ROUND;
        let y = sin_of_half(k, less_quarters_fast(k, a, n + n));
        flip(k, y, k.bits(shifted) << 1)
    } else {
        let (quadrant, r) = quarter(k, a);
        let z = r.hi * r.hi;
        let y = k.select(is_odd(k, quadrant), cos_kernel(k, r, z), sin_kernel(k, r, z));
        flip(k, y, quadrant)
    };
    flip_by(k, y, x)
}

#[inline(always)]
fn cos_near<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    if is_fast::<P>() {
        // The odd quarters: `cos (n pi + pi/2 + r) = -(-1)^n sin r`.
        let by = k.splat(std::f32::consts::FRAC_1_PI);
        let shifted = k.mul_add(a, by, k.splat(-0.5)) + ROUND;
        let n = shifted - ROUND;
        let y = sin_of_half(k, less_quarters_fast(k, a, n + n + 1.0));
        return flip(k, y, (k.bits(shifted) << 1) ^ k.word(2));
    }
    let (quadrant, r) = quarter(k, a);
    let z = r.hi * r.hi;
    let y = k.select(is_odd(k, quadrant), sin_kernel(k, r, z), cos_kernel(k, r, z));
    flip(k, y, quadrant + k.word(1))
}

/// `sin r` up to a quarter of a turn.
#[inline(always)]
fn sin_of_half<K: Lanes<f32>>(k: K, r: F32<K>) -> F32<K> {
    let z = r * r;
    k.mul_add(z * r, poly(k, z, &SIN_HALF), r)
}

#[inline(always)]
fn tan_near<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let (quadrant, n) = quadrant(k, a);
    let odd = is_odd(k, quadrant);
    let one = k.splat(1.0);
    let y = if is_fast::<P>() {
        let r = less_quarters_fast(k, a, n);
        let z = r * r;
        let t = k.mul_add(z * r, poly(k, z, &TAN_FAST), r);
        k.select(odd, -one, t) / k.select(odd, t, one)
    } else {
        let r = less_quarters(k, a, n);
        let z = r.hi * r.hi;
        // The derivative of the tangent carries the small part over, about.
        let low = k.mul_add(z * 1.5, r.lo, r.lo);
        let rest = k.mul_add(r.hi, odd_series(k, r.hi, &TAN), low);
        let t = r.hi + rest;
        let lost = rest - (t - r.hi);
        // `-1 / (t + lost)`
        let q = -one / t;
        let off = residual(k, q, t, one) + q * lost;
        k.select(odd, k.mul_add(q, off, q), t)
    };
    flip_by(k, y, x)
}

macro_rules! with_large_angles {
    ($($(#[$doc:meta])* $name:ident $near:ident $far:ident;)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub(crate) fn $name<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
            k.rescued(
                is_near(k, x),
                x,
                $near::<P, K>(k, x),
                #[inline(always)]
                |x| trig::$far::<Single, K>(k, x),
            )
        }
    )*};
}

/// Whether the reduction in `f32` is good for an angle.
#[inline(always)]
fn is_near<K: Lanes<f32>>(k: K, x: F32<K>) -> K::M {
    k.lt(k.abs(x), limit(k))
}

with_large_angles! {
    /// The sine.
    sin sin_near sin;
    /// The cosine.
    cos cos_near cos;
    /// The tangent.
    tan_native tan_near tan;
}

/// The tangent.
#[inline(always)]
pub(crate) fn tan<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| trig::tan::<Single, K>(k, x),
        );
    }
    tan_native::<P, K>(k, x)
}
