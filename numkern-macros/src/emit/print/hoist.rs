//! A loop whose index checks are made before it.
//!
//! ```text
//! let (start, end) = (lo, hi);
//! let len = end.saturating_sub(start);
//! let writer_c = c.share();                      // of arrays that the loop writes
//! if let Some((view_0, ..)) = /* every index checked at its first and last step */ {
//!     for step in lane_steps(len) { let j = start + step.get(); /* body, unchecked */ }
//! } else {
//!     for j in start..end { /* body as written */ }
//! }
//! ```
//!
//! Soundness: a view gives out elements in range only, by its own proof. A
//! written array is reached through its writer's pointer alone, by the analysis
//! (`analyse::hoist`), and never by two references at a time, because the plain
//! code stands next to this as `reference`, where rustc has checked its borrows,
//! and a compound assignment computes its value before it takes its place.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::expr::{local_of, proved};
use super::{Printer, at, pat, place, writer_name};
use crate::analyse::{Hoist, read_range};
use crate::hir::{Expr, ExprId, ExprKind, LocalId, Loop, LoopKind, Ty};

/// What the index checks of one loop become.
pub(super) struct Checks {
    /// Before the loop: writers of the arrays that it writes.
    pub writers: TokenStream,
    /// The value that is `Some` of all views, or `None` where a check fails.
    pub views: TokenStream,
    /// The names of the views.
    pub names: Vec<Ident>,
    /// What stands for each access in the loop.
    accesses: Vec<(ExprId, TokenStream)>,
}

