//! Numbers in vector registers.

use fearless_simd::{
    ExtractToken, Select, Simd, SimdBase, SimdFloat, SimdInto, SimdMask, f32x8, f32x16, f64x8,
    i8x16, i16x8, i16x16, i32x8, i32x16, i64x8, mask8x16, mask16x8, mask16x16, mask32x8, mask32x16,
    mask64x8, u8x16, u16x8, u16x16, u32x8, u32x16, u64x8,
};

use super::array::{checked, divided};
use super::convert::Quotient;
use super::pack::{BitsVector, FloatVector, NumberVector, ShiftVector, Vector};
use super::shape::{Array, Shape, Wide};
use crate::element::fuses;

/// A mask as wide as the elements that it selects; `M` is that of all elements
/// of the shape.
pub(super) trait MaskFor<M>: Sized {
    fn of(mask: M) -> Self;
    fn mask(self) -> M;
}

impl<M> MaskFor<M> for M {
    #[inline(always)]
    fn of(mask: M) -> Self {
        mask
    }

    #[inline(always)]
    fn mask(self) -> M {
        self
    }
}

/// Masks of half or a quarter of the width.
macro_rules! narrowed {
    ($($small:ident from $mask:ident by $split:ident $narrow:ident $widen:ident $combine:ident;)*) => {$(
        impl<S: Simd> MaskFor<$mask<S>> for $small<S> {
            #[inline(always)]
            fn of(mask: $mask<S>) -> Self {
                let simd = mask.token();
                let (low, high) = simd.$split(mask);
                simd.$narrow(low, high)
            }

            #[inline(always)]
            fn mask(self) -> $mask<S> {
                let simd = self.token();
                let (low, high) = simd.$widen(self);
                simd.$combine(low, high)
            }
        }
    )*};
}

narrowed! {
    mask32x8 from mask64x8 by split_mask64x8 narrow_mask64x4 widen_mask32x8 combine_mask64x4;
    mask16x8 from mask32x8 by split_mask32x8 narrow_mask32x4 widen_mask16x8 combine_mask32x4;
    mask16x16 from mask32x16 by split_mask32x16 narrow_mask32x8 widen_mask16x16 combine_mask32x8;
    mask8x16 from mask16x16 by split_mask16x16 narrow_mask16x8 widen_mask8x16 combine_mask16x8;
}

macro_rules! twice {
    ($($small:ident by $between:ident from $mask:ident;)*) => {$(
        impl<S: Simd> MaskFor<$mask<S>> for $small<S> {
            #[inline(always)]
            fn of(mask: $mask<S>) -> Self {
                Self::of($between::of(mask))
            }

            #[inline(always)]
            fn mask(self) -> $mask<S> {
                let between: $between<S> = self.mask();
                between.mask()
            }
        }
    )*};
}

twice! {
    mask16x8 by mask32x8 from mask64x8;
    mask8x16 by mask16x16 from mask32x16;
}

/// What all numbers in registers have in common. `$t` is held as `$raw`.
macro_rules! vector {
    ($t:ident $raw:ident $vector:ident $shape:ty) => {
        impl<S: Simd> Vector<$t, $shape> for $vector<S> {
            #[inline(always)]
            fn splat(lanes: $shape, value: $t) -> Self {
                SimdBase::splat(lanes.level_token(), value as $raw)
            }

            #[inline(always)]
            fn pack(lanes: $shape, values: <$shape as Shape>::Array<$t>) -> Self {
                values.map(|value| value as $raw).simd_into(lanes.level_token())
            }

            #[inline(always)]
            fn unpack(self) -> <$shape as Shape>::Array<$t> {
                <<$shape as Shape>::Array<$raw>>::from(self).map(|value| value as $t)
            }

            #[inline(always)]
            fn select(mask: <$shape as Shape>::Mask, on: Self, off: Self) -> Self {
                Select::select(<Self as SimdBase<S>>::Mask::of(mask), on, off)
            }

            #[inline(always)]
            fn equal(self, _lanes: $shape, other: Self) -> <$shape as Shape>::Mask {
                self.simd_eq(other).mask()
            }

            #[inline(always)]
            fn less(self, _lanes: $shape, other: Self) -> <$shape as Shape>::Mask {
                self.simd_lt(other).mask()
            }

            #[inline(always)]
            fn less_equal(self, _lanes: $shape, other: Self) -> <$shape as Shape>::Mask {
                self.simd_le(other).mask()
            }
        }
    };
}

