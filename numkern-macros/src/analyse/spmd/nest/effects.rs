//! What an iteration writes to outside of the loop.

use std::collections::HashSet;

use super::{Effect, Judge};
use crate::analyse::methods;
use crate::analyse::spmd::Obstacle;
use crate::analyse::text::bare;
use crate::hir::visit::{self, Visit};
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId, Loop, LoopId, SpanRange, Ty};

impl<'a> Judge<'_, 'a> {
    /// The effects of an iteration, in source order, and what cannot be put off.
    pub(super) fn effects(&mut self) -> (Vec<Effect>, Option<Obstacle>) {
        let mut found = Found { inner: &self.inner, loops: Vec::new(), effects: Vec::new() };
        found.block(&self.loop_.body);
        let found = found.effects;
        self.written = found.iter().map(|(_, root, _)| *root).collect();
        self.own = self.written.iter().copied().filter(|local| self.is_own(*local)).collect();
        let mut readable = self.own.clone();
        let mut spoilt = None;
        let mut effects = Vec::new();
        for (expr, root, within) in &found {
            // In an inner loop the last one counts, if it is for one place and no
            // other comes between.
            let rivals = |(other, name, loop_): &&(&Expr, LocalId, Option<LoopId>)| {
                other.id != expr.id && name == root && loop_ == within
            };
            if within.is_some() && (!self.is_fixed(expr) || found.iter().any(|one| rivals(&one))) {
                let why = format!("an inner loop that changes `{}`", self.name(*root));
                spoilt.get_or_insert(Obstacle::new(expr.span, why));
            }
            let mut captures =
                Captures { judge: self, readable: &readable, found: Vec::new(), spoilt: None };
            let stores = captures.effect(expr);
            if let Some((expr, local)) = captures.spoilt {
                let why = format!("`{}`, which the loop changes", self.name(local));
                spoilt.get_or_insert(Obstacle::new(expr.span, why));
            }
            if let Some(span) = self.unknown(expr, &captures.found) {
                let why = "a value whose type the macro does not know";
                spoilt.get_or_insert(Obstacle::new(span, why));
            }
            let captures = captures.found.iter().map(|expr| expr.id).collect();
            readable.remove(root);
            let alone = found.iter().filter(|(_, other, _)| other == root).count() == 1;
            effects.push(Effect {
                expr: expr.id,
                captures,
                stores: (stores && alone).then_some(*root),
                repeats: within.is_some(),
            });
        }
        (effects, spoilt)
    }

    /// What is not known to be a number, of an effect and its parts.
    fn unknown(&self, effect: &'a Expr, parts: &[&'a Expr]) -> Option<SpanRange> {
        let (ExprKind::Assign { place, value } | ExprKind::AssignOp { place, value, .. }) =
            &effect.kind
        else {
            return None;
        };
        let ty = |expr: &Expr| self.types.expr(expr.id);
        if !matches!(ty(place), Ty::Scalar(_)) {
            return Some(place.span);
        }
        // The value as a whole is of the type of the place.
        let part = parts.iter().find(|part| {
            let whole = part.id == value.id && *ty(part) == Ty::Unknown;
            !whole && !matches!(ty(part), Ty::Scalar(_))
        });
        part.map(|part| part.span)
    }

    /// Whether an assignment overwrites a place that is the same for the whole
    /// iteration.
    fn is_fixed(&self, effect: &'a Expr) -> bool {
        struct Search<'j, 's, 'a> {
            judge: &'j Judge<'s, 'a>,
            changes: bool,
        }
        impl<'a> Visit<'a> for Search<'_, '_, 'a> {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Local(id, _) = &expr.kind {
                    let (judge, local) = (self.judge, self.judge.kernel.local(*id));
                    self.changes |= match judge.inner.contains(id) {
                        true => local.mutable || local.in_loop != Some(judge.loop_.id),
                        false => judge.written.contains(id),
                    };
                }
                visit::walk_expr(self, expr);
            }
        }
        let ExprKind::Assign { place, .. } = &effect.kind else { return false };
        let mut search = Search { judge: self, changes: false };
        let mut place = bare(place);
        loop {
            match &place.kind {
                ExprKind::Index { base, index } => {
                    search.expr(index);
                    place = bare(base);
                }
                ExprKind::Field { base, .. } => place = bare(base),
                ExprKind::Unary { operand, .. } => place = bare(operand),
                _ => return !search.changes,
            }
        }
    }

    /// Whether an expression reads what the loop writes to. A question for the
    /// shape of an array does not, nor does an element of those that are readable.
    fn reads_written(&self, expr: &'a Expr, readable: &HashSet<LocalId>) -> Option<LocalId> {
        struct Search<'w> {
            written: &'w HashSet<LocalId>,
            readable: &'w HashSet<LocalId>,
            found: Option<LocalId>,
        }
        impl<'a> Visit<'a> for Search<'_> {
            fn expr(&mut self, expr: &'a Expr) {
                match &expr.kind {
                    ExprKind::Local(local, _) if self.written.contains(local) => {
                        self.found.get_or_insert(*local);
                    }
                    ExprKind::Index { base, index }
                        if matches!(&bare(base).kind, ExprKind::Local(local, _)
                            if self.readable.contains(local)) =>
                    {
                        self.expr(index);
                    }
                    ExprKind::MethodCall { receiver, method, args, .. }
                        if matches!(bare(receiver).kind, ExprKind::Local(..))
                            && methods::is_query(&method.to_string()) =>
                    {
                        args.iter().for_each(|arg| self.expr(arg));
                    }
                    _ => visit::walk_expr(self, expr),
                }
            }
        }
        let mut search = Search { written: &self.written, readable, found: None };
        search.expr(expr);
        search.found
    }

    /// Whether an expression depends on anything that the loop binds.
    pub(super) fn depends_on_inner(&self, expr: &'a Expr) -> bool {
        struct Search<'i>(&'i HashSet<LocalId>, bool);
        impl<'a> Visit<'a> for Search<'_> {
            fn expr(&mut self, expr: &'a Expr) {
                self.1 |= matches!(&expr.kind, ExprKind::Local(local, _) if self.0.contains(local));
                visit::walk_expr(self, expr);
            }
        }
        let mut search = Search(&self.inner, false);
        search.expr(expr);
        search.1
    }
}

