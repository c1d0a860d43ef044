//! Functions whose results are exact or correctly rounded: one operation of the
//! processor, or a few, in the type of the argument.

use super::lane::Lanes;
use fearless_simd::SimdFloatElement;

/// What the functions need of a type.
pub trait Exact: SimdFloatElement {
    /// The largest number below 1/2.
    const BELOW_HALF: Self;
}

impl Exact for f64 {
    const BELOW_HALF: Self = 0.5_f64.next_down();
}

impl Exact for f32 {
    const BELOW_HALF: Self = 0.5_f32.next_down();
}

#[inline(always)]
pub(super) fn sqrt<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.sqrt(x)
}

#[inline(always)]
pub(super) fn abs<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.abs(x)
}

#[inline(always)]
pub(super) fn floor<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.floor(x)
}

#[inline(always)]
pub(super) fn ceil<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.ceil(x)
}

#[inline(always)]
pub(super) fn trunc<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.trunc(x)
}

#[inline(always)]
pub(super) fn fract<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    x - k.trunc(x)
}

/// Half away from zero: the number below 1/2 takes nothing over that is not half.
#[inline(always)]
pub(super) fn round<T: Exact, K: Lanes<T>>(k: K, x: K::F) -> K::F {
    k.copysign(k.trunc(x + k.copysign(k.splat(T::BELOW_HALF), x)), x)
}

#[inline(always)]
pub(super) fn copysign<T: Exact, K: Lanes<T>>(k: K, x: K::F, sign: K::F) -> K::F {
    k.copysign(x, sign)
}

/// NaN loses against a number.
#[inline(always)]
pub(super) fn min<T: Exact, K: Lanes<T>>(k: K, x: K::F, y: K::F) -> K::F {
    k.select(k.lt(x, y) | !k.eq(y, y), x, y)
}

/// NaN loses against a number.
#[inline(always)]
pub(super) fn max<T: Exact, K: Lanes<T>>(k: K, x: K::F, y: K::F) -> K::F {
    k.select(k.lt(y, x) | !k.eq(y, y), x, y)
}

/// `x` held between two bounds. NaN stays.
#[inline(always)]
pub(super) fn clamp<T: Exact, K: Lanes<T>>(k: K, x: K::F, low: K::F, high: K::F) -> K::F {
    let x = k.select(k.lt(x, low), low, x);
    k.select(k.lt(high, x), high, x)
}

/// The remainder of the quotient rounded towards zero. No processor has it: one
/// number at a time.
#[inline(always)]
pub(super) fn rem<T: Exact, K: Lanes<T>>(k: K, x: K::F, y: K::F) -> K::F {
    k.each(x, y, |x, y| x % y)
}
