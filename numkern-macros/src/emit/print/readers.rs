//! The arrays that a block of a parallel loop only reads.

use super::Printer;
use crate::analyse::{Parallel, bound_in};
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprKind, LocalId, Loop, Ty};

impl Printer<'_> {
    /// Outer arrays that the loop only indexes. A block takes a view of each:
    /// through the closure's capture LLVM would reload pointer and length at
    /// every step and not vectorise.
    pub(super) fn read_only_arrays(&self, loop_: &Loop, parallel: &Parallel) -> Vec<LocalId> {
        let inside = bound_in(loop_);
        let mut uses = Uses { indexed: Vec::new(), other: Vec::new() };
        uses.block(&loop_.body);
        let taken = |id: &LocalId| {
            parallel.writers.contains(id)
                || parallel.assumed.contains(id)
                || parallel.arrays.iter().any(|array| array.local == *id)
                || parallel.scalars.iter().any(|scalar| scalar.local == *id)
        };
        let mut found: Vec<LocalId> = uses
            .indexed
            .into_iter()
            .filter(|id| !uses.other.contains(id) && !taken(id))
            .filter(|id| matches!(self.types.local(*id).value(), Ty::Array(_)))
            .filter(|id| !inside.contains(id))
            .collect();
        found.sort();
        found.dedup();
        found
    }
}

/// How a loop body uses local variables: as the base of an index expression,
/// or in any other way.
struct Uses {
    indexed: Vec<LocalId>,
    other: Vec<LocalId>,
}

impl<'a> Visit<'a> for Uses {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Index { base, index } => {
                match &base.kind {
                    ExprKind::Local(id, _) => self.indexed.push(*id),
                    _ => self.expr(base),
                }
                self.expr(index);
            }
            ExprKind::Local(id, _) => self.other.push(*id),
            _ => visit::walk_expr(self, expr),
        }
    }
}
