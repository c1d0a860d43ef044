//! Walking the tree in evaluation order.
//!
//! A visitor overrides the node kinds it cares about and calls the `walk_*`
//! function of the same name to go on into the children.

use super::{Block, Expr, ExprKind, Loop, LoopKind, Pat, PatKind, Stmt};

/// A read-only walk over a kernel's body.
pub(crate) trait Visit<'a> {
    /// An expression.
    fn expr(&mut self, expr: &'a Expr) {
        walk_expr(self, expr);
    }
    /// A statement.
    fn stmt(&mut self, stmt: &'a Stmt) {
        walk_stmt(self, stmt);
    }
    /// A block.
    fn block(&mut self, block: &'a Block) {
        walk_block(self, block);
    }
    /// A loop.
    fn loop_(&mut self, loop_: &'a Loop) {
        walk_loop(self, loop_);
    }
    /// A pattern.
    fn pat(&mut self, pat: &'a Pat) {
        walk_pat(self, pat);
    }
}

/// Visits the statements of a block.
pub(crate) fn walk_block<'a, V: Visit<'a> + ?Sized>(v: &mut V, block: &'a Block) {
    for stmt in &block.stmts {
        v.stmt(stmt);
    }
}

/// Visits the parts of a statement: the initial value before the pattern.
pub(crate) fn walk_stmt<'a, V: Visit<'a> + ?Sized>(v: &mut V, stmt: &'a Stmt) {
    match stmt {
        Stmt::Let { pat, init, else_, .. } => {
            if let Some(init) = init {
                v.expr(init);
            }
            if let Some(block) = else_ {
                v.block(block);
            }
            v.pat(pat);
        }
        Stmt::Expr { expr, .. } => v.expr(expr),
        Stmt::Item(_) | Stmt::Unsupported(..) => {}
    }
}

/// Visits the header and the body of a loop.
pub(crate) fn walk_loop<'a, V: Visit<'a> + ?Sized>(v: &mut V, loop_: &'a Loop) {
    match &loop_.kind {
        LoopKind::For { pat, iter, .. } => {
            v.expr(iter);
            v.pat(pat);
        }
        LoopKind::While { cond } => v.expr(cond),
        LoopKind::Loop => {}
    }
    v.block(&loop_.body);
}

/// Visits the parts of a pattern.
pub(crate) fn walk_pat<'a, V: Visit<'a> + ?Sized>(v: &mut V, pat: &'a Pat) {
    match &pat.kind {
        PatKind::Bind { sub: Some(sub), .. } => v.pat(sub),
        PatKind::Ref { pat, .. } => v.pat(pat),
        PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::Or(pats) => {
            pats.iter().for_each(|pat| v.pat(pat));
        }
        PatKind::TupleStruct { elems, .. } => elems.iter().for_each(|pat| v.pat(pat)),
        PatKind::Struct { fields, .. } => fields.iter().for_each(|(_, pat)| v.pat(pat)),
        PatKind::Lit(expr) => v.expr(expr),
        PatKind::Range { start, end, .. } => {
            for expr in [start, end].into_iter().flatten() {
                v.expr(expr);
            }
        }
        PatKind::Bind { sub: None, .. }
        | PatKind::Wild
        | PatKind::Rest
        | PatKind::Path(_)
        | PatKind::Unsupported(_) => {}
    }
}

/// Visits the operands of an expression, in evaluation order.
pub(crate) fn walk_expr<'a, V: Visit<'a> + ?Sized>(v: &mut V, expr: &'a Expr) {
    match &expr.kind {
        ExprKind::Lit(_)
        | ExprKind::Local(..)
        | ExprKind::Path(_)
        | ExprKind::Continue { .. }
        | ExprKind::Unsupported(_) => {}
        ExprKind::Unary { operand, .. }
        | ExprKind::Cast { operand, .. }
        | ExprKind::Ref { operand, .. } => v.expr(operand),
        ExprKind::Binary { lhs, rhs, .. } => {
            v.expr(lhs);
            v.expr(rhs);
        }
        ExprKind::Assign { place, value } | ExprKind::AssignOp { place, value, .. } => {
            v.expr(value);
            v.expr(place);
        }
        ExprKind::Index { base, index } => {
            v.expr(base);
            v.expr(index);
        }
        ExprKind::Field { base, .. } => v.expr(base),
        ExprKind::Tuple(items) | ExprKind::Array(items) => {
            items.iter().for_each(|item| v.expr(item));
        }
        ExprKind::Repeat { value, len } => {
            v.expr(value);
            v.expr(len);
        }
        ExprKind::Range { start, end, .. } => {
            for end in [start, end].into_iter().flatten() {
                v.expr(end);
            }
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            v.expr(receiver);
            args.iter().for_each(|arg| v.expr(arg));
        }
        ExprKind::Call { args, .. } => args.iter().for_each(|arg| v.expr(arg)),
        ExprKind::Macro(call) => call.args.iter().for_each(|arg| v.expr(arg)),
        ExprKind::Closure(closure) => {
            closure.params.iter().for_each(|(pat, _)| v.pat(pat));
            v.expr(&closure.body);
        }
        ExprKind::Block { block, .. } => v.block(block),
        ExprKind::If { cond, then, else_ } => {
            v.expr(cond);
            v.block(then);
            if let Some(else_) = else_ {
                v.expr(else_);
            }
        }
        ExprKind::Let { pat, scrutinee } => {
            v.expr(scrutinee);
            v.pat(pat);
        }
        ExprKind::Match { scrutinee, arms } => {
            v.expr(scrutinee);
            for arm in arms {
                v.pat(&arm.pat);
                if let Some(guard) = &arm.guard {
                    v.expr(guard);
                }
                v.expr(&arm.body);
            }
        }
        ExprKind::Loop(loop_) => v.loop_(loop_),
        ExprKind::Break { value, .. } | ExprKind::Return(value) => {
            if let Some(value) = value {
                v.expr(value);
            }
        }
        ExprKind::Try(inner) | ExprKind::Paren(inner) => v.expr(inner),
        ExprKind::Struct { fields, rest, .. } => {
            fields.iter().for_each(|(_, value)| v.expr(value));
            if let Some(rest) = rest {
                v.expr(rest);
            }
        }
    }
}
