//! What stands in `prange!(..)`.

use syn::parse::Parser;
use syn::punctuated::Punctuated;

use crate::hir::{Claim, Construct, Expr, SpanRange};

use super::Reader;
use super::macros::last_name;

/// The word of an author who knows that no two iterations meet.
const ASSUME: &str = "assume_disjoint";

/// The `prange!` call that an expression is, parentheses aside.
pub(super) fn as_prange(expr: &syn::Expr) -> Option<&syn::Macro> {
    match expr {
        syn::Expr::Macro(found) if last_name(&found.mac.path) == "prange" => Some(&found.mac),
        syn::Expr::Paren(inner) => as_prange(&inner.expr),
        syn::Expr::Group(inner) => as_prange(&inner.expr),
        _ => None,
    }
}

/// The arguments of `prange!`, the range first.
pub(crate) fn arguments(mac: &syn::Macro) -> Option<Vec<syn::Expr>> {
    let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
    Some(parser.parse2(mac.tokens.clone()).ok()?.into_iter().collect())
}

impl Reader {
    /// The range and the names in `assume_disjoint(..)`. Where something else
    /// stands, that takes the place of the range.
    pub(super) fn prange_header(&mut self, mac: &syn::Macro) -> (Expr, Vec<Claim>) {
        let construct = || Construct::Other("a `prange!` of anything but one range");
        let arguments = arguments(mac).unwrap_or_default();
        let (range, names, other) = match arguments.as_slice() {
            [] => return (self.unsupported(SpanRange::of(mac), construct()), Vec::new()),
            [range] => (range, None, None),
            [range, second, rest @ ..] => match assumed(second) {
                Some(names) => (range, Some((second, names)), rest.first()),
                None => (range, None, Some(second)),
            },
        };
        let range = match other {
            None => self.expr(range),
            Some(other) => self.unsupported(SpanRange::of(other), construct()),
        };
        let claims = names.map_or_else(Vec::new, |(call, names)| self.claims(call, names));
        (range, claims)
    }

    /// The arguments of `assume_disjoint`. Without any, the call stands for them.
    fn claims(
        &self,
        call: &syn::Expr,
        names: &Punctuated<syn::Expr, syn::Token![,]>,
    ) -> Vec<Claim> {
        let claim = |expr: &syn::Expr| {
            let local = match expr {
                syn::Expr::Path(path) => {
                    path.path.get_ident().and_then(|name| self.scopes.local(name))
                }
                _ => None,
            };
            let text = quote::quote!(#expr).to_string();
            Claim { text: text.replace(' ', ""), local, span: SpanRange::of(expr) }
        };
        if names.is_empty() { vec![claim(call)] } else { names.iter().map(claim).collect() }
    }
}

/// The arguments of a call of `assume_disjoint`.
fn assumed(expr: &syn::Expr) -> Option<&Punctuated<syn::Expr, syn::Token![,]>> {
    match expr {
        syn::Expr::Call(call) => match &*call.func {
            syn::Expr::Path(path) if path.path.is_ident(ASSUME) => Some(&call.args),
            _ => None,
        },
        _ => None,
    }
}
