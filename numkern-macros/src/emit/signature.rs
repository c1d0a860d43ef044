//! The parts of a kernel's signature that the emitted items share.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

use crate::front::prange_arguments;
use crate::hir::{Kernel, PatKind};

/// The parameters as plain names, for functions that only pass them on.
pub(super) fn plain_names(kernel: &Kernel) -> Vec<Ident> {
    kernel
        .params
        .iter()
        .enumerate()
        .map(|(i, param)| match &param.pat.kind {
            PatKind::Bind { name, .. } => name.clone(),
            _ => format_ident!("__nk_arg{i}"),
        })
        .collect()
}

/// `name: Type, ..` with plain names.
pub(super) fn plain_params(kernel: &Kernel) -> TokenStream {
    let names = plain_names(kernel);
    let types = kernel.params.iter().map(|param| &param.ty);
    quote!(#(#names: #types),*)
}

/// The `#[cfg]` attributes: every emitted item carries them.
pub(super) fn cfgs(kernel: &Kernel) -> Vec<&syn::Attribute> {
    kernel.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
}

/// The attributes of the callable function: all but inlining hints, which
/// would fight the dispatch.
pub(super) fn outer_attrs(kernel: &Kernel) -> Vec<&syn::Attribute> {
    kernel.item.attrs.iter().filter(|attr| !attr.path().is_ident("inline")).collect()
}

/// The attributes of `reference`: the lints the user set for the body.
pub(super) fn lint_attrs(kernel: &Kernel) -> Vec<&syn::Attribute> {
    const LINTS: [&str; 5] = ["allow", "expect", "warn", "deny", "forbid"];
    kernel
        .item
        .attrs
        .iter()
        .filter(|attr| LINTS.iter().any(|lint| attr.path().is_ident(lint)))
        .collect()
}

/// The user's body with every `prange!(range, ..)` replaced by the range.
pub(super) fn plain_body(kernel: &Kernel) -> syn::Block {
    struct Strip;
    impl VisitMut for Strip {
        fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
            if let syn::Expr::Macro(call) = expr {
                let is_prange =
                    call.mac.path.segments.last().is_some_and(|last| last.ident == "prange");
                if is_prange {
                    // What is no range was reported; the loop stays a loop.
                    let first = prange_arguments(&call.mac).and_then(|all| all.into_iter().next());
                    let range =
                        first.unwrap_or_else(|| syn::parse_quote!(::core::iter::empty::<usize>()));
                    *expr = syn::Expr::Paren(syn::ExprParen {
                        attrs: Vec::new(),
                        paren_token: syn::token::Paren(Span::call_site()),
                        expr: Box::new(range),
                    });
                }
            }
            syn::visit_mut::visit_expr_mut(self, expr);
        }
    }
    let mut body = (*kernel.item.block).clone();
    Strip.visit_block_mut(&mut body);
    body
}
