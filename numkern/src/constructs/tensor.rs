//! The arrays of any rank that the constructs read and write along an axis.

use ndarray::{ArrayBase, ArrayRef, ArrayView, ArrayViewMut, Data, DataMut, Dimension, RemoveAxis};

/// An ndarray of any rank and layout to read from, by reference or by value.
pub trait Tensor {
    /// The type of an element.
    type Item: Copy + Send + Sync;
    /// The rank.
    type Dim: Dimension + RemoveAxis;

    /// All elements.
    fn tensor(&self) -> ArrayView<'_, Self::Item, Self::Dim>;
}

/// A [`Tensor`] that can be written to.
#[diagnostic::on_unimplemented(
    message = "NK0381: `{Self}` is no ndarray that can be written to",
    label = "not an ndarray that can be changed",
    note = "why: the result is written element by element",
    note = "help: pass `&mut` of an ndarray, or a view of one that can be changed"
)]
pub trait TensorMut: Tensor {
    /// All elements.
    fn tensor_mut(&mut self) -> ArrayViewMut<'_, Self::Item, Self::Dim>;
}

impl<S: Data, D: Dimension + RemoveAxis> Tensor for ArrayBase<S, D>
where
    S::Elem: Copy + Send + Sync,
{
    type Item = S::Elem;
    type Dim = D;

    #[inline]
    fn tensor(&self) -> ArrayView<'_, S::Elem, D> {
        self.view()
    }
}

impl<S: DataMut, D: Dimension + RemoveAxis> TensorMut for ArrayBase<S, D>
where
    S::Elem: Copy + Send + Sync,
{
    #[inline]
    fn tensor_mut(&mut self) -> ArrayViewMut<'_, S::Elem, D> {
        self.view_mut()
    }
}

impl<T: Copy + Send + Sync, D: Dimension + RemoveAxis> Tensor for ArrayRef<T, D> {
    type Item = T;
    type Dim = D;

    #[inline]
    fn tensor(&self) -> ArrayView<'_, T, D> {
        self.view()
    }
}

impl<T: Copy + Send + Sync, D: Dimension + RemoveAxis> TensorMut for ArrayRef<T, D> {
    #[inline]
    fn tensor_mut(&mut self) -> ArrayViewMut<'_, T, D> {
        self.view_mut()
    }
}

impl<A: Tensor + ?Sized> Tensor for &A {
    type Item = A::Item;
    type Dim = A::Dim;

    #[inline]
    fn tensor(&self) -> ArrayView<'_, A::Item, A::Dim> {
        (**self).tensor()
    }
}

impl<A: Tensor + ?Sized> Tensor for &mut A {
    type Item = A::Item;
    type Dim = A::Dim;

    #[inline]
    fn tensor(&self) -> ArrayView<'_, A::Item, A::Dim> {
        (**self).tensor()
    }
}

impl<A: TensorMut + ?Sized> TensorMut for &mut A {
    #[inline]
    fn tensor_mut(&mut self) -> ArrayViewMut<'_, A::Item, A::Dim> {
        (**self).tensor_mut()
    }
}
