//! Elements of arrays.

use proc_macro2::TokenStream;
use quote::quote;

use super::Lanes;
use crate::analyse::{Swap, read_items};
use crate::hir::{Expr, Pat, PatKind};

impl Lanes<'_, '_> {
    /// `base[index]`, one of them varying.
    pub(super) fn index(&self, base: &Expr, index: &Expr) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        if self.varies(base) && !self.varies(index) {
            let (base, index) = (self.place(base), self.value(index));
            return quote!((*#base.get(#index)?));
        }
        if self.varies(base) {
            let (base, index) = (self.place(base), self.lane(index));
            return quote!({ let __nk_at = #index; #run::pick(#shape, #on, &#base, __nk_at)? });
        }
        let ty = self.type_tokens(self.ty(index));
        let (base, index) = (self.printer.expr(base), self.lane(index));
        // Out of range: scalar code panics at the right element.
        quote!(#run::try_each(
            #shape,
            #on,
            (#index,),
            |(__nk_at,): (#ty,)| #base.get(__nk_at).copied(),
        )?)
    }

    /// `base[index] = value` with both in lanes.
    pub(super) fn put(&self, base: &Expr, index: &Expr, value: &TokenStream) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let (base, index) = (self.place(base), self.lane(index));
        quote!({
            let __nk_value = #value;
            let __nk_at = #index;
            #run::put(#shape, #on, &mut #base, __nk_at, __nk_value)?;
        })
    }

    /// An exchange of values that vary.
    pub(super) fn swap(&self, swap: &Swap<'_>) -> Option<TokenStream> {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        match swap {
            Swap::Places(a, b) if self.root_varies(a) || self.root_varies(b) => {
                let (first, second) = (self.fresh("part"), self.fresh("part"));
                let (old_a, old_b) = (self.lane(a), self.lane(b));
                let to_a = self.assign(a, &quote!(=), &|| quote!(#second), b);
                let to_b = self.assign(b, &quote!(=), &|| quote!(#first), a);
                Some(quote!({ let (#first, #second) = (#old_a, #old_b); #to_a #to_b }))
            }
            Swap::Items { array, i, j } if self.root_varies(array) => {
                let (array, i, j) = (self.place(array), self.lane(i), self.lane(j));
                Some(quote!({
                    let (__nk_i, __nk_j) = (#i, #j);
                    let __nk_first = #run::pick(#shape, #on, &#array, __nk_i)?;
                    let __nk_second = #run::pick(#shape, #on, &#array, __nk_j)?;
                    #run::put(#shape, #on, &mut #array, __nk_i, __nk_second)?;
                    #run::put(#shape, #on, &mut #array, __nk_j, __nk_first)?;
                }))
            }
            _ => None,
        }
    }

    /// The items of an array that differs between elements, and the pattern
    /// that they are bound to.
    pub(super) fn items(&self, iter: &Expr, pat: &Pat) -> Option<(TokenStream, TokenStream)> {
        if !self.varies(iter) {
            return None;
        }
        let items = read_items(iter, self.printer.types)?;
        let array = self.lane(items.array);
        let adaptors = &items.adaptors;
        let pat = self.item_pattern(pat);
        Some((quote!(#pat), quote!(::core::iter::IntoIterator::into_iter(#array) #(.#adaptors())*)))
    }

    /// The pattern of an item: by value, because lanes are copied.
    fn item_pattern(&self, pat: &Pat) -> TokenStream {
        match &pat.kind {
            PatKind::Ref { pat, .. } => self.item_pattern(pat),
            PatKind::Tuple(pats) => {
                let pats = pats.iter().map(|pat| self.item_pattern(pat));
                quote!((#(#pats,)*))
            }
            _ => super::pat::print(pat),
        }
    }
}
