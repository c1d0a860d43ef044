//! Emission: the kernel as Rust tokens.
//!
//! - `shell` writes what surrounds a body: the callable function, the type of
//!   the same name with its associated functions, the `Kernel` impl;
//! - `callable` lets a kernel be a type parameter of a library function;
//! - `spmd` surrounds a body in lanes;
//! - `ufunc` is the shell of `#[vectorize]`;
//! - `callees` lets a body call other kernels at its own CPU level, and has
//!   rustc check that they are kernels;
//! - `print` writes a body from the typed view and the plan.

mod callable;
mod callees;
mod print;
mod shell;
mod signature;
mod spmd;
#[cfg(test)]
mod tests;
mod ufunc;

use proc_macro2::TokenStream;
use quote::quote;

use crate::args::Options;
use crate::hir::Kernel;
use crate::hir::ty::Types;
use crate::lower::Plan;

/// Everything that the function becomes.
pub(crate) fn emit(kernel: &Kernel, types: &Types, plan: &Plan, options: &Options) -> TokenStream {
    if options.vectorize.is_some() {
        ufunc::emit(kernel, types, plan, options)
    } else {
        shell::emit(kernel, types, plan, options)
    }
}

/// What stands next to the messages when the function was refused: the
/// function as written and its type, so that its uses elsewhere do not become
/// errors of their own.
pub(crate) fn fallback(kernel: &Kernel, options: &Options) -> TokenStream {
    shell::fallback(kernel, options)
}

/// Prints the expansion of the kernel that `NUMKERN_DEBUG_MACRO` names.
pub(crate) fn debug_dump(kernel: &Kernel, output: &TokenStream) {
    if std::env::var("NUMKERN_DEBUG_MACRO").is_ok_and(|name| kernel.name() == name.as_str()) {
        eprintln!("{output}");
    }
}

/// The lints that generated code is free of: the user's own copy of the body,
/// `reference`, keeps them.
fn quiet() -> TokenStream {
    quote!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)])
}
