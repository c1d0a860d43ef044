//! The arrays that `assume_disjoint` names.
//!
//! ```text
//! let watch = Watch::new(cfg!(debug_assertions), space, Some("i"));
//! let shared_c = c.assume("c", &watch);         // the exclusive borrow
//! prange(simd, space, Schedule { order: watch.order(), .. }, |block| {
//!     let (steps, shared_c) = (watch.steps(), shared_c.handle());
//!     for i in block {
//!         steps.enter();
//!         // c[e] = v     shared_c.store(e, v)
//!         // c[e] += v    shared_c.update(e, |place| *place += v)
//!         // c[e]         *shared_c.load(e)
//!     }
//! }, ..);
//! ```
//!
//! Soundness: nothing here is `unsafe`. The analysis has seen to it that the loop
//! uses these arrays by their elements alone; what it let through by mistake would
//! meet the exclusive borrow and be an error of rustc's.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::expr::local_of;
use super::{Printer, at};
use crate::analyse::Parallel;
use crate::hir::{Expr, ExprKind, LocalId, Loop};
use crate::lower::LoopPlan;

/// What the shared arrays add to a parallel loop.
pub(super) struct SharedArrays {
    /// Before the loop.
    pub before: TokenStream,
    /// In which order the blocks run.
    pub order: TokenStream,
    /// At the start of a block.
    pub open: TokenStream,
    /// The handles, by variable.
    pub handles: Vec<(LocalId, Ident)>,
}

impl Printer<'_> {
    /// What stands around a parallel loop for the arrays that it shares.
    pub(super) fn shared_arrays(&self, parallel: &Parallel) -> SharedArrays {
        let krate = self.krate;
        if parallel.assumed.is_empty() {
            return SharedArrays {
                before: TokenStream::new(),
                order: quote!(#krate::__private::Order::Threads),
                open: TokenStream::new(),
                handles: Vec::new(),
            };
        }
        let var = match parallel.var {
            Some(var) => {
                let var = self.name(var).to_string();
                quote!(::core::option::Option::Some(#var))
            }
            None => quote!(::core::option::Option::None),
        };
        let handles: Vec<(LocalId, Ident)> = parallel
            .assumed
            .iter()
            .map(|id| {
                let name = self.name(*id).to_string();
                (*id, format_ident!("__nk_shared_{}_{}", name.trim_start_matches("r#"), id.0))
            })
            .collect();
        let arrays = handles.iter().map(|(id, handle)| {
            let name = self.name(*id);
            let text = name.to_string();
            let assume = match self.array_place(*id) {
                Some(array) => quote! {
                    #krate::__private::Assume::__nk_assume(&mut #array, #text, &__nk_watch)
                },
                None => quote!(#name.__nk_assume(#text, &__nk_watch)),
            };
            at(name.span(), quote!(let #handle = #assume;))
        });
        let names = handles.iter().map(|(_, handle)| handle);
        SharedArrays {
            before: quote! {
                use #krate::__private::Assume as _;
                let __nk_watch = #krate::__private::Watch::new(
                    ::core::cfg!(debug_assertions),
                    __nk_space,
                    #var,
                );
                #(#arrays)*
            },
            order: quote!(__nk_watch.order()),
            open: quote! {
                let __nk_steps = __nk_watch.steps();
                #(let #names = #names.handle();)*
            },
            handles,
        }
    }

    /// The body of a loop, which a watched one begins by saying so.
    pub(super) fn entered(&self, loop_: &Loop) -> TokenStream {
        let body = self.block(&loop_.body);
        match self.plan.of(loop_.id) {
            LoopPlan::Parallel(parallel, _) if !parallel.assumed.is_empty() => {
                quote!({ __nk_steps.enter(); #body })
            }
            _ => body,
        }
    }

    /// The handle of an array, when the expression is a shared one.
    pub(super) fn shared_of(&self, base: &Expr) -> Option<Ident> {
        self.scope.borrow().shared.get(&local_of(base)?).cloned()
    }

    /// `place = value` for an element of a shared array: the value comes first.
    pub(super) fn store(&self, place: &Expr, value: &Expr) -> Option<TokenStream> {
        let (shared, index) = self.shared_place(place)?;
        let (index, value) = (self.expr(index), self.expr(value));
        // A panic shows the place; the name is the macro's own.
        let own = Ident::new("__nk_value", super::place(place.span.start));
        let stored = quote_spanned!(place.span.start=> #shared.store(#index, #own));
        Some(quote!(match #value { #own => #stored }))
    }

    /// A change of `*__nk_place`, for an element of a shared array.
    pub(super) fn update(&self, place: &Expr, change: &TokenStream) -> Option<TokenStream> {
        let (shared, index) = self.shared_place(place)?;
        let index = self.expr(index);
        let closure = quote!(|__nk_place| #change);
        Some(quote_spanned!(place.span.start=> #shared.update(#index, #closure)))
    }

    /// The handle and the index of a place in a shared array.
    fn shared_place<'e>(&self, place: &'e Expr) -> Option<(Ident, &'e Expr)> {
        match &place.kind {
            ExprKind::Index { base, index } => Some((self.shared_of(base)?, index)),
            ExprKind::Paren(inner) => self.shared_place(inner),
            _ => None,
        }
    }
}
