//! What a kernel can write its result into.

use ndarray::{ArrayBase, ArrayRef, ArrayViewMut, ArrayViewMut1, DataMut, Dimension, Ix1};

use crate::Element;

/// An array that takes the result of `name::into(.., out)`, of elements `T`:
/// `&mut Array<T, D>`, a mutable view of any layout by value or by reference,
/// `&mut [T]`, `&mut Vec<T>` or `&mut [T; N]`.
#[diagnostic::on_unimplemented(
    message = "NK0232: `{Self}` cannot take a result with elements of type `{T}`",
    label = "not a mutable slice or array of `{T}`",
    note = "an output is a `&mut [{T}]`, a `&mut Vec<{T}>`, a `&mut` ndarray array or a mutable view of `{T}`",
    note = "help: write `&mut out` for an owned array, and give it the element type that the kernel returns"
)]
pub trait Output<T: Element> {
    /// The rank, as ndarray's dimension type.
    type Dim: Dimension;

    /// The elements.
    fn view_mut(&mut self) -> ArrayViewMut<'_, T, Self::Dim>;
}

// By value only views: the result in an owned array would be lost with it.
impl<T: Element, D: Dimension> Output<T> for ArrayViewMut<'_, T, D> {
    type Dim = D;

    #[inline]
    fn view_mut(&mut self) -> ArrayViewMut<'_, T, D> {
        ArrayRef::view_mut(self)
    }
}

impl<T: Element, S: DataMut<Elem = T>, D: Dimension> Output<T> for &mut ArrayBase<S, D> {
    type Dim = D;

    #[inline]
    fn view_mut(&mut self) -> ArrayViewMut<'_, T, D> {
        ArrayRef::view_mut(self)
    }
}

impl<T: Element, D: Dimension> Output<T> for &mut ArrayRef<T, D> {
    type Dim = D;

    #[inline]
    fn view_mut(&mut self) -> ArrayViewMut<'_, T, D> {
        ArrayRef::view_mut(self)
    }
}

macro_rules! slices {
    ($([$($generics:tt)*] $output:ty;)*) => {$(
        impl<T: Element, $($generics)*> Output<T> for $output {
            type Dim = Ix1;

            #[inline]
            fn view_mut(&mut self) -> ArrayViewMut1<'_, T> {
                ArrayViewMut1::from(&mut self[..])
            }
        }
    )*};
}

slices! {
    [] &mut [T];
    [const N: usize] &mut [T; N];
    [] &mut Vec<T>;
}
