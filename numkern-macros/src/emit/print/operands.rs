//! What the proofs of disjoint writes take for fixed, made sure of.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Printer, at, place};
use crate::analyse::{Parallel, bare};
use crate::hir::{Expr, ExprId, ExprKind};

/// What stands before a parallel loop, and what the loop uses of it.
pub(super) struct Fixed {
    pub checks: TokenStream,
    /// The queries, by expression, as the variables that hold their values.
    pub views: Vec<(ExprId, TokenStream)>,
}

impl Printer<'_> {
    /// Hands every variable to the runtime's `fixed`, which takes Rust's own
    /// types alone, and makes every shape query once.
    pub(super) fn operands(&self, parallel: &Parallel) -> Fixed {
        let krate = self.krate;
        let mut checks = TokenStream::new();
        let mut locals = parallel.operands.locals.clone();
        locals.sort();
        locals.dedup();
        for local in locals {
            let name = self.name(local);
            checks.extend(at(name.span(), quote!(#krate::__private::fixed(&#name);)));
        }
        for value in &parallel.operands.values {
            if let Some(value) = self.exprs.get(value) {
                let tokens = self.expr(value);
                checks.extend(at(value.span.start, quote!(#krate::__private::fixed(&#tokens);)));
            }
        }
        let mut known: Vec<(String, Ident)> = Vec::new();
        let mut views = Vec::new();
        for id in &parallel.operands.queries {
            let Some(query) = self.exprs.get(id) else { continue };
            let tokens = self.expr(query);
            // One variable for all queries of the same words: what a name means
            // cannot change between them, they are outside the loop.
            let Some(array) = receiver(query) else { continue };
            let words = format!("{} {tokens}", array.0);
            let variable = match known.iter().find(|(other, _)| *other == words) {
                Some((_, variable)) => variable.clone(),
                None => {
                    let variable = format_ident!("__nk_shape{}", known.len());
                    let name = self.name(array);
                    checks.extend(at(name.span(), quote!(#krate::__private::shaped(&#name);)));
                    checks.extend(quote! {
                        let #variable = #tokens;
                        #krate::__private::fixed(&#variable);
                    });
                    known.push((words, variable.clone()));
                    variable
                }
            };
            views.push((*id, quote!(#variable)));
        }
        Fixed { checks, views }
    }

    /// The arguments of `index_axis`, the axis compared with the one that the
    /// analysis has read: a user's own `Axis` could give another.
    pub(super) fn on_axis(&self, axis: &Expr, index: &Expr) -> TokenStream {
        let krate = self.krate;
        let index = self.expr(index);
        let given = self.expr(axis);
        let ExprKind::Call { args, .. } = &bare(axis).kind else {
            return quote!(#given, #index);
        };
        let read = self.list(args);
        quote_spanned!(place(axis.span.start)=> #krate::__private::axis(#given, #read), #index)
    }
}

/// The variable whose shape is asked for.
fn receiver(query: &Expr) -> Option<crate::hir::LocalId> {
    match &query.kind {
        ExprKind::MethodCall { receiver, .. } => super::expr::local_of(receiver),
        _ => None,
    }
}
