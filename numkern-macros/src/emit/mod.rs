//! Emission.
use crate::{args::Options, hir::Kernel, lower::Plan};
use proc_macro2::TokenStream;
pub(crate) fn emit(_kernel: &Kernel, _plan: &Plan, _options: &Options) -> TokenStream {
    todo!()
}
pub(crate) fn fallback(_kernel: &Kernel, _options: &Options) -> TokenStream {
    todo!()
}
pub(crate) fn debug_dump(_kernel: &Kernel, _output: &TokenStream) {}
