//! The variable of a lane body.

use fearless_simd::SimdMask;

use super::pack::{Packed, Vector};
use super::shape::{Shape, first};

/// One variable of a lane body: its value for each element of a shape.
pub struct Lane<T: Packed, L: Shape>(pub(super) T::Pack<L>);

/// Which elements something holds for.
pub type Mask<L> = Lane<bool, L>;

impl<T: Packed, L: Shape> Clone for Lane<T, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Packed, L: Shape> Copy for Lane<T, L> {}

impl<T: Packed, L: Shape> Lane<T, L> {
    /// A value for each element.
    #[inline(always)]
    pub fn new(lanes: L, values: L::Array<T>) -> Self {
        Self(T::Pack::pack(lanes, values))
    }

    /// The value of each element.
    #[inline(always)]
    pub fn values(self) -> L::Array<T> {
        self.0.unpack()
    }
}

impl<L: Shape> Mask<L> {
    /// The first `count` elements.
    #[inline(always)]
    pub fn first(lanes: L, count: usize) -> Self {
        Self(first(lanes, count))
    }

    /// One element.
    #[inline(always)]
    pub(super) fn only(lanes: L, k: usize) -> Self {
        Self(<L::Mask as SimdMask<L::Simd>>::from_bitmask(lanes.level_token(), 1 << k))
    }

    /// Whether it holds for any element.
    #[inline(always)]
    pub fn any(self) -> bool {
        self.0.any_true()
    }

    /// A bit for each element, the first one lowest.
    #[inline(always)]
    pub(super) fn bits(self) -> u64 {
        self.0.to_bitmask()
    }
}
