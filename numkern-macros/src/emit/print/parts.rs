//! The reduced variables of a parallel loop.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Printer, at};
use crate::analyse::{Parallel, ReduceOp, Reduction};
use crate::hir::{LocalId, Ty};

/// What one reduced variable adds to a parallel loop.
pub(super) struct Part {
    /// What a block returns of it: its own copy.
    pub result: TokenStream,
    /// Before the loop: the total that the partial results go into.
    pub before: TokenStream,
    /// At the start of a block: its own copy.
    pub open: TokenStream,
    /// When the result of a block arrives.
    pub merge: TokenStream,
    /// After the loop: the variable takes the total.
    pub after: TokenStream,
}

impl Printer<'_> {
    /// The reduced variables, in the order in which a block returns them.
    pub(super) fn parts(&self, parallel: &Parallel) -> Vec<Part> {
        let scalars = parallel.scalars.iter().map(|reduction| (reduction, false));
        let arrays = parallel.arrays.iter().map(|reduction| (reduction, true));
        let mut parts: Vec<Part> =
            scalars
                .chain(arrays)
                .enumerate()
                .map(|(i, (reduction, array))| {
                    if array {
                        self.array_part(i, reduction)
                    } else {
                        self.scalar_part(i, reduction)
                    }
                })
                .collect();
        self.states(parallel, &mut parts);
        parts
    }

    fn scalar_part(&self, i: usize, reduction: &Reduction) -> Part {
        let (name, krate) = (self.name(reduction.local), self.krate);
        let (total, field, op) = (total(i), syn::Index::from(i), self.op(reduction.op));
        // What rustc has to say about the type, it says at the variable.
        let span = name.span();
        Part {
            before: quote!(let mut #total = #name;),
            open: at(
                span,
                quote! {
                    let mut #name = #krate::__private::identity::<#op, _>(&#name);
                },
            ),
            merge: at(
                span,
                quote! {
                    #total = #krate::__private::combine::<#op, _>(#total, __nk_part.#field);
                },
            ),
            after: quote!(#name = #total;),
            result: quote!(#name),
        }
    }

    fn array_part(&self, i: usize, reduction: &Reduction) -> Part {
        let (name, krate) = (self.name(reduction.local), self.krate);
        let (total, field, op) = (total(i), syn::Index::from(i), self.op(reduction.op));
        let span = name.span();
        // The trait by name where the type is known: a type that is no array
        // then fails with the trait's own message.
        let (private, merge) = match self.array_place(reduction.local) {
            Some(array) => (
                quote!(#krate::__private::Privatise::__nk_private::<#op>(&#array)),
                quote!(#krate::__private::Privatise::__nk_merge::<#op>(&mut #array, &#total);),
            ),
            None => {
                (quote!(#name.__nk_private::<#op>()), quote!(#name.__nk_merge::<#op>(&#total);))
            }
        };
        Part {
            before: at(span, quote!(let mut #total = #private;)),
            open: at(span, quote!(let mut #name = #private;)),
            merge: at(span, quote!(#total.__nk_merge::<#op>(&__nk_part.#field);)),
            after: at(span, merge),
            result: quote!(#name),
        }
    }

    /// The array behind a variable, for a borrow that needs no `mut` binding
    /// where the variable is a reference; `None` where the type is not known.
    pub(super) fn array_place(&self, id: LocalId) -> Option<TokenStream> {
        let name = self.name(id);
        match self.types.local(id) {
            Ty::Ref { .. } => Some(quote!(*#name)),
            Ty::Array(_) => Some(quote!(#name)),
            _ => None,
        }
    }

    /// The runtime's type of a reduction operation.
    pub(super) fn op(&self, op: ReduceOp) -> TokenStream {
        let krate = self.krate;
        let name = format_ident!(
            "{}",
            match op {
                ReduceOp::Add => "Add",
                ReduceOp::Mul => "Mul",
                ReduceOp::Min => "Min",
                ReduceOp::Max => "Max",
                ReduceOp::BitAnd => "BitAnd",
                ReduceOp::BitOr => "BitOr",
                ReduceOp::BitXor => "BitXor",
                ReduceOp::And => "And",
                ReduceOp::Or => "Or",
                ReduceOp::TakeLess => "TakeLess",
                ReduceOp::TakeLessEq => "TakeLessEq",
                ReduceOp::TakeGreater => "TakeGreater",
                ReduceOp::TakeGreaterEq => "TakeGreaterEq",
                ReduceOp::WrappingAdd => "WrappingAdd",
                ReduceOp::WrappingMul => "WrappingMul",
            }
        );
        quote!(#krate::__private::ops::#name)
    }
}

/// The variable that holds the total of reduction number `i`.
pub(super) fn total(i: usize) -> Ident {
    format_ident!("__nk_total{i}")
}
