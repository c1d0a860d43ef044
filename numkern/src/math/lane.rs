//! The one interface that every function of this module is written against.
//!
//! A function takes a kit, which says what a lane value is: [`One`] computes on
//! a plain `f64` or `f32`, [`Wide`] on a vector of the CPU level. Both do the
//! same IEEE operations in the same order, so that a lane of a vector has the
//! bits of the plain form at the same level.
//!
//! Nothing branches on a value here: choices are selects, so that a loop over
//! plain numbers stays one that the compiler can vectorise.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Shl, Shr, Sub};

use fearless_simd::{
    Select, Simd, SimdBase, SimdFloat, SimdFloatElement, SimdMask, SimdNarrow, SimdWiden,
};

use crate::element::fuses;

/// Operations on lanes of `T`.
pub trait Lanes<T: SimdFloatElement>: Copy {
    /// A float in every lane. Operators take lanes and plain numbers.
    type F: Copy
        + Add<Output = Self::F>
        + Sub<Output = Self::F>
        + Mul<Output = Self::F>
        + Div<Output = Self::F>
        + Neg<Output = Self::F>
        + Add<T, Output = Self::F>
        + Sub<T, Output = Self::F>
        + Mul<T, Output = Self::F>
        + Div<T, Output = Self::F>;

    /// The bits of a float in every lane: wrapping, shifted logically.
    type U: Copy
        + Add<Output = Self::U>
        + Sub<Output = Self::U>
        + BitAnd<Output = Self::U>
        + BitOr<Output = Self::U>
        + BitXor<Output = Self::U>
        + Not<Output = Self::U>
        + Shl<u32, Output = Self::U>
        + Shr<u32, Output = Self::U>;

    /// A choice in every lane.
    type M: Copy + BitAnd<Output = Self::M> + BitOr<Output = Self::M> + Not<Output = Self::M>;

    /// Whether [`Self::mul_add`] rounds once: a property of the CPU level.
    fn fused(self) -> bool;

    /// The number in every lane.
    fn splat(self, x: T) -> Self::F;
    /// The word in every lane.
    fn word(self, x: T::Bits) -> Self::U;
    /// The bits of the floats.
    fn bits(self, x: Self::F) -> Self::U;
    /// The floats with these bits.
    fn float(self, x: Self::U) -> Self::F;

    /// `a * b + c`, rounded once if [`Self::fused`] and twice otherwise.
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F;
    /// The square root, correctly rounded.
    fn sqrt(self, x: Self::F) -> Self::F;
    /// The magnitude.
    fn abs(self, x: Self::F) -> Self::F;
    /// The magnitude of the first with the sign of the second.
    fn copysign(self, x: Self::F, sign: Self::F) -> Self::F;
    /// The largest integer that is not above.
    fn floor(self, x: Self::F) -> Self::F;
    /// The smallest integer that is not below.
    fn ceil(self, x: Self::F) -> Self::F;
    /// The integer part.
    fn trunc(self, x: Self::F) -> Self::F;

    /// `a < b`; false for NaN.
    fn lt(self, a: Self::F, b: Self::F) -> Self::M;
    /// `a <= b`; false for NaN.
    fn le(self, a: Self::F, b: Self::F) -> Self::M;
    /// `a == b`; false for NaN.
    fn eq(self, a: Self::F, b: Self::F) -> Self::M;
    /// Whether the words are equal.
    fn same(self, a: Self::U, b: Self::U) -> Self::M;
    /// The one of the floats that the mask says.
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F;

    /// Whether every lane is known to be in the mask, so that a shorter way will
    /// do. A plain number never says so: the branch would keep the compiler from
    /// vectorising the loop around it, and both ways give the same bits.
    fn surely(self, mask: Self::M) -> bool;

    /// Replaces `y` by `f(x)` in the lanes of the mask, one by one. For the few
    /// arguments that vector code does not reach.
    fn patch<const N: usize>(
        self,
        mask: Self::M,
        x: Self::F,
        y: [Self::F; N],
        f: impl Fn(T) -> [T; N],
    ) -> [Self::F; N];

    /// `f(x, y)` of every lane, one by one.
    fn each(self, x: Self::F, y: Self::F, f: impl Fn(T, T) -> T) -> Self::F;
}

/// Lanes of `f64`, and of `f32` computed through `f64`.
pub trait Kit: Lanes<f64> + Lanes<f32> {
    /// Computes on `f32` lanes in `f64`.
    fn widened<const I: usize, const O: usize>(
        self,
        x: [<Self as Lanes<f32>>::F; I],
        f: impl Fn([<Self as Lanes<f64>>::F; I]) -> [<Self as Lanes<f64>>::F; O],
    ) -> [<Self as Lanes<f32>>::F; O];

