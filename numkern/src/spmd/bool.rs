//! `bool` as a mask.

use fearless_simd::{Select, Simd, SimdMask, mask32x16, mask64x8};

use super::pack::{BitsVector, Vector};
use super::shape::{Array, Shape, Wide};

macro_rules! masks {
    ($($mask:ident $shape:ty;)*) => {$(
        impl<S: Simd> Vector<bool, $shape> for $mask<S> {
            #[inline(always)]
            fn splat(lanes: $shape, value: bool) -> Self {
                SimdMask::splat(lanes.level_token(), value)
            }

            #[inline(always)]
            fn pack(lanes: $shape, values: <$shape as Shape>::Array<bool>) -> Self {
                let bits = values.iter().enumerate();
                let bits = bits.fold(0, |bits, (k, on)| bits | (u64::from(*on) << k));
                SimdMask::from_bitmask(lanes.level_token(), bits)
            }

            #[inline(always)]
            fn unpack(self) -> <$shape as Shape>::Array<bool> {
                let bits = self.to_bitmask();
                Array::from_fn(|k| (bits >> k) & 1 == 1)
            }

            #[inline(always)]
            fn select(mask: Self, on: Self, off: Self) -> Self {
                Select::select(mask, on, off)
            }

            #[inline(always)]
            fn equal(self, _lanes: $shape, other: Self) -> Self {
                !(self ^ other)
            }

            #[inline(always)]
            fn less(self, _lanes: $shape, other: Self) -> Self {
                !self & other
            }

            #[inline(always)]
            fn less_equal(self, _lanes: $shape, other: Self) -> Self {
                !self | other
            }
        }

        impl<S: Simd> BitsVector<bool, $shape> for $mask<S> {
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                self & other
            }

            #[inline(always)]
            fn or(self, other: Self) -> Self {
                self | other
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                self ^ other
            }

            #[inline(always)]
            fn not(self) -> Self {
                !self
            }
        }
    )*};
}

masks! {
    mask64x8 S;
    mask32x16 Wide<S>;
}
