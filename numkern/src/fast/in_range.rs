//! Reads whose indices were checked once before a nest of loops.
//!
//! Arrays that the nest also writes are reached through their writers, which
//! have methods of the same names (`parallel::writer`).

use ndarray::{ArrayBase, ArrayView, Data, Dimension, NdIndex};

use super::axes::Axes;
use super::interval::{Interval, covered};

/// An array that can tell before a nest of loops whether its indices will be in
/// range.
pub trait Covers {
    /// Whether every index lies in the array whenever the nest evaluates it.
    fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool;
}

/// An array that is read at indices known to be in range.
pub trait InRange<I> {
    /// The type of an element.
    type Item;

    /// The element at the index.
    ///
    /// # Safety
    ///
    /// The index must be in range.
    unsafe fn __nk_in_range(&self, index: I) -> &Self::Item;
}

impl<T> Covers for [T] {
    #[inline(always)]
    fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool {
        covered(at, &[self.len()])
    }
}

impl<T> InRange<usize> for [T] {
    type Item = T;

    #[inline(always)]
    unsafe fn __nk_in_range(&self, index: usize) -> &T {
        // SAFETY: what the caller promises.
        unsafe { self.get_unchecked(index) }
    }
}

impl<T, const N: usize> Covers for [T; N] {
    #[inline(always)]
    fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool {
        covered(at, &[N])
    }
}

impl<T, const N: usize> InRange<usize> for [T; N] {
    type Item = T;

    #[inline(always)]
    unsafe fn __nk_in_range(&self, index: usize) -> &T {
        // SAFETY: what the caller promises.
        unsafe { self.get_unchecked(index) }
    }
}

impl<S: Data, D: Dimension> Covers for ArrayBase<S, D> {
    #[inline(always)]
    fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool {
        covered(at, self.shape())
    }
}

impl<T, D: Dimension, I: NdIndex<D>> InRange<I> for ArrayView<'_, T, D> {
    type Item = T;

    #[inline(always)]
    unsafe fn __nk_in_range(&self, index: I) -> &T {
        // SAFETY: what the caller promises.
        unsafe { self.uget(index) }
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, ArrayD, IxDyn, s};

    use super::*;

    #[test]
    fn arrays_of_any_layout_are_read_where_they_cover() {
        let i = Interval::ends(Some((1_usize, 3)));
        let j = Interval::ends(Some((0_usize, 4)));
        let x = [1, 2, 3, 4];
        assert!(x.__nk_covers(i) && x[..].__nk_covers(i) && !x.__nk_covers(j));
        assert!(!x.__nk_covers([i, i]));
        // SAFETY: in range, as was just asked.
        assert_eq!(unsafe { (*x.__nk_in_range(3), *x[..].__nk_in_range(1)) }, (4, 2));
        let a = Array2::from_shape_fn((8, 5), |(i, j)| i * 10 + j);
        for view in [a.view(), a.slice(s![..;-2, ..]), a.slice(s![..4, ..;-1])] {
            assert!(view.__nk_covers([i, j]) && !view.__nk_covers((i, j.add(i))));
            assert!(!view.__nk_covers(i));
            // SAFETY: in range, as was just asked.
            assert_eq!(unsafe { *view.__nk_in_range((3, 4)) }, view[[3, 4]]);
        }
        let d = ArrayD::<u8>::zeros(IxDyn(&[4, 5]));
        assert!(d.__nk_covers((i, j)) && !d.__nk_covers((i, j, i)));
    }
}
