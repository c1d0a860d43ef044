//! What an iteration writes to outside of the loop.

use std::collections::HashSet;

use super::{Effect, Judge};
use crate::analyse::methods;
use crate::analyse::spmd::Obstacle;
use crate::analyse::text::bare;
use crate::hir::visit::{self, Visit};
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId, Loop};

impl<'a> Judge<'_, 'a> {
    /// The effects of an iteration, in source order, and what cannot be put off.
    pub(super) fn effects(&mut self) -> (Vec<Effect>, Option<Obstacle>) {
        let mut found = Found { inner: &self.inner, loops: 0, effects: Vec::new() };
        found.block(&self.loop_.body);
        let found = found.effects;
        self.written = found.iter().map(|(_, root, _)| *root).collect();
        let mut spoilt = None;
        let mut effects = Vec::new();
        for (expr, root, in_loop) in &found {
            if *in_loop {
                let why = format!("an inner loop that changes `{}`", self.name(*root));
                spoilt.get_or_insert(Obstacle::new(expr.span, why));
            }
            let mut captures = Captures { judge: self, found: Vec::new(), spoilt: None };
            let stores = captures.effect(expr);
            if let Some((expr, local)) = captures.spoilt {
                let why = format!("`{}`, which the loop changes", self.name(local));
                spoilt.get_or_insert(Obstacle::new(expr.span, why));
            }
            let captures = captures.found.iter().map(|expr| expr.id).collect();
            let alone = found.iter().filter(|(_, other, _)| other == root).count() == 1;
            effects.push(Effect {
                expr: expr.id,
                captures,
                stores: (stores && alone).then_some(*root),
            });
        }
        (effects, spoilt)
    }

    /// Whether an expression reads what the loop writes to; a question for the
    /// shape of an array does not.
    pub(super) fn reads_written(&self, expr: &'a Expr) -> Option<LocalId> {
        struct Search<'w> {
            written: &'w HashSet<LocalId>,
            found: Option<LocalId>,
        }
        impl<'a> Visit<'a> for Search<'_> {
            fn expr(&mut self, expr: &'a Expr) {
                match &expr.kind {
                    ExprKind::Local(local, _) if self.written.contains(local) => {
                        self.found.get_or_insert(*local);
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
        let mut search = Search { written: &self.written, found: None };
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
fn root(place: &Expr) -> Option<LocalId> {
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
    loops: usize,
    /// The assignment, what it assigns, and whether it is in an inner loop.
    effects: Vec<(&'a Expr, LocalId, bool)>,
}

impl<'a> Visit<'a> for Found<'_, 'a> {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } = &expr.kind
            && let Some(root) = root(place)
            && !self.inner.contains(&root)
        {
            self.effects.push((expr, root, self.loops > 0));
            return;
        }
        visit::walk_expr(self, expr);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        self.loops += 1;
        visit::walk_loop(self, loop_);
        self.loops -= 1;
    }
}

/// Takes an effect apart: into what lanes compute, and what is left for the time
/// when the iterations before it are done.
struct Captures<'j, 's, 'a> {
    judge: &'j Judge<'s, 'a>,
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
        match self.judge.reads_written(expr) {
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
        let Some(local) = self.judge.reads_written(expr) else {
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