/// The variable that a place is a part of.
pub(super) fn root(place: &Expr) -> Option<LocalId> {
    match &bare(place).kind {
        ExprKind::Local(local, _) => Some(*local),
        ExprKind::Index { base, .. } | ExprKind::Field { base, .. } => root(base),
        ExprKind::Unary { op: syn::UnOp::Deref(_), operand } => root(operand),
        _ => None,
    }
}

/// Finds the assignments to outer variables.
struct Found<'i, 'a> {
    inner: &'i HashSet<LocalId>,
    loops: Vec<LoopId>,
    /// The assignment, what it assigns, and the outermost inner loop around it.
    effects: Vec<(&'a Expr, LocalId, Option<LoopId>)>,
}

impl<'a> Visit<'a> for Found<'_, 'a> {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } = &expr.kind
            && let Some(root) = root(place)
            && !self.inner.contains(&root)
        {
            self.effects.push((expr, root, self.loops.first().copied()));
            return;
        }
        visit::walk_expr(self, expr);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        self.loops.push(loop_.id);
        visit::walk_loop(self, loop_);
        self.loops.pop();
    }
}

/// Takes an effect apart: into what lanes compute, and what is left for the time
/// when the iterations before it are done.
struct Captures<'j, 's, 'a> {
    judge: &'j Judge<'s, 'a>,
    /// Arrays of which each iteration has its own elements, not written so far.
    readable: &'j HashSet<LocalId>,
    found: Vec<&'a Expr>,
    /// Where something that the loop changes is read in another way.
    spoilt: Option<(&'a Expr, LocalId)>,
}

impl<'a> Captures<'_, '_, 'a> {
    /// Whether the effect overwrites an element of an array.
    fn effect(&mut self, expr: &'a Expr) -> bool {
        match &expr.kind {
            ExprKind::Assign { place, value } => {
                self.value(value);
                self.place(place);
                // Evaluated before the statement, all of it.
                let whole = self.found.iter().any(|one| one.id == value.id);
                whole
                    && matches!(&bare(place).kind, ExprKind::Index { base, .. }
                        if matches!(bare(base).kind, ExprKind::Local(..)))
            }
            ExprKind::AssignOp { place, value, .. } => {
                self.value(value);
                self.place(place);
                false
            }
            _ => false,
        }
    }

    fn place(&mut self, place: &'a Expr) {
        match &place.kind {
            ExprKind::Index { base, index } => {
                match &bare(index).kind {
                    ExprKind::Array(items) | ExprKind::Tuple(items) => {
                        items.iter().for_each(|item| self.whole(item));
                    }
                    _ => self.whole(index),
                }
                self.place(base);
            }
            ExprKind::Field { base: inner, .. }
            | ExprKind::Paren(inner)
            | ExprKind::Unary { operand: inner, .. } => self.place(inner),
            _ => {}
        }
    }

    /// An operand that is computed in lanes as a whole, if it is not the same at
    /// all times.
    fn whole(&mut self, expr: &'a Expr) {
        match self.judge.reads_written(expr, self.readable) {
            Some(local) => {
                self.spoilt.get_or_insert((expr, local));
            }
            None if self.judge.depends_on_inner(expr) => self.found.push(expr),
            None => {}
        }
    }

    /// A value: what reads something that the loop writes to stays, and its
    /// operands are computed in lanes.
    fn value(&mut self, expr: &'a Expr) {
        let Some(local) = self.judge.reads_written(expr, self.readable) else {
            // Where fastmath contracts, the sum asks for the factors.
            return match &bare(expr).kind {
                ExprKind::Binary { op: syn::BinOp::Mul(_), lhs, rhs } if self.judge.contracts => {
                    self.whole(lhs);
                    self.whole(rhs);
                }
                ExprKind::Unary { op: syn::UnOp::Neg(_), operand } if self.judge.contracts => {
                    self.value(operand);
                }
                _ => self.whole(expr),
            };
        };
        match &expr.kind {
            ExprKind::Local(..) => {}
            ExprKind::Index { base, .. } if root(base).is_some() => self.place(expr),
            ExprKind::Field { base: inner, .. }
            | ExprKind::Paren(inner)
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Cast { operand: inner, .. } => self.value(inner),
            ExprKind::Binary { lhs, rhs, .. } => {
                self.value(lhs);
                self.value(rhs);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.value(receiver);
                args.iter().for_each(|arg| self.value(arg));
            }
            ExprKind::Call { callee, args }
                if matches!(callee.kind, CalleeKind::Std | CalleeKind::Associated) =>
            {
                args.iter().for_each(|arg| self.value(arg));
            }
            _ => {
                self.spoilt.get_or_insert((expr, local));
            }
        }
    }
}
