//! Patterns.

use proc_macro2::Ident;

use super::{Expr, LocalId, SpanRange};

/// A pattern with its place.
pub(crate) struct Pat {
    /// Where it stands.
    pub span: SpanRange,
    /// What it is.
    pub kind: PatKind,
}

/// The kinds of patterns.
pub(crate) enum PatKind {
    /// `_`.
    Wild,
    /// `..` inside a tuple or slice pattern.
    Rest,
    /// `ref mut name @ sub`.
    Bind {
        /// The variable bound.
        local: LocalId,
        /// The identifier as written.
        name: Ident,
        /// `ref`.
        by_ref: bool,
        /// `mut`.
        mutable: bool,
        /// What follows `@`.
        sub: Option<Box<Pat>>,
    },
    /// `(a, b)`.
    Tuple(Vec<Pat>),
    /// `&pat`, `&mut pat`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// The inner pattern.
        pat: Box<Pat>,
    },
    /// `Path(a, b)`.
    TupleStruct {
        /// The constructor.
        path: syn::Path,
        /// Its fields.
        elems: Vec<Pat>,
    },
    /// `Path { field: pat, .. }`.
    Struct {
        /// The constructor.
        path: syn::Path,
        /// Its fields.
        fields: Vec<(syn::Member, Pat)>,
        /// Whether it ends in `..`.
        rest: bool,
    },
    /// A constant or unit variant.
    Path(syn::ExprPath),
    /// `[a, b, ..]`.
    Slice(Vec<Pat>),
    /// A literal, possibly negative.
    Lit(Box<Expr>),
    /// `a..=b`, `a..`, `..b`.
    Range {
        /// The lower end.
        start: Option<Box<Expr>>,
        /// The upper end.
        end: Option<Box<Expr>>,
        /// `..=`.
        inclusive: bool,
    },
    /// `a | b`.
    Or(Vec<Pat>),
    /// A pattern the subset does not hold; printed as written.
    Unsupported(proc_macro2::TokenStream),
}

impl Pat {
    /// The variable, when the pattern is just a name.
    pub(crate) fn as_local(&self) -> Option<LocalId> {
        match &self.kind {
            PatKind::Bind { local, by_ref: false, sub: None, .. } => Some(*local),
            _ => None,
        }
    }
}
