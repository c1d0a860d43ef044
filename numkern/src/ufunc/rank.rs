//! What a call returns for each rank.

use ndarray::{Array, Dimension, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6, IxDyn, ShapeBuilder};

use crate::Element;

/// A rank of arrays, and what a call with a result of that rank returns.
///
/// A result of rank 0 ([`Ix0`](type@Ix0)) is the plain value, as NumPy returns scalars;
/// any other is an owned array of that rank. [`IxDyn`](type@IxDyn) stays an `ArrayD`, also
/// where it has no axes at run time.
///
/// All dimension types of ndarray implement it. Name it as a bound where a
/// function is generic over the rank of what it gives to a kernel.
#[diagnostic::on_unimplemented(
    message = "NK0231: a result of dimension type `{Self}` cannot be built",
    label = "the rank of the result is not known here",
    note = "help: in a function that is generic over the rank, add the bound `D: numkern::ufunc::Rank`"
)]
pub trait Rank: Dimension {
    /// What a call returns.
    type Of<T: Element>;

    /// Whether it returns the plain value.
    #[doc(hidden)]
    const SCALAR: bool = false;

    /// The result out of its one value.
    #[doc(hidden)]
    fn from_value<T: Element>(value: T) -> Self::Of<T>;

    /// The result out of all its values, in Fortran order if `columns`, else
    /// in C order.
    #[doc(hidden)]
    fn from_values<T: Element>(shape: Self, columns: bool, values: Vec<T>) -> Self::Of<T>;
}

impl Rank for Ix0 {
    type Of<T: Element> = T;
    const SCALAR: bool = true;

    #[inline(always)]
    fn from_value<T: Element>(value: T) -> T {
        value
    }

    #[inline]
    fn from_values<T: Element>(_: Self, _: bool, values: Vec<T>) -> T {
        values[0]
    }
}

macro_rules! ranks {
    ($($dim:ident)*) => {$(
        impl Rank for $dim {
            type Of<T: Element> = Array<T, Self>;

            fn from_value<T: Element>(value: T) -> Array<T, Self> {
                let mut shape = Self::default();
                shape.slice_mut().fill(1);
                Self::from_values(shape, false, vec![value])
            }

            #[inline]
            fn from_values<T: Element>(shape: Self, columns: bool, values: Vec<T>) -> Array<T, Self> {
                Array::from_shape_vec(shape.set_f(columns), values)
                    .expect("the values were counted from the shape")
            }
        }
    )*};
}

ranks!(Ix1 Ix2 Ix3 Ix4 Ix5 Ix6 IxDyn);
