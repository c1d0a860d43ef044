//! Exponentials: see `math::exponential`, which has the same steps.

use super::super::exponential;
use super::super::lane::Kit;
use super::super::tier::Single;
use super::pair::{Factor, quick_two_sum};
use super::{F32, Lanes, Tier, clamp, is_dear, is_fast, itself_below, poly};

/// Added to a float, it leaves the nearest integer plus 254 in the low bits:
/// twice the bias of the exponent, which makes halves of it exponents.
const ROUND: f32 = 12_582_912.0 + 254.0;

const LOG2_E: f32 = std::f32::consts::LOG2_E;
/// The upper 9 bits of `ln 2`: times an exponent it is exact.
pub(super) const LN2_HI: f32 = 0.691_406_25;
pub(super) const LN2_LO: f32 = 0.001_740_930_6;

/// `(e^r - 1 - r) / r^2`, error 2^-28.2 of `e^r`.
const EXP: [f32; 5] = [0.49999994, 0.16666521, 0.04166833, 0.008368707, 0.0013814599];

/// The same, error 2^-23.2.
const EXP_FAST: [f32; 4] = [0.4999923, 0.16667114, 0.041890156, 0.008312521];

/// The same, error 2^-30.3 of `e^r - 1`.
const EXP_M1: [f32; 6] = [0.5, 0.16666666, 0.04166642, 0.008333465, 0.0013940621, 0.00019845879];

/// `(2^r - 1) / r`, error 2^-27.6 of `2^r`.
const EXP2: [f32; 6] =
    [std::f32::consts::LN_2, 0.24022646, 0.05550345, 0.009618543, 0.0013398863, 0.0001535336];

/// The same, error 2^-23.3.
#[allow(clippy::approx_constant, reason = "a coefficient beside it")]
const EXP2_FAST: [f32; 5] = [0.693147, 0.24022244, 0.05550721, 0.009671511, 0.0013264724];

const LN_2: Factor = Factor {
    near: std::f32::consts::LN_2,
    lacks: -1.904_654_2e-9,
    upper: 0.693_115_23,
    rest: 3.194_618_4e-5,
};

/// An integer exponent: as a float, and in the low bits of a word.
#[derive(Clone, Copy)]
pub(super) struct Exponent<K: Lanes<f32>> {
    pub number: F32<K>,
    word: K::U,
}

impl<K: Lanes<f32>> Exponent<K> {
    /// The integer nearest to `x * by`.
    #[inline(always)]
    pub fn nearest(k: K, x: F32<K>, by: f32) -> Self {
        let shifted = k.mul_add(x, k.splat(by), k.splat(ROUND));
        Self { number: shifted - ROUND, word: k.bits(shifted) }
    }

    /// An exponent from an integer that is at most 254 in magnitude.
    #[inline(always)]
    pub fn of(k: K, number: F32<K>) -> Self {
        Self { number, word: k.bits(k.splat(ROUND) + number) }
    }

    /// `x 2^n` for `n` from -254 to 254. One rounding, where `x` is near 1.
    #[inline(always)]
    pub fn scale(self, k: K, x: F32<K>) -> F32<K> {
        let half = self.word >> 1;
        x * k.float(half << 23) * k.float((self.word - half) << 23)
    }

    /// [`Self::scale`] where the result is a normal number, `x` being near 1.
    #[inline(always)]
    pub fn scale_normal(self, k: K, x: F32<K>) -> F32<K> {
        k.float(k.bits(x) + ((self.word << 23) - k.word(254 << 23)))
    }

    /// `2^(n - less)`, where that is a normal number.
    #[inline(always)]
    pub fn power(self, k: K, less: u32) -> F32<K> {
        k.float((self.word - k.word(127 + less)) << 23)
    }
}

/// `e^x = 2^n (1 + p)`
pub(super) struct Parts<K: Lanes<f32>> {
    pub n: Exponent<K>,
    pub p: F32<K>,
}

