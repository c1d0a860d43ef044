//! What the index of a written element may be computed from.
//!
//! The analysis proves that the elements of two iterations differ by the rules
//! of integer arithmetic. It goes by names: a macro sees `lo: u64`, and not that
//! `u64` is another type here, with an addition of its own that gives another
//! number at each call. What it takes for an integer is therefore handed to
//! [`fixed`] before the loop, which only Rust's own types pass.

use ndarray::{ArrayBase, ArrayRef, RawData};

/// A number, or an array or tuple of numbers: its operators have no effects and
/// give the same result each time.
#[diagnostic::on_unimplemented(
    message = "NK0376: a value of type `{Self}` takes part in the index that a `prange!` loop writes to",
    label = "not a number, and not an array of numbers",
    note = "why: the iterations write to different places only if the index is plain integer arithmetic, and what the operators of this type do is not known",
    note = "help: compute an integer from it before the loop (`let offset: usize = ..;`) and use that in the index"
)]
pub trait Fixed: sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
}

macro_rules! numbers {
    ($($t:ident)*) => {$(
        impl sealed::Sealed for $t {}
        impl Fixed for $t {}
    )*};
}

numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool);

macro_rules! containers {
    ($([$($generics:tt)*] $t:ty, $elem:ty;)*) => {$(
        impl<$($generics)*> sealed::Sealed for $t where $elem: Fixed {}
        impl<$($generics)*> Fixed for $t where $elem: Fixed {}
    )*};
}

containers! {
    [T] [T], T;
    [T] Vec<T>, T;
    [T, const N: usize] [T; N], T;
    [T, D] ArrayRef<T, D>, T;
    [S: RawData, D] ArrayBase<S, D>, S::Elem;
    [T: ?Sized] &T, T;
    [T: ?Sized] &mut T, T;
}

/// An array whose shape is asked for in a loop.
#[diagnostic::on_unimplemented(
    message = "NK0377: a `prange!` loop asks a value of type `{Self}` for its shape",
    label = "not an array",
    note = "why: the shape of an array is the same in every iteration, and what a method of another type gives is not known",
    note = "help: take the number before the loop (`let n = ..;`) and use that in it"
)]
pub trait Shaped: shaped::Sealed {}

mod shaped {
    pub trait Sealed {}
}

macro_rules! arrays {
    ($([$($generics:tt)*] $t:ty $(where $elem:ty)?;)*) => {$(
        impl<$($generics)*> shaped::Sealed for $t $(where $elem: Shaped)? {}
        impl<$($generics)*> Shaped for $t $(where $elem: Shaped)? {}
    )*};
}

arrays! {
    [T] [T];
    [T] Vec<T>;
    [T, const N: usize] [T; N];
    [T, D] ArrayRef<T, D>;
    [S: RawData, D] ArrayBase<S, D>;
    [T: ?Sized] &T where T;
    [T: ?Sized] &mut T where T;
}

macro_rules! tuples {
    ($(($($t:ident)*))*) => {$(
        impl<$($t: Fixed),*> sealed::Sealed for ($($t,)*) {}
        impl<$($t: Fixed),*> Fixed for ($($t,)*) {}
    )*};
}

tuples! { () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// Accepts what an index may be computed from.
#[inline(always)]
pub fn fixed<T: Fixed + ?Sized>(_: &T) {}

/// Accepts an array.
#[inline(always)]
pub fn shaped<T: Shaped + ?Sized>(_: &T) {}

/// The axis that a kernel names, which must be the one that was read from it.
///
/// # Panics
///
/// If it is another: then `Axis` is not ndarray's.
#[inline(always)]
#[track_caller]
pub fn axis(given: ndarray::Axis, read: usize) -> ndarray::Axis {
    assert!(given.0 == read, "`Axis({read})` is not ndarray's: it gives axis {}", given.0);
    given
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, Axis};

    use super::*;

    #[test]
    fn numbers_and_arrays_of_numbers_pass() {
        fixed(&3_usize);
        fixed(&&mut -1_i8);
        fixed(&[1_u64, 2][..]);
        fixed(&vec![(1_usize, 2.0)]);
        fixed(&Array2::<i32>::zeros((2, 2)).view());
        fixed(&(1_usize, [2_i32; 3], ()));
    }

    #[test]
    fn arrays_of_anything_have_a_shape() {
        shaped(&["a"][..]);
        shaped(&&mut vec![()]);
        shaped(&Array2::<f64>::zeros((2, 2)).view());
    }

    #[test]
    fn an_axis_is_the_one_that_was_read() {
        assert_eq!(axis(Axis(1), 1), Axis(1));
    }

    #[test]
    #[should_panic(expected = "`Axis(0)` is not ndarray's: it gives axis 1")]
    fn another_axis_is_refused() {
        axis(Axis(1), 0);
    }
}
