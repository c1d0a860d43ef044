//! Where in an array the elements of a lane body are.

use fearless_simd::Simd;

use crate::spmd::{Lane, WIDTH};

/// The index on one axis.
#[derive(Clone, Copy, Debug)]
pub struct Along {
    /// Of each element.
    pub(super) at: [usize; WIDTH],
    /// Whether it differs between them.
    pub(super) varies: bool,
    /// Whether each is one more than the one before it.
    pub(super) ascends: bool,
}

/// Indices of which the compiler has seen that each is one more than the one
/// before it, modulo the size of `usize`: `i + c` for the loop variable `i`.
#[derive(Clone, Copy)]
pub struct Ascending<S: Simd>(Lane<usize, S>);

/// Such indices.
#[inline(always)]
pub fn ascending<S: Simd>(at: Lane<usize, S>) -> Ascending<S> {
    Ascending(at)
}

/// An index on one axis: the same for all elements, or one for each.
pub trait Coordinate: Copy {
    /// What it is for the elements.
    fn along(self) -> Along;
}

impl Coordinate for usize {
    #[inline(always)]
    fn along(self) -> Along {
        Along { at: [self; WIDTH], varies: false, ascends: false }
    }
}

impl<S: Simd> Coordinate for Lane<usize, S> {
    #[inline(always)]
    fn along(self) -> Along {
        let at = self.values();
        let mut ascends = true;
        for k in 1..WIDTH {
            ascends &= at[k] == at[0].wrapping_add(k);
        }
        Along { at, varies: true, ascends }
    }
}

impl<S: Simd> Coordinate for Ascending<S> {
    #[inline(always)]
    fn along(self) -> Along {
        Along { at: self.0.values(), varies: true, ascends: true }
    }
}

/// The index on each of `N` axes, as a tuple.
pub trait Coordinates<const N: usize>: Copy {
    /// What they are for the elements.
    fn axes(self) -> [Along; N];
}

macro_rules! tuples {
    ($($n:literal: $($c:ident $k:tt)*;)*) => {$(
        impl<$($c: Coordinate),*> Coordinates<$n> for ($($c,)*) {
            #[inline(always)]
            fn axes(self) -> [Along; $n] {
                [$(self.$k.along()),*]
            }
        }
    )*};
}

tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
}
