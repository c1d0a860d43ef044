//! The elements of a written array, for a loop whose iterations run in lanes.

use ndarray::Dimension;

use super::{ArrayWriter, SliceWriter};
use crate::spmd::{OwnGrid, Packed};

impl<'a, T: Packed> SliceWriter<'a, T> {
    /// The elements, if `N` is 1.
    ///
    /// # Safety
    ///
    /// While the grid is used, the elements that are loaded and stored through it
    /// are those of its user's iterations: no reference to them exists, not from
    /// this handle, nor from a copy of it on any thread.
    #[inline(always)]
    pub unsafe fn __nk_own_grid<const N: usize>(&self) -> Option<OwnGrid<'a, T, N>> {
        // SAFETY: the slice is borrowed mutably for `'a`, and its elements lie
        // side by side; the rest is what the caller promises.
        unsafe { OwnGrid::new(self.pointer, &[self.len], &[1]) }
    }
}

impl<'a, T: Packed, D: Dimension> ArrayWriter<'a, T, D> {
    /// The elements, if the array has `N` axes.
    ///
    /// # Safety
    ///
    /// As for [`SliceWriter::__nk_own_grid`].
    #[inline(always)]
    pub unsafe fn __nk_own_grid<const N: usize>(&self) -> Option<OwnGrid<'a, T, N>> {
        let pointer = self.view.as_ptr().cast_mut();
        // SAFETY: the pointer of a view that was made of a mutable borrow for
        // `'a`; what its shape and strides lead to is borrowed. The rest is what
        // the caller promises.
        unsafe { OwnGrid::new(pointer, self.view.shape(), self.view.strides()) }
    }
}
