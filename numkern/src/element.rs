//! The types that kernels compute with.

use std::fmt::Debug;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};

use fearless_simd::{Level, Simd};
use num_traits::NumCast;

use crate::parallel::shared::atom::Atom;

/// What an array of a kernel may hold: every primitive number, `bool`, and any
/// plain type of the user's own that implements it.
pub trait Element: Copy + Send + Sync + PartialEq + Debug + 'static {}

/// A number that kernels compute with: `f32`, `f64` and the integers. No other
/// type can implement it.
///
/// ```
/// use numkern::Number;
///
/// fn spread<T: Number>(x: &[T]) -> T {
///     let low = x.iter().fold(x[0], |low, &v| low.smaller(v));
///     let high = x.iter().fold(x[0], |high, &v| high.larger(v));
///     high - low
/// }
/// assert_eq!(spread(&[3.0, -1.0, 2.0]), 4.0);
/// assert_eq!(spread(&[3, 1, 2]), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "NK0331: `{Self}` is not a number that numkern computes with",
    label = "not a number",
    note = "why: reductions and fused arithmetic need the identities and operations of a primitive number",
    note = "help: use `f32`, `f64` or a primitive integer"
)]
pub trait Number:
    Element
    + crate::spmd::PackedNumber
    + Atom
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + PartialOrd
    + NumCast
{
    /// What leaves every sum as it is: `-0.0` for floats, because `x + -0.0`
    /// has the bits of `x` for every `x`, `-0.0` included; 0 for integers.
    const ADD_IDENTITY: Self;

    /// What leaves every product as it is.
    const ONE: Self;

    /// Whether division is floating-point division.
    const IS_FLOAT: bool;

    /// The smaller one. A NaN loses against a number, as in [`f64::min`].
    fn smaller(self, other: Self) -> Self;

    /// The larger one. A NaN loses against a number, as in [`f64::max`].
    fn larger(self, other: Self) -> Self;

    /// `a * b + c`, rounded once in CPU levels that have the instruction and
    /// twice elsewhere. Plain arithmetic for integers.
    fn mul_add_if_fused<S: Simd>(simd: S, a: Self, b: Self, c: Self) -> Self;
}

/// A floating-point number, `f32` or `f64`, with the methods of
/// [`num_traits::Float`]: `sqrt`, `exp`, `sin`, ..
///
/// ```
/// use numkern::Float;
///
/// fn hypot<T: Float>(a: T, b: T) -> T {
///     (a * a + b * b).sqrt()
/// }
/// assert_eq!(hypot(3.0_f32, 4.0), 5.0);
/// assert_eq!(hypot(3.0_f64, 4.0), 5.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "NK0130: `{Self}` is not a floating-point number",
    label = "not `f32` or `f64`",
    note = "why: the kernel is generic over `Float` and may take roots and fractions",
    note = "help: convert it first, for example with `x as f64`"
)]
pub trait Float:
    Number + num_traits::Float + crate::spmd::PackedFloat + crate::fast::elementary::Functions
{
}

impl Element for bool {}

/// Whether the level has a fused multiply-add. A constant once inlined.
#[inline(always)]
pub(crate) fn fuses(level: Level) -> bool {
    match level {
        // AVX-512 (Ice Lake) and AVX2 (x86-64-v3) both include FMA.
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        Level::Avx512(_) | Level::Avx2(_) => true,
        #[cfg(target_arch = "aarch64")]
        Level::Neon(_) => true,
        _ => false,
    }
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl Element for $t {}

        impl Number for $t {
            const ADD_IDENTITY: Self = -0.0;
            const ONE: Self = 1.0;
            const IS_FLOAT: bool = true;

            #[inline(always)]
            fn smaller(self, other: Self) -> Self {
                $t::min(self, other)
            }

            #[inline(always)]
            fn larger(self, other: Self) -> Self {
                $t::max(self, other)
            }

            #[inline(always)]
            fn mul_add_if_fused<S: Simd>(simd: S, a: Self, b: Self, c: Self) -> Self {
                // Without the instruction `mul_add` is a library call that
                // costs more than everything around it.
                if fuses(simd.level()) { $t::mul_add(a, b, c) } else { a * b + c }
            }
        }

        impl Float for $t {}
    )*};
}

macro_rules! integers {
    ($($t:ident)*) => {$(
        impl Element for $t {}

        impl Number for $t {
            const ADD_IDENTITY: Self = 0;
            const ONE: Self = 1;
            const IS_FLOAT: bool = false;

            #[inline(always)]
            fn smaller(self, other: Self) -> Self {
                Ord::min(self, other)
            }

            #[inline(always)]
            fn larger(self, other: Self) -> Self {
                Ord::max(self, other)
            }

            #[inline(always)]
            fn mul_add_if_fused<S: Simd>(_simd: S, a: Self, b: Self, c: Self) -> Self {
                a * b + c
            }
        }
    )*};
}

floats!(f32 f64);
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch;
    use crate::dispatch::{CpuLevel, available_levels, with_level};

    #[test]
    fn identities_keep_every_bit() {
        for x in [0.0, -0.0, 1.5, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE] {
            assert_eq!((x + f64::ADD_IDENTITY).to_bits(), x.to_bits());
            assert_eq!((x * f64::ONE).to_bits(), x.to_bits());
        }
        assert_eq!(i32::ADD_IDENTITY, 0);
    }

    #[test]
    fn nan_loses_against_a_number() {
        assert_eq!(f64::NAN.smaller(1.0), 1.0);
        assert_eq!(1.0_f32.larger(f32::NAN), 1.0);
        assert_eq!(3_u8.smaller(2), 2);
    }

    #[test]
    fn only_levels_with_fma_round_once() {
        // The product's tail is lost unless the sum is rounded once.
        let (a, b, c) = (1.0 + f64::EPSILON, 1.0 - f64::EPSILON, -1.0);
        for level in available_levels() {
            let got = with_level(level, || dispatch!(simd => f64::mul_add_if_fused(simd, a, b, c)));
            let fused = matches!(level, CpuLevel::Avx2 | CpuLevel::Avx512 | CpuLevel::Neon);
            let want = if fused { -f64::EPSILON * f64::EPSILON } else { 0.0 };
            assert_eq!(got, Ok(want), "{level}");
        }
    }
}
