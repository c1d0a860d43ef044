//! Equality of bits.

use std::fmt::Debug;

use ndarray::{Array, ArrayBase, Data, Dimension};

/// Two values with the same bits. A NaN equals every NaN: Rust leaves its sign
/// and payload open.
pub trait SameBits {
    /// Whether the bits are the same.
    fn same_bits(&self, other: &Self) -> bool;
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl SameBits for $t {
            fn same_bits(&self, other: &Self) -> bool {
                self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
            }
        }
    )*};
}

macro_rules! plain {
    ($($t:ty),*) => {$(
        impl SameBits for $t {
            fn same_bits(&self, other: &Self) -> bool {
                self == other
            }
        }
    )*};
}

floats!(f32 f64);
plain!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, (), &str, String);

impl<T: SameBits> SameBits for [T] {
    fn same_bits(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.same_bits(b))
    }
}

impl<T: SameBits> SameBits for Vec<T> {
    fn same_bits(&self, other: &Self) -> bool {
        self.as_slice().same_bits(other)
    }
}

impl<T: SameBits, const N: usize> SameBits for [T; N] {
    fn same_bits(&self, other: &Self) -> bool {
        self.as_slice().same_bits(other)
    }
}

impl<T: SameBits> SameBits for Option<T> {
    fn same_bits(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.same_bits(b),
            (None, None) => true,
            _ => false,
        }
    }
}

impl<T: SameBits, E: SameBits> SameBits for Result<T, E> {
    fn same_bits(&self, other: &Self) -> bool {
        match (self, other) {
            (Ok(a), Ok(b)) => a.same_bits(b),
            (Err(a), Err(b)) => a.same_bits(b),
            _ => false,
        }
    }
}

impl<T: SameBits, D: Dimension> SameBits for Array<T, D> {
    fn same_bits(&self, other: &Self) -> bool {
        self.shape() == other.shape() && self.iter().zip(other).all(|(a, b)| a.same_bits(b))
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),+))*) => {$(
        impl<$($name: SameBits),+> SameBits for ($($name,)+) {
            fn same_bits(&self, other: &Self) -> bool {
                $(self.$at.same_bits(&other.$at))&&+
            }
        }
    )*};
}

tuples!((A 0) (A 0, B 1, C 2, D 3, E 4, F 5) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4));

/// Asserts that two values have the same bits.
#[track_caller]
pub fn assert_same<T: SameBits + Debug + ?Sized>(got: &T, want: &T, what: &str) {
    assert!(got.same_bits(want), "{what}\n got: {got:?}\nwant: {want:?}");
}

/// Asserts that two arrays of any storage have one shape and the same bits.
#[track_caller]
pub fn assert_same_array<T, S1, S2, D>(got: &ArrayBase<S1, D>, want: &ArrayBase<S2, D>, what: &str)
where
    T: SameBits + Debug + Clone,
    S1: Data<Elem = T>,
    S2: Data<Elem = T>,
    D: Dimension,
{
    assert_eq!(got.shape(), want.shape(), "{what}");
    assert!(
        got.iter().zip(want.iter()).all(|(a, b)| a.same_bits(b)),
        "{what}\n got: {got:?}\nwant: {want:?}"
    );
}
