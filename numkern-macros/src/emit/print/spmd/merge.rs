//! Calls that both sides of a branch make: computed once for all elements, of the
//! argument that each element's side has.
//!
//! `if x >= 0.0 { f((-x).exp()) } else { g(x.exp()) }` evaluates one `exp`.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Lanes;
use crate::analyse::bare;
use crate::hir::visit::{self, Visit};
use crate::hir::{Block, Expr, ExprId, ExprKind, LocalId, Pat, PatKind};
use crate::lower::{Elementary, read_elementary};

impl Lanes<'_, '_> {
    /// What stands before the branches, and what stands for the merged calls in
    /// them; `which` says whose condition holds.
    pub(super) fn merge(
        &self,
        which: &Ident,
        then: &Block,
        other: &Expr,
    ) -> (TokenStream, HashMap<ExprId, Ident>) {
        let mut before = TokenStream::new();
        let mut merged = HashMap::new();
        let ExprKind::Block { block: other, .. } = &bare(other).kind else {
            return (before, merged);
        };
        let (left, mut right) = (self.calls(then), self.calls(other));
        for (id, call) in left {
            let same = |(_, other): &(ExprId, Elementary<'_>)| {
                other.name == call.name && other.operands.len() == call.operands.len()
            };
            let Some(at) = right.iter().position(same) else { continue };
            let (other_id, other) = right.remove(at);
            let run = self.run();
            let operands = call.operands.iter().zip(&other.operands).map(|(a, b)| {
                let (a, b) = (self.lane(a), self.lane(b));
                quote!(#run::blend(#which, #a, #b))
            });
            let operands: Vec<_> = operands.collect();
            let name = self.fresh("call");
            let value = self.elementary(call.name, &operands);
            before.extend(quote!(let #name = #value;));
            merged.insert(id, name.clone());
            merged.insert(other_id, name);
        }
        (before, merged)
    }

    /// The calls that a branch always makes, of arguments that are the same
    /// before it and cannot panic.
    fn calls<'b>(&self, block: &'b Block) -> Vec<(ExprId, Elementary<'b>)> {
        let mut calls = Calls { lanes: self, changed: changed(block), found: Vec::new() };
        calls.block(block);
        calls.found
    }
}

struct Calls<'l, 'p, 'a, 'b> {
    lanes: &'l Lanes<'p, 'a>,
    changed: HashSet<LocalId>,
    found: Vec<(ExprId, Elementary<'b>)>,
}

impl<'b> Visit<'b> for Calls<'_, '_, '_, 'b> {
    fn expr(&mut self, expr: &'b Expr) {
        match &expr.kind {
            // What is in them is not always computed.
            ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Loop(_) => return,
            ExprKind::Binary { op: syn::BinOp::And(_) | syn::BinOp::Or(_), .. } => return,
            _ => {}
        }
        let generic = self.lanes.printer.plan.generic_functions;
        if self.lanes.varies(expr)
            && let Some(call) = read_elementary(expr, self.lanes.printer.types, generic)
            && call.operands.iter().all(|operand| self.is_fixed(operand))
        {
            self.found.push((expr.id, call));
            return;
        }
        visit::walk_expr(self, expr);
    }
}

impl Calls<'_, '_, '_, '_> {
    /// Float arithmetic on what the branch leaves alone.
    fn is_fixed(&self, expr: &Expr) -> bool {
        if !self.lanes.ty(expr).is_float_like() {
            return false;
        }
        match &expr.kind {
            ExprKind::Lit(_) => true,
            ExprKind::Local(local, _) => !self.changed.contains(local),
            ExprKind::Paren(inner) => self.is_fixed(inner),
            ExprKind::Unary { op: syn::UnOp::Neg(_), operand } => self.is_fixed(operand),
            ExprKind::Binary { op, lhs, rhs } => {
                matches!(
                    op,
                    syn::BinOp::Add(_)
                        | syn::BinOp::Sub(_)
                        | syn::BinOp::Mul(_)
                        | syn::BinOp::Div(_)
                ) && self.is_fixed(lhs)
                    && self.is_fixed(rhs)
            }
            _ => false,
        }
    }
}

/// The variables that a block binds or assigns.
fn changed(block: &Block) -> HashSet<LocalId> {
    struct Changed(HashSet<LocalId>);
    impl Changed {
        fn place(&mut self, place: &Expr) {
            match &place.kind {
                ExprKind::Local(local, _) => {
                    self.0.insert(*local);
                }
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.place(base),
                ExprKind::Paren(base) => self.place(base),
                ExprKind::Tuple(items) => items.iter().for_each(|item| self.place(item)),
                _ => {}
            }
        }
    }
    impl<'b> Visit<'b> for Changed {
        fn expr(&mut self, expr: &'b Expr) {
            if let ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } = &expr.kind {
                self.place(place);
            }
            visit::walk_expr(self, expr);
        }
        fn pat(&mut self, pat: &'b Pat) {
            if let PatKind::Bind { local, .. } = &pat.kind {
                self.0.insert(*local);
            }
            visit::walk_pat(self, pat);
        }
    }
    let mut changed = Changed(HashSet::new());
    changed.block(block);
    changed.0
}
