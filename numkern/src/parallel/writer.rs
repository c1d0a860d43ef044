//! Writes of a parallel loop to disjoint places of one array.
//!
//! The compiler of this crate proves that no two iterations touch the same
//! element and then writes through a handle that every thread may hold. The
//! handle checks bounds as the plain index expression does; that the places
//! are disjoint is what its `unsafe` methods ask their caller to prove.

use std::marker::PhantomData;

use ndarray::{
    ArrayBase, ArrayRef, ArrayView, ArrayView1, ArrayViewMut, ArrayViewMut1, Axis, DataMut,
    Dimension, Ix2, NdIndex, RawArrayView, RawArrayViewMut, RemoveAxis,
};

mod in_range;
mod lanes;
mod parts;

/// An array that the iterations of a parallel loop may write to.
#[diagnostic::on_unimplemented(
    message = "NK0330: the iterations of a `prange!` loop cannot write to a value of type `{Self}`",
    label = "not an array",
    note = "why: each iteration writes to its own place, so the value must be an array whose places are known",
    note = "help: write to a slice, a `Vec`, an array or an ndarray"
)]
pub trait Share: sealed::Sealed {
    /// The handle that every thread may hold.
    type Writer<'a>
    where
        Self: 'a;

    /// A handle to the elements, for as long as the array is borrowed.
    fn __nk_share(&mut self) -> Self::Writer<'_>;
}

mod sealed {
    pub trait Sealed {}

    impl<T> Sealed for [T] {}
    impl<T> Sealed for Vec<T> {}
    impl<T, const N: usize> Sealed for [T; N] {}
    impl<T, D> Sealed for ndarray::ArrayRef<T, D> {}
    impl<S: ndarray::RawData, D> Sealed for ndarray::ArrayBase<S, D> {}
}

impl<T> Share for [T] {
    type Writer<'a>
        = SliceWriter<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_share(&mut self) -> SliceWriter<'_, T> {
        SliceWriter { pointer: self.as_mut_ptr(), len: self.len(), borrow: PhantomData }
    }
}

impl<T> Share for Vec<T> {
    type Writer<'a>
        = SliceWriter<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_share(&mut self) -> SliceWriter<'_, T> {
        self.as_mut_slice().__nk_share()
    }
}

impl<T, const N: usize> Share for [T; N] {
    type Writer<'a>
        = SliceWriter<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_share(&mut self) -> SliceWriter<'_, T> {
        self.as_mut_slice().__nk_share()
    }
}

impl<T, D: Dimension> Share for ArrayRef<T, D> {
    type Writer<'a>
        = ArrayWriter<'a, T, D>
    where
        T: 'a,
        D: 'a;

    #[inline]
    fn __nk_share(&mut self) -> ArrayWriter<'_, T, D> {
        ArrayWriter { view: self.raw_view_mut(), borrow: PhantomData }
    }
}

impl<S: DataMut, D: Dimension> Share for ArrayBase<S, D> {
    type Writer<'a>
        = ArrayWriter<'a, S::Elem, D>
    where
        S: 'a,
        D: 'a;

    #[inline]
    fn __nk_share(&mut self) -> ArrayWriter<'_, S::Elem, D> {
        ArrayWriter { view: self.raw_view_mut(), borrow: PhantomData }
    }
}

/// The handle to a slice, a `Vec` or an array.
#[derive(Debug)]
pub struct SliceWriter<'a, T> {
    pointer: *mut T,
    len: usize,
    borrow: PhantomData<&'a mut [T]>,
}

impl<T> Clone for SliceWriter<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for SliceWriter<'_, T> {}

// SAFETY: the handle gives out `&mut T` on any thread, one at a time for each
// element (what `at` asks for), which is sending the `T` there: `T: Send`. Read
// back as `&T` from several threads it takes `T: Sync`. The pointer stays valid
// for `'a`, during which the slice is borrowed mutably.
unsafe impl<T: Send + Sync> Send for SliceWriter<'_, T> {}
// SAFETY: as above; every method takes `&self` and keeps no state.
unsafe impl<T: Send + Sync> Sync for SliceWriter<'_, T> {}

