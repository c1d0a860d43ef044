//! Elements and parts of a written array: to read, and ranges to write to.

use std::ops::{Bound, RangeBounds};
use std::ptr::NonNull;
use std::slice::SliceIndex;

use ndarray::{ArrayView, ArrayViewMut, Dimension, NdIndex, SliceArg};

use super::{ArrayWriter, SliceWriter, out_of_bounds};

impl<'a, T> SliceWriter<'a, T> {
    /// The element at the index, to read.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds.
    ///
    /// # Safety
    ///
    /// While the reference lives, nothing may write to this element.
    #[inline(always)]
    #[track_caller]
    pub unsafe fn read(&self, index: usize) -> &'a T {
        if index >= self.len {
            out_of_bounds(index, self.len);
        }
        // SAFETY: the index is in bounds of the slice, which is borrowed for
        // `'a`; the caller promises that nothing writes to the element.
        unsafe { &*self.pointer.add(index) }
    }

    /// The elements of a range, to write to.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the range is not in bounds.
    ///
    /// # Safety
    ///
    /// While the slice lives, no other reference to its elements may exist: not
    /// from this handle, nor from a copy of it on any thread.
    #[inline(always)]
    #[track_caller]
    #[allow(clippy::mut_from_ref)] // What the safety contract is about.
    pub unsafe fn part_mut<R: Range>(&self, range: R) -> &'a mut [T] {
        let (start, len) = bounds(range, self.len);
        // SAFETY: `bounds` has checked that `start + len` is at most the length
        // of the slice, which is borrowed mutably for `'a`; the caller promises
        // that nothing else refers to these elements.
        unsafe { std::slice::from_raw_parts_mut(self.pointer.add(start), len) }
    }

    /// The elements of a range, to read.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the range is not in bounds.
    ///
    /// # Safety
    ///
    /// While the slice lives, nothing may write to its elements.
    #[inline(always)]
    #[track_caller]
    pub unsafe fn part<R: Range>(&self, range: R) -> &'a [T] {
        let (start, len) = bounds(range, self.len);
        // SAFETY: `bounds` has checked that `start + len` is at most the length
        // of the slice, which is borrowed for `'a`; the caller promises that
        // nothing writes to these elements.
        unsafe { std::slice::from_raw_parts(self.pointer.add(start), len) }
    }
}

/// A range of positions, as slices take it.
pub trait Range: SliceIndex<[()], Output = [()]> + RangeBounds<usize> + Clone {}

impl<R: SliceIndex<[()], Output = [()]> + RangeBounds<usize> + Clone> Range for R {}

/// The first position of a range, and how many there are: `start + len` is at
/// most the length. Panics where a slice of this length would.
#[inline(always)]
#[track_caller]
fn bounds<R: Range>(range: R, len: usize) -> (usize, usize) {
    // SAFETY: elements of size 0 need no memory; a dangling pointer that is not
    // null stands for any number of them.
    let same_length: &[()] =
        unsafe { std::slice::from_raw_parts(NonNull::dangling().as_ptr(), len) };
    let found = same_length[range.clone()].len();
    let start = match range.start_bound() {
        Bound::Included(start) => *start,
        // Such a range with `usize::MAX` has no element, and panics above.
        Bound::Excluded(before) => *before + 1,
        Bound::Unbounded => 0,
    };
    // `R` is what its caller chose: what it says of itself is checked.
    assert!(start <= len && found <= len - start, "the range contradicts itself");
    (start, found)
}

impl<'a, T, D: Dimension> ArrayWriter<'a, T, D> {
    /// The element at the index, to read.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds.
    ///
    /// # Safety
    ///
    /// While the reference lives, nothing may write to this element.
    #[inline(always)]
    #[track_caller]
    pub unsafe fn read<I: NdIndex<D> + Clone>(&self, index: I) -> &'a T {
        match self.view.get_ptr(index.clone()) {
            // SAFETY: `get_ptr` has checked the index against the shape, and
            // every element of the shape is borrowed for `'a`. The caller
            // promises that nothing writes to it.
            Some(pointer) => unsafe { &*pointer },
            None => self.out_of_bounds(index),
        }
    }

    /// The part that `s![..]` says, to write to.
    ///
    /// # Panics
    ///
    /// As [`ndarray::ArrayRef::slice_mut`] does.
    ///
    /// # Safety
    ///
    /// While the view lives, no other reference to its elements may exist: not
    /// from this handle, nor from a copy of it on any thread.
    #[inline]
    #[track_caller]
    pub unsafe fn slice_mut<I: SliceArg<D>>(&self, info: I) -> ArrayViewMut<'a, T, I::OutDim> {
        let part = self.view.clone().slice_move(info);
        // SAFETY: `slice_move` has checked the bounds, so the part lies in the
        // array, which is borrowed mutably for `'a`, and names each element of
        // it once at most; the caller promises that nothing else refers to it.
        unsafe { part.deref_into_view_mut() }
    }

    /// The part that `s![..]` says, to read.
    ///
    /// # Panics
    ///
    /// As [`ndarray::ArrayRef::slice`] does.
    ///
    /// # Safety
    ///
    /// While the view lives, nothing may write to its elements.
    #[inline]
    #[track_caller]
    pub unsafe fn slice<I: SliceArg<D>>(&self, info: I) -> ArrayView<'a, T, I::OutDim> {
        let part = self.view.clone().slice_move(info);
        // SAFETY: `slice_move` has checked the bounds, so the part lies in the
        // array, which is borrowed for `'a`; the caller promises that nothing
        // writes to it.
        unsafe { part.deref_into_view() }
    }
}
