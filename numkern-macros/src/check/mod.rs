//! The numeric subset: one rule, one code.
use crate::{
    args::Options,
    diag::Sink,
    hir::{Kernel, ty::Types},
};
use proc_macro2::TokenStream;

/// Checks every rule of the subset.
pub(crate) fn check(_kernel: &Kernel, _types: &Types, _options: &Options, _sink: &mut Sink) {
    todo!()
}

/// Reports that an attribute stands on something that is not a function.
pub(crate) fn report_not_a_function(_name: &str, _item: &TokenStream, _sink: &mut Sink) {
    todo!()
}
