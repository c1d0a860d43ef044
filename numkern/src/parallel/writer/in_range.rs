//! Elements of a written array whose indices were checked once before a nest of
//! loops.

use ndarray::{Dimension, NdIndex};

use super::{ArrayWriter, SliceWriter};
use crate::fast::axes::Axes;
use crate::fast::interval::{Interval, covered};

impl<'a, T> SliceWriter<'a, T> {
    /// Whether every index lies in the array whenever the nest evaluates it.
    #[inline(always)]
    pub fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool {
        covered(at, &[self.len])
    }

    /// The element at the index, to write to.
    ///
    /// # Safety
    ///
    /// The index must be in range, and while the reference lives, no other
    /// reference to this element may exist.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)] // What the safety contract is about.
    pub unsafe fn at_in_range(&self, index: usize) -> &'a mut T {
        debug_assert!(index < self.len);
        // SAFETY: an element of the slice that is borrowed mutably for `'a`, and
        // the only reference to it, as the caller promises.
        unsafe { &mut *self.pointer.add(index) }
    }

    /// The element at the index, to read.
    ///
    /// # Safety
    ///
    /// The index must be in range, and while the reference lives, nothing may
    /// write to this element.
    #[inline(always)]
    pub unsafe fn __nk_in_range(&self, index: usize) -> &'a T {
        debug_assert!(index < self.len);
        // SAFETY: an element of the slice that is borrowed for `'a`, to which
        // nothing writes, as the caller promises.
        unsafe { &*self.pointer.add(index) }
    }
}

impl<'a, T, D: Dimension> ArrayWriter<'a, T, D> {
    /// Whether every index lies in the array whenever the nest evaluates it.
    #[inline(always)]
    pub fn __nk_covers(&self, at: impl Axes<Interval<usize>>) -> bool {
        covered(at, self.view.shape())
    }

    /// The element at the index, to write to.
    ///
    /// # Safety
    ///
    /// As for [`SliceWriter::at_in_range`].
    #[inline(always)]
    #[allow(clippy::mut_from_ref)] // What the safety contract is about.
    pub unsafe fn at_in_range<I: NdIndex<D>>(&self, index: I) -> &'a mut T {
        // SAFETY: the view's pointer comes from a mutable borrow for `'a`, a
        // view refers to no element by itself, and the index is in range; the
        // caller promises that the reference to the element is the only one.
        unsafe {
            let mut view = self.view.clone().deref_into_view_mut();
            &mut *std::ptr::from_mut(view.uget_mut(index))
        }
    }

    /// The element at the index, to read.
    ///
    /// # Safety
    ///
    /// As for [`SliceWriter::__nk_in_range`].
    #[inline(always)]
    pub unsafe fn __nk_in_range<I: NdIndex<D>>(&self, index: I) -> &'a T {
        // SAFETY: as above, with nothing that writes to the element.
        unsafe {
            let view = self.view.clone().deref_into_view();
            &*std::ptr::from_ref(view.uget(index))
        }
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, s};

    use super::super::Share;
    use crate::fast::interval::Interval;

    #[test]
    fn slices_are_written_at_the_index_and_nowhere_else() {
        let mut x: Vec<i64> = (0..8).collect();
        let writer = x.__nk_share();
        let at = |last| Interval::ends(Some((2, last)));
        assert!(writer.__nk_covers(at(7)) && !writer.__nk_covers(at(8)));
        for k in 2..5 {
            // SAFETY: in range; the value is read before the place is taken.
            unsafe {
                let value = *writer.__nk_in_range(k - 1) + 10;
                *writer.at_in_range(k) = value;
            }
        }
        assert_eq!(x, [0, 1, 11, 21, 31, 5, 6, 7]);
    }

    #[test]
    fn arrays_of_any_layout() {
        let mut a = Array2::<usize>::zeros((4, 6));
        for mut view in [a.view_mut(), Array2::zeros((6, 4)).reversed_axes().view_mut()] {
            let mut view = view.slice_mut(s![..;-1, ..;2]);
            let writer = view.__nk_share();
            let (i, j) = (Interval::fixed(1), Interval::ends(Some((0, 2))));
            assert!(writer.__nk_covers((i, j)) && !writer.__nk_covers([i, j.add(i)]));
            assert!(!writer.__nk_covers(j));
            for k in 0..3 {
                // SAFETY: in range, and the only reference.
                unsafe { *writer.at_in_range([1, k]) = k + 1 };
                // SAFETY: in range, and nothing writes.
                assert_eq!(unsafe { *writer.__nk_in_range((1, k)) }, k + 1);
            }
            assert_eq!(view.row(1).to_vec(), [1, 2, 3]);
            assert_eq!(view.sum(), 6);
        }
    }
}
