//! The attribute macros of numkern.
//!
//! Users depend on the `numkern` crate, which re-exports everything here. The
//! stages of the compiler are described in `ARCHITECTURE.md`.

use proc_macro::TokenStream;

mod analyse;
mod args;
mod check;
mod compile;
mod diag;
mod emit;
mod front;
mod hir;
mod infer;
mod lower;
#[cfg(test)]
mod test_support;

/// Compiles a function for every CPU level and picks one at run time.
#[proc_macro_attribute]
pub fn njit(arguments: TokenStream, item: TokenStream) -> TokenStream {
    compile::attribute("njit", arguments.into(), item.into()).into()
}

/// Turns a scalar function into a NumPy-style ufunc.
#[proc_macro_attribute]
pub fn vectorize(arguments: TokenStream, item: TokenStream) -> TokenStream {
    compile::attribute("vectorize", arguments.into(), item.into()).into()
}

/// Runs the `prange!` loops of a function on all threads.
#[proc_macro_attribute]
pub fn parallel(arguments: TokenStream, item: TokenStream) -> TokenStream {
    compile::attribute("parallel", arguments.into(), item.into()).into()
}

/// Allows the compiler to reorder and contract floating-point arithmetic.
#[proc_macro_attribute]
pub fn fastmath(arguments: TokenStream, item: TokenStream) -> TokenStream {
    compile::attribute("fastmath", arguments.into(), item.into()).into()
}
