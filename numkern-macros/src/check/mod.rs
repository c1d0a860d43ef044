//! The numeric subset: one rule, one code.
//!
//! A rule is a small function that looks at one node and reports; the walk
//! here hands every node to the rules of its kind. Whatever rustc reports
//! better by itself (types, lifetimes, moves) has no rule.

mod calls;
mod closures;
mod item;
mod macros;
mod methods;
mod names;
mod parallel;
mod syntax;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod vectorize;

use std::collections::HashSet;

use crate::args::Options;
use crate::diag::Sink;
use crate::hir::ty::Types;
use crate::hir::visit::{Visit, walk_expr, walk_loop, walk_pat, walk_stmt};
use crate::hir::{Expr, Kernel, LocalId, Loop, Pat, Stmt};

pub(crate) use item::report_not_a_function;

/// Checks every rule of the subset.
pub(crate) fn check(kernel: &Kernel, types: &Types, options: &Options, sink: &mut Sink) {
    item::check(kernel, sink);
    types::check_signature(kernel, sink);
    if options.vectorize.is_some() {
        vectorize::check(kernel, sink);
    }
    let mut rules =
        Rules { kernel, types, options, sink, prange_depth: 0, refused: HashSet::new() };
    rules.block(&kernel.body);
    closures::check(kernel, sink);
    parallel::check(kernel, options, sink);
}

/// Hands each node of the body to the rules about it.
struct Rules<'c> {
    kernel: &'c Kernel,
    types: &'c Types,
    options: &'c Options,
    sink: &'c mut Sink,
    /// How many `prange!` loops are around the node.
    prange_depth: usize,
    /// Variables whose type has been reported.
    refused: HashSet<LocalId>,
}

impl<'a> Visit<'a> for Rules<'_> {
    fn expr(&mut self, expr: &'a Expr) {
        syntax::expr(expr, self.kernel, self.sink);
        types::expr(expr, self.sink);
        calls::expr(expr, self.kernel, self.sink);
        names::expr(expr, self.kernel, self.sink);
        methods::expr(expr, self.types, &self.refused, self.sink);
        let analysed = self.options.parallel.is_some() && self.prange_depth > 0;
        macros::expr(expr, analysed, self.sink);
        walk_expr(self, expr);
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        syntax::stmt(stmt, self.sink);
        types::stmt(stmt, self.sink);
        self.refused.extend(types::refused_variable(stmt));
        walk_stmt(self, stmt);
    }

    fn pat(&mut self, pat: &'a Pat) {
        syntax::pat(pat, self.sink);
        walk_pat(self, pat);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        let inside = usize::from(loop_.is_prange());
        self.prange_depth += inside;
        walk_loop(self, loop_);
        self.prange_depth -= inside;
    }
}
