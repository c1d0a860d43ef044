//! The functions of `f32` in `f32` arithmetic: as many lanes as a register has.
//!
//! The algorithms are those of the `f64` files of the same names, with shorter
//! polynomials; what only `f32` needs is said where it is. Where 1 ULP would cost
//! more than the detour through `f64`, the default tier takes the detour.

#![allow(clippy::extra_unused_type_parameters, reason = "one signature for all functions")]

mod error_function;
mod exponential;
mod hyperbolic;
mod inverse;
mod inverse_hyperbolic;
mod logarithm;
mod pair;
mod power;
mod trig;

pub(super) use error_function::{erf, erfc};
pub(super) use exponential::{exp, exp_m1, exp2};
pub(super) use hyperbolic::{cosh, sigmoid, sinh, tanh};
pub(super) use inverse::{acos, asin, atan, atan2};
pub(super) use inverse_hyperbolic::{acosh, asinh, atanh};
pub(super) use logarithm::{ln, ln_1p, log2, log10};
pub(super) use power::{cbrt, hypot, powf, powf_through_f64, rsqrt};
pub(super) use trig::{cos, sin, tan};

use super::lane::Lanes;
use super::tier::{Precision, Tier};

/// A value of `f32` lanes.
pub(super) type F32<K> = <K as Lanes<f32>>::F;

/// The bit of the sign.
const SIGN: u32 = 1 << 31;

/// Whether 1 ULP is cheaper in `f64`: for functions whose products lose too much
/// where they are rounded twice.
#[inline(always)]
fn is_dear<P: Tier, K: Lanes<f32>>(k: K) -> bool {
    !is_fast::<P>() && !k.fused()
}

/// Whether the tier is the fast one.
const fn is_fast<P: Tier>() -> bool {
    matches!(P::PRECISION, Precision::Fast)
}

/// `c[0] + c[1] x + c[2] x^2 + ..`, in the fewest operations: neighbouring vectors
/// of a slice keep the processor busy while one waits.
#[inline(always)]
fn poly<K: Lanes<f32>>(k: K, x: F32<K>, c: &[f32]) -> F32<K> {
    let mut at = c.len() - 1;
    let mut sum = k.splat(c[at]);
    while at > 0 {
        at -= 1;
        sum = k.mul_add(sum, x, k.splat(c[at]));
    }
    sum
}

/// `x` held between two bounds; NaN stays.
#[inline(always)]
fn clamp<K: Lanes<f32>>(k: K, x: F32<K>, low: f32, high: f32) -> F32<K> {
    let x = at_most(k, x, high);
    k.select(k.lt(x, k.splat(low)), k.splat(low), x)
}

/// The smaller one of `x` and a bound; NaN stays.
#[inline(always)]
fn at_most<K: Lanes<f32>>(k: K, x: F32<K>, high: f32) -> F32<K> {
    k.select(k.lt(k.splat(high), x), k.splat(high), x)
}

/// `x` where it is smaller than the limit, `y` elsewhere.
#[inline(always)]
fn itself_below<K: Lanes<f32>>(k: K, limit: f32, x: F32<K>, y: F32<K>) -> F32<K> {
    k.select(k.lt(k.abs(x), k.splat(limit)), x, y)
}

/// `y` with its sign changed where `x` is negative.
#[inline(always)]
fn flip_by<K: Lanes<f32>>(k: K, y: F32<K>, x: F32<K>) -> F32<K> {
    k.float(k.bits(y) ^ (k.bits(x) & k.word(SIGN)))
}
