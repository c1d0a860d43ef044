//! Elements that a loop reads and writes at every iteration, as in
//! `c[[i, j]] += a[[i, l]] * b[[l, j]]`: a register will do while it runs.
//!
//! LLVM finds that by itself where it knows that no other array can be meant.
//! In the body of a `prange!` loop it does not.

use std::collections::HashMap;

use super::Judge;
use super::uses::Found;
use crate::analyse::facts::Held;
use crate::analyse::text::key;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Expr, ExprKind, LocalId, Loop, LoopId, Ty};

impl<'a> Judge<'_, 'a> {
    /// The elements that the innermost loops of the nest can hold, among the
    /// arrays that it writes and that are checked before it.
    pub(super) fn held(&self, written: &[LocalId]) -> Vec<Held> {
        let mut groups: HashMap<(LoopId, LocalId), Vec<&Found<'a>>> = HashMap::new();
        for found in self.uses.accesses.iter().filter(|found| written.contains(&found.local)) {
            groups.entry((found.owner, found.local)).or_default().push(found);
        }
        let mut held: Vec<Held> = groups
            .into_iter()
            .filter(|((loop_, local), group)| {
                self.is_innermost(*loop_) && self.is_number(*local) && self.is_one(*loop_, group)
            })
            .map(|((loop_, _), group)| Held {
                loop_,
                accesses: group.iter().map(|found| found.expr.id).collect(),
            })
            .collect();
        held.sort_by_key(|held| held.accesses[0]);
        held
    }

    fn is_innermost(&self, id: LoopId) -> bool {
        !self.uses.loops.iter().any(|inner| inner.parent == Some(id))
    }

    /// Whether the elements are numbers, so that one is copied as it is.
    fn is_number(&self, local: LocalId) -> bool {
        matches!(self.types.local(local).value(), Ty::Array(array)
            if matches!(array.elem, Ty::Scalar(_)))
    }

    /// Whether all accesses are to one element, at every iteration, and nothing
    /// holds a reference to it.
    fn is_one(&self, id: LoopId, group: &[&Found<'a>]) -> bool {
        let Some(inner) = self.uses.loops.iter().find(|inner| inner.loop_.id == id) else {
            return false;
        };
        let index = |found: &Found<'a>| match &found.expr.kind {
            ExprKind::Index { index, .. } => key(index),
            _ => None,
        };
        let Some(first) = index(group[0]) else { return false };
        let usage = self.uses.of_local(group[0].local);
        // A read before the first write is no harm: the check before the nest
        // says that the element is there even if the loop is empty.
        group.iter().any(|found| found.write)
            && group.iter().all(|found| {
                // What holds at the access holds before the loop: else the element
                // may not be there.
                !found.conditional
                    && found.guards.len() == inner.guards.len()
                    && index(found).as_ref() == Some(&first)
            })
            && !usage.lent
            && names_nothing_of(group[0].expr, inner.loop_)
    }
}

/// Whether no variable that the loop binds stands in the expression.
fn names_nothing_of(expr: &Expr, loop_: &Loop) -> bool {
    struct Search<'s> {
        bound: &'s std::collections::HashSet<LocalId>,
        found: bool,
    }
    impl<'a> Visit<'a> for Search<'_> {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Local(local, _) = expr.kind {
                self.found |= self.bound.contains(&local);
            }
            walk_expr(self, expr);
        }
    }
    let bound = crate::analyse::access::bound_in(loop_);
    let mut search = Search { bound: &bound, found: false };
    search.expr(expr);
    !search.found
}
