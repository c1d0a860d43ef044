//! What every kernel is.

use fearless_simd::Simd;

use crate::Explain;
use crate::spmd::{LaneValue, Mask, Shape, each_on};

/// A function that the compiler of this crate has checked and compiled.
///
/// The attributes implement it on the empty type that stands beside the
/// function and carries its name; nothing else should. Being a trait, it lets
/// one kernel be handed to another as a type parameter.
#[diagnostic::on_unimplemented(
    message = "NK0112: a kernel calls a function that is not a kernel",
    label = "this function is not a kernel",
    note = "why: the compiler has to see the body of everything that a kernel runs, to check it and to compile it for every CPU level",
    note = "help: annotate it with `#[njit]`, or call it outside the kernel and pass the result in"
)]
pub trait Kernel {
    /// The name of the function.
    const NAME: &'static str;

    /// What became of each loop of the kernel.
    fn explain() -> Explain;
}

/// A kernel that can be handed to a library function as a type parameter, as
/// in `any::<negative>(&x)`.
///
/// `Args` is the tuple of its parameters' types. The attributes implement it
/// for every kernel that takes its parameters by value and borrows nothing: no
/// reference, no `impl Trait`, no lifetime, no array view. A generic kernel
/// implements it for many types, if its parameters determine them.
///
/// ```
/// use numkern::prelude::*;
/// use numkern::Callable;
/// use numkern::dispatch::Simd;
///
/// #[njit]
/// fn double<T: Float>(x: T) -> T {
///     x + x
/// }
///
/// fn twice<F: Callable<(f64,), Output = f64>>(x: f64) -> f64 {
///     numkern::dispatch!(simd => F::call(simd, (F::call(simd, (x,)),)))
/// }
/// assert_eq!(twice::<double>(1.5), 6.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "NK0340: `{Self}` cannot be called with arguments of type `{Args}` from a library function",
    label = "not a kernel of these arguments",
    note = "why: the elements are handed to the kernel by value, at the CPU level of the caller",
    note = "help: annotate the function with `#[njit]`, take parameters of the element type by value (no reference, no `impl Trait`), and return the type that is asked for"
)]
pub trait Callable<Args> {
    /// What it returns.
    type Output;

    /// Calls the kernel at a CPU level; inlined into the caller.
    fn call<S: Simd>(simd: S, args: Args) -> Self::Output;

    /// Calls the kernel for several elements at once; `None` if it panics for
    /// one of those that are on.
    #[doc(hidden)]
    #[inline(always)]
    fn lanes<L: Shape>(
        lanes: L,
        on: Mask<L>,
        args: Args::Lanes<L>,
    ) -> Option<<Self::Output as LaneValue>::Lanes<L>>
    where
        Args: LaneValue,
        Self::Output: LaneValue,
    {
        let simd = lanes.level_token();
        Some(each_on(lanes, on, args, |args| Self::call(simd, args)))
    }

    /// Whether it has a loop that is only fast in lanes.
    #[doc(hidden)]
    #[inline(always)]
    fn wants_lanes() -> bool {
        false
    }
}

/// A [`Callable`] kernel without generic parameters: its name alone says what
/// it takes.
#[diagnostic::on_unimplemented(
    message = "NK0341: the name of `{Self}` alone does not say which two elements it joins to one",
    label = "generic, or not a kernel `fn(T, T) -> T`",
    note = "why: scans and reductions join two values by value, and find their type from the kernel",
    note = "help: for a generic kernel write `Typed<{Self}, _>` or `Typed<{Self}, f64>` in its place; otherwise write a kernel such as `#[njit] fn add(a: f64, b: f64) -> f64`"
)]
pub trait Signature {
    /// The tuple of its parameters' types.
    type Args;
}
