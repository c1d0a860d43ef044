//! Integers without vectors of their own here: one after the other, which LLVM
//! may turn into vector instructions.

use fearless_simd::{Simd, SimdMask};

use super::WIDTH;
use super::pack::{Bits, Packed, PackedBits, PackedNumber};

/// Computes element by element; `None` as soon as one that is on gives `None`.
#[inline(always)]
pub(super) fn checked<T: Packed, S: Simd>(
    on: Bits<S>,
    a: [T; WIDTH],
    b: [T; WIDTH],
    f: impl Fn(T, T) -> Option<T>,
) -> Option<[T; WIDTH]> {
    let on = on.to_bitmask();
    let mut result = [T::ZERO; WIDTH];
    for k in 0..WIDTH {
        if (on >> k) & 1 == 1 {
            result[k] = f(a[k], b[k])?;
        }
    }
    Some(result)
}

/// The mask of a relation, element by element.
#[inline(always)]
fn relation<T: Copy, S: Simd>(
    simd: S,
    a: [T; WIDTH],
    b: [T; WIDTH],
    holds: impl Fn(T, T) -> bool,
) -> Bits<S> {
    bool::pack(simd, std::array::from_fn(|k| holds(a[k], b[k])))
}

macro_rules! arrays {
    ($($t:ident)*) => {$(
        impl Packed for $t {
            type Pack<S: Simd> = [$t; WIDTH];
            const ZERO: Self = 0;

            #[inline(always)]
            fn splat<S: Simd>(_simd: S, value: Self) -> [$t; WIDTH] {
                [value; WIDTH]
            }

            #[inline(always)]
            fn pack<S: Simd>(_simd: S, values: [Self; WIDTH]) -> [$t; WIDTH] {
                values
            }

            #[inline(always)]
            fn unpack<S: Simd>(pack: [$t; WIDTH]) -> [Self; WIDTH] {
                pack
            }

            #[inline(always)]
            fn select<S: Simd>(mask: Bits<S>, on: [$t; WIDTH], off: [$t; WIDTH]) -> [$t; WIDTH] {
                let mask = bool::unpack(mask);
                std::array::from_fn(|k| if mask[k] { on[k] } else { off[k] })
            }

            #[inline(always)]
            fn equal<S: Simd>(simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> Bits<S> {
                relation(simd, a, b, |a, b| a == b)
            }

            #[inline(always)]
            fn less<S: Simd>(simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> Bits<S> {
                relation(simd, a, b, |a, b| a < b)
            }

            #[inline(always)]
            fn less_equal<S: Simd>(simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> Bits<S> {
                relation(simd, a, b, |a, b| a <= b)
            }
        }

        impl PackedNumber for $t {
            arrays!(@wrapping $t add checked_add wrapping_add);
            arrays!(@wrapping $t sub checked_sub wrapping_sub);
            arrays!(@wrapping $t mul checked_mul wrapping_mul);

            #[inline(always)]
            fn div<S: Simd>(
                _simd: S, on: Bits<S>, a: [$t; WIDTH], b: [$t; WIDTH],
            ) -> Option<[$t; WIDTH]> {
                checked(on, a, b, $t::checked_div)
            }

            #[inline(always)]
            fn rem<S: Simd>(
                _simd: S, on: Bits<S>, a: [$t; WIDTH], b: [$t; WIDTH],
            ) -> Option<[$t; WIDTH]> {
                checked(on, a, b, $t::checked_rem)
            }

            #[inline(always)]
            fn neg<S: Simd>(_simd: S, on: Bits<S>, a: [$t; WIDTH]) -> Option<[$t; WIDTH]> {
                if cfg!(debug_assertions) {
                    checked(on, a, a, |a, _| a.checked_neg())
                } else {
                    Some(a.map($t::wrapping_neg))
                }
            }
        }

        impl PackedBits for $t {
            #[inline(always)]
            fn and<S: Simd>(_simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> [$t; WIDTH] {
                std::array::from_fn(|k| a[k] & b[k])
            }

            #[inline(always)]
            fn or<S: Simd>(_simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> [$t; WIDTH] {
                std::array::from_fn(|k| a[k] | b[k])
            }

            #[inline(always)]
            fn xor<S: Simd>(_simd: S, a: [$t; WIDTH], b: [$t; WIDTH]) -> [$t; WIDTH] {
                std::array::from_fn(|k| a[k] ^ b[k])
            }

            #[inline(always)]
            fn not<S: Simd>(_simd: S, a: [$t; WIDTH]) -> [$t; WIDTH] {
                a.map(|a| !a)
            }
        }
    )*};
    (@wrapping $t:ident $name:ident $checked:ident $wrapping:ident) => {
        #[inline(always)]
        fn $name<S: Simd>(
            _simd: S, on: Bits<S>, a: [$t; WIDTH], b: [$t; WIDTH],
        ) -> Option<[$t; WIDTH]> {
            if cfg!(debug_assertions) {
                checked(on, a, b, $t::$checked)
            } else {
                Some(std::array::from_fn(|k| a[k].$wrapping(b[k])))
            }
        }
    };
}

arrays!(i8 u8 i16 u16 i128 u128);