impl Printer<'_> {
    /// A serial loop with its checks before it.
    pub(super) fn hoisted_loop(&self, loop_: &Loop, hoist: &Hoist) -> TokenStream {
        let range = match &loop_.kind {
            LoopKind::For { iter, .. } => read_range(iter),
            _ => None,
        };
        let Some(range) = range else { return self.serial_loop(loop_) };
        let (start, end) = (self.expr(range.start), self.expr(range.end));
        let split = self.split_loop(loop_, hoist, &quote!(__nk_start..__nk_end));
        quote_spanned! {place(loop_.keyword)=>
            {
                let (__nk_start, __nk_end): (usize, usize) = (#start, #end);
                #split
            }
        }
    }

    /// The loop from `__nk_start` to `__nk_end`, with checks before it, and the
    /// loop as written over `iter`.
    pub(super) fn split_loop(
        &self,
        loop_: &Loop,
        hoist: &Hoist,
        iter: &TokenStream,
    ) -> TokenStream {
        let LoopKind::For { pat, .. } = &loop_.kind else { return self.serial_loop(loop_) };
        let krate = self.krate;
        let Checks { writers, views, names, accesses } = self.checks(hoist);
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let var = self.name(hoist.var);
        let pat = pat::print(pat);
        let written = self.entered(loop_);
        let body = self.scoped(|scope| scope.views.extend(accesses), || self.entered(loop_));
        quote_spanned! {place(loop_.keyword)=>
            let __nk_len = usize::saturating_sub(__nk_end, __nk_start);
            #writers
            if let ::core::option::Option::Some((#(#names,)*)) = #views {
                #label for __nk_lane in #krate::__private::lane_steps(__nk_len) {
                    let #var = __nk_start + __nk_lane.get();
                    #body
                }
            } else {
                #krate::__private::as_written();
                #label for #pat in #iter #written
            }
        }
    }

    /// The checks before a loop over `__nk_start..`, of `__nk_len` steps.
    fn checks(&self, hoist: &Hoist) -> Checks {
        let krate = self.krate;
        let mut own = Vec::new();
        let mut writers = TokenStream::new();
        for &local in &hoist.written {
            if self.scope.borrow().writers.contains_key(&local) {
                continue;
            }
            let name = self.name(local);
            let writer = writer_name(&name, local);
            let array = self.array(local);
            writers.extend(at(
                name.span(),
                quote!(let #writer = #krate::__private::Share::__nk_share(&mut #array);),
            ));
            own.push((local, writer));
        }
        let mut names = Vec::new();
        let mut checks = Vec::new();
        let mut accesses = Vec::new();
        for (i, touch) in hoist.touches.iter().enumerate() {
            let access = self.exprs[&touch.expr];
            let ExprKind::Index { base, index } = &access.kind else { continue };
            let Some(local) = local_of(base) else { continue };
            let view = format_ident!("__nk_view{i}");
            let course = self.course(index, hoist.var, &hoist.lets);
            let shared =
                own.iter().find(|(one, _)| *one == local).map(|(_, writer)| writer.clone());
            let writer = shared.or_else(|| self.scope.borrow().writers.get(&local).cloned());
            let span = place(access.span.start);
            let (check, element) = match (writer, touch.write) {
                (Some(writer), write) => {
                    let way = Ident::new(if write { "at" } else { "read" }, span);
                    let element = proved(&quote_spanned!(span=> #view.#way(__nk_lane)));
                    (quote!(#writer.lane_cells(#course, __nk_len)), element)
                }
                (None, _) => {
                    let array = self.array(local);
                    let check = quote! {
                        #krate::__private::LaneRead::__nk_lane_view(&#array, #course, __nk_len)
                    };
                    (check, quote_spanned!(span=> #view.at(__nk_lane)))
                }
            };
            checks.push(check);
            accesses.push((touch.expr, quote_spanned!(span=> (*#element))));
            names.push(view);
        }
        let views = quote! {
            '__nk_views: {
                let __nk_course = #krate::__private::Course::over(__nk_start, __nk_len);
                #(let ::core::option::Option::Some(#names) = #checks else {
                    break '__nk_views ::core::option::Option::None;
                };)*
                ::core::option::Option::Some((#(#names,)*))
            }
        };
        Checks { writers, views, names, accesses }
    }

    /// An index over the steps of the loop, where `__nk_course` is the loop
    /// variable: the operations of the index expression, checked at both ends.
    pub(super) fn course(
        &self,
        index: &Expr,
        var: LocalId,
        lets: &std::collections::HashMap<LocalId, ExprId>,
    ) -> TokenStream {
        let krate = self.krate;
        match &index.kind {
            ExprKind::Array(items) => {
                let items = items.iter().map(|item| self.course(item, var, lets));
                quote!([#(#items),*])
            }
            ExprKind::Tuple(items) => {
                let items = items.iter().map(|item| self.course(item, var, lets));
                quote!((#(#items,)*))
            }
            ExprKind::Paren(inner) => {
                let inner = self.course(inner, var, lets);
                quote!((#inner))
            }
            ExprKind::Local(local, _) if *local == var => quote!(__nk_course),
            ExprKind::Local(local, _) if let Some(init) = lets.get(local) => {
                let init = self.course(self.exprs[init], var, lets);
                quote!((#init))
            }
            ExprKind::Binary {
                op: op @ (syn::BinOp::Add(_) | syn::BinOp::Sub(_) | syn::BinOp::Mul(_)),
                lhs,
                rhs,
            } => {
                let (lhs, rhs) = (self.course(lhs, var, lets), self.course(rhs, var, lets));
                quote!(#lhs #op #rhs)
            }
            _ => {
                let value = self.expr(index);
                quote!(#krate::__private::Course::fixed(#value))
            }
        }
    }

    /// The array behind a variable as a place, whatever the scope has made of
    /// the variable.
    fn array(&self, local: LocalId) -> TokenStream {
        let name = self.name(local);
        let scope = self.scope.borrow();
        let owned = scope.private.contains(&local);
        let viewed = scope.readers.contains(&local);
        if viewed || (!owned && matches!(self.types.local(local), Ty::Ref { .. })) {
            quote!(*#name)
        } else {
            quote!(#name)
        }
    }
}
