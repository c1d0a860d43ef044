//! Integers without vectors of their own here: one after the other, which LLVM
//! may turn into vector instructions.

use fearless_simd::{Simd, SimdMask};

use super::WIDTH;
use super::convert::Quotient;
use super::pack::{BitsVector, NumberVector, Packed, ShiftVector, Vector};
use super::shape::{Array, Shape, Wide};

/// Computes element by element; `None` as soon as one that is on gives `None`.
#[inline(always)]
pub(super) fn checked<T: Packed, L: Shape>(
    on: L::Mask,
    a: L::Array<T>,
    b: L::Array<T>,
    f: impl Fn(T, T) -> Option<T>,
) -> Option<L::Array<T>> {
    let on = on.to_bitmask();
    let mut result = <L::Array<T> as Array<T>>::from_fn(|_| T::ZERO);
    for k in 0..L::LANES {
        if (on >> k) & 1 == 1 {
            result.as_mut()[k] = f(a.at(k), b.at(k))?;
        }
    }
    Some(result)
}

/// A quotient or a rest of integers; `None` where one that is on divides by zero
/// or overflows, which is where `checked` gives `None`.
#[inline(always)]
pub(super) fn divided<T: Packed + PartialEq, L: Shape>(
    on: L::Mask,
    a: L::Array<T>,
    b: L::Array<T>,
    one: T,
    checked: impl Fn(T, T) -> Option<T>,
    wrapping: impl Fn(T, T) -> T,
) -> Option<L::Array<T>> {
    let bad = (0..L::LANES)
        .fold(0_u64, |bad, k| bad | (u64::from(checked(a.at(k), b.at(k)).is_none()) << k));
    if bad & on.to_bitmask() != 0 {
        return None;
    }
    // No element is divided by zero, whether it is on or not.
    let safe = |b: T| if b == T::ZERO { one } else { b };
    Some(Array::from_fn(|k| wrapping(a.at(k), safe(b.at(k)))))
}

/// The mask of a relation, element by element.
#[inline(always)]
fn relation<T: Packed, L: Shape>(
    lanes: L,
    a: L::Array<T>,
    b: L::Array<T>,
    holds: impl Fn(T, T) -> bool,
) -> L::Mask {
    L::Mask::pack(lanes, Array::from_fn(|k| holds(a.at(k), b.at(k))))
}

macro_rules! arrays {
    ($n:expr, $shape:ty; $($t:ident)*) => {$(
        impl<S: Simd> Vector<$t, $shape> for [$t; $n] {
            #[inline(always)]
            fn splat(_lanes: $shape, value: $t) -> Self {
                [value; $n]
            }

            #[inline(always)]
            fn pack(_lanes: $shape, values: Self) -> Self {
                values
            }

            #[inline(always)]
            fn unpack(self) -> Self {
                self
            }

            #[inline(always)]
            fn select(mask: <$shape as Shape>::Mask, on: Self, off: Self) -> Self {
                let mask = Vector::<bool, $shape>::unpack(mask);
                Array::from_fn(|k| if mask[k] { on[k] } else { off[k] })
            }

            arrays!(@relation $shape; equal == less < less_equal <=);
        }

        impl<S: Simd> NumberVector<$t, $shape> for [$t; $n] {
            arrays!(@wrapping $t $shape; add checked_add wrapping_add);
            arrays!(@wrapping $t $shape; sub checked_sub wrapping_sub);
            arrays!(@wrapping $t $shape; mul checked_mul wrapping_mul);
            arrays!(@division $t $shape; div div_by checked_div wrapping_div quotient);
            arrays!(@division $t $shape; rem rem_by checked_rem wrapping_rem rest);

            #[inline(always)]
            fn neg(self, on: <$shape as Shape>::Mask) -> Option<Self> {
                if cfg!(debug_assertions) {
                    checked::<$t, $shape>(on, self, self, |a, _| a.checked_neg())
                } else {
                    Some(self.map($t::wrapping_neg))
                }
            }
        }

        impl<S: Simd> BitsVector<$t, $shape> for [$t; $n] {
            arrays!(@bits and & or | xor ^);

            #[inline(always)]
            fn not(self) -> Self {
                self.map(|a| !a)
            }
        }

        impl<S: Simd> ShiftVector<$t, $shape> for [$t; $n] {
            #[inline(always)]
            fn shl(self, by: u32) -> Self {
                self.map(|a| a << by)
            }

            #[inline(always)]
            fn shr(self, by: u32) -> Self {
                self.map(|a| a >> by)
            }

            #[inline(always)]
            fn shl_each(self, by: Self) -> Self {
                Array::from_fn(|k| self[k] << by[k])
            }

            #[inline(always)]
            fn shr_each(self, by: Self) -> Self {
                Array::from_fn(|k| self[k] >> by[k])
            }
        }
    )*};
    (@relation $shape:ty; $($name:ident $op:tt)*) => {$(
        #[inline(always)]
        fn $name(self, lanes: $shape, other: Self) -> <$shape as Shape>::Mask {
            relation(lanes, self, other, |a, b| a $op b)
        }
    )*};
    (@wrapping $t:ident $shape:ty; $name:ident $checked:ident $wrapping:ident) => {
        #[inline(always)]
        fn $name(self, on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
            if cfg!(debug_assertions) {
                checked::<$t, $shape>(on, self, other, $t::$checked)
            } else {
                Some(Array::from_fn(|k| self[k].$wrapping(other[k])))
            }
        }
    };
    (@division
        $t:ident $shape:ty;
        $name:ident $by:ident $checked:ident $wrapping:ident $quotient:ident
    ) => {
        #[inline(always)]
        fn $name(self, on: <$shape as Shape>::Mask, other: Self) -> Option<Self> {
            divided::<$t, $shape>(on, self, other, 1, $t::$checked, $t::$quotient)
        }

        #[inline(always)]
        fn $by(self, _lanes: $shape, on: <$shape as Shape>::Mask, b: $t) -> Option<Self> {
            let other = Array::from_fn(|_| b);
            divided::<$t, $shape>(on, self, other, 1, $t::$checked, $t::$wrapping)
        }
    };
    (@bits $($name:ident $op:tt)*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> Self {
            Array::from_fn(|k| self[k] $op other[k])
        }
    )*};
}

arrays!(WIDTH, S; i8 u8 i128 u128);
arrays!(2 * WIDTH, Wide<S>; i128 u128);
