//! Before which loops the checks are made: the outermost that can.

use super::Judged;
use crate::analyse::facts::Facts;
use crate::analyse::header::read_range;
use crate::analyse::nest::Nest;
use crate::analyse::text::bare;
use crate::hir::{Expr, ExprId, ExprKind, Loop, LoopId, LoopKind};

/// A range of literals up to this long is left to LLVM, which unrolls it.
const SHORT: u64 = 8;

/// The loops of a kernel, and what each could check before itself.
pub(super) struct Tree<'t, 'a> {
    pub nests: &'t [Option<Nest<'a>>],
    pub facts: &'t Facts,
    pub judged: &'t [Option<Judged>],
}

impl<'t, 'a> Tree<'t, 'a> {
    pub(super) fn judged(&self, id: LoopId) -> Option<&'t Judged> {
        self.judged[id.0].as_ref()
    }

    /// The loops around a loop, from the inside out.
    pub(super) fn around(&self, nest: &Nest<'_>) -> impl Iterator<Item = LoopId> + use<'t, 'a> {
        let nests = self.nests;
        std::iter::successors(nest.parent, move |id| nests[id.0].as_ref()?.parent)
    }

    /// The loops in a loop.
    fn inside(&self, id: LoopId) -> impl Iterator<Item = LoopId> {
        self.nests.iter().flatten().filter_map(move |nest| {
            self.around(nest).any(|around| around == id).then_some(nest.loop_.id)
        })
    }

    pub(super) fn covers(&self, root: LoopId, expr: ExprId) -> bool {
        self.judged(root).is_some_and(|judged| judged.covers(expr))
    }

    /// Whether no loop in it is one that LLVM leaves a loop.
    pub(super) fn is_innermost(&self, nest: &Nest<'_>) -> bool {
        !is_short(nest.loop_)
            && self
                .inside(nest.loop_.id)
                .all(|id| self.nests[id.0].as_ref().is_some_and(|inner| is_short(inner.loop_)))
    }

    /// Whether the loop has no inner one and runs many times.
    pub(super) fn is_row(&self, nest: &Nest<'_>) -> bool {
        nest.parent.is_some() && !nest.loop_.is_prange() && self.is_innermost(nest)
    }

    /// Which loops have checks made before them: the outermost that can.
    pub(super) fn roots(&self) -> Vec<bool> {
        let mut roots = vec![false; self.nests.len()];
        // Ids follow the source: the loops around come before the loops in them.
        for nest in self.nests.iter().flatten() {
            let id = nest.loop_.id;
            let taken = self.around(nest).any(|around| roots[around.0]);
            roots[id.0] = !taken && self.can_be_root(nest);
        }
        roots
    }

    fn can_be_root(&self, nest: &Nest<'_>) -> bool {
        let id = nest.loop_.id;
        let Some(judged) = self.judged(id) else { return false };
        let alone = !nest.has_inner && is_short(nest.loop_);
        if alone || !judged.worth {
            return false;
        }
        // A parallel loop and one that is split into lanes are printed in ways
        // of their own. Of two loops, the inner one has more to gain.
        self.inside(id).all(|inner| {
            let facts = &self.facts.loops[inner.0];
            facts.parallel.is_none()
                && facts.lanes.is_err()
                && self
                    .judged(inner)
                    .is_none_or(|inner| inner.touches.iter().all(|touch| judged.covers(touch.expr)))
        })
    }
}

/// Whether a loop is over a short range of literals.
fn is_short(loop_: &Loop) -> bool {
    let LoopKind::For { iter, .. } = &loop_.kind else { return false };
    let Some(range) = read_range(iter) else { return false };
    match (literal(range.start), literal(range.end)) {
        (Some(start), Some(end)) => {
            end.saturating_add(range.inclusive.into()).saturating_sub(start) <= SHORT
        }
        _ => false,
    }
}

pub(super) fn literal(expr: &Expr) -> Option<u64> {
    match &bare(expr).kind {
        ExprKind::Lit(syn::Lit::Int(number)) => number.base10_parse().ok(),
        _ => None,
    }
}
