//! How the partial results of a reduction are combined.
//!
//! Every operation is an empty type. Each block starts from
//! [`Monoid::identity`] and [`Monoid::combine`] joins the blocks, in order.

use super::select::Comparable;
use crate::{Float, Number};

/// An associative operation with a start value that leaves the result as it is.
///
/// For idempotent operations the start value is the current one, so that no
/// type needs a smallest or a largest value.
#[diagnostic::on_unimplemented(
    message = "NK0331: the variable of type `{T}` cannot be reduced this way in a `prange!` loop",
    label = "no parallel reduction of this kind for `{T}`",
    note = "why: the iterations run in blocks, and this type has no rule that joins the blocks to the serial result",
    note = "help: `+=`, `*=`, `min` and `max` reduce numbers, `-=` signed numbers, `/=` floats, `&=`, `|=` and `^=` integers and `bool`; for another one, reduce with `+=` or `*=` and apply it once after the loop"
)]
pub trait Monoid<T> {
    /// What a block starts from.
    fn identity(current: T) -> T;

    /// The earlier result joined with the later one.
    fn combine(earlier: T, later: T) -> T;
}

/// What a block starts from, given the variable before the loop.
#[inline(always)]
pub fn identity<Op: Monoid<T>, T: Copy>(current: &T) -> T {
    Op::identity(*current)
}

/// The variable after a block, given the variable before it and the block's result.
#[inline(always)]
pub fn combine<Op: Monoid<T>, T>(earlier: T, later: T) -> T {
    Op::combine(earlier, later)
}

