//! The operations of lane bodies, as generated code calls them.
//!
//! `on` says which elements are on. What can panic for an element that is on
//! returns `None` instead.

use super::pack::Vector;
use super::shape::{Array, Shape, map};
use super::value::{Blend, LaneValue, Laned};
use super::{Lane, Mask, Packed, PackedBits, PackedFloat, PackedNumber};
use crate::Number;

/// The same value for all elements.
#[inline(always)]
pub fn splat<T: Packed, L: Shape>(lanes: L, value: T) -> Lane<T, L> {
    Lane(T::Pack::splat(lanes, value))
}

/// The same tuple or array for all elements.
#[inline(always)]
pub fn spread<V: LaneValue, L: Shape>(lanes: L, value: V) -> V::Lanes<L> {
    V::gather(lanes, Array::from_fn(|_| value))
}

macro_rules! arithmetic {
    ($($name:ident)*) => {$(
        /// The operator of this name.
        #[inline(always)]
        pub fn $name<T: PackedNumber, L: Shape>(
            _lanes: L,
            on: Mask<L>,
            a: Lane<T, L>,
            b: Lane<T, L>,
        ) -> Option<Lane<T, L>> {
            T::$name::<L>(on.0, a.0, b.0).map(Lane)
        }
    )*};
}

arithmetic!(add sub mul div rem);

/// `a / b` with the same `b` for all elements.
#[inline(always)]
pub fn div_by<T: PackedNumber, L: Shape>(
    lanes: L,
    on: Mask<L>,
    a: Lane<T, L>,
    b: T,
) -> Option<Lane<T, L>> {
    T::div_by::<L>(lanes, on.0, a.0, b).map(Lane)
}

/// `a % b` with the same `b` for all elements.
#[inline(always)]
pub fn rem_by<T: PackedNumber, L: Shape>(
    lanes: L,
    on: Mask<L>,
    a: Lane<T, L>,
    b: T,
) -> Option<Lane<T, L>> {
    T::rem_by::<L>(lanes, on.0, a.0, b).map(Lane)
}

/// `-a`.
#[inline(always)]
pub fn neg<T: PackedNumber, L: Shape>(_lanes: L, on: Mask<L>, a: Lane<T, L>) -> Option<Lane<T, L>> {
    T::neg::<L>(on.0, a.0).map(Lane)
}

macro_rules! bitwise {
    ($($name:ident)*) => {$(
        /// The operator of this name.
        #[inline(always)]
        pub fn $name<T: PackedBits, L: Shape>(_lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Lane<T, L> {
            Lane(T::$name::<L>(a.0, b.0))
        }
    )*};
}

bitwise!(and or xor);

/// `!a`.
#[inline(always)]
pub fn not<T: PackedBits, L: Shape>(_lanes: L, a: Lane<T, L>) -> Lane<T, L> {
    Lane(T::not::<L>(a.0))
}

/// `a == b`.
#[inline(always)]
pub fn eq<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    Lane(a.0.equal(lanes, b.0))
}

/// `a != b`.
#[inline(always)]
pub fn ne<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    Lane(!a.0.equal(lanes, b.0))
}

/// `a < b`.
#[inline(always)]
pub fn lt<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    Lane(a.0.less(lanes, b.0))
}

/// `a <= b`.
#[inline(always)]
pub fn le<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    Lane(a.0.less_equal(lanes, b.0))
}

/// `a > b`.
#[inline(always)]
pub fn gt<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    lt(lanes, b, a)
}

/// `a >= b`.
#[inline(always)]
pub fn ge<T: Packed, L: Shape>(lanes: L, a: Lane<T, L>, b: Lane<T, L>) -> Mask<L> {
    le(lanes, b, a)
}

/// `a.sqrt()`.
#[inline(always)]
pub fn sqrt<T: PackedFloat, L: Shape>(_lanes: L, a: Lane<T, L>) -> Lane<T, L> {
    Lane(T::sqrt::<L>(a.0))
}

/// `a.abs()` of a float.
#[inline(always)]
pub fn abs<T: PackedFloat, L: Shape>(_lanes: L, a: Lane<T, L>) -> Lane<T, L> {
    Lane(T::abs::<L>(a.0))
}

/// `a.mul_add(b, c)`.
#[inline(always)]
pub fn mul_add<T: PackedFloat, L: Shape>(
    _lanes: L,
    a: Lane<T, L>,
    b: Lane<T, L>,
    c: Lane<T, L>,
) -> Lane<T, L> {
    Lane(T::mul_add::<L>(a.0, b.0, c.0))
}

