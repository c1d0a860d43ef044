//! `return` and `?` in a block of a parallel loop.
//!
//! A block is a closure that returns `ControlFlow`: `Break` with what the function
//! is to return, or `Continue` with the block's partial results.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Printer, path_at, place};
use crate::hir::Expr;

impl Printer<'_> {
    /// The type that the kernel returns.
    pub(super) fn output(&self) -> TokenStream {
        match &self.kernel.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => quote!(#ty),
        }
    }

    /// `return value`.
    pub(super) fn return_from_block(&self, expr: &Expr, value: Option<&Expr>) -> TokenStream {
        let value = value.map_or_else(|| quote!(()), |value| self.expr(value));
        quote_spanned!(expr.span.start=> return ::core::ops::ControlFlow::Break(#value))
    }

    /// `inner?`.
    pub(super) fn question_in_block(&self, expr: &Expr, inner: &Expr) -> TokenStream {
        let (krate, output, inner) = (self.krate, self.output(), self.expr(inner));
        let question = path_at(expr.span.end, quote!(#krate::__private::Question));
        // What rustc has to say about the types, it says at the question mark.
        quote_spanned! {place(expr.span.end)=>
            (match <_ as #question<#output>>::branch(#inner) {
                ::core::ops::ControlFlow::Continue(__nk_value) => __nk_value,
                ::core::ops::ControlFlow::Break(__nk_value) => {
                    return ::core::ops::ControlFlow::Break(__nk_value)
                }
            })
        }
    }
}