macro_rules! operations {
    ($($(#[$doc:meta])* $op:ident<$t:ident: $($bound:path),+> {
        $current:ident => $identity:expr, ($a:ident, $b:ident) => $combine:expr
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $op {}

        impl<$t: $($bound +)+> Monoid<$t> for $op {
            #[inline(always)]
            fn identity($current: $t) -> $t {
                $identity
            }

            #[inline(always)]
            fn combine($a: $t, $b: $t) -> $t {
                $combine
            }
        }
    )*};
}

operations! {
    /// `+=`.
    Add<T: Number> { _current => T::ADD_IDENTITY, (a, b) => a + b }
    /// `-=`. A block's result is minus what it takes away, so unsigned
    /// integers have none.
    Sub<T: Signed> { _current => T::ADD_IDENTITY, (a, b) => a + b }
    /// `*=`.
    Mul<T: Number> { _current => T::ONE, (a, b) => a * b }
    /// `/=`. A block's result is one over what it divides by, so integers have
    /// none.
    Div<T: Float> { _current => T::ONE, (a, b) => a * b }
    /// The smaller one, NaN ignored.
    Min<T: Number> { current => current, (a, b) => a.smaller(b) }
    /// The larger one, NaN ignored.
    Max<T: Number> { current => current, (a, b) => a.larger(b) }
    /// `&=`.
    BitAnd<T: Bits> { current => current, (a, b) => a & b }
    /// `|=`.
    BitOr<T: Bits> { current => current, (a, b) => a | b }
    /// `^=`.
    BitXor<T: Bits> { _current => T::NONE, (a, b) => a ^ b }
    /// `if x < s { s = x; }`: of equal ones the first stays.
    TakeLess<T: Comparable, Copy> { current => current, (a, b) => if b < a { b } else { a } }
    /// `if x <= s { s = x; }`: of equal ones the last stays.
    TakeLessEq<T: Comparable, Copy> { current => current, (a, b) => if b <= a { b } else { a } }
    /// `if x > s { s = x; }`: of equal ones the first stays.
    TakeGreater<T: Comparable, Copy> { current => current, (a, b) => if b > a { b } else { a } }
    /// `if x >= s { s = x; }`: of equal ones the last stays.
    TakeGreaterEq<T: Comparable, Copy> { current => current, (a, b) => if b >= a { b } else { a } }
}

/// `s = s.wrapping_add(x)` and `s = s.wrapping_sub(x)`.
#[derive(Clone, Copy, Debug)]
pub enum WrappingAdd {}

/// `s = s.wrapping_mul(x)`.
#[derive(Clone, Copy, Debug)]
pub enum WrappingMul {}

macro_rules! wrapping {
    ($($t:ident)*) => {$(
        impl Monoid<$t> for WrappingAdd {
            #[inline(always)]
            fn identity(_current: $t) -> $t {
                0
            }

            #[inline(always)]
            fn combine(earlier: $t, later: $t) -> $t {
                earlier.wrapping_add(later)
            }
        }

        impl Monoid<$t> for WrappingMul {
            #[inline(always)]
            fn identity(_current: $t) -> $t {
                1
            }

            #[inline(always)]
            fn combine(earlier: $t, later: $t) -> $t {
                earlier.wrapping_mul(later)
            }
        }
    )*};
}

wrapping!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// `s = s && x`.
#[derive(Clone, Copy, Debug)]
pub enum And {}

impl Monoid<bool> for And {
    #[inline(always)]
    fn identity(_current: bool) -> bool {
        true
    }

    #[inline(always)]
    fn combine(earlier: bool, later: bool) -> bool {
        earlier && later
    }
}

/// `s = s || x`.
#[derive(Clone, Copy, Debug)]
pub enum Or {}

impl Monoid<bool> for Or {
    #[inline(always)]
    fn identity(_current: bool) -> bool {
        false
    }

    #[inline(always)]
    fn combine(earlier: bool, later: bool) -> bool {
        earlier || later
    }
}

/// A number that can be negative.
pub trait Signed: Number {}

/// What has `&`, `|` and `^`: integers and `bool`.
pub trait Bits:
    Copy
    + std::ops::BitAnd<Output = Self>
    + std::ops::BitOr<Output = Self>
    + std::ops::BitXor<Output = Self>
{
    /// No bit set.
    const NONE: Self;
}

macro_rules! signed {
    ($($t:ident)*) => {$( impl Signed for $t {} )*};
}

macro_rules! bits {
    ($($t:ident: $none:literal)*) => {$( impl Bits for $t { const NONE: Self = $none; } )*};
}

signed!(f32 f64 i8 i16 i32 i64 i128 isize);
bits!(bool: false i8: 0 i16: 0 i32: 0 i64: 0 i128: 0 isize: 0);
bits!(u8: 0 u16: 0 u32: 0 u64: 0 u128: 0 usize: 0);

#[cfg(test)]
mod tests {
    use super::*;

    /// Any cut of the values into two blocks gives what one pass gives.
    fn check<Op: Monoid<T>, T: Copy + PartialEq + std::fmt::Debug>(
        start: T,
        values: &[T],
        step: impl Fn(T, T) -> T,
    ) {
        let serial = values.iter().fold(start, |s, &v| step(s, v));
        for cut in 0..=values.len() {
            let (left, right) = values.split_at(cut);
            let block =
                |part: &[T]| part.iter().fold(identity::<Op, T>(&start), |s, &v| step(s, v));
            let mut s = combine::<Op, T>(start, block(left));
            s = combine::<Op, T>(s, block(right));
            assert_eq!(s, serial, "cut at {cut}");
        }
    }

    #[test]
    fn blocks_join_to_the_serial_result() {
        let x = [3, -1, 4, -1, 5, 0, 2];
        check::<Add, i64>(10, &x, |s, v| s + v);
        check::<Sub, i64>(10, &x, |s, v| s - v);
        check::<Mul, i64>(10, &x, |s, v| s * v);
        check::<Min, i64>(10, &x, |s, v| s.min(v));
        check::<Max, i64>(-10, &x, |s, v| s.max(v));
        check::<BitAnd, i64>(0xff, &x, |s, v| s & v);
        check::<BitOr, i64>(0x40, &x, |s, v| s | v);
        check::<BitXor, i64>(0x40, &x, |s, v| s ^ v);
        check::<TakeLess, i64>(2, &x, |s, v| if v < s { v } else { s });
        check::<TakeGreaterEq, i64>(2, &x, |s, v| if v >= s { v } else { s });
        check::<Div, f64>(10.0, &[2.0, 4.0, 0.5], |s, v| s / v);
        check::<And, bool>(true, &[true, false, true], |s, v| s && v);
        check::<Or, bool>(false, &[false, true], |s, v| s || v);
        check::<BitAnd, bool>(true, &[true, false], |s, v| s & v);
    }

    #[test]
    fn ties_go_the_way_the_comparison_says() {
        // (0.0, -0.0) compare equal and can be told apart.
        assert!(TakeLess::combine(0.0_f64, -0.0).is_sign_positive());
        assert!(TakeLessEq::combine(0.0_f64, -0.0).is_sign_negative());
        assert!(TakeGreater::combine(0.0_f64, -0.0).is_sign_positive());
        assert!(TakeGreaterEq::combine(0.0_f64, -0.0).is_sign_negative());
        assert_eq!(Min::combine(f64::NAN, 1.0), 1.0);
    }

    #[test]
    fn a_sum_of_minus_zero_stays_minus_zero() {
        let block = identity::<Add, f64>(&5.0) + -0.0;
        assert!(combine::<Add, f64>(-0.0, block).is_sign_negative());
    }
}
