//! What every kernel is.

use crate::Explain;

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

/// Compiles only where `K` is a kernel.
pub const fn require_kernel<K: Kernel + ?Sized>() {}
