//! Printing a body: the typed view and the plan, as Rust tokens.
//!
//! Everything that the plan does not change is printed as the user wrote it,
//! with the user's spans. Lowered loops are in `parallel`, `lanes` and `hoist`;
//! rewritten arithmetic is in `arith`.

mod arith;
mod choose;
mod control;
mod course;
mod expr;
mod hoist;
mod interval;
mod lanes;
mod launch;
mod leave;
mod macros;
mod operands;
mod owned;
mod parallel;
mod parts;
mod pat;
mod readers;
mod shared;
pub(super) mod spmd;
mod states;
mod stmt;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::format_ident;

use super::callees::Callees;
use crate::hir::ty::Types;
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprId, Kernel, LocalId, LoopId, Pat};
use crate::lower::Plan;

/// Prints one body.
pub(super) struct Printer<'a> {
    kernel: &'a Kernel,
    types: &'a Types,
    plan: &'a Plan,
    callees: &'a Callees,
    krate: &'a syn::Path,
    /// Every expression by id, for plans that name one.
    exprs: HashMap<ExprId, &'a Expr>,
    /// What the current place changes about names.
    scope: RefCell<Scope>,
}

/// What an enclosing lowered loop changes about names and reads.
#[derive(Clone, Default)]
struct Scope {
    /// Arrays that are reached through a disjoint writer.
    writers: HashMap<LocalId, Ident>,
    /// Arrays whose elements are loaded and stored atomically, through a handle.
    shared: HashMap<LocalId, Ident>,
    /// Index expressions at which they are only read.
    reads: HashSet<ExprId>,
    /// Arrays that stand for a block's own copy, owned even where the user's
    /// variable is a reference.
    private: Vec<LocalId>,
    /// Arrays that a block only reads, through a view of its own.
    readers: Vec<LocalId>,
    /// `return` and `?` end a block of a parallel loop, which hands the value on.
    leaves: bool,
    /// Accesses that were checked before the loop: the expression of the element.
    views: HashMap<ExprId, TokenStream>,
    /// The `if`s whose branch keeps a new best: the variable that notes it.
    selected: HashMap<ExprId, Ident>,
    /// What a loop takes into registers before it.
    held: HashMap<LoopId, TokenStream>,
    /// Whether loops that can run in lanes do, once that is decided.
    lanes: Option<bool>,
    /// Loops over `a..=b` that may count to `b + 1`, which does not overflow.
    half_open: Vec<LoopId>,
}

impl<'a> Printer<'a> {
    /// A printer for this kernel's body.
    pub(super) fn new(
        kernel: &'a Kernel,
        types: &'a Types,
        plan: &'a Plan,
        callees: &'a Callees,
        krate: &'a syn::Path,
    ) -> Self {
        struct Index<'a>(HashMap<ExprId, &'a Expr>);
        impl<'a> Visit<'a> for Index<'a> {
            fn expr(&mut self, expr: &'a Expr) {
                self.0.insert(expr.id, expr);
                visit::walk_expr(self, expr);
            }
        }
        let mut index = Index(HashMap::new());
        index.block(&kernel.body);
        let scope = RefCell::new(Scope::default());
        Printer { kernel, types, plan, callees, krate, exprs: index.0, scope }
    }

    /// Prints a pattern (patterns depend on nothing but themselves).
    pub(super) fn pattern(pat: &Pat) -> TokenStream {
        pat::print(pat)
    }

    /// Prints with the scope changed by `change`, and restores it.
    fn scoped<R>(&self, change: impl FnOnce(&mut Scope), print: impl FnOnce() -> R) -> R {
        let saved = self.scope.borrow().clone();
        change(&mut self.scope.borrow_mut());
        let printed = print();
        *self.scope.borrow_mut() = saved;
        printed
    }

    /// The user's name of a variable, at a place of the macro's own.
    fn name(&self, local: LocalId) -> Ident {
        self.kernel.local(local).name.clone()
    }
}

/// A place of the user's code with the name resolution of the macro's own
/// tokens. A kernel may itself come from a `macro_rules` macro, whose tokens
/// resolve elsewhere; what the macro binds and uses must meet all the same.
fn place(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// Generated tokens as if they stood at one place of the user's code, so that
/// rustc says there what it has to say about them.
fn at(span: Span, tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let proc_macro2::TokenTree::Group(group) = &mut token {
                *group = proc_macro2::Group::new(group.delimiter(), at(span, group.stream()));
            }
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}

/// A path of the runtime, all of it at one place of the user's code. Paths from
/// the root resolve alike wherever they come from.
fn path_at(span: Span, path: TokenStream) -> TokenStream {
    path.into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}

/// The CPU-level token that every body has in scope.
fn simd(span: Span) -> Ident {
    Ident::new("__nk_simd", place(span))
}

/// The writer of an array.
fn writer_name(name: &Ident, local: LocalId) -> Ident {
    format_ident!("__nk_writer_{}_{}", name.to_string().trim_start_matches("r#"), local.0)
}
