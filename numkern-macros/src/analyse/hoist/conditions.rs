//! What a condition on the way says of an index.

use syn::BinOp;

use super::Judge;
use super::formula::Formula;
use super::index::{Kind, agree};
use super::uses::Guard;
use crate::analyse::text::{bare, key};
use crate::hir::{Expr, ExprKind};

impl<'a> Judge<'_, 'a> {
    /// A formula under a condition on the expression `own` that it stands for.
    pub(super) fn narrowed(
        &self,
        formula: Formula,
        kind: Kind,
        own: &str,
        guard: Guard<'a>,
    ) -> Formula {
        let cond = bare(guard.cond);
        match &cond.kind {
            ExprKind::Unary { op: syn::UnOp::Not(_), operand } => {
                let guard = Guard { cond: operand, holds: !guard.holds };
                self.narrowed(formula, kind, own, guard)
            }
            ExprKind::Binary { op: BinOp::And(_), lhs, rhs } if guard.holds => {
                let formula = self.narrowed(formula, kind, own, Guard { cond: lhs, ..guard });
                self.narrowed(formula, kind, own, Guard { cond: rhs, ..guard })
            }
            ExprKind::Binary { op: BinOp::Or(_), lhs, rhs } if !guard.holds => {
                let formula = self.narrowed(formula, kind, own, Guard { cond: lhs, ..guard });
                self.narrowed(formula, kind, own, Guard { cond: rhs, ..guard })
            }
            ExprKind::Binary { op, lhs, rhs } => {
                let Some(mut relation) = Relation::of(op) else { return formula };
                if !guard.holds {
                    relation = relation.negated();
                }
                let is_own = |side: &Expr| key(bare(side)).is_some_and(|side| side == own);
                let other = if is_own(lhs) {
                    rhs
                } else if is_own(rhs) {
                    relation = relation.mirrored();
                    lhs
                } else {
                    return formula;
                };
                // The other side is taken as it is: narrowed by the same
                // conditions it would come back here.
                match self.formula(other, &[]) {
                    Ok((other, of)) if agree(kind, of).is_some() => {
                        Formula::Operation(relation.method(), vec![formula, other])
                    }
                    _ => formula,
                }
            }
            _ => formula,
        }
    }
}

/// A comparison.
#[derive(Clone, Copy)]
enum Relation {
    Gt,
    Ge,
    Lt,
    Le,
    Eq,
    Ne,
}

impl Relation {
    fn of(op: &BinOp) -> Option<Self> {
        Some(match op {
            BinOp::Gt(_) => Relation::Gt,
            BinOp::Ge(_) => Relation::Ge,
            BinOp::Lt(_) => Relation::Lt,
            BinOp::Le(_) => Relation::Le,
            BinOp::Eq(_) => Relation::Eq,
            BinOp::Ne(_) => Relation::Ne,
            _ => return None,
        })
    }

    /// What holds where this does not.
    fn negated(self) -> Self {
        match self {
            Relation::Gt => Relation::Le,
            Relation::Ge => Relation::Lt,
            Relation::Lt => Relation::Ge,
            Relation::Le => Relation::Gt,
            Relation::Eq => Relation::Ne,
            Relation::Ne => Relation::Eq,
        }
    }

    /// What the right side is to the left one.
    fn mirrored(self) -> Self {
        match self {
            Relation::Gt => Relation::Lt,
            Relation::Ge => Relation::Le,
            Relation::Lt => Relation::Gt,
            Relation::Le => Relation::Ge,
            same => same,
        }
    }

    fn method(self) -> &'static str {
        match self {
            Relation::Gt => "where_gt",
            Relation::Ge => "where_ge",
            Relation::Lt => "where_lt",
            Relation::Le => "where_le",
            Relation::Eq => "where_eq",
            Relation::Ne => "where_ne",
        }
    }
}