impl<'a, T> SliceWriter<'a, T> {
    /// The element at the index.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds.
    ///
    /// # Safety
    ///
    /// While the reference lives, no other reference to this element may exist:
    /// not from this handle, nor from a copy of it on any thread.
    #[inline(always)]
    #[track_caller]
    #[allow(clippy::mut_from_ref)] // What the safety contract is about.
    pub unsafe fn at(&self, index: usize) -> &'a mut T {
        if index >= self.len {
            out_of_bounds(index, self.len);
        }
        // SAFETY: the index is in bounds of the slice, which is borrowed for
        // `'a`; the caller promises that the reference is the only one.
        unsafe { &mut *self.pointer.add(index) }
    }

    /// The number of elements.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no element.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn out_of_bounds(index: usize, len: usize) -> ! {
    panic!("index out of bounds: the len is {len} but the index is {index}")
}

/// The handle to an ndarray of any rank.
pub struct ArrayWriter<'a, T, D> {
    view: RawArrayViewMut<T, D>,
    borrow: PhantomData<&'a mut T>,
}

impl<T, D: Clone> Clone for ArrayWriter<'_, T, D> {
    #[inline]
    fn clone(&self) -> Self {
        Self { view: self.view.clone(), borrow: PhantomData }
    }
}

impl<T, D: Copy> Copy for ArrayWriter<'_, T, D> {}

// SAFETY: as for `SliceWriter`; the dimension is plain data (`Dimension`
// requires `Send + Sync`).
unsafe impl<T: Send + Sync, D: Dimension> Send for ArrayWriter<'_, T, D> {}
// SAFETY: as above; every method takes `&self` and keeps no state.
unsafe impl<T: Send + Sync, D: Dimension> Sync for ArrayWriter<'_, T, D> {}

impl<'a, T, D: Dimension> ArrayWriter<'a, T, D> {
    /// The element at the index: a number, a tuple or an array, as in `a[index]`.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds.
    ///
    /// # Safety
    ///
    /// While the reference lives, no other reference to this element may exist:
    /// not from this handle, nor from a copy of it on any thread.
    #[inline(always)]
    #[track_caller]
    #[allow(clippy::mut_from_ref)] // What the safety contract is about.
    pub unsafe fn at<I: NdIndex<D> + Clone>(&self, index: I) -> &'a mut T {
        match self.view.get_ptr(index.clone()) {
            // SAFETY: `get_ptr` has checked the index against the shape, and
            // every element of the shape is borrowed mutably for `'a`; the
            // pointer comes from that mutable borrow. The caller promises that
            // the reference is the only one.
            Some(pointer) => unsafe { &mut *pointer.cast_mut() },
            None => self.out_of_bounds(index),
        }
    }

    /// Panics with ndarray's own message for this index and shape.
    #[cold]
    #[inline(never)]
    #[track_caller]
    fn out_of_bounds<I: NdIndex<D>>(&self, index: I) -> ! {
        let shape = self.view.raw_dim();
        let nothing = std::ptr::NonNull::<()>::dangling().as_ptr();
        // SAFETY: elements of size 0 need no memory, a dangling pointer that is
        // not null stands for any number of them.
        let same_shape: ArrayView<'_, (), D> =
            unsafe { RawArrayView::from_shape_ptr(shape, nothing).deref_into_view() };
        let () = same_shape[index];
        unreachable!("ndarray has refused the index before")
    }

    /// The sub-array at a position of an axis, to write to.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::index_axis_mut`] does.
    ///
    /// # Safety
    ///
    /// While the view lives, no other reference to its elements may exist: not
    /// from this handle, nor from a copy of it on any thread.
    #[inline]
    #[track_caller]
    pub unsafe fn index_axis_mut(&self, axis: Axis, index: usize) -> ArrayViewMut<'a, T, D::Smaller>
    where
        D: RemoveAxis,
    {
        let part = self.view.clone().index_axis_move(axis, index);
        // SAFETY: the position is checked, so the part lies in the array, which
        // is borrowed mutably for `'a`; the caller promises that nothing else
        // refers to it.
        unsafe { part.deref_into_view_mut() }
    }

    /// The sub-array at a position of an axis, to read.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::index_axis`] does.
    ///
    /// # Safety
    ///
    /// While the view lives, nothing may write to its elements.
    #[inline]
    #[track_caller]
    pub unsafe fn index_axis(&self, axis: Axis, index: usize) -> ArrayView<'a, T, D::Smaller>
    where
        D: RemoveAxis,
    {
        let part = self.view.clone().index_axis_move(axis, index);
        // SAFETY: the position is checked, so the part lies in the array, which
        // is borrowed for `'a`; the caller promises that nothing writes to it.
        unsafe { part.deref_into_view() }
    }

    /// The number of elements.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.view.len()
    }

    /// Whether there is no element.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.view.is_empty()
    }

    /// The length of an axis.
    #[inline(always)]
    #[track_caller]
    pub fn len_of(&self, axis: Axis) -> usize {
        self.view.len_of(axis)
    }

    /// The number of axes.
    #[inline(always)]
    pub fn ndim(&self) -> usize {
        self.view.ndim()
    }

    /// The shape as a tuple.
    #[inline(always)]
    pub fn dim(&self) -> D::Pattern {
        self.view.dim()
    }

    /// The shape as ndarray holds it.
    #[inline(always)]
    pub fn raw_dim(&self) -> D {
        self.view.raw_dim()
    }

    /// The shape as a slice.
    #[inline(always)]
    pub fn shape(&self) -> &[usize] {
        self.view.shape()
    }
}

