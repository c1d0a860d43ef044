//! What is known to differ at a place in the code, by the conditions before it.

use syn::{BinOp, UnOp};

use super::super::text::bare;
use super::Collector;
use crate::hir::{Block, Expr, ExprKind, Stmt};

impl<'a> Collector<'_, 'a> {
    /// Walks what runs only where the condition holds, or does not.
    pub(super) fn known(&mut self, cond: &'a Expr, holds: bool, walk: impl FnOnce(&mut Self)) {
        let known = self.unequal.len();
        differ(cond, holds, &mut self.unequal);
        walk(self);
        self.unequal.truncate(known);
    }
}

/// What differs behind a statement: the sides of `if i == k { continue; }`.
pub(super) fn behind(stmt: &Stmt) -> Vec<[&Expr; 2]> {
    let mut found = Vec::new();
    if let Stmt::Expr { expr, .. } = stmt
        && let ExprKind::If { cond, then, else_: None } = &expr.kind
        && leaves(then)
    {
        differ(cond, false, &mut found);
    }
    found
}

/// The sides that are no equal integers where the condition holds, or does not.
fn differ<'a>(cond: &'a Expr, holds: bool, found: &mut Vec<[&'a Expr; 2]>) {
    match &bare(cond).kind {
        ExprKind::Unary { op: UnOp::Not(_), operand } => differ(operand, !holds, found),
        ExprKind::Binary { op, lhs, rhs } => match (op, holds) {
            (BinOp::And(_), true) | (BinOp::Or(_), false) => {
                differ(lhs, holds, found);
                differ(rhs, holds, found);
            }
            (BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Gt(_), true)
            | (BinOp::Eq(_) | BinOp::Le(_) | BinOp::Ge(_), false) => found.push([lhs, rhs]),
            _ => {}
        },
        _ => {}
    }
}

/// Whether nothing behind the block runs after it.
fn leaves(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr { expr, .. }) if matches!(
        expr.kind,
        ExprKind::Continue { .. } | ExprKind::Break { .. } | ExprKind::Return(_)
    ))
}
