//! The operations of lane bodies, as generated code calls them.
//!
//! `on` says which elements are on. What can panic for an element that is on
//! returns `None` instead.

use fearless_simd::Simd;

use super::value::{Blend, LaneValue};
use super::{Lane, Mask, Packed, PackedBits, PackedFloat, PackedNumber, WIDTH};
use crate::Number;

/// The same value for all elements.
#[inline(always)]
pub fn splat<T: Packed, S: Simd>(simd: S, value: T) -> Lane<T, S> {
    Lane(T::splat(simd, value))
}

/// The same tuple or array for all elements.
#[inline(always)]
pub fn spread<V: LaneValue, S: Simd>(simd: S, value: V) -> V::Lanes<S> {
    V::gather(simd, [value; WIDTH])
}

macro_rules! arithmetic {
    ($($name:ident)*) => {$(
        /// The operator of this name.
        #[inline(always)]
        pub fn $name<T: PackedNumber, S: Simd>(
            simd: S,
            on: Mask<S>,
            a: Lane<T, S>,
            b: Lane<T, S>,
        ) -> Option<Lane<T, S>> {
            T::$name(simd, on.0, a.0, b.0).map(Lane)
        }
    )*};
}

arithmetic!(add sub mul div rem);

/// `-a`.
#[inline(always)]
pub fn neg<T: PackedNumber, S: Simd>(simd: S, on: Mask<S>, a: Lane<T, S>) -> Option<Lane<T, S>> {
    T::neg(simd, on.0, a.0).map(Lane)
}

macro_rules! bitwise {
    ($($name:ident)*) => {$(
        /// The operator of this name.
        #[inline(always)]
        pub fn $name<T: PackedBits, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Lane<T, S> {
            Lane(T::$name(simd, a.0, b.0))
        }
    )*};
}

bitwise!(and or xor);

/// `!a`.
#[inline(always)]
pub fn not<T: PackedBits, S: Simd>(simd: S, a: Lane<T, S>) -> Lane<T, S> {
    Lane(T::not(simd, a.0))
}

/// `a == b`.
#[inline(always)]
pub fn eq<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    Lane(T::equal(simd, a.0, b.0))
}

/// `a != b`.
#[inline(always)]
pub fn ne<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    Lane(!T::equal(simd, a.0, b.0))
}

/// `a < b`.
#[inline(always)]
pub fn lt<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    Lane(T::less(simd, a.0, b.0))
}

/// `a <= b`.
#[inline(always)]
pub fn le<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    Lane(T::less_equal(simd, a.0, b.0))
}

/// `a > b`.
#[inline(always)]
pub fn gt<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    lt(simd, b, a)
}

/// `a >= b`.
#[inline(always)]
pub fn ge<T: Packed, S: Simd>(simd: S, a: Lane<T, S>, b: Lane<T, S>) -> Mask<S> {
    le(simd, b, a)
}

/// `a.sqrt()`.
#[inline(always)]
pub fn sqrt<T: PackedFloat, S: Simd>(_simd: S, a: Lane<T, S>) -> Lane<T, S> {
    Lane(T::sqrt(a.0))
}

/// `a.abs()` of a float.
#[inline(always)]
pub fn abs<T: PackedFloat, S: Simd>(_simd: S, a: Lane<T, S>) -> Lane<T, S> {
    Lane(T::abs(a.0))
}

/// `a.mul_add(b, c)`.
#[inline(always)]
pub fn mul_add<T: PackedFloat, S: Simd>(
    simd: S,
    a: Lane<T, S>,
    b: Lane<T, S>,
    c: Lane<T, S>,
) -> Lane<T, S> {
    Lane(T::mul_add(simd, a.0, b.0, c.0))
}