/// An operation that never panics.
macro_rules! total {
    ($shape:ty; $($name:ident $op:tt)*) => {$(
        #[inline(always)]
        fn $name(self, _on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
            Some(self $op other)
        }
    )*};
}

macro_rules! floats {
    ($($t:ident $vector:ident $shape:ty;)*) => {$(
        vector!($t $t $vector $shape);

        impl<S: Simd> NumberVector<$t, $shape> for $vector<S> {
            total!($shape; add + sub - mul * div /);

            #[inline(always)]
            fn rem(self, _on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
                let (a, b) = (self.unpack(), other.unpack());
                let rest: <$shape as Shape>::Array<$t> = Array::from_fn(|k| a[k] % b[k]);
                Some(rest.simd_into(self.token()))
            }

            #[inline(always)]
            fn div_by(
                self,
                lanes: $shape,
                on: <$shape as Shape>::Mask,
                b: $t,
            ) -> Option<Self> {
                let b = Vector::<$t, $shape>::splat(lanes, b);
                NumberVector::<$t, $shape>::div(self, on, b)
            }

            #[inline(always)]
            fn rem_by(
                self,
                lanes: $shape,
                on: <$shape as Shape>::Mask,
                b: $t,
            ) -> Option<Self> {
                let b = Vector::<$t, $shape>::splat(lanes, b);
                NumberVector::<$t, $shape>::rem(self, on, b)
            }

            #[inline(always)]
            fn neg(self, _on: <$shape as Shape>::Mask) -> Option<Self> {
                Some(-self)
            }
        }

        impl<S: Simd> FloatVector<$t, $shape> for $vector<S> {
            #[inline(always)]
            fn sqrt(self) -> Self {
                SimdFloat::sqrt(self)
            }

            #[inline(always)]
            fn abs(self) -> Self {
                SimdBase::abs(self)
            }

            #[inline(always)]
            fn fused(self, b: Self, c: Self) -> Self {
                if fuses(self.token().level()) {
                    SimdFloat::mul_add(self, b, c)
                } else {
                    self * b + c
                }
            }

            #[inline(always)]
            fn mul_add(self, b: Self, c: Self) -> Self {
                if fuses(self.token().level()) {
                    return SimdFloat::mul_add(self, b, c);
                }
                let (a, b, c) = (self.unpack(), b.unpack(), c.unpack());
                let sums: <$shape as Shape>::Array<$t> =
                    Array::from_fn(|k| $t::mul_add(a[k], b[k], c[k]));
                sums.simd_into(self.token())
            }
        }
    )*};
}

/// An operation that wraps in release builds and panics in debug builds.
macro_rules! wrapping {
    ($t:ident $raw:ident $shape:ty; $($name:ident $op:tt $checked:ident)*) => {$(
        #[inline(always)]
        fn $name(self, on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
            if cfg!(debug_assertions) {
                let a = Vector::<$t, $shape>::unpack(self);
            let b = Vector::<$t, $shape>::unpack(other);
                let values = checked::<$t, $shape>(on, a, b, $t::$checked)?;
                return Some(values.map(|value| value as $raw).simd_into(self.token()));
            }
            Some(self $op other)
        }
    )*};
}

