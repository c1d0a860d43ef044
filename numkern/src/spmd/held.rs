//! Arguments that are the same for all elements, of types that the macro does
//! not know.

use std::marker::PhantomData;

use super::Mask;
use super::shape::{Narrow, Shape};
use super::value::{Blend, LaneValue, Laned};

/// An argument that is the same for all elements: in lanes if its type has a form
/// in them ([`LaneValue`]), else [`Held`] beside them ([`NotInLanes`]).
///
/// Method lookup takes the first where its bound holds.
pub struct Same<V>(pub V);

impl<V: LaneValue> Same<V> {
    /// The value in lanes.
    #[inline(always)]
    pub fn lanes<L: Shape>(&self, lanes: L) -> V::Lanes<L> {
        super::spread(lanes, self.0)
    }
}

/// An argument without a form in lanes, such as a slice.
pub trait NotInLanes {
    /// What stands for it among the others: the scalar code that is called has
    /// the value itself.
    #[inline(always)]
    fn lanes<L: Shape>(&self, _lanes: L) -> Held<Self> {
        Held(PhantomData)
    }
}

impl<V> NotInLanes for Same<V> {}

/// The place of an argument that is not in lanes. No kernel takes such an
/// argument, so that the call is made one element after the other.
pub struct Held<V: ?Sized>(PhantomData<fn() -> V>);

impl<V: ?Sized> Clone for Held<V> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: ?Sized> Copy for Held<V> {}

impl<V: ?Sized, L: Shape> Blend<L> for Held<V> {
    #[inline(always)]
    fn blend(_mask: Mask<L>, on: Self, _off: Self) -> Self {
        on
    }

    #[inline(always)]
    fn off(_lanes: L) -> Self {
        Held(PhantomData)
    }
}

impl<V: ?Sized, L: Shape> Laned<L> for Held<V> {
    type Value = Self;
}

impl<V: ?Sized> LaneValue for Held<V> {
    type Lanes<L: Shape> = Self;
    type Room = Narrow;

    #[inline(always)]
    fn gather<L: Shape>(_lanes: L, _values: L::Array<Self>) -> Self {
        Held(PhantomData)
    }

    #[inline(always)]
    fn scatter<L: Shape>(lanes: Self) -> L::Array<Self> {
        super::shape::Array::from_fn(|_| lanes)
    }

    #[inline(always)]
    fn zero() -> Self {
        Held(PhantomData)
    }
}
