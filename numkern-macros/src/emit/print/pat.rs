//! Patterns.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::hir::{Expr, ExprKind, Pat, PatKind};

/// Prints a pattern as written.
pub(super) fn print(pat: &Pat) -> TokenStream {
    let span = pat.span.start;
    match &pat.kind {
        PatKind::Wild => quote_spanned!(span=> _),
        PatKind::Rest => quote_spanned!(span=> ..),
        PatKind::Bind { name, by_ref, mutable, sub, .. } => {
            let by_ref = by_ref.then(|| quote!(ref));
            let mutable = mutable.then(|| quote!(mut));
            let sub = sub.as_ref().map(|sub| {
                let sub = print(sub);
                quote!(@ #sub)
            });
            quote!(#by_ref #mutable #name #sub)
        }
        PatKind::Tuple(pats) => {
            let printed = list(pats);
            // `(x)` is not a tuple, `(x,)` is; `(..)` is fine either way.
            let comma = (pats.len() == 1).then(|| quote!(,));
            quote_spanned!(span=> (#printed #comma))
        }
        PatKind::Ref { mutable, pat } => {
            let mutable = mutable.then(|| quote!(mut));
            let inner = print(pat);
            // `&(mut x)` is not `&mut x`, and a range needs its parentheses.
            if matches!(pat.kind, PatKind::Bind { .. } | PatKind::Range { .. }) {
                quote_spanned!(span=> & #mutable (#inner))
            } else {
                quote_spanned!(span=> & #mutable #inner)
            }
        }
        PatKind::TupleStruct { path, elems } => {
            let elems = list(elems);
            quote!(#path(#elems))
        }
        PatKind::Struct { path, fields, rest } => {
            let fields = fields.iter().map(|(member, pat)| {
                let pat = print(pat);
                quote!(#member: #pat,)
            });
            let rest = rest.then(|| quote!(..));
            quote!(#path { #(#fields)* #rest })
        }
        PatKind::Path(path) => quote!(#path),
        PatKind::Slice(pats) => {
            let pats = list(pats);
            quote_spanned!(span=> [#pats])
        }
        PatKind::Lit(expr) => constant(expr),
        PatKind::Range { start, end, inclusive } => {
            let start = start.as_deref().map(constant);
            let end = end.as_deref().map(constant);
            let dots = if *inclusive { quote!(..=) } else { quote!(..) };
            quote!(#start #dots #end)
        }
        PatKind::Or(pats) => {
            let pats = pats.iter().map(print);
            quote_spanned!(span=> (#(#pats)|*))
        }
        PatKind::Unsupported(tokens) => tokens.clone(),
    }
}

fn list(pats: &[Pat]) -> TokenStream {
    let pats = pats.iter().map(print);
    quote!(#(#pats),*)
}

/// A constant in a pattern: a literal, a negated one, a path.
fn constant(expr: &Expr) -> TokenStream {
    match &expr.kind {
        ExprKind::Lit(lit) => quote!(#lit),
        ExprKind::Unary { op, operand } => {
            let operand = constant(operand);
            quote!(#op #operand)
        }
        ExprKind::Path(path) => quote!(#path),
        ExprKind::Local(_, name) => quote!(#name),
        ExprKind::Paren(inner) => constant(inner),
        _ => TokenStream::new(),
    }
}
