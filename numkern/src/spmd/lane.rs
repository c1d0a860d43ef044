//! The variable of a lane body.

use fearless_simd::{Simd, SimdMask};

use super::WIDTH;
use super::pack::{Bits, Packed};

/// One variable of a lane body: its value for each of [`WIDTH`] elements.
pub struct Lane<T: Packed, S: Simd>(pub(super) T::Pack<S>);

/// Which elements something holds for.
pub type Mask<S> = Lane<bool, S>;

impl<T: Packed, S: Simd> Clone for Lane<T, S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Packed, S: Simd> Copy for Lane<T, S> {}

impl<T: Packed, S: Simd> Lane<T, S> {
    /// A value for each element.
    #[inline(always)]
    pub fn new(simd: S, values: [T; WIDTH]) -> Self {
        Self(T::pack(simd, values))
    }

    /// The value of each element.
    #[inline(always)]
    pub fn values(self) -> [T; WIDTH] {
        T::unpack(self.0)
    }
}

impl<S: Simd> Mask<S> {
    /// The first `count` elements.
    #[inline(always)]
    pub fn first(simd: S, count: usize) -> Self {
        Self(Bits::from_bitmask(simd, (1_u64 << count.min(WIDTH)) - 1))
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