    /// [`Self::widened`] of one argument and one result.
    #[inline(always)]
    fn widened_one(
        self,
        x: <Self as Lanes<f32>>::F,
        f: impl Fn(F64<Self>) -> F64<Self>,
    ) -> <Self as Lanes<f32>>::F {
        let [y] = self.widened(
            [x],
            #[inline(always)]
            |[x]| [f(x)],
        );
        y
    }

    /// `y` in the lanes of the mask, and `f(x)` computed in `f64` in the others:
    /// only where there are others.
    fn rescued(
        self,
        good: <Self as Lanes<f32>>::M,
        x: <Self as Lanes<f32>>::F,
        y: <Self as Lanes<f32>>::F,
        f: impl Fn(F64<Self>) -> F64<Self>,
    ) -> <Self as Lanes<f32>>::F;
}

/// A value of `f64` lanes.
pub type F64<K> = <K as Lanes<f64>>::F;

/// One plain number at the CPU level of the token.
#[derive(Clone, Copy, Debug)]
pub struct One<S>(pub S);

/// A native vector of the CPU level of the token.
#[derive(Clone, Copy, Debug)]
pub struct Wide<S>(pub S);

/// A machine word with wrapping arithmetic, as vector registers have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Word<U>(U);

macro_rules! word {
    ($($u:ident)*) => {$(
        impl Add for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                Self(self.0.wrapping_add(other.0))
            }
        }
        impl Sub for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                Self(self.0.wrapping_sub(other.0))
            }
        }
        impl Not for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self {
                Self(!self.0)
            }
        }
        word!($u BitAnd bitand &);
        word!($u BitOr bitor |);
        word!($u BitXor bitxor ^);
        impl Shl<u32> for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn shl(self, by: u32) -> Self {
                Self(self.0 << by)
            }
        }
        impl Shr<u32> for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn shr(self, by: u32) -> Self {
                Self(self.0 >> by)
            }
        }
    )*};
    ($u:ident $trait:ident $method:ident $op:tt) => {
        impl $trait for Word<$u> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self(self.0 $op other.0)
            }
        }
    };
}

word!(u32 u64);

