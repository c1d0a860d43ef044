//! Patterns, which bring names into scope.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::punctuated::Punctuated;

use crate::hir::{LocalId, Origin, Pat, PatKind, SpanRange};

use super::Reader;
use super::attrs;
use super::scope::{Name, is_capitalised, key};

/// Whether a pattern stands where it must always match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Matching {
    /// A parameter, `let` without `else`, `for`: a name binds, whatever its
    /// letters (`let A = ..` for a matrix).
    Always,
    /// `match`, `if let`, `while let`, `let .. else`: a name that starts with
    /// a capital letter is a constant or a variant.
    Sometimes,
}

impl Reader {
    /// Reads a pattern and brings its names into scope; `ty` is the type
    /// written for it.
    pub(super) fn bind(
        &mut self,
        pat: &syn::Pat,
        origin: Origin,
        ty: Option<&syn::Type>,
        matching: Matching,
    ) -> Pat {
        let mut binder = Binder { reader: self, origin, matching, bound: Vec::new() };
        let pat = binder.pat(pat, ty);
        // Only now: a range end or a constant in the pattern sees none of them.
        for (name, local) in binder.bound {
            self.scopes.declare(&name, Name::Local(local));
        }
        pat
    }
}

/// Takes `pat: ty` apart.
pub(super) fn split_type(pat: &syn::Pat) -> (&syn::Pat, Option<&syn::Type>) {
    match pat {
        syn::Pat::Type(typed) => (&typed.pat, Some(&typed.ty)),
        other => (other, None),
    }
}

/// One whole pattern while it is read.
struct Binder<'r> {
    reader: &'r mut Reader,
    origin: Origin,
    matching: Matching,
    /// Its names so far: the alternatives of `a | b` bind the same variables.
    bound: Vec<(Ident, LocalId)>,
}

impl Binder<'_> {
    fn pat(&mut self, pat: &syn::Pat, ty: Option<&syn::Type>) -> Pat {
        let kind = match pat {
            // Printing puts parentheses where they are needed.
            syn::Pat::Paren(paren) => return self.pat(&paren.pat, ty),
            syn::Pat::Type(typed) => return self.pat(&typed.pat, Some(&typed.ty)),
            syn::Pat::Ident(ident) => self.ident(ident, ty),
            syn::Pat::Wild(_) => PatKind::Wild,
            syn::Pat::Rest(_) => PatKind::Rest,
            syn::Pat::Tuple(tuple) => PatKind::Tuple(self.tuple(&tuple.elems, ty)),
            syn::Pat::Reference(reference) => {
                let ty = match ty {
                    Some(syn::Type::Reference(ty)) => Some(&*ty.elem),
                    _ => None,
                };
                let mutable = reference.mutability.is_some();
                PatKind::Ref { mutable, pat: Box::new(self.pat(&reference.pat, ty)) }
            }
            syn::Pat::TupleStruct(found) if found.qself.is_none() => {
                let elems = found.elems.iter().map(|elem| self.pat(elem, None)).collect();
                PatKind::TupleStruct { path: found.path.clone(), elems }
            }
            syn::Pat::Struct(found) if found.qself.is_none() => {
                let fields = found.fields.iter().map(|field| self.field(field)).collect();
                PatKind::Struct { path: found.path.clone(), fields, rest: found.rest.is_some() }
            }
            syn::Pat::Path(path) => PatKind::Path(path.clone()),
            syn::Pat::Slice(slice) => {
                PatKind::Slice(slice.elems.iter().map(|elem| self.pat(elem, None)).collect())
            }
            syn::Pat::Lit(lit) => PatKind::Lit(Box::new(self.reader.literal(&lit.lit))),
            syn::Pat::Range(range) => {
                let mut end = |end: &Option<Box<syn::Expr>>| {
                    end.as_ref().map(|end| Box::new(self.reader.expr(end)))
                };
                let (start, end) = (end(&range.start), end(&range.end));
                let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
                PatKind::Range { start, end, inclusive }
            }
            syn::Pat::Or(or) => {
                PatKind::Or(or.cases.iter().map(|case| self.pat(case, ty)).collect())
            }
            other => PatKind::Unsupported(other.to_token_stream()),
        };
        Pat { span: SpanRange::of(pat), kind }
    }

    /// A lone name: a binding or a constant.
    fn ident(&mut self, pat: &syn::PatIdent, ty: Option<&syn::Type>) -> PatKind {
        let name = &pat.ident;
        if !attrs::harmless(&pat.attrs) || name == "self" {
            return PatKind::Unsupported(pat.to_token_stream());
        }
        let (by_ref, mutable) = (pat.by_ref.is_some(), pat.mutability.is_some());
        if !by_ref && !mutable && pat.subpat.is_none() && self.names_constant(name) {
            let path = syn::Path::from(name.clone());
            return PatKind::Path(syn::ExprPath { attrs: Vec::new(), qself: None, path });
        }
        let local = match self.bound.iter().find(|(bound, _)| key(bound) == key(name)) {
            Some((_, local)) => *local,
            None => {
                let declared = if by_ref { None } else { ty.cloned() };
                let local = self.reader.local(name.clone(), mutable, self.origin, declared);
                self.bound.push((name.clone(), local));
                local
            }
        };
        let sub = pat.subpat.as_ref().map(|(_, sub)| Box::new(self.pat(sub, None)));
        PatKind::Bind { local, name: name.clone(), by_ref, mutable, sub }
    }

    /// Whether a lone name compares instead of binding.
    fn names_constant(&self, name: &Ident) -> bool {
        match self.reader.scopes.find(name) {
            Some(Name::Const) => true,
            _ => self.matching == Matching::Sometimes && is_capitalised(&key(name)),
        }
    }

    /// The elements of a tuple, with the elements of the tuple's type.
    fn tuple(
        &mut self,
        elems: &Punctuated<syn::Pat, syn::Token![,]>,
        ty: Option<&syn::Type>,
    ) -> Vec<Pat> {
        let types = match ty {
            Some(syn::Type::Tuple(ty)) if ty.elems.len() == elems.len() => Some(&ty.elems),
            _ => None,
        };
        // A `..` shifts the elements after it.
        let types = types.filter(|_| !elems.iter().any(|elem| matches!(elem, syn::Pat::Rest(_))));
        let ty = |i| types.and_then(|types| types.get(i));
        elems.iter().enumerate().map(|(i, elem)| self.pat(elem, ty(i))).collect()
    }

    /// One field of a struct pattern.
    fn field(&mut self, field: &syn::FieldPat) -> (syn::Member, Pat) {
        let pat = if attrs::harmless(&field.attrs) {
            self.pat(&field.pat, None)
        } else {
            let kind = PatKind::Unsupported(field.to_token_stream());
            Pat { span: SpanRange::of(field), kind }
        };
        (field.member.clone(), pat)
    }
}