/// A division, which no CPU has for vectors.
macro_rules! division {
    ($t:ident $raw:ident $shape:ty; $($name:ident $by:ident $checked:ident $wrapping:ident $quotient:ident)*) => {$(
        #[inline(always)]
        fn $by(self, _lanes: $shape, on: <$shape as Shape>::Mask, b: $t) -> Option<Self> {
            let a = Vector::<$t, $shape>::unpack(self);
            let b: <$shape as Shape>::Array<$t> = Array::from_fn(|_| b);
            let values = divided::<$t, $shape>(on, a, b, 1, $t::$checked, $t::$wrapping)?;
            Some(values.map(|value| value as $raw).simd_into(self.token()))
        }

        #[inline(always)]
        fn $name(self, on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
            let simd = self.token();
            let zero = other.simd_eq(<Self as SimdBase<S>>::splat(simd, 0));
            let mut bad = zero;
            if $raw::MIN != 0 {
                // The smallest number by -1.
                bad |= self.simd_eq(<Self as SimdBase<S>>::splat(simd, $raw::MIN))
                    & other.simd_eq(<Self as SimdBase<S>>::splat(simd, !0));
            }
            let bad: <$shape as Shape>::Mask = bad.mask();
            if (bad & on).any_true() {
                return None;
            }
            // No element is divided by zero, whether it is on or not.
            let other = Select::select(zero, <Self as SimdBase<S>>::splat(simd, 1), other);
            let a = Vector::<$t, $shape>::unpack(self);
            let b = Vector::<$t, $shape>::unpack(other);
            let values: <$shape as Shape>::Array<$raw> =
                Array::from_fn(|k| $t::$quotient(a[k], b[k]) as $raw);
            Some(values.simd_into(simd))
        }
    )*};
}

macro_rules! integers {
    ($($t:ident $raw:ident $vector:ident $shape:ty;)*) => {$(
        vector!($t $raw $vector $shape);

        impl<S: Simd> NumberVector<$t, $shape> for $vector<S> {
            wrapping!($t $raw $shape; add + checked_add sub - checked_sub mul * checked_mul);
            division!($t $raw $shape;
                div div_by checked_div wrapping_div quotient
                rem rem_by checked_rem wrapping_rem rest);

            #[inline(always)]
            fn neg(self, on: <$shape as Shape>::Mask) -> Option<Self> {
                let zero = <Self as SimdBase<S>>::splat(self.token(), 0);
                NumberVector::<$t, $shape>::sub(zero, on, self)
            }
        }

        impl<S: Simd> BitsVector<$t, $shape> for $vector<S> {
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

        impl<S: Simd> ShiftVector<$t, $shape> for $vector<S> {
            #[inline(always)]
            fn shl(self, by: u32) -> Self {
                self << by
            }

            #[inline(always)]
            fn shr(self, by: u32) -> Self {
                self >> by
            }

            #[inline(always)]
            fn shl_each(self, by: Self) -> Self {
                self << by
            }

            #[inline(always)]
            fn shr_each(self, by: Self) -> Self {
                self >> by
            }
        }
    )*};
}

floats! {
    f32 f32x8 S;
    f64 f64x8 S;
    f32 f32x16 Wide<S>;
}
integers! {
    i16 i16 i16x8 S;
    u16 u16 u16x8 S;
    i32 i32 i32x8 S;
    u32 u32 u32x8 S;
    i64 i64 i64x8 S;
    u64 u64 u64x8 S;
    i8 i8 i8x16 Wide<S>;
    u8 u8 u8x16 Wide<S>;
    i16 i16 i16x16 Wide<S>;
    u16 u16 u16x16 Wide<S>;
    i32 i32 i32x16 Wide<S>;
    u32 u32 u32x16 Wide<S>;
}
#[cfg(target_pointer_width = "64")]
integers! {
    isize i64 i64x8 S;
    usize u64 u64x8 S;
}
#[cfg(target_pointer_width = "32")]
integers! {
    isize i32 i32x8 S;
    usize u32 u32x8 S;
    isize i32 i32x16 Wide<S>;
    usize u32 u32x16 Wide<S>;
}