/// `x = n ln 2 + r`: the integer, `x` less the first part of the product, and `r`.
#[inline(always)]
fn reduce<K: Lanes<f32>>(k: K, x: F32<K>) -> (Exponent<K>, F32<K>, F32<K>) {
    let n = Exponent::nearest(k, x, LOG2_E);
    let high = k.mul_add(n.number, k.splat(-LN2_HI), x);
    (n, high, k.mul_add(n.number, k.splat(-LN2_LO), high))
}

/// The parts of `e^x` for `|x|` up to 170.
#[inline(always)]
pub(super) fn parts<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> Parts<K> {
    let (n, high, r) = reduce(k, x);
    if is_fast::<P>() {
        return Parts { n, p: k.mul_add(r * r, poly(k, r, &EXP_FAST), r) };
    }
    // What `r` was rounded by does not count, where `p` is made of its parts.
    Parts { n, p: high + k.mul_add(r * r, poly(k, r, &EXP), n.number * -LN2_LO) }
}

/// `e^x`
#[inline(always)]
pub(crate) fn exp<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    if k.surely(k.lt(k.abs(x), k.splat(87.0))) {
        let Parts { n, p } = parts::<P, K>(k, x);
        return n.scale_normal(k, p + 1.0);
    }
    // Beyond the bounds the scaling overflows and underflows all the same.
    let Parts { n, p } = parts::<P, K>(k, clamp(k, x, -104.0, 89.0));
    n.scale(k, p + 1.0)
}

/// `2^x`
#[inline(always)]
pub(crate) fn exp2<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    if k.surely(k.lt(k.abs(x), k.splat(125.0))) {
        let (n, y) = exp2_unscaled::<P, K>(k, x);
        return n.scale_normal(k, y);
    }
    let (n, y) = exp2_unscaled::<P, K>(k, clamp(k, x, -151.0, 129.0));
    n.scale(k, y)
}

/// `2^x = 2^n (1 + r q)`, where that is rounded once: for the fast tier, or with a
/// fused multiply-add.
#[inline(always)]
pub(super) fn exp2_parts<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> (Exponent<K>, [F32<K>; 2]) {
    let n = Exponent::nearest(k, x, 1.0);
    let r = x - n.number;
    (n, [r, if is_fast::<P>() { poly(k, r, &EXP2_FAST) } else { poly(k, r, &EXP2) }])
}

/// `2^x = 2^n y`
#[inline(always)]
fn exp2_unscaled<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> (Exponent<K>, F32<K>) {
    if is_fast::<P>() || k.fused() {
        let (n, [r, q]) = exp2_parts::<P, K>(k, x);
        return (n, k.mul_add(r, q, k.splat(1.0)));
    }
    let n = Exponent::nearest(k, x, 1.0);
    let r = x - n.number;
    let [_, rest @ ..] = &EXP2;
    (n, LN_2.times::<P, K>(k, r, r * r * poly(k, r, rest)) + 1.0)
}

/// `e^x - 1`
#[inline(always)]
pub(crate) fn exp_m1<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| exponential::exp_m1::<Single, K>(k, x),
        );
    }
    exp_m1_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn exp_m1_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    // Halved, because `2^128` is no number, and doubled at the end.
    let (n, high, r) = reduce(k, clamp(k, x, -20.0, 89.0));
    let power = n.power(k, 1);
    let base = power - 0.5;
    let q = poly(k, r, &EXP_M1);
    let y = if is_fast::<P>() {
        k.mul_add(power, k.mul_add(r * r, q, r), base)
    } else {
        // What `r` and the sums lose is carried along.
        let p = quick_two_sum::<K>(high, k.mul_add(r * r, q, n.number * -LN2_LO));
        let sum = quick_two_sum::<K>(base, power * p.hi);
        sum.hi + k.mul_add(power, p.lo, sum.lo)
    };
    itself_below(k, 1e-8, x, y + y)
}
