//! Numbers in vector registers.

use fearless_simd::{
    ExtractToken, Select, Simd, SimdBase, SimdFloat, SimdInto, f32x8, f64x8, i32x8, i64x8,
    mask32x8, u32x8, u64x8,
};

use super::WIDTH;
use super::array::checked;
use super::pack::{Bits, Packed, PackedBits, PackedFloat, PackedNumber};
use crate::element::fuses;

/// A mask as wide as the elements that it selects.
trait Width<S: Simd>: Sized {
    fn of(bits: Bits<S>) -> Self;
    fn bits(self) -> Bits<S>;
}

impl<S: Simd> Width<S> for Bits<S> {
    #[inline(always)]
    fn of(bits: Bits<S>) -> Self {
        bits
    }

    #[inline(always)]
    fn bits(self) -> Bits<S> {
        self
    }
}

impl<S: Simd> Width<S> for mask32x8<S> {
    #[inline(always)]
    fn of(bits: Bits<S>) -> Self {
        let simd = bits.token();
        let (low, high) = simd.split_mask64x8(bits);
        simd.narrow_mask64x4(low, high)
    }

    #[inline(always)]
    fn bits(self) -> Bits<S> {
        let simd = self.token();
        let (low, high) = simd.widen_mask32x8(self);
        simd.combine_mask64x4(low, high)
    }
}

/// What all numbers in registers have in common. `$t` is held as `$raw`.
macro_rules! packed {
    ($t:ident $raw:ident $vector:ident $zero:literal) => {
        impl Packed for $t {
            type Pack<S: Simd> = $vector<S>;
            const ZERO: Self = $zero;

            #[inline(always)]
            fn splat<S: Simd>(simd: S, value: Self) -> $vector<S> {
                $vector::splat(simd, value as $raw)
            }

            #[inline(always)]
            fn pack<S: Simd>(simd: S, values: [Self; WIDTH]) -> $vector<S> {
                values.map(|value| value as $raw).simd_into(simd)
            }

            #[inline(always)]
            fn unpack<S: Simd>(pack: $vector<S>) -> [Self; WIDTH] {
                <[$raw; WIDTH]>::from(pack).map(|value| value as $t)
            }

            #[inline(always)]
            fn select<S: Simd>(mask: Bits<S>, on: $vector<S>, off: $vector<S>) -> $vector<S> {
                <<$vector<S> as SimdBase<S>>::Mask as Width<S>>::of(mask).select(on, off)
            }

            #[inline(always)]
            fn equal<S: Simd>(_simd: S, a: $vector<S>, b: $vector<S>) -> Bits<S> {
                a.simd_eq(b).bits()
            }

            #[inline(always)]
            fn less<S: Simd>(_simd: S, a: $vector<S>, b: $vector<S>) -> Bits<S> {
                a.simd_lt(b).bits()
            }

            #[inline(always)]
            fn less_equal<S: Simd>(_simd: S, a: $vector<S>, b: $vector<S>) -> Bits<S> {
                a.simd_le(b).bits()
            }
        }
    };
}

/// An operation that never panics.
macro_rules! total {
    ($vector:ident $($name:ident $op:tt)*) => {$(
        #[inline(always)]
        fn $name<S: Simd>(
            _simd: S,
            _on: Bits<S>,
            a: $vector<S>,
            b: $vector<S>,
        ) -> Option<$vector<S>> {
            Some(a $op b)
        }
    )*};
}

