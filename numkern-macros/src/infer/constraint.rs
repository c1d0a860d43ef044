//! Relations between types that may have to wait until more is known.

use super::Infer;
use super::methods::Method;
use super::pat::Mode;
use super::unify::Term;
use crate::hir::Pat;

/// What a rule says of the type it is asked for.
pub(super) enum Outcome {
    /// It is this.
    Known(Term),
    /// An operand is not known yet.
    Wait,
    /// The macro cannot know.
    Opaque,
}

/// A relation between types.
pub(super) enum Constraint<'a> {
    /// `out = lhs op rhs`.
    Binary { op: syn::BinOp, lhs: Term, rhs: Term, out: Term },
    /// `lhs == rhs`, `lhs < rhs`.
    Compare { lhs: Term, rhs: Term },
    /// `place op= value`.
    AssignOp { op: syn::BinOp, place: Term, value: Term },
    /// `out = op operand`.
    Unary { op: syn::UnOp, operand: Term, out: Term },
    /// `out = base[index]`.
    Index { base: Term, index: Term, out: Term },
    /// `out = base.member`.
    Field { base: Term, member: &'a syn::Member, out: Term },
    /// `for out in source`.
    Item { source: Term, out: Term },
    /// `out = iterator.collect()`.
    Collect { item: Term, out: Term },
    /// `out = receiver.method(args)`.
    Method { method: Method<'a>, out: Term },
    /// `out = callee(args)` of a local.
    Call { callee: Term, args: Vec<Term>, out: Term },
    /// `let pat = scrutinee`.
    Pattern { pat: &'a Pat, scrutinee: Term, mode: Mode },
}

impl<'a> Infer<'a> {
    /// Solves a constraint now, or keeps it.
    pub(super) fn require(&mut self, constraint: Constraint<'a>) {
        if !self.attempt(&constraint) {
            self.pending.push(constraint);
        }
    }

    /// Solves a constraint whose result is `out`, and hands that back.
    pub(super) fn require_out(&mut self, make: impl FnOnce(Term) -> Constraint<'a>) -> Term {
        let out = self.table.fresh();
        self.require(make(out.clone()));
        self.table.shallow(&out)
    }

    /// Tries everything that is kept, until nothing more can be solved.
    pub(super) fn solve(&mut self) {
        loop {
            let waiting = std::mem::take(&mut self.pending);
            let before = waiting.len();
            let mut left = Vec::new();
            for constraint in waiting {
                if !self.attempt(&constraint) {
                    left.push(constraint);
                }
            }
            let solved = left.len() < before;
            left.append(&mut self.pending);
            self.pending = left;
            if !solved {
                return;
            }
        }
    }

    /// Solves everything that is kept. What still waits when nothing moves will
    /// never be known.
    pub(super) fn solve_or_give_up(&mut self) {
        self.solve();
        while !self.pending.is_empty() {
            let constraint = self.pending.remove(0);
            self.give_up(constraint);
            self.solve();
        }
    }

    /// Tries to solve a constraint; `false` when it has to wait.
    fn attempt(&mut self, constraint: &Constraint<'a>) -> bool {
        match constraint {
            Constraint::Binary { op, lhs, rhs, out } => {
                let outcome = self.binary(op, lhs, rhs);
                self.settle(outcome, &[lhs, rhs], out)
            }
            Constraint::Compare { lhs, rhs } => self.compare(lhs, rhs),
            Constraint::AssignOp { op, place, value } => self.assign_op(op, place, value),
            Constraint::Unary { op, operand, out } => {
                let outcome = self.unary(op, operand);
                self.settle(outcome, &[operand], out)
            }
            Constraint::Index { base, index, out } => {
                let outcome = self.index(base, index);
                self.settle(outcome, &[base, index], out)
            }
            Constraint::Field { base, member, out } => {
                let outcome = self.field(base, member);
                self.settle(outcome, &[base], out)
            }
            Constraint::Item { source, out } => {
                let outcome = self.item_of(source);
                self.settle(outcome, &[source], out)
            }
            Constraint::Collect { item, out } => match self.table.shallow(out) {
                Term::Array(array) => {
                    self.table.unify(&array.elem, item);
                    true
                }
                other if self.table.is_waiting(&other) => false,
                _ => {
                    self.table.taint(item);
                    true
                }
            },
            Constraint::Method { method, out } => {
                let outcome = self.method(method);
                let operands: Vec<&Term> =
                    std::iter::once(&method.receiver).chain(&method.args).collect();
                self.settle(outcome, &operands, out)
            }
            Constraint::Call { callee, args, out } => {
                let outcome = self.call_value(callee, args);
                let operands: Vec<&Term> = args.iter().collect();
                self.settle(outcome, &operands, out)
            }
            Constraint::Pattern { pat, scrutinee, mode } => self.try_pattern(pat, scrutinee, *mode),
        }
    }

    fn settle(&mut self, outcome: Outcome, operands: &[&Term], out: &Term) -> bool {
        match outcome {
            Outcome::Known(term) => {
                self.table.unify(out, &term);
                true
            }
            Outcome::Wait => false,
            Outcome::Opaque => {
                operands.iter().for_each(|operand| self.table.taint(operand));
                self.table.taint(out);
                true
            }
        }
    }

    /// Treats what a constraint waits for as opaque. A constraint whose operands
    /// are opaque never waits, so that the next attempt solves it.
    fn give_up(&mut self, constraint: Constraint<'a>) {
        let taints: Vec<&Term> = match &constraint {
            Constraint::Binary { lhs, rhs, .. } | Constraint::Compare { lhs, rhs } => {
                vec![lhs, rhs]
            }
            Constraint::AssignOp { place, value, .. } => vec![place, value],
            Constraint::Unary { operand, .. } => vec![operand],
            Constraint::Index { base, index, .. } => vec![base, index],
            Constraint::Field { base, .. } => vec![base],
            Constraint::Item { source, .. } => vec![source],
            Constraint::Collect { out, .. } => vec![out],
            Constraint::Method { method, .. } => {
                std::iter::once(&method.receiver).chain(&method.args).collect()
            }
            Constraint::Call { callee, args, .. } => std::iter::once(callee).chain(args).collect(),
            Constraint::Pattern { scrutinee, .. } => vec![scrutinee],
        };
        taints.into_iter().for_each(|term| self.table.taint(term));
        if !self.attempt(&constraint) {
            // Only a rule that looks deeper than it was told could come here:
            // its result stays unknown.
            debug_assert!(false, "a constraint waits for an opaque type");
        }
    }
}
