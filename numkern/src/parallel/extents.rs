//! The shape of an array as ndarray says it.
//!
//! A user's trait may have a `len` for ndarray's views that comes before
//! ndarray's own in method lookup and gives another number at each call. What
//! index checks and proofs rely on is therefore asked through these functions,
//! by a path that nothing comes before.

use ndarray::{ArrayBase, ArrayRef, Axis, Data, Dimension};

/// An ndarray, an array, or a reference to one.
pub trait Length {
    /// `len()`.
    fn __nk_len(&self) -> usize;
    /// `is_empty()`.
    fn __nk_is_empty(&self) -> bool;
}

impl<T, const N: usize> Length for [T; N] {
    #[inline(always)]
    fn __nk_len(&self) -> usize {
        N
    }
    #[inline(always)]
    fn __nk_is_empty(&self) -> bool {
        N == 0
    }
}

/// An ndarray, or a reference to one.
pub trait Extents: Length {
    /// The indices of an element: what `dim` gives.
    type Pattern;
    /// `nrows()`.
    fn __nk_nrows(&self) -> usize;
    /// `ncols()`.
    fn __nk_ncols(&self) -> usize;
    /// `len_of(axis)`.
    fn __nk_len_of(&self, axis: Axis) -> usize;
    /// `shape()`.
    fn __nk_shape(&self) -> &[usize];
    /// `dim()`.
    fn __nk_dim(&self) -> Self::Pattern;
}

macro_rules! arrays {
    ($([$($generics:tt)*] $t:ty;)*) => {$(
        impl<$($generics)*, D: Dimension> Length for $t {
            #[inline(always)]
            fn __nk_len(&self) -> usize {
                self.len()
            }
            #[inline(always)]
            fn __nk_is_empty(&self) -> bool {
                self.is_empty()
            }
        }

        impl<$($generics)*, D: Dimension> Extents for $t {
            type Pattern = D::Pattern;

            #[inline(always)]
            #[track_caller]
            fn __nk_nrows(&self) -> usize {
                self.len_of(Axis(0))
            }
            #[inline(always)]
            #[track_caller]
            fn __nk_ncols(&self) -> usize {
                self.len_of(Axis(1))
            }
            #[inline(always)]
            #[track_caller]
            fn __nk_len_of(&self, axis: Axis) -> usize {
                self.len_of(axis)
            }
            #[inline(always)]
            fn __nk_shape(&self) -> &[usize] {
                self.shape()
            }
            #[inline(always)]
            fn __nk_dim(&self) -> D::Pattern {
                self.dim()
            }
        }
    )*};
}

arrays! {
    [T] ArrayRef<T, D>;
    [S: Data] ArrayBase<S, D>;
}

macro_rules! references {
    ($($t:ty)*) => {$(
        impl<A: Length + ?Sized> Length for $t {
            #[inline(always)]
            fn __nk_len(&self) -> usize {
                A::__nk_len(self)
            }
            #[inline(always)]
            fn __nk_is_empty(&self) -> bool {
                A::__nk_is_empty(self)
            }
        }

        impl<A: Extents + ?Sized> Extents for $t {
            type Pattern = A::Pattern;

            #[inline(always)]
            #[track_caller]
            fn __nk_nrows(&self) -> usize {
                A::__nk_nrows(self)
            }
            #[inline(always)]
            #[track_caller]
            fn __nk_ncols(&self) -> usize {
                A::__nk_ncols(self)
            }
            #[inline(always)]
            #[track_caller]
            fn __nk_len_of(&self, axis: Axis) -> usize {
                A::__nk_len_of(self, axis)
            }
            #[inline(always)]
            fn __nk_shape(&self) -> &[usize] {
                A::__nk_shape(self)
            }
            #[inline(always)]
            fn __nk_dim(&self) -> A::Pattern {
                A::__nk_dim(self)
            }
        }
    )*};
}

references!(&A &mut A);
