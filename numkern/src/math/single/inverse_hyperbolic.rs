//! Inverse hyperbolic functions: logarithms of `1 + t` in the fast tier. The
//! default tier would need the logarithm of a sum of two floats, which is dearer
//! than `f64`.

use super::super::hyperbolic;
use super::super::lane::Kit;
use super::super::tier::Single;
use super::logarithm::ln_1p_inside;
use super::{F32, Lanes, Tier, at_most, flip_by, is_fast};

/// Beyond it `asinh x` is `ln 2x`, and the square is not needed.
const HUGE: f32 = 1e9;

/// `asinh x = ln (1 + t)` with `t = x + x^2 / (1 + sqrt (1 + x^2))`
#[inline(always)]
pub(crate) fn asinh<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        asinh_fast::<P, K>(k, x)
    } else {
        k.widened_one(
            x,
            #[inline(always)]
            |x| hyperbolic::asinh::<Single, K>(k, x),
        )
    }
}

/// `acosh x = ln (1 + t + sqrt (t (t + 2)))` with `t = x - 1`
#[inline(always)]
pub(crate) fn acosh<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        acosh_fast::<P, K>(k, x)
    } else {
        k.widened_one(
            x,
            #[inline(always)]
            |x| hyperbolic::acosh::<Single, K>(k, x),
        )
    }
}

/// `atanh x = ln (1 + t) / 2` with `t = 2 x / (1 - x)`
#[inline(always)]
pub(crate) fn atanh<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_fast::<P>() {
        atanh_fast::<P, K>(k, x)
    } else {
        k.widened_one(
            x,
            #[inline(always)]
            |x| hyperbolic::atanh::<Single, K>(k, x),
        )
    }
}

#[inline(always)]
fn asinh_fast<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let huge = k.lt(k.splat(HUGE), a);
    let near = at_most(k, a, HUGE);
    let square = near * near;
    let t = near + square / (k.sqrt(square + 1.0) + 1.0);
    flip_by(k, ln_1p_doubled::<P, K>(k, k.select(huge, a, t), huge), x)
}

#[inline(always)]
fn acosh_fast<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let huge = k.lt(k.splat(HUGE), x);
    let t = at_most(k, x, HUGE) - 1.0;
    let sum = t + k.sqrt(t * (t + 2.0));
    let y = ln_1p_doubled::<P, K>(k, k.select(huge, x, sum), huge);
    k.select(k.le(k.splat(1.0), x), y, k.splat(f32::NAN))
}

#[inline(always)]
fn atanh_fast<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let one = k.splat(1.0);
    let y = ln_1p_inside::<P, K>(k, (a + a) / (one - a)) * 0.5;
    // Of a subnormal number the half loses a bit.
    let y = super::itself_below(k, 1e-5, a, y);
    let outside = k.select(k.eq(a, one), k.splat(f32::INFINITY), k.splat(f32::NAN));
    flip_by(k, k.select(k.lt(a, one), y, outside), x)
}

/// `ln (1 + t)`, and `ln 2` more where the mask says. Infinity stays, and NaN.
#[inline(always)]
fn ln_1p_doubled<P: Tier, K: Lanes<f32>>(k: K, t: F32<K>, doubled: K::M) -> F32<K> {
    let more = k.select(doubled, k.splat(std::f32::consts::LN_2), k.splat(0.0));
    let y = ln_1p_inside::<P, K>(k, t) + more;
    k.select(k.lt(t, k.splat(f32::INFINITY)), y, t)
}