impl<'a, T> ArrayWriter<'a, T, Ix2> {
    /// A row to write to.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::row_mut`] does.
    ///
    /// # Safety
    ///
    /// As for [`index_axis_mut`](Self::index_axis_mut).
    #[inline]
    #[track_caller]
    pub unsafe fn row_mut(&self, index: usize) -> ArrayViewMut1<'a, T> {
        // SAFETY: the caller's promise is the one that is asked for.
        unsafe { self.index_axis_mut(Axis(0), index) }
    }

    /// A row to read.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::row`] does.
    ///
    /// # Safety
    ///
    /// As for [`index_axis`](Self::index_axis).
    #[inline]
    #[track_caller]
    pub unsafe fn row(&self, index: usize) -> ArrayView1<'a, T> {
        // SAFETY: the caller's promise is the one that is asked for.
        unsafe { self.index_axis(Axis(0), index) }
    }

    /// A column to write to.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::column_mut`] does.
    ///
    /// # Safety
    ///
    /// As for [`index_axis_mut`](Self::index_axis_mut).
    #[inline]
    #[track_caller]
    pub unsafe fn column_mut(&self, index: usize) -> ArrayViewMut1<'a, T> {
        // SAFETY: the caller's promise is the one that is asked for.
        unsafe { self.index_axis_mut(Axis(1), index) }
    }

    /// A column to read.
    ///
    /// # Panics
    ///
    /// As [`ArrayRef::column`] does.
    ///
    /// # Safety
    ///
    /// As for [`index_axis`](Self::index_axis).
    #[inline]
    #[track_caller]
    pub unsafe fn column(&self, index: usize) -> ArrayView1<'a, T> {
        // SAFETY: the caller's promise is the one that is asked for.
        unsafe { self.index_axis(Axis(1), index) }
    }

    /// The number of rows.
    #[inline(always)]
    pub fn nrows(&self) -> usize {
        self.len_of(Axis(0))
    }

    /// The number of columns.
    #[inline(always)]
    pub fn ncols(&self) -> usize {
        self.len_of(Axis(1))
    }
}

#[cfg(test)]
mod tests;
