//! Numbers that a condition keeps below another one: the uneven last block.
//!
//! ```text
//! let end = if start + w < n { start + w } else { n };
//! let mut end = start + w; if end > n { end = n; }
//! ```

use std::collections::{HashMap, HashSet};

use syn::BinOp;

use super::text::{bare, key};
use crate::hir::visit::{Visit, walk_expr, walk_pat, walk_stmt};
use crate::hir::{Block, Expr, ExprKind, LocalId, Loop, Pat, PatKind, Stmt};

/// The two values of an `if` that gives the smaller one.
pub(super) fn smaller<'a>(
    cond: &'a Expr,
    then: &'a Block,
    else_: &'a Expr,
) -> Option<(&'a Expr, &'a Expr)> {
    let value = value_of(then)?;
    let ExprKind::Block { label: None, block } = &else_.kind else { return None };
    let other = value_of(block)?;
    let (less, more) = ordered(cond)?;
    let same = |one, other| key(one).is_some_and(|one| Some(one) == key(other));
    (same(less, value) && same(more, other)).then_some((value, other))
}

/// The variables that the loop declares and makes smaller only, with what they
/// start from.
pub(super) fn in_loop(loop_: &Loop) -> HashMap<LocalId, &Expr> {
    let mut search = Search { starts: HashMap::new(), spoilt: HashSet::new() };
    search.block(&loop_.body);
    let Search { mut starts, spoilt } = search;
    starts.retain(|local, _| !spoilt.contains(local));
    starts
}

struct Search<'a> {
    starts: HashMap<LocalId, &'a Expr>,
    spoilt: HashSet<LocalId>,
}

impl<'a> Search<'a> {
    /// What may be done to a variable beyond reading its value.
    fn changed(&mut self, place: &'a Expr) {
        match &bare(place).kind {
            ExprKind::Local(local, _) => {
                self.spoilt.insert(*local);
            }
            ExprKind::Tuple(places) | ExprKind::Array(places) => {
                places.iter().for_each(|place| self.changed(place));
            }
            ExprKind::Call { args, .. } => args.iter().for_each(|place| self.changed(place)),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.changed(base),
            // A struct's fields, or what is no place: all that is named in it.
            _ => self.mentioned(place),
        }
    }

    fn mentioned(&mut self, expr: &'a Expr) {
        struct Names<'s>(&'s mut HashSet<LocalId>);
        impl<'a> Visit<'a> for Names<'_> {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Local(local, _) = expr.kind {
                    self.0.insert(local);
                }
                walk_expr(self, expr);
            }
        }
        Names(&mut self.spoilt).expr(expr);
    }
}

impl<'a> Visit<'a> for Search<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init: Some(init), .. } = stmt
            && let PatKind::Bind { local, by_ref: false, mutable: true, sub: None, .. } = pat.kind
        {
            self.starts.insert(local, init);
        }
        walk_stmt(self, stmt);
    }

    fn pat(&mut self, pat: &'a Pat) {
        // What it borrows cannot be told from here.
        if matches!(pat.kind, PatKind::Bind { by_ref: true, .. }) {
            self.spoilt.extend(self.starts.keys());
        }
        walk_pat(self, pat);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::If { cond, then, else_: None } if lowers(cond, then) => return,
            ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } => {
                self.changed(place);
            }
            ExprKind::Ref { operand, .. } => self.mentioned(operand),
            // A method of a trait could take it by reference.
            ExprKind::MethodCall { receiver, method, .. }
                if !["min", "max"].iter().any(|name| method == name) =>
            {
                self.changed(receiver);
            }
            ExprKind::Macro(_) => self.mentioned(expr),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// `if end > n { end = n; }`.
fn lowers(cond: &Expr, then: &Block) -> bool {
    let [Stmt::Expr { expr, .. }] = then.stmts.as_slice() else { return false };
    let ExprKind::Assign { place, value } = &expr.kind else { return false };
    let local = |expr: &Expr| matches!(bare(expr).kind, ExprKind::Local(..));
    ordered(cond).is_some_and(|(less, more)| {
        local(place) && key(place) == key(more) && key(value).is_some() && key(value) == key(less)
    })
}

/// The sides of a comparison that holds where the first is not above the second.
fn ordered(cond: &Expr) -> Option<(&Expr, &Expr)> {
    match &bare(cond).kind {
        ExprKind::Binary { op: BinOp::Lt(_) | BinOp::Le(_), lhs, rhs } => Some((lhs, rhs)),
        ExprKind::Binary { op: BinOp::Gt(_) | BinOp::Ge(_), lhs, rhs } => Some((rhs, lhs)),
        _ => None,
    }
}

/// The value of a block that does nothing else.
fn value_of(block: &Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr { expr, semi: false }] => Some(expr),
        _ => None,
    }
}
