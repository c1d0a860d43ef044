//! Kernels of two elements, as type parameters.

use std::marker::PhantomData;

use fearless_simd::Simd;

use crate::{Callable, Signature};

/// A kernel that joins two values to one of the same type: `fn(T, T) -> T`.
///
/// Every kernel of this shape without generic parameters is one, and so is a
/// generic kernel together with its type, [`Typed`].
#[diagnostic::on_unimplemented(
    message = "NK0341: `{Self}` is no kernel that joins two elements to one",
    label = "not a kernel `fn(T, T) -> T`",
    note = "why: scans and reductions join two values by value, and the name of the kernel alone must say of which type",
    note = "help: write a kernel such as `#[njit] fn add(a: f64, b: f64) -> f64`; for a generic kernel write `Typed<{Self}, _>` or `Typed<{Self}, f64>` in its place"
)]
pub trait Operator {
    /// What is joined.
    type Element: Copy + Send + Sync;

    /// The earlier value joined with the later one, at a CPU level.
    fn join<S: Simd>(simd: S, earlier: Self::Element, later: Self::Element) -> Self::Element;
}

impl<K, T> Operator for K
where
    K: Signature<Args = (T, T)> + Callable<(T, T), Output = T>,
    T: Copy + Send + Sync,
{
    type Element = T;

    #[inline(always)]
    fn join<S: Simd>(simd: S, earlier: T, later: T) -> T {
        K::call(simd, (earlier, later))
    }
}

/// A generic kernel of two elements, with the type that it is meant for.
///
/// The type may be left to inference.
///
/// ```
/// use numkern::prelude::*;
/// use numkern::{Typed, scan};
///
/// #[njit]
/// fn add<T: Number>(a: T, b: T) -> T {
///     a + b
/// }
/// assert_eq!(scan::<Typed<add, _>>(&[1_u8, 2, 3]), array![1, 3, 6]);
/// assert_eq!(scan::<Typed<add, f64>>(&[0.5, 2.0]), array![0.5, 2.5]);
/// ```
pub struct Typed<K, T>(PhantomData<fn(K, T)>);

impl<K, T> Signature for Typed<K, T> {
    type Args = (T, T);
}

impl<K: Callable<(T, T)>, T> Callable<(T, T)> for Typed<K, T> {
    type Output = K::Output;

    #[inline(always)]
    fn call<S: Simd>(simd: S, args: (T, T)) -> K::Output {
        K::call(simd, args)
    }
}
