//! The rule about closures: they may be bound by `let` and called, or passed
//! to a call, but not returned or stored.

use std::collections::HashSet;

use crate::diag::Sink;
use crate::diag::catalogue::subset;
use crate::hir::visit::{Visit, walk_expr, walk_stmt};
use crate::hir::{Block, CalleeKind, Closure, Expr, ExprKind, Kernel, LocalId, MacroKind, Stmt};

/// Reports every closure that escapes.
pub(super) fn check(kernel: &Kernel, sink: &mut Sink) {
    let mut escapes = Escapes { kernel, bound: HashSet::new(), sink };
    escapes.block(&kernel.body);
    // A result of type `impl Fn(..)` has its own rule.
    if let Some(tail) = tail(&kernel.body)
        && !super::types::returns_unnamed(kernel)
    {
        escapes.value(tail, RETURNED);
    }
}

const RETURNED: &str = "returned";
const STORED: &str = "stored in another value";
const ASSIGNED: &str = "assigned";

struct Escapes<'c> {
    kernel: &'c Kernel,
    /// Variables that are bound to a closure.
    bound: HashSet<LocalId>,
    sink: &'c mut Sink,
}

impl Escapes<'_> {
    /// A value that is returned or stored: reports the closures in it.
    fn value(&mut self, expr: &Expr, how: &str) {
        match &expr.kind {
            ExprKind::Closure(closure) => {
                let what = format!("`{}`", self.head(closure));
                self.sink.report(subset::escaping_closure(&what, how, expr.span));
            }
            ExprKind::Local(id, name) if self.bound.contains(id) => {
                let what = format!("`{name}`");
                self.sink.report(subset::escaping_closure(&what, how, expr.span));
            }
            ExprKind::Paren(inner) => self.value(inner, how),
            ExprKind::Ref { operand, .. } => self.value(operand, how),
            ExprKind::Tuple(items) if how == RETURNED => {
                items.iter().for_each(|item| self.value(item, how));
            }
            ExprKind::Block { block, .. } => self.block_value(block, how),
            ExprKind::If { then, else_, .. } => {
                self.block_value(then, how);
                if let Some(else_) = else_ {
                    self.value(else_, how);
                }
            }
            ExprKind::Match { arms, .. } => {
                arms.iter().for_each(|arm| self.value(&arm.body, how));
            }
            _ => {}
        }
    }

    fn block_value(&mut self, block: &Block, how: &str) {
        if let Some(tail) = tail(block) {
            self.value(tail, how);
        }
    }

    /// `|x, y|`.
    fn head(&self, closure: &Closure) -> String {
        let names: Vec<String> = closure
            .params
            .iter()
            .map(|(pat, _)| match pat.as_local() {
                Some(local) => self.kernel.local(local).name.to_string(),
                None => String::from(".."),
            })
            .collect();
        format!("|{}|", names.join(", "))
    }
}

impl<'a> Visit<'a> for Escapes<'_> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init: Some(init), .. } = stmt
            && matches!(init.kind, ExprKind::Closure(_))
            && let Some(local) = pat.as_local()
        {
            self.bound.insert(local);
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Array(items) => items.iter().for_each(|item| self.value(item, STORED)),
            ExprKind::Repeat { value, .. } => self.value(value, STORED),
            ExprKind::Struct { fields, .. } => {
                fields.iter().for_each(|(_, value)| self.value(value, STORED));
            }
            ExprKind::Call { callee, args } if callee.kind == CalleeKind::Constructor => {
                args.iter().for_each(|arg| self.value(arg, STORED));
            }
            ExprKind::Macro(call)
                if matches!(call.kind, MacroKind::VecList | MacroKind::VecRepeat) =>
            {
                call.args.iter().for_each(|arg| self.value(arg, STORED));
            }
            ExprKind::Assign { value, .. } => self.value(value, ASSIGNED),
            ExprKind::Return(Some(value)) => self.value(value, RETURNED),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The value of a block.
fn tail(block: &Block) -> Option<&Expr> {
    match block.stmts.last() {
        Some(Stmt::Expr { expr, semi: false }) => Some(expr),
        _ => None,
    }
}