macro_rules! lanes {
    ($($t:ident $bits:ident $floats:ident $words:ident $mask:ident)*) => {$(
        impl<S: Simd> Lanes<$t> for One<S> {
            type F = $t;
            type U = Word<$bits>;
            type M = bool;

            #[inline(always)]
            fn fused(self) -> bool {
                fuses(self.0.level())
            }
            #[inline(always)]
            fn splat(self, x: $t) -> $t {
                x
            }
            #[inline(always)]
            fn word(self, x: $bits) -> Self::U {
                Word(x)
            }
            #[inline(always)]
            fn bits(self, x: $t) -> Self::U {
                Word(x.to_bits())
            }
            #[inline(always)]
            fn float(self, x: Self::U) -> $t {
                $t::from_bits(x.0)
            }
            #[inline(always)]
            fn mul_add(self, a: $t, b: $t, c: $t) -> $t {
                if fuses(self.0.level()) { a.mul_add(b, c) } else { a * b + c }
            }
            #[inline(always)]
            fn sqrt(self, x: $t) -> $t {
                x.sqrt()
            }
            #[inline(always)]
            fn abs(self, x: $t) -> $t {
                x.abs()
            }
            #[inline(always)]
            fn copysign(self, x: $t, sign: $t) -> $t {
                x.copysign(sign)
            }
            #[inline(always)]
            fn floor(self, x: $t) -> $t {
                x.floor()
            }
            #[inline(always)]
            fn ceil(self, x: $t) -> $t {
                x.ceil()
            }
            #[inline(always)]
            fn trunc(self, x: $t) -> $t {
                x.trunc()
            }
            #[inline(always)]
            fn lt(self, a: $t, b: $t) -> bool {
                a < b
            }
            #[inline(always)]
            fn le(self, a: $t, b: $t) -> bool {
                a <= b
            }
            #[inline(always)]
            fn eq(self, a: $t, b: $t) -> bool {
                a == b
            }
            #[inline(always)]
            fn same(self, a: Self::U, b: Self::U) -> bool {
                a == b
            }
            #[inline(always)]
            fn select(self, mask: bool, yes: $t, no: $t) -> $t {
                if mask { yes } else { no }
            }
            #[inline(always)]
            fn surely(self, _mask: bool) -> bool {
                false
            }
            #[inline(always)]
            fn patch<const N: usize>(
                self,
                mask: bool,
                x: $t,
                y: [$t; N],
                f: impl Fn($t) -> [$t; N],
            ) -> [$t; N] {
                if mask { f(x) } else { y }
            }
            #[inline(always)]
            fn each(self, x: $t, y: $t, f: impl Fn($t, $t) -> $t) -> $t {
                f(x, y)
            }
        }

        impl<S: Simd> Lanes<$t> for Wide<S> {
            type F = S::$floats;
            type U = S::$words;
            type M = S::$mask;

            #[inline(always)]
            fn fused(self) -> bool {
                fuses(self.0.level())
            }
            #[inline(always)]
            fn splat(self, x: $t) -> Self::F {
                Self::F::splat(self.0, x)
            }
            #[inline(always)]
            fn word(self, x: $bits) -> Self::U {
                Self::U::splat(self.0, x)
            }
            #[inline(always)]
            fn bits(self, x: Self::F) -> Self::U {
                fearless_simd::Bytes::bitcast(x)
            }
            #[inline(always)]
            fn float(self, x: Self::U) -> Self::F {
                fearless_simd::Bytes::bitcast(x)
            }
            #[inline(always)]
            fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
                if fuses(self.0.level()) { a.mul_add(b, c) } else { a * b + c }
            }
            #[inline(always)]
            fn sqrt(self, x: Self::F) -> Self::F {
                x.sqrt()
            }
            #[inline(always)]
            fn abs(self, x: Self::F) -> Self::F {
                x.abs()
            }
            #[inline(always)]
            fn copysign(self, x: Self::F, sign: Self::F) -> Self::F {
                x.copysign(sign)
            }
            #[inline(always)]
            fn floor(self, x: Self::F) -> Self::F {
                x.floor()
            }
            #[inline(always)]
            fn ceil(self, x: Self::F) -> Self::F {
                x.ceil()
            }
            #[inline(always)]
            fn trunc(self, x: Self::F) -> Self::F {
                x.trunc()
            }
            #[inline(always)]
            fn lt(self, a: Self::F, b: Self::F) -> Self::M {
                a.simd_lt(b)
            }
            #[inline(always)]
            fn le(self, a: Self::F, b: Self::F) -> Self::M {
                a.simd_le(b)
            }
            #[inline(always)]
            fn eq(self, a: Self::F, b: Self::F) -> Self::M {
                a.simd_eq(b)
            }
            #[inline(always)]
            fn same(self, a: Self::U, b: Self::U) -> Self::M {
                a.simd_eq(b)
            }
            #[inline(always)]
            fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
                mask.select(yes, no)
            }
            #[inline(always)]
            fn surely(self, mask: Self::M) -> bool {
                mask.all_true()
            }
            #[inline(always)]
            fn patch<const N: usize>(
                self,
                mask: Self::M,
                x: Self::F,
                mut y: [Self::F; N],
                f: impl Fn($t) -> [$t; N],
            ) -> [Self::F; N] {
                let mut left = mask.to_bitmask();
                while left != 0 {
                    let lane = left.trailing_zeros() as usize;
                    for (y, value) in y.iter_mut().zip(f(x[lane])) {
                        y[lane] = value;
                    }
                    left &= left - 1;
                }
                y
            }
            #[inline(always)]
            fn each(self, x: Self::F, y: Self::F, f: impl Fn($t, $t) -> $t) -> Self::F {
                Self::F::from_fn(self.0, |lane| f(x[lane], y[lane]))
            }
        }
    )*};
}

lanes!(f32 u32 f32s u32s mask32s);
lanes!(f64 u64 f64s u64s mask64s);

impl<S: Simd> Kit for One<S> {
    #[inline(always)]
    fn widened<const I: usize, const O: usize>(
        self,
        x: [f32; I],
        f: impl Fn([f64; I]) -> [f64; O],
    ) -> [f32; O] {
        f(x.map(f64::from)).map(|y| y as f32)
    }
    #[inline(always)]
    fn rescued(self, good: bool, x: f32, y: f32, f: impl Fn(f64) -> f64) -> f32 {
        if good { y } else { f(f64::from(x)) as f32 }
    }
}

impl<S: Simd> Kit for Wide<S> {
    #[inline(always)]
    fn widened<const I: usize, const O: usize>(
        self,
        x: [S::f32s; I],
        f: impl Fn([S::f64s; I]) -> [S::f64s; O],
    ) -> [S::f32s; O] {
        let halves = x.map(SimdWiden::widen);
        let low = f(halves.map(|(low, _)| low));
        let high = f(halves.map(|(_, high)| high));
        std::array::from_fn(|k| low[k].narrow(high[k]))
    }
    #[inline(always)]
    fn rescued(
        self,
        good: S::mask32s,
        x: S::f32s,
        y: S::f32s,
        f: impl Fn(S::f64s) -> S::f64s,
    ) -> S::f32s {
        if good.all_true() { y } else { good.select(y, self.widened_one(x, f)) }
    }
}
