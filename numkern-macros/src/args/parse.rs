//! Parsing of attribute arguments.
use super::Options;
use crate::diag::Sink;
use proc_macro2::TokenStream;

/// Collects the options of the running attribute and of its numkern siblings
/// on the same item, which are removed from it.
pub(crate) fn collect(
    _name: &'static str,
    _arguments: TokenStream,
    _function: &mut syn::ItemFn,
    _sink: &mut Sink,
) -> Options {
    todo!()
}
