//! Scratch memory of the current thread, and the arrays that it is used as.

use std::fmt;
use std::ops::{Deref, DerefMut};

use ndarray::{Array, ArrayRef, ArrayView1, ArrayViewMut1, Dimension, IntoDimension};

use super::inside::inside_kernels;
use super::pool::{ScratchElement, filled, give_back};
use super::{Vector, VectorMut};

/// An array of zeros for passing use, in memory that the thread uses again.
///
/// It replaces `vec![0.0; n]` in the body of a parallel loop, which asks the
/// allocator for memory in every iteration; with this, each thread does so at
/// the first one. That pays where `n` is small against the work of the
/// allocator (up to some thousand elements), or so large that the allocator
/// gets fresh pages from the operating system each time (some 16,000 elements
/// and more); filling the elements costs the same.
///
/// The memory goes back when the value is dropped. Nested uses get memory of
/// their own each. For an ndarray there is [`scratch_nd()`], for a start other
/// than zero [`scratch_filled()`].
///
/// # Panics
///
/// If memory cannot hold `len` elements.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// /// The median of each row.
/// #[parallel]
/// fn medians(a: ArrayView2<f64>) -> Array1<f64> {
///     let (m, n) = a.dim();
///     let mut out = Array1::zeros(m);
///     for i in prange!(0..m) {
///         let mut sorted = numkern::scratch::<f64>(n);
///         for j in 0..n {
///             sorted[j] = a[[i, j]];
///         }
///         sorted.sort_unstable_by(|a, b| a.total_cmp(b));
///         out[i] = sorted[n / 2];
///     }
///     out
/// }
/// let a = array![[3.0, 1.0, 2.0], [9.0, 8.0, 7.0]];
/// assert_eq!(medians(a.view()), array![2.0, 8.0]);
/// ```
#[must_use]
pub fn scratch<T: ScratchElement>(len: usize) -> Scratch<T> {
    scratch_filled(len, T::ZERO)
}

/// As [`scratch()`], with a value of your own in every element.
///
/// # Panics
///
/// As [`scratch()`].
///
/// # Examples
///
/// ```
/// let mut best = numkern::scratch_filled(3, f64::INFINITY);
/// best[1] = best[1].min(2.0);
/// assert_eq!(*best, [f64::INFINITY, 2.0, f64::INFINITY]);
/// ```
#[must_use]
pub fn scratch_filled<T: ScratchElement>(len: usize, value: T) -> Scratch<T> {
    Scratch { values: filled(len, value) }
}

/// As [`scratch()`], as an ndarray in C order of any rank.
///
/// # Panics
///
/// As [`scratch()`].
///
/// # Examples
///
/// ```
/// let mut window = numkern::scratch_nd::<f64, _>((3, 3));
/// window[[1, 1]] = 2.0;
/// assert_eq!(window.row(1).to_vec(), [0.0, 2.0, 0.0]);
/// ```
#[must_use]
#[track_caller]
pub fn scratch_nd<T: ScratchElement, Sh: IntoDimension>(shape: Sh) -> ScratchArray<T, Sh::Dim> {
    let shape = shape.into_dimension();
    let len = shape.slice().iter().try_fold(1_usize, |len, &axis| len.checked_mul(axis));
    let Some(len) = len else {
        panic!("an array of shape {:?} is too large to exist", shape.slice())
    };
    match Array::from_shape_vec(shape, filled(len, T::ZERO)) {
        Ok(array) => ScratchArray { array },
        Err(error) => panic!("no such scratch array: {error}"),
    }
}

inside_kernels!(scratch scratch_filled scratch_nd);

impl scratch {
    #[doc(hidden)]
    #[inline]
    pub fn __nk_body<S, T: ScratchElement>(_: S, len: usize) -> Scratch<T> {
        scratch(len)
    }
}

impl scratch_filled {
    #[doc(hidden)]
    #[inline]
    pub fn __nk_body<S, T: ScratchElement>(_: S, len: usize, value: T) -> Scratch<T> {
        scratch_filled(len, value)
    }
}

impl scratch_nd {
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __nk_body<S, T: ScratchElement, Sh: IntoDimension>(
        _: S,
        shape: Sh,
    ) -> ScratchArray<T, Sh::Dim> {
        scratch_nd(shape)
    }
}

/// What [`scratch()`] returns: a slice whose memory is used again.
pub struct Scratch<T: ScratchElement> {
    values: Vec<T>,
}

impl<T: ScratchElement> Drop for Scratch<T> {
    fn drop(&mut self) {
        give_back(std::mem::take(&mut self.values));
    }
}

impl<T: ScratchElement> Deref for Scratch<T> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        &self.values
    }
}

impl<T: ScratchElement> DerefMut for Scratch<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.values
    }
}

impl<T: ScratchElement> AsRef<[T]> for Scratch<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: ScratchElement> AsMut<[T]> for Scratch<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T: ScratchElement> fmt::Debug for Scratch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values.fmt(f)
    }
}

impl<'a, T: ScratchElement> IntoIterator for &'a Scratch<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: ScratchElement> IntoIterator for &'a mut Scratch<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: ScratchElement> Vector for Scratch<T> {
    type Item = T;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, T> {
        ArrayView1::from(&**self)
    }
}

impl<T: ScratchElement> VectorMut for Scratch<T> {
    #[inline]
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, T> {
        ArrayViewMut1::from(&mut **self)
    }
}

/// What [`scratch_nd()`] returns: an ndarray whose memory is used again.
pub struct ScratchArray<T: ScratchElement, D: Dimension> {
    array: Array<T, D>,
}

impl<T: ScratchElement, D: Dimension> Drop for ScratchArray<T, D> {
    fn drop(&mut self) {
        let (buffer, _) = std::mem::take(&mut self.array).into_raw_vec_and_offset();
        give_back(buffer);
    }
}

impl<T: ScratchElement, D: Dimension> Deref for ScratchArray<T, D> {
    type Target = ArrayRef<T, D>;

    #[inline(always)]
    fn deref(&self) -> &ArrayRef<T, D> {
        &self.array
    }
}

impl<T: ScratchElement, D: Dimension> DerefMut for ScratchArray<T, D> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut ArrayRef<T, D> {
        &mut self.array
    }
}

impl<T: ScratchElement, D: Dimension> fmt::Debug for ScratchArray<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.array.fmt(f)
    }
}