/// `a.powi(n)`: squares and products in the order of the library function that
/// scalar code calls, so that the bits are the same.
#[inline(always)]
pub fn powi<T: PackedFloat + Number, S: Simd>(
    simd: S,
    on: Mask<S>,
    a: Lane<T, S>,
    n: i32,
) -> Option<Lane<T, S>> {
    let one = splat(simd, T::ONE);
    let (mut square, mut power, mut left) = (a, one, n.unsigned_abs());
    loop {
        if left % 2 == 1 {
            power = mul(simd, on, power, square)?;
        }
        left /= 2;
        if left == 0 {
            break;
        }
        square = mul(simd, on, square, square)?;
    }
    if n < 0 { div(simd, on, one, power) } else { Some(power) }
}

/// `a * b + c`, rounded once where the CPU level has the instruction.
#[inline(always)]
pub fn fused<T: PackedFloat, S: Simd>(
    simd: S,
    a: Lane<T, S>,
    b: Lane<T, S>,
    c: Lane<T, S>,
) -> Lane<T, S> {
    Lane(T::fused(simd, a.0, b.0, c.0))
}

/// `on` where the mask holds, `off` elsewhere.
#[inline(always)]
pub fn blend<S: Simd, V: Blend<S>>(mask: Mask<S>, on: V, off: V) -> V {
    V::blend(mask, on, off)
}

/// The value of what no element comes to.
#[inline(always)]
pub fn off<S: Simd, V: Blend<S>>(simd: S) -> V {
    V::off(simd)
}

/// The value of a branch: of both sides where both were computed, else of the
/// one that was.
#[inline(always)]
pub fn either<S: Simd, V: Blend<S>>(mask: Mask<S>, on: Option<V>, off: Option<V>) -> Option<V> {
    match (on, off) {
        (Some(on), Some(off)) => Some(V::blend(mask, on, off)),
        (one, None) | (None, one) => one,
    }
}

/// `place = value` for the elements that are on.
#[inline(always)]
pub fn assign<S: Simd, V: Blend<S>>(on: Mask<S>, place: &mut V, value: V) {
    *place = V::blend(on, value, *place);
}

/// The elements of `mask` that are not in `other`.
#[inline(always)]
pub fn without<S: Simd>(mask: Mask<S>, other: Mask<S>) -> Mask<S> {
    Lane(mask.0 & !other.0)
}

/// The elements that are in both masks.
#[inline(always)]
pub fn both<S: Simd>(mask: Mask<S>, other: Mask<S>) -> Mask<S> {
    Lane(mask.0 & other.0)
}

/// No element.
#[inline(always)]
pub fn none<S: Simd>(simd: S) -> Mask<S> {
    splat(simd, false)
}

/// What a scalar function that cannot panic gives for each element.
#[inline(always)]
pub fn each<A: LaneValue, R: LaneValue, S: Simd>(
    simd: S,
    args: A::Lanes<S>,
    f: impl Fn(A) -> R,
) -> R::Lanes<S> {
    R::gather(simd, A::scatter(args).map(f))
}

/// What a scalar function gives for each element that is on.
#[inline(always)]
pub fn each_on<A: LaneValue, R: LaneValue, S: Simd>(
    simd: S,
    on: Mask<S>,
    args: A::Lanes<S>,
    f: impl Fn(A) -> R,
) -> R::Lanes<S> {
    let bits = on.bits();
    let args = A::scatter(args);
    let mut results = [R::zero(); WIDTH];
    for k in 0..WIDTH {
        if (bits >> k) & 1 == 1 {
            results[k] = f(args[k]);
        }
    }
    R::gather(simd, results)
}

/// What a scalar function gives for each element that is on; `None` as soon as
/// it has nothing to give.
#[inline(always)]
pub fn try_each<A: LaneValue, R: LaneValue, S: Simd>(
    simd: S,
    on: Mask<S>,
    args: A::Lanes<S>,
    f: impl Fn(A) -> Option<R>,
) -> Option<R::Lanes<S>> {
    let bits = on.bits();
    let args = A::scatter(args);
    let mut results = [R::zero(); WIDTH];
    for k in 0..WIDTH {
        if (bits >> k) & 1 == 1 {
            results[k] = f(args[k])?;
        }
    }
    Some(R::gather(simd, results))
}
