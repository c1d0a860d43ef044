//! What can be handed to a kernel.

use ndarray::{ArrayBase, ArrayRef, ArrayView, ArrayView0, ArrayView1, Data, Dimension, Ix0, Ix1};

use crate::Element;

/// An operand whose elements are `T`: a scalar, a slice, a `Vec`, or an array
/// or view of any rank and layout.
///
/// | operand | rank |
/// |---|---|
/// | `T` itself, literals included | 0 |
/// | `&[T]`, `&[T; N]`, `&Vec<T>`, `Vec<T>` | 1 |
/// | `&Array<T, D>`, `ArrayView<T, D>`, `&ArrayRef<T, D>`, .. | that of `D` |
///
/// A type of your own becomes an operand by an implementation that returns a
/// view of its elements.
#[diagnostic::on_unimplemented(
    message = "NK0230: `{Self}` cannot be an operand with elements of type `{T}`",
    label = "not a scalar, slice or array of `{T}`",
    note = "an operand is a `{T}`, a `&[{T}]`, a `&Vec<{T}>`, or an ndarray array or view of `{T}`, by reference or by value; element types are never converted on the way",
    note = "help: convert the elements first, as in `a.mapv(f64::from)` for an array or `x as f64` for a scalar"
)]
pub trait Operand<T: Element> {
    /// The rank, as ndarray's dimension type.
    type Dim: Dimension;

    /// The elements.
    fn view(&self) -> ArrayView<'_, T, Self::Dim>;

    /// The first element, if there is one.
    #[doc(hidden)]
    #[inline(always)]
    fn first_value(&self) -> Option<T> {
        self.view().first().copied()
    }
}

impl<T: Element> Operand<T> for T {
    type Dim = Ix0;

    #[inline(always)]
    fn view(&self) -> ArrayView0<'_, T> {
        ndarray::aview0(self)
    }

    #[inline(always)]
    fn first_value(&self) -> Option<T> {
        Some(*self)
    }
}

impl<T: Element, S: Data<Elem = T>, D: Dimension> Operand<T> for ArrayBase<S, D> {
    type Dim = D;

    #[inline(always)]
    fn view(&self) -> ArrayView<'_, T, D> {
        ArrayRef::view(self)
    }
}

impl<T: Element, S: Data<Elem = T>, D: Dimension> Operand<T> for &ArrayBase<S, D> {
    type Dim = D;

    #[inline(always)]
    fn view(&self) -> ArrayView<'_, T, D> {
        ArrayRef::view(self)
    }
}

impl<T: Element, D: Dimension> Operand<T> for &ArrayRef<T, D> {
    type Dim = D;

    #[inline(always)]
    fn view(&self) -> ArrayView<'_, T, D> {
        ArrayRef::view(self)
    }
}

macro_rules! slices {
    ($([$($generics:tt)*] $operand:ty;)*) => {$(
        impl<T: Element, $($generics)*> Operand<T> for $operand {
            type Dim = Ix1;

            #[inline(always)]
            fn view(&self) -> ArrayView1<'_, T> {
                ArrayView1::from(&self[..])
            }
        }
    )*};
}

slices! {
    [] &[T];
    [const N: usize] &[T; N];
    [] &Vec<T>;
    [] Vec<T>;
}
