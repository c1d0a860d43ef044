//! What leaves a parallel loop before its end.
//!
//! `return` and `?` in the body of a `prange!` loop end its block with the value
//! that the function is to return. The first block, in loop order, that ends in
//! this way or with a panic is the one whose end the caller sees.

use std::ops::ControlFlow;

/// The result of a function that a parallel loop can leave.
#[diagnostic::on_unimplemented(
    message = "NK0365: `{Self}` is returned from inside a `prange!` loop and cannot be sent to another thread",
    label = "does not implement `Send`",
    note = "why: the iteration that returns runs on any thread, and its value goes to the caller's",
    note = "help: return an owned value without `Rc`, `RefCell` references or raw pointers, such as an `enum` of \
            error cases, or write each result to `out[i]` and return after the loop"
)]
pub trait Leave: Send {}

#[diagnostic::do_not_recommend]
impl<T: Send> Leave for T {}

/// What `?` can be applied to in a parallel loop of a function that returns `R`.
///
/// The operator itself cannot be asked where it would go; this is its meaning
/// for the types of the standard library, whose conversions are the same.
#[diagnostic::on_unimplemented(
    message = "NK0305: `?` on `{Self}` cannot leave a `prange!` loop of a function that returns `{R}`",
    label = "not what this function returns",
    note = "why: `?` hands an error to the caller, so both must be a `Result`, an `Option` or a `ControlFlow`, \
            with errors that convert",
    note = "help: let the function return a `Result` or an `Option`, or convert with `.ok()`, \
            `.ok_or(error)` or `.map_err(..)`"
)]
pub trait Question<R> {
    /// What the expression is when nothing is handed to the caller.
    type Output;
    /// The value to go on with, or the value to return.
    fn branch(self) -> ControlFlow<R, Self::Output>;
}

impl<T, E, U, F: From<E>> Question<Result<U, F>> for Result<T, E> {
    type Output = T;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Result<U, F>, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(F::from(error))),
        }
    }
}

impl<T, U> Question<Option<U>> for Option<T> {
    type Output = T;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Option<U>, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<B, C, D> Question<ControlFlow<B, D>> for ControlFlow<B, C> {
    type Output = C;

    #[inline(always)]
    fn branch(self) -> ControlFlow<ControlFlow<B, D>, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}