/// `a.powi(n)`: squares and products in the order of the library function that
/// scalar code calls, so that the bits are the same.
#[inline(always)]
pub fn powi<T: PackedFloat + Number, L: Shape>(
    lanes: L,
    on: Mask<L>,
    a: Lane<T, L>,
    n: i32,
) -> Option<Lane<T, L>> {
    let one = splat(lanes, T::ONE);
    let (mut square, mut power, mut left) = (a, one, n.unsigned_abs());
    loop {
        if left % 2 == 1 {
            power = mul(lanes, on, power, square)?;
        }
        left /= 2;
        if left == 0 {
            break;
        }
        square = mul(lanes, on, square, square)?;
    }
    if n < 0 { div(lanes, on, one, power) } else { Some(power) }
}

/// `a * b + c`, rounded once where the CPU level has the instruction.
#[inline(always)]
pub fn fused<T: PackedFloat, L: Shape>(
    _lanes: L,
    a: Lane<T, L>,
    b: Lane<T, L>,
    c: Lane<T, L>,
) -> Lane<T, L> {
    Lane(T::fused::<L>(a.0, b.0, c.0))
}

/// `on` where the mask holds, `off` elsewhere.
#[inline(always)]
pub fn blend<L: Shape, V: Blend<L>>(mask: Mask<L>, on: V, off: V) -> V {
    V::blend(mask, on, off)
}

/// The value of what no element comes to.
#[inline(always)]
pub fn off<L: Shape, V: Blend<L>>(lanes: L) -> V {
    V::off(lanes)
}

/// The value of a branch: of both sides where both were computed, else of the
/// one that was.
#[inline(always)]
pub fn either<L: Shape, V: Blend<L>>(mask: Mask<L>, on: Option<V>, off: Option<V>) -> Option<V> {
    match (on, off) {
        (Some(on), Some(off)) => Some(V::blend(mask, on, off)),
        (one, None) | (None, one) => one,
    }
}

/// `place = value` for the elements that are on.
#[inline(always)]
pub fn assign<L: Shape, V: Blend<L>>(on: Mask<L>, place: &mut V, value: V) {
    *place = V::blend(on, value, *place);
}

/// The elements of `mask` that are not in `other`.
#[inline(always)]
pub fn without<L: Shape>(mask: Mask<L>, other: Mask<L>) -> Mask<L> {
    Lane(mask.0 & !other.0)
}

/// The elements that are in both masks.
#[inline(always)]
pub fn both<L: Shape>(mask: Mask<L>, other: Mask<L>) -> Mask<L> {
    Lane(mask.0 & other.0)
}

/// No element.
#[inline(always)]
pub fn none<L: Shape>(lanes: L) -> Mask<L> {
    splat(lanes, false)
}

/// Anything, for a variable that each element assigns before it reads it.
#[inline(always)]
pub fn blank<X: Laned<L>, L: Shape>(lanes: L) -> X {
    spread(lanes, X::Value::zero())
}

/// What a scalar function that cannot panic gives for each element.
#[inline(always)]
pub fn each<X: Laned<L>, R: LaneValue, L: Shape>(
    lanes: L,
    args: X,
    f: impl Fn(X::Value) -> R,
) -> R::Lanes<L> {
    R::gather(lanes, map::<L, X::Value, R>(&X::Value::scatter::<L>(args), f))
}

/// What a scalar function gives for each element that is on.
#[inline(always)]
pub fn each_on<X: Laned<L>, R: LaneValue, L: Shape>(
    lanes: L,
    on: Mask<L>,
    args: X,
    f: impl Fn(X::Value) -> R,
) -> R::Lanes<L> {
    let bits = on.bits();
    let args = X::Value::scatter::<L>(args);
    let mut results = <L::Array<R> as Array<R>>::from_fn(|_| R::zero());
    for k in 0..L::LANES {
        if (bits >> k) & 1 == 1 {
            results.as_mut()[k] = f(args.at(k));
        }
    }
    R::gather(lanes, results)
}

/// What a scalar function gives for each element that is on; `None` as soon as
/// it has nothing to give.
#[inline(always)]
pub fn try_each<X: Laned<L>, R: LaneValue, L: Shape>(
    lanes: L,
    on: Mask<L>,
    args: X,
    f: impl Fn(X::Value) -> Option<R>,
) -> Option<R::Lanes<L>> {
    let bits = on.bits();
    let args = X::Value::scatter::<L>(args);
    let mut results = <L::Array<R> as Array<R>>::from_fn(|_| R::zero());
    for k in 0..L::LANES {
        if (bits >> k) & 1 == 1 {
            results.as_mut()[k] = f(args.at(k))?;
        }
    }
    Some(R::gather(lanes, results))
}
