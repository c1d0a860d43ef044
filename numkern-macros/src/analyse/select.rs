//! The forms in which variables are kept together by a comparison:
//! `if x[i] < best { best = x[i]; at = i; }` and its relatives.
//!
//! Each form is read as one sentence: *where the candidate compares so to the
//! key, these places take these values*. What the candidate is compared with
//! (the key) must turn into the candidate when the values are put in. Then the
//! comparison that one iteration makes can be made between blocks, too: see
//! `numkern::parallel::select`.

mod draft;
mod takes;

use std::collections::HashSet;

use syn::BinOp;

use draft::Draft;
pub(super) use takes::{element, reversed};

use super::ReduceOp;
use super::facts::{Chain, Spot};
use super::place::spot;
use super::text::{bare, key};
use crate::hir::visit::{Visit, walk_pat};
use crate::hir::{Block, Expr, ExprKind, LocalId, Pat, PatKind, Stmt};

/// A place where variables are kept together.
pub(super) struct Site<'a> {
    /// What shows it: the `if`, or the assignment of one.
    pub whole: &'a Expr,
    /// The `if` whose branch holds the assignments.
    pub branch: &'a Expr,
    /// The comparison.
    pub op: ReduceOp,
    /// What is compared with.
    pub key: &'a Expr,
    /// What is compared.
    pub candidate: &'a Expr,
    /// The other conditions.
    pub guards: Vec<&'a Expr>,
    /// What the branch computes for itself.
    pub work: Vec<&'a Stmt>,
    /// The places, and what they take.
    pub assigned: Vec<(Spot, &'a Expr)>,
    /// What else the `if` holds, behind `else`.
    pub otherwise: Option<&'a Expr>,
}

impl Site<'_> {
    /// The one place that is kept, when it is also the key, and equal values
    /// need not be told apart: a reduction like `min`.
    pub(super) fn alone(&self) -> Option<&Spot> {
        match self.assigned.as_slice() {
            [(only, _)] if !self.op.takes_equal() && self.key_spot().as_ref() == Some(only) => {
                Some(only)
            }
            _ => None,
        }
    }

    /// The key, when it is one of the places.
    pub(super) fn key_spot(&self) -> Option<Spot> {
        spot(self.key)
    }
}

/// What begins like such a place, and why it is none.
pub(super) struct Spoilt<'a> {
    /// The variables that it would keep.
    pub locals: Vec<LocalId>,
    /// What spoils it.
    pub by: &'a Expr,
    /// Why.
    pub why: String,
}

/// Reads an `if`, or an assignment of the value of one. `None` where nothing is
/// kept by a comparison.
pub(super) fn read<'a>(
    expr: &'a Expr,
    is_outer: &dyn Fn(LocalId) -> bool,
) -> Option<Result<Site<'a>, Spoilt<'a>>> {
    let mut draft = Draft::new(expr);
    match &expr.kind {
        ExprKind::If { cond, then, else_ } => {
            draft.conditions(cond);
            draft.otherwise = else_.as_deref().filter(|else_| !is_empty(else_));
            draft.branch(then);
        }
        ExprKind::Assign { place, value } => {
            let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else {
                return None;
            };
            let (new, old) = (tail(then)?, otherwise(else_)?);
            if key(old).is_none() || key(old) != key(place) {
                return None;
            }
            draft.conditions(cond);
            draft.inner = bare(value);
            draft.assign(expr, place, new);
        }
        _ => return None,
    }
    draft.finish(is_outer)
}

/// A comparison as `candidate op key`, with the sides exchanged where the key
/// stands first.
fn comparison(cond: &Expr, is_key: impl Fn(&Expr) -> bool) -> Option<(&Expr, &Expr, ReduceOp)> {
    let ExprKind::Binary { op, lhs, rhs } = &bare(cond).kind else { return None };
    let (candidate, current, swapped) = match (is_key(lhs), is_key(rhs)) {
        (false, true) => (lhs, rhs, false),
        (true, false) => (rhs, lhs, true),
        _ => return None,
    };
    let op = match (op, swapped) {
        (BinOp::Lt(_), false) | (BinOp::Gt(_), true) => ReduceOp::TakeLess,
        (BinOp::Le(_), false) | (BinOp::Ge(_), true) => ReduceOp::TakeLessEq,
        (BinOp::Gt(_), false) | (BinOp::Lt(_), true) => ReduceOp::TakeGreater,
        (BinOp::Ge(_), false) | (BinOp::Le(_), true) => ReduceOp::TakeGreaterEq,
        _ => return None,
    };
    Some((candidate, current, op))
}

/// The pair that an `if` and the one behind its `else` make, when both compare
/// the same value, one for the least and one for the greatest.
pub(super) fn chain(first: &Site<'_>, second: &Site<'_>) -> Option<Chain> {
    let (here, there) = (first.key_spot()?, second.key_spot()?);
    let same = key(first.candidate) == key(second.candidate);
    if !same || second.otherwise.is_some() || here.meets(&there) {
        return None;
    }
    let (low, high) = match (first.op.takes_less(), second.op.takes_less()) {
        (true, false) => (here, there),
        (false, true) => (there, here),
        _ => return None,
    };
    let strict = !(first.op.takes_equal() && second.op.takes_equal());
    Some(Chain { low, high, strict })
}

/// The `if` that is all there is behind an `else`.
pub(super) fn only_if(else_: &Expr) -> Option<&Expr> {
    match &else_.kind {
        ExprKind::If { .. } => Some(else_),
        ExprKind::Block { label: None, block } => match block.stmts.as_slice() {
            [Stmt::Expr { expr, .. }] => only_if(expr),
            _ => None,
        },
        _ => None,
    }
}

/// What stands behind `else` depends on the running value.
pub(super) fn spoilt_by_else<'a>(site: &Site<'a>, else_: &'a Expr) -> Spoilt<'a> {
    Spoilt {
        locals: site.assigned.iter().map(|(spot, _)| spot.local).collect(),
        by: else_,
        why: "Which iterations come to the `else` depends on the running value, and so on the \
              iterations before them."
            .into(),
    }
}

/// The value of a block that does nothing else.
fn tail(block: &Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr { expr, semi: false }] => Some(expr),
        _ => None,
    }
}

/// The value behind `else`.
fn otherwise(else_: &Expr) -> Option<&Expr> {
    match &else_.kind {
        ExprKind::Block { label: None, block } => tail(block),
        _ => None,
    }
}

fn is_empty(else_: &Expr) -> bool {
    matches!(&else_.kind, ExprKind::Block { label: None, block } if block.stmts.is_empty())
}

/// The variables that are bound in a part of the code.
struct Bound(HashSet<LocalId>);

impl<'a> Visit<'a> for Bound {
    fn pat(&mut self, pat: &'a Pat) {
        if let PatKind::Bind { local, .. } = &pat.kind {
            self.0.insert(*local);
        }
        walk_pat(self, pat);
    }
}

/// Everything that a site binds on the way.
pub(super) fn bound(site: &Site<'_>) -> HashSet<LocalId> {
    let mut bound = Bound(HashSet::new());
    site.guards.iter().for_each(|guard| bound.expr(guard));
    bound.expr(site.candidate);
    site.work.iter().for_each(|stmt| bound.stmt(stmt));
    site.assigned.iter().for_each(|(_, value)| bound.expr(value));
    bound.0
}
