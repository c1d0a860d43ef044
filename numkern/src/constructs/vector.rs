//! The arrays of one axis that the constructs read and write.

use std::ops::Range;

use ndarray::{ArrayBase, ArrayRef1, ArrayView1, ArrayViewMut1, Data, DataMut, Ix1, s};

/// An array of one axis to read from: a slice, a `Vec`, an array, or an ndarray
/// of any layout, by value or by reference.
///
/// A type of your own becomes one by an implementation that returns a view of
/// its elements.
#[diagnostic::on_unimplemented(
    message = "NK0342: `{Self}` is no array of one axis",
    label = "not a slice, `Vec` or ndarray of rank 1",
    note = "why: this function runs over elements in their order, one axis of them",
    note = "help: pass a slice, a `&Vec`, or an ndarray or view of rank 1; of an array of higher rank take a row (`a.row(i)`), a lane, or all elements (`a.flatten()`)"
)]
pub trait Vector {
    /// The type of an element.
    type Item: Copy + Send + Sync;

    /// The elements.
    fn elements(&self) -> ArrayView1<'_, Self::Item>;
}

/// An array of one axis to write to: as [`Vector`], with elements that can be
/// changed.
#[diagnostic::on_unimplemented(
    message = "NK0343: `{Self}` is no array of one axis that can be written to",
    label = "not a slice, `Vec` or ndarray of rank 1 that can be changed",
    note = "why: the result is written element by element",
    note = "help: pass `&mut` of a slice, a `Vec`, or an ndarray or view of rank 1"
)]
pub trait VectorMut: Vector {
    /// The elements.
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, Self::Item>;
}

macro_rules! slices {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<T: Copy + Send + Sync, $($generics)*> Vector for $array {
            type Item = T;

            #[inline]
            fn elements(&self) -> ArrayView1<'_, T> {
                ArrayView1::from(&self[..])
            }
        }

        impl<T: Copy + Send + Sync, $($generics)*> VectorMut for $array {
            #[inline]
            fn elements_mut(&mut self) -> ArrayViewMut1<'_, T> {
                ArrayViewMut1::from(&mut self[..])
            }
        }
    )*};
}

slices! {
    [] [T];
    [] Vec<T>;
    [const N: usize] [T; N];
}

impl<S: Data> Vector for ArrayBase<S, Ix1>
where
    S::Elem: Copy + Send + Sync,
{
    type Item = S::Elem;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, S::Elem> {
        self.view()
    }
}

impl<S: DataMut> VectorMut for ArrayBase<S, Ix1>
where
    S::Elem: Copy + Send + Sync,
{
    #[inline]
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, S::Elem> {
        self.view_mut()
    }
}

impl<T: Copy + Send + Sync> Vector for ArrayRef1<T> {
    type Item = T;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, T> {
        self.view()
    }
}

impl<T: Copy + Send + Sync> VectorMut for ArrayRef1<T> {
    #[inline]
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, T> {
        self.view_mut()
    }
}

impl<V: Vector + ?Sized> Vector for &V {
    type Item = V::Item;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, V::Item> {
        (**self).elements()
    }
}

impl<V: Vector + ?Sized> Vector for &mut V {
    type Item = V::Item;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, V::Item> {
        (**self).elements()
    }
}

impl<V: VectorMut + ?Sized> VectorMut for &mut V {
    #[inline]
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, V::Item> {
        (**self).elements_mut()
    }
}

/// The elements of a [`Vector`], to be read in contiguous pieces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a, T> {
    view: ArrayView1<'a, T>,
    /// All elements, where they are contiguous.
    slice: Option<&'a [T]>,
}

impl<'a, T: Copy> Source<'a, T> {
    pub(super) fn new(view: ArrayView1<'a, T>) -> Self {
        Self { view, slice: view.to_slice() }
    }

    pub(super) fn len(&self) -> usize {
        self.view.len()
    }

    pub(super) fn at(&self, position: usize) -> T {
        self.view[position]
    }

    /// Some of the elements: in place, or gathered into the buffer.
    #[inline(always)]
    pub(super) fn piece<'b>(&self, range: Range<usize>, buffer: &'b mut Vec<T>) -> &'b [T]
    where
        'a: 'b,
    {
        match self.slice {
            Some(slice) => &slice[range],
            None => {
                buffer.clear();
                buffer.extend(self.view.slice(s![range]).iter().copied());
                buffer
            }
        }
    }

    /// Calls `visit` with pieces of at most `length` elements and the position
    /// of their first one, in order, until it returns something.
    #[inline(always)]
    pub(super) fn pieces<R>(
        &self,
        range: Range<usize>,
        length: usize,
        mut visit: impl FnMut(usize, &[T]) -> Option<R>,
    ) -> Option<R> {
        let mut buffer = Vec::new();
        let mut start = range.start;
        while start < range.end {
            let end = range.end.min(start + length);
            let outcome = visit(start, self.piece(start..end, &mut buffer));
            if outcome.is_some() {
                return outcome;
            }
            start = end;
        }
        None
    }
}
