//! `return`, `break` and `continue` in the middle of an expression.
//!
//! Where all elements have left, what comes next is skipped statement by
//! statement. The rest of an expression would still be evaluated, and its
//! uniform parts could panic although no element comes there.

use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprKind, Loop, LoopKind, SpanRange};

/// Where elements leave from inside an operand of this expression.
pub(super) fn operand_leaves(expr: &Expr) -> Option<SpanRange> {
    let operands: Vec<&Expr> = match &expr.kind {
        // Statements, or a value that is stored at once.
        ExprKind::Paren(_) | ExprKind::Block { .. } | ExprKind::Assign { .. } => Vec::new(),
        ExprKind::If { cond, .. } => vec![cond],
        ExprKind::Match { scrutinee, arms } => {
            let guards = arms.iter().filter_map(|arm| arm.guard.as_ref());
            guards.chain([&**scrutinee]).collect()
        }
        ExprKind::Loop(loop_) => match &loop_.kind {
            LoopKind::For { iter, .. } => vec![iter],
            LoopKind::While { cond } => vec![cond],
            LoopKind::Loop => Vec::new(),
        },
        _ => children(expr),
    };
    operands.into_iter().find_map(leaves)
}

fn children(expr: &Expr) -> Vec<&Expr> {
    struct Children<'a>(Vec<&'a Expr>);
    impl<'a> Visit<'a> for Children<'a> {
        fn expr(&mut self, expr: &'a Expr) {
            self.0.push(expr);
        }
    }
    let mut children = Children(Vec::new());
    visit::walk_expr(&mut children, expr);
    children.0
}

/// Where control leaves an expression for a place around it.
fn leaves(expr: &Expr) -> Option<SpanRange> {
    struct Leaves<'a> {
        /// The loops inside the expression.
        loops: Vec<&'a Loop>,
        found: Option<SpanRange>,
    }
    impl<'a> Visit<'a> for Leaves<'a> {
        fn expr(&mut self, expr: &'a Expr) {
            let own = |label: &Option<syn::Lifetime>| match label {
                None => !self.loops.is_empty(),
                Some(label) => self
                    .loops
                    .iter()
                    .any(|loop_| loop_.label.as_ref().is_some_and(|own| own.ident == label.ident)),
            };
            let leaves = match &expr.kind {
                ExprKind::Return(_) => true,
                ExprKind::Break { label, .. } | ExprKind::Continue { label } => !own(label),
                _ => false,
            };
            if leaves {
                self.found.get_or_insert(expr.span);
            }
            visit::walk_expr(self, expr);
        }

        fn loop_(&mut self, loop_: &'a Loop) {
            self.loops.push(loop_);
            visit::walk_loop(self, loop_);
            self.loops.pop();
        }
    }
    let mut leaves = Leaves { loops: Vec::new(), found: None };
    leaves.expr(expr);
    leaves.found
}
