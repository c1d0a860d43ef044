//! Where the elements of a shared array are.

use std::marker::PhantomData;

use ndarray::{ArrayRef, Axis, Dimension, Ix1, Ix2, NdIndex, RawArrayViewMut, arr0};

use super::handle::Shared;

/// The elements of an array that is borrowed mutably.
pub trait Places: Clone {
    /// The type of an element.
    type Elem;
    /// The shape.
    type Dim: Dimension;

    /// The length of every axis.
    fn shape(&self) -> Self::Dim;
}

/// An index of these places.
///
/// # Safety
///
/// Where [`pointer`](Self::pointer) returns, it returns a pointer to an element,
/// aligned and valid for reads and writes for as long as the array is borrowed.
pub unsafe trait At<I: NdIndex<Self::Dim> + Clone>: Places {
    /// The element at the index.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds.
    #[track_caller]
    fn pointer(&self, index: I) -> *mut Self::Elem;
}

/// The places of a slice, a `Vec` or an array.
#[derive(Debug)]
pub struct SlicePlaces<'a, T> {
    pointer: *mut T,
    len: usize,
    borrow: PhantomData<&'a mut [T]>,
}

impl<T> Clone for SlicePlaces<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

// SAFETY: an element is only reached where its type is an `Atom`, by atomic
// accesses, which may be made from any thread. The pointer stays valid for as long
// as the slice is borrowed.
unsafe impl<T> Send for SlicePlaces<'_, T> {}
// SAFETY: as above; there is no state.
unsafe impl<T> Sync for SlicePlaces<'_, T> {}

impl<'a, T> SlicePlaces<'a, T> {
    #[inline]
    pub(super) fn of(slice: &'a mut [T]) -> Self {
        Self { pointer: slice.as_mut_ptr(), len: slice.len(), borrow: PhantomData }
    }
}

impl<T> Places for SlicePlaces<'_, T> {
    type Elem = T;
    type Dim = Ix1;

    fn shape(&self) -> Ix1 {
        Ix1(self.len)
    }
}

// SAFETY: the index is in bounds of a slice that is borrowed mutably.
unsafe impl<T> At<usize> for SlicePlaces<'_, T> {
    #[inline(always)]
    #[track_caller]
    fn pointer(&self, index: usize) -> *mut T {
        if index >= self.len {
            slice_out_of_bounds(index, self.len);
        }
        // SAFETY: the index is in bounds of the slice.
        unsafe { self.pointer.add(index) }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn slice_out_of_bounds(index: usize, len: usize) -> ! {
    panic!("index out of bounds: the len is {len} but the index is {index}")
}

/// The places of an ndarray of any rank.
pub struct ArrayPlaces<'a, T, D> {
    view: RawArrayViewMut<T, D>,
    borrow: PhantomData<&'a mut T>,
}

impl<T, D: Clone> Clone for ArrayPlaces<'_, T, D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { view: self.view.clone(), borrow: PhantomData }
    }
}

// SAFETY: as for `SlicePlaces`; the dimension is plain data (`Dimension` requires
// `Send + Sync`).
unsafe impl<T, D: Dimension> Send for ArrayPlaces<'_, T, D> {}
// SAFETY: as above; there is no state.
unsafe impl<T, D: Dimension> Sync for ArrayPlaces<'_, T, D> {}

impl<'a, T, D: Dimension> ArrayPlaces<'a, T, D> {
    #[inline]
    pub(super) fn of(array: &'a mut ArrayRef<T, D>) -> Self {
        Self { view: array.raw_view_mut(), borrow: PhantomData }
    }
}

/// Panics with ndarray's own message for this index and shape. The shape comes by
/// value: a handle whose address is not taken stays in registers.
#[cold]
#[inline(never)]
#[track_caller]
fn array_out_of_bounds<D: Dimension, I: NdIndex<D>>(shape: D, index: I) -> ! {
    let nothing = arr0(());
    if let Some(same_shape) = nothing.broadcast(shape) {
        let () = same_shape[index];
    }
    unreachable!("ndarray has refused the index before")
}

impl<T, D: Dimension> Places for ArrayPlaces<'_, T, D> {
    type Elem = T;
    type Dim = D;

    fn shape(&self) -> D {
        self.view.raw_dim()
    }
}

// SAFETY: `get_ptr` has checked the index against the shape, and every element of
// the shape is borrowed mutably, by the borrow that the pointer comes from.
unsafe impl<T, D: Dimension, I: NdIndex<D> + Clone> At<I> for ArrayPlaces<'_, T, D> {
    #[inline(always)]
    #[track_caller]
    fn pointer(&self, index: I) -> *mut T {
        match self.view.get_ptr(index.clone()) {
            Some(pointer) => pointer.cast_mut(),
            None => array_out_of_bounds(self.shape(), index),
        }
    }
}

/// Questions for the shape, as the array itself answers them.
impl<T> Shared<'_, SlicePlaces<'_, T>> {
    /// The number of elements.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.places().len
    }

    /// Whether there is no element.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Questions for the shape, as the array itself answers them.
impl<T, D: Dimension> Shared<'_, ArrayPlaces<'_, T, D>> {
    /// The number of elements.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.places().view.len()
    }

    /// Whether there is no element.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.places().view.is_empty()
    }

    /// The length of an axis.
    #[inline(always)]
    #[track_caller]
    pub fn len_of(&self, axis: Axis) -> usize {
        self.places().view.len_of(axis)
    }

    /// The number of axes.
    #[inline(always)]
    pub fn ndim(&self) -> usize {
        self.places().view.ndim()
    }

    /// The shape as a tuple.
    #[inline(always)]
    pub fn dim(&self) -> D::Pattern {
        self.places().view.dim()
    }

    /// The shape as ndarray holds it.
    #[inline(always)]
    pub fn raw_dim(&self) -> D {
        self.places().view.raw_dim()
    }

    /// The shape as a slice.
    #[inline(always)]
    pub fn shape(&self) -> &[usize] {
        self.places().view.shape()
    }
}

impl<T> Shared<'_, ArrayPlaces<'_, T, Ix2>> {
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
