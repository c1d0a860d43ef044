//! Outer variables of which each block has a copy: their fields are reduced, or
//! a comparison keeps them together.
//!
//! ```text
//! let (mut total_best, mut total_at) = (best, at);
//! prange(..,
//!     |block| {
//!         let (mut best, mut at) = (best, at);
//!         let mut taken = false;
//!         for i in block { if x[i] < best { taken = true; best = x[i]; at = i; } }
//!         (best, at, taken)
//!     },
//!     |part| if part.taken && part.best < total_best {
//!         (total_best, total_at) = (part.best, part.at);
//!     });
//! (best, at) = (total_best, total_at);
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parts::{Part, total};
use super::{Printer, at};
use crate::analyse::{Parallel, Selection, Spot, State};
use crate::hir::{ExprId, LocalId, Ty};

impl Printer<'_> {
    /// Adds the copied variables, and a variable for each selection that says
    /// whether the block has made a choice.
    pub(super) fn states(&self, parallel: &Parallel, parts: &mut Vec<Part>) {
        let first = parts.len();
        for state in &parallel.states {
            parts.push(self.state(parts.len(), state));
        }
        for (number, selection) in parallel.selections.iter().enumerate() {
            let part_of = |local: LocalId| {
                let state = parallel.states.iter().position(|state| state.local == local);
                first + state.expect("a selected variable is a state")
            };
            parts.push(self.selection(parts.len(), taken(number), selection, part_of));
        }
    }

    fn state(&self, i: usize, state: &State) -> Part {
        let (name, krate) = (self.name(state.local), self.krate);
        let (total, part) = (total(i), syn::Index::from(i));
        let place = self.owned_place(state.local);
        let fields: Vec<_> =
            state.fields.iter().map(|(path, op)| (path_of(path), self.op(*op))).collect();
        let identities = fields.iter().map(
            |(path, op)| quote!(#name #path = #krate::__private::identity::<#op, _>(&#name #path);),
        );
        let combined = fields.iter().map(|(path, op)| {
            quote! {
                #total #path =
                    #krate::__private::combine::<#op, _>(#total #path, __nk_part.#part #path);
            }
        });
        let span = name.span();
        Part {
            before: at(span, quote!(let mut #total = #krate::__private::copy_of(&#place);)),
            open: at(
                span,
                quote! {
                    let mut #name = #krate::__private::copy_of(&#place);
                    #(#identities)*
                },
            ),
            merge: at(span, quote!(#(#combined)*)),
            after: quote!(#place = #total;),
            result: quote!(#name),
        }
    }

    fn selection(
        &self,
        i: usize,
        taken: Ident,
        selection: &Selection,
        part_of: impl Fn(LocalId) -> usize,
    ) -> Part {
        let (krate, op, part) = (self.krate, self.op(selection.op), syn::Index::from(i));
        let mut locals: Vec<LocalId> = selection.members.iter().map(|spot| spot.local).collect();
        locals.sort();
        locals.dedup();
        let key = self.expr(self.exprs[&selection.key]);
        // The key with the variables as a block has left them, and as they are
        // after the blocks before it.
        let later = locals.iter().map(|local| {
            let (name, part) = (self.name(*local), syn::Index::from(part_of(*local)));
            quote!(let #name = __nk_part.#part;)
        });
        let earlier = locals.iter().map(|local| {
            let (name, total) = (self.name(*local), total(part_of(*local)));
            quote!(let #name = #total;)
        });
        let copies = selection.members.iter().map(|spot| {
            let (total, path) = (total(part_of(spot.local)), path_of(&spot.path));
            let part = syn::Index::from(part_of(spot.local));
            quote!(#total #path = __nk_part.#part #path;)
        });
        let merge = quote! {
            if __nk_part.#part
                && #krate::__private::takes::<#op, _>(
                    { #(#later)* #key },
                    { #(#earlier)* #key },
                )
            {
                #(#copies)*
            }
        };
        let span = self.exprs[&selection.key].span.start;
        Part {
            before: TokenStream::new(),
            open: quote!(let mut #taken = false;),
            merge: at(span, merge),
            after: TokenStream::new(),
            result: quote!(#taken),
        }
    }

    /// Whether the two sides of every `if .. else if ..` are independent, which
    /// the variables say before the loop.
    pub(super) fn apart(&self, parallel: &Parallel) -> Option<TokenStream> {
        let krate = self.krate;
        let apart = parallel.chains.iter().map(|chain| {
            let place = |spot: &Spot| {
                let (place, path) = (self.owned_place(spot.local), path_of(&spot.path));
                if path.is_empty() { place } else { quote!((#place) #path) }
            };
            let (low, high, strict) = (place(&chain.low), place(&chain.high), chain.strict);
            let span = self.name(chain.low.local).span();
            at(span, quote!(#krate::__private::apart(&#low, &#high, #strict)))
        });
        (!parallel.chains.is_empty()).then(|| quote!(#(#apart)&&*))
    }

    /// The variable, or what it refers to.
    fn owned_place(&self, local: LocalId) -> TokenStream {
        let name = self.name(local);
        match self.types.local(local) {
            Ty::Ref { mutable: true, .. } => quote!(*#name),
            _ => quote!(#name),
        }
    }
}

/// The `if`s of the loop that make a choice, and what notes it.
pub(super) fn selected(parallel: &Parallel) -> impl Iterator<Item = (ExprId, Ident)> {
    parallel.selections.iter().enumerate().flat_map(|(number, selection)| {
        selection.branches.iter().map(move |branch| (*branch, taken(number)))
    })
}

/// The variable that says whether a block has chosen anything.
fn taken(number: usize) -> Ident {
    format_ident!("__nk_taken{number}")
}

/// `.0.low`
fn path_of(path: &[String]) -> TokenStream {
    path.iter()
        .map(|field| match field.parse::<usize>() {
            Ok(number) => {
                let number = syn::Index::from(number);
                quote!(.#number)
            }
            Err(_) => {
                let name = syn::parse_str::<Ident>(field).unwrap_or_else(|_| {
                    Ident::new_raw(field.trim_start_matches("r#"), proc_macro2::Span::call_site())
                });
                quote!(.#name)
            }
        })
        .collect()
}
