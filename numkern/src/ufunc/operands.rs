//! Tuples of operands, one for each parameter of a kernel.

use ndarray::DimMax;

use super::inner::Elements;
use super::operand::Operand;
use super::rank::Rank;
use super::shape::Source;
use crate::Element;

/// The operands of a call, as a tuple: each one fits the element type at its
/// place in `E`, and their ranks have a joint rank.
///
/// Implemented for tuples of 1 to 8 operands; a type becomes an operand by
/// implementing [`Operand`].
#[diagnostic::on_unimplemented(
    message = "NK0233: `{Self}` are not operands for parameters of types `{E}`",
    note = "a kernel takes 1 to 8 operands, one for each parameter"
)]
pub trait Operands<E: Elements>: sealed::Sealed {
    /// The joint rank: the largest one, dynamic if any of them is dynamic.
    type Dim: Rank;

    /// The first element of each operand.
    #[doc(hidden)]
    fn first_value(&self) -> Option<E>;

    /// Calls a function with the layout and place of each operand.
    #[doc(hidden)]
    fn with_sources<R>(&self, function: impl FnOnce(&[Source<'_>]) -> R) -> R;
}

mod sealed {
    /// Keeps the promise that sources have the element types of `E`.
    pub trait Sealed {}
}

macro_rules! operands {
    // The joint dimension type and its bounds grow by one operand at a time.
    (@bounds [$($all:tt)*] [$($bounds:tt)*] $joint:ty;) => {
        operands!(@implement [$($all)*] [$($bounds)*] $joint);
    };
    (@bounds [$($all:tt)*] [$($bounds:tt)*] $joint:ty; $next:ty, $($rest:ty,)*) => {
        operands!(
            @bounds [$($all)*] [$($bounds)* $joint: DimMax<$next>,]
            <$joint as DimMax<$next>>::Output; $($rest,)*
        );
    };
    (@implement [$(($a:ident $e:ident $i:tt))*] [$($bounds:tt)*] $joint:ty) => {
        impl<$($a,)*> sealed::Sealed for ($($a,)*) {}

        impl<$($a, $e,)*> Operands<($($e,)*)> for ($($a,)*)
        where
            $($e: Element, $a: Operand<$e>,)*
            $($bounds)*
            $joint: Rank,
        {
            type Dim = $joint;

            #[inline(always)]
            fn first_value(&self) -> Option<($($e,)*)> {
                Some(($(self.$i.first_value()?,)*))
            }

            #[inline]
            fn with_sources<R>(&self, function: impl FnOnce(&[Source<'_>]) -> R) -> R {
                let views = ($(self.$i.view(),)*);
                function(&[$(Source::new(&views.$i),)*])
            }
        }
    };
    ($(($a:ident $e:ident $i:tt))*) => {
        operands!(@split [$(($a $e $i))*] $(<$a as Operand<$e>>::Dim,)*);
    };
    (@split [$($all:tt)*] $first:ty, $($rest:ty,)*) => {
        operands!(@bounds [$($all)*] [] $first; $($rest,)*);
    };
}

operands!((A0 E0 0));
operands!((A0 E0 0)(A1 E1 1));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2)(A3 E3 3));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2)(A3 E3 3)(A4 E4 4));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2)(A3 E3 3)(A4 E4 4)(A5 E5 5));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2)(A3 E3 3)(A4 E4 4)(A5 E5 5)(A6 E6 6));
operands!((A0 E0 0)(A1 E1 1)(A2 E2 2)(A3 E3 3)(A4 E4 4)(A5 E5 5)(A6 E6 6)(A7 E7 7));