macro_rules! floats {
    ($($t:ident $vector:ident)*) => {$(
        packed!($t $t $vector 0.0);

        impl PackedNumber for $t {
            total!($vector add + sub - mul * div /);

            #[inline(always)]
            fn rem<S: Simd>(
                simd: S,
                _on: Bits<S>,
                a: $vector<S>,
                b: $vector<S>,
            ) -> Option<$vector<S>> {
                let (a, b) = (Self::unpack(a), Self::unpack(b));
                Some(Self::pack(simd, std::array::from_fn(|k| a[k] % b[k])))
            }

            #[inline(always)]
            fn neg<S: Simd>(_simd: S, _on: Bits<S>, a: $vector<S>) -> Option<$vector<S>> {
                Some(-a)
            }
        }

        impl PackedFloat for $t {
            #[inline(always)]
            fn sqrt<S: Simd>(a: $vector<S>) -> $vector<S> {
                a.sqrt()
            }

            #[inline(always)]
            fn abs<S: Simd>(a: $vector<S>) -> $vector<S> {
                a.abs()
            }

            #[inline(always)]
            fn fused<S: Simd>(
                simd: S,
                a: $vector<S>,
                b: $vector<S>,
                c: $vector<S>,
            ) -> $vector<S> {
                if fuses(simd.level()) { a.mul_add(b, c) } else { a * b + c }
            }

            #[inline(always)]
            fn mul_add<S: Simd>(
                simd: S,
                a: $vector<S>,
                b: $vector<S>,
                c: $vector<S>,
            ) -> $vector<S> {
                if fuses(simd.level()) {
                    return a.mul_add(b, c);
                }
                let (a, b, c) = (Self::unpack(a), Self::unpack(b), Self::unpack(c));
                Self::pack(simd, std::array::from_fn(|k| a[k].mul_add(b[k], c[k])))
            }
        }
    )*};
}

/// An operation that wraps in release builds and panics in debug builds.
macro_rules! wrapping {
    ($t:ident $vector:ident $($name:ident $op:tt $checked:ident)*) => {$(
        #[inline(always)]
        fn $name<S: Simd>(
            simd: S,
            on: Bits<S>,
            a: $vector<S>,
            b: $vector<S>,
        ) -> Option<$vector<S>> {
            if cfg!(debug_assertions) {
                let values = checked(on, Self::unpack(a), Self::unpack(b), $t::$checked)?;
                return Some(Self::pack(simd, values));
            }
            Some(a $op b)
        }
    )*};
}

/// A division, which no CPU has for vectors.
macro_rules! division {
    ($t:ident $vector:ident $($name:ident $checked:ident)*) => {$(
        #[inline(always)]
        fn $name<S: Simd>(
            simd: S,
            on: Bits<S>,
            a: $vector<S>,
            b: $vector<S>,
        ) -> Option<$vector<S>> {
            let values = checked(on, Self::unpack(a), Self::unpack(b), $t::$checked)?;
            Some(Self::pack(simd, values))
        }
    )*};
}

macro_rules! bitwise {
    ($vector:ident $($name:ident $op:tt)*) => {$(
        #[inline(always)]
        fn $name<S: Simd>(_simd: S, a: $vector<S>, b: $vector<S>) -> $vector<S> {
            a $op b
        }
    )*};
}

macro_rules! integers {
    ($($t:ident $raw:ident $vector:ident)*) => {$(
        packed!($t $raw $vector 0);

        impl PackedNumber for $t {
            wrapping!($t $vector add + checked_add sub - checked_sub mul * checked_mul);
            division!($t $vector div checked_div rem checked_rem);

            #[inline(always)]
            fn neg<S: Simd>(simd: S, on: Bits<S>, a: $vector<S>) -> Option<$vector<S>> {
                Self::sub(simd, on, $vector::splat(simd, 0), a)
            }
        }

        impl PackedBits for $t {
            bitwise!($vector and & or | xor ^);

            #[inline(always)]
            fn not<S: Simd>(_simd: S, a: $vector<S>) -> $vector<S> {
                !a
            }
        }
    )*};
}

floats!(f32 f32x8 f64 f64x8);
integers!(i32 i32 i32x8 u32 u32 u32x8 i64 i64 i64x8 u64 u64 u64x8);
#[cfg(target_pointer_width = "64")]
integers!(isize i64 i64x8 usize u64 u64x8);
#[cfg(target_pointer_width = "32")]
integers!(isize i32 i32x8 usize u32 u32x8);
