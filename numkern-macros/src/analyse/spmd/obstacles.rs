//! What has no form in lanes.

use super::leaving::operand_leaves;
use super::{Obstacle, Spmd, has_lanes};
use crate::analyse::header::{Adaptor, read_range};
use crate::hir::ty::{Ty, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{
    CalleeKind, Expr, ExprKind, Kernel, Loop, LoopKind, MacroKind, Pat, PatKind, Stmt,
};

/// The first construct in the way.
pub(super) fn find(kernel: &Kernel, types: &Types, spmd: &Spmd) -> Option<Obstacle> {
    let mut search = Search { types, spmd, found: None };
    for param in &kernel.params {
        if !matches!(param.pat.kind, PatKind::Bind { by_ref: false, sub: None, .. } | PatKind::Wild)
        {
            search.block_at(param.pat.span, "a parameter that is a pattern");
        }
    }
    search.block(&kernel.body);
    search.found
}

struct Search<'a> {
    types: &'a Types,
    spmd: &'a Spmd,
    found: Option<Obstacle>,
}

impl<'a> Search<'a> {
    fn block_at(&mut self, span: crate::hir::SpanRange, why: &str) {
        self.found.get_or_insert_with(|| Obstacle::new(span, why));
    }

    fn varies(&self, expr: &Expr) -> bool {
        self.spmd.exprs.contains(&expr.id)
    }

    /// The type of a varying operand that a scalar function is called with.
    fn needs_type(&mut self, expr: &Expr) {
        if self.varies(expr) && !has_lanes(self.types.expr(expr.id)) {
            self.block_at(expr.span, "a value whose type the macro does not know");
        }
    }

    /// A call of scalar code for each element.
    fn one_by_one<'e>(&mut self, expr: &Expr, operands: impl Iterator<Item = &'e Expr>) {
        if self.varies(expr) {
            operands.for_each(|operand| self.needs_type(operand));
            self.needs_type(expr);
        }
    }

    fn judge(&mut self, expr: &'a Expr) {
        let varies = self.varies(expr);
        match &expr.kind {
            ExprKind::Closure(_) => self.block_at(expr.span, "a closure"),
            ExprKind::Try(_) => self.block_at(expr.span, "`?`"),
            ExprKind::Unsupported(_) => self.block_at(expr.span, "this construct"),
            ExprKind::Let { .. } => self.block_at(expr.span, "`let` in a condition"),
            ExprKind::Ref { .. } if varies => self.block_at(expr.span, "a reference"),
            ExprKind::Struct { .. } if varies => self.block_at(expr.span, "a struct"),
            ExprKind::Block { label: Some(_), .. } => {
                self.block_at(expr.span, "a block with a label");
            }
            ExprKind::Unary { op: syn::UnOp::Deref(_), .. } if varies => {
                self.block_at(expr.span, "a dereference");
            }
            ExprKind::Binary { op: syn::BinOp::Shl(_) | syn::BinOp::Shr(_), lhs, rhs } => {
                self.one_by_one(expr, [&**lhs, rhs].into_iter());
                if varies {
                    self.needs_scalar(lhs);
                    self.needs_scalar(rhs);
                }
            }
            ExprKind::AssignOp { op, place, value } if self.place(place) && is_shift(op) => {
                self.needs_scalar(place);
                self.needs_scalar(value);
            }
            ExprKind::AssignOp { .. } => {}
            ExprKind::Assign { place, .. } => {
                self.place(place);
            }
            ExprKind::Cast { operand, .. } => self.one_by_one(expr, [&**operand].into_iter()),
            ExprKind::Field { base, .. }
                if varies && !matches!(self.types.expr(base.id), Ty::Tuple(_)) =>
            {
                self.block_at(expr.span, "a field of something that is no tuple");
            }
            ExprKind::Index { base, index } if varies => {
                if self.varies(base) && self.varies(index) {
                    self.block_at(
                        expr.span,
                        "an element of a varying array at an index that differs between elements",
                    );
                }
                if !matches!(self.types.expr(base.id).value(), Ty::Array(_) | Ty::Unknown)
                    || !has_lanes(self.types.expr(index.id))
                {
                    self.block_at(expr.span, "an index whose type the macro does not know");
                }
                if !matches!(base.kind, ExprKind::Local(..) | ExprKind::Path(_)) {
                    self.block_at(expr.span, "an element of something that has no name");
                }
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                let operands = std::iter::once(&**receiver).chain(args);
                self.one_by_one(expr, operands);
            }
            ExprKind::Call { callee, args } if varies => match callee.kind {
                CalleeKind::Kernel => args.iter().for_each(|arg| self.needs_known(arg)),
                CalleeKind::Associated | CalleeKind::Std => self.one_by_one(expr, args.iter()),
                _ => self.block_at(expr.span, "this call"),
            },
            ExprKind::Range { .. } if varies => {
                self.block_at(expr.span, "a range that differs between elements");
            }
            ExprKind::Macro(call) => match call.kind {
                MacroKind::Panic => {}
                MacroKind::Assert => {}
                _ => self.block_at(expr.span, "this macro"),
            },
            ExprKind::Match { scrutinee, arms } if self.spmd.parts(scrutinee, arms) => {
                self.needs_scalar(scrutinee);
                arms.iter().for_each(|arm| self.pattern(&arm.pat));
            }
            ExprKind::Loop(loop_) => self.header(loop_),
            _ => {}
        }
    }

    /// An argument of another kernel: its type is written into the call.
    fn needs_known(&mut self, expr: &Expr) {
        if !has_lanes(self.types.expr(expr.id)) {
            self.block_at(expr.span, "an argument whose type the macro does not know");
        }
    }

    fn needs_scalar(&mut self, expr: &Expr) {
        if !matches!(self.types.expr(expr.id), Ty::Scalar(_)) {
            self.block_at(expr.span, "a value whose type the macro does not know");
        }
    }

    /// A place that is assigned; whether it varies.
    fn place(&mut self, place: &Expr) -> bool {
        match &place.kind {
            ExprKind::Local(local, _) => self.spmd.locals.contains(local),
            ExprKind::Paren(inner) => self.place(inner),
            ExprKind::Field { base, .. } => self.place(base),
            ExprKind::Index { base, index } => {
                let varies = self.place(base);
                if self.varies(index) {
                    self.block_at(
                        place.span,
                        "an assignment at an index that differs between elements",
                    );
                }
                varies
            }
            ExprKind::Tuple(items) => {
                items.iter().for_each(|item| {
                    self.place(item);
                });
                true
            }
            _ => {
                self.block_at(place.span, "an assignment through a reference");
                false
            }
        }
    }

    /// A pattern against which a varying scalar is matched.
    fn pattern(&mut self, pat: &Pat) {
        match &pat.kind {
            PatKind::Wild
            | PatKind::Lit(_)
            | PatKind::Path(_)
            | PatKind::Range { .. }
            | PatKind::Bind { by_ref: false, sub: None, .. } => {}
            PatKind::Or(pats)
                if pats.iter().all(|pat| !matches!(pat.kind, PatKind::Bind { .. })) =>
            {
                pats.iter().for_each(|pat| self.pattern(pat));
            }
            _ => self.block_at(pat.span, "this pattern"),
        }
    }

    /// The header of a `for` loop that elements leave at different times.
    fn header(&mut self, loop_: &Loop) {
        let LoopKind::For { pat, iter, .. } = &loop_.kind else { return };
        if !self.varies(iter) {
            let mut locals = Vec::new();
            bound(pat, &mut locals);
            if locals.iter().any(|local| self.spmd.locals.contains(local)) {
                self.block_at(pat.span, "a loop variable that is assigned");
            }
            return;
        }
        let Some(range) = read_range(iter) else {
            return self.block_at(iter.span, "a loop over something that differs between elements");
        };
        let plain = match range.adaptors.as_slice() {
            [] => true,
            [Adaptor::Rev] => !range.inclusive,
            _ => false,
        };
        if !plain {
            self.block_at(iter.span, "steps in a range that differs between elements");
        }
        if !matches!(pat.kind, PatKind::Wild | PatKind::Bind { by_ref: false, sub: None, .. }) {
            self.block_at(pat.span, "this pattern");
        }
        self.needs_scalar(range.start);
        self.needs_scalar(range.end);
    }
}

impl<'a> Visit<'a> for Search<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init, else_, .. } = stmt {
            let mut locals = Vec::new();
            bound(pat, &mut locals);
            if locals.iter().any(|local| self.spmd.locals.contains(local)) {
                if else_.is_some() {
                    self.block_at(pat.span, "`let .. else`");
                }
                if init.is_none() && !locals.iter().all(|local| has_lanes(self.types.local(*local)))
                {
                    self.block_at(pat.span, "a variable whose type the macro does not know");
                }
                if !simple(pat) {
                    self.block_at(pat.span, "this pattern");
                }
            }
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        self.judge(expr);
        if let Some(span) = operand_leaves(expr) {
            self.block_at(span, "leaving in the middle of an expression");
        }
        // The range in a header has been judged with its loop.
        if let ExprKind::Loop(loop_) = &expr.kind
            && let LoopKind::For { iter, .. } = &loop_.kind
            && let Some(range) = read_range(iter)
        {
            self.expr(range.start);
            self.expr(range.end);
            self.block(&loop_.body);
            return;
        }
        visit::walk_expr(self, expr);
    }
}

/// The variables that a pattern binds.
fn bound(pat: &Pat, locals: &mut Vec<crate::hir::LocalId>) {
    match &pat.kind {
        PatKind::Bind { local, .. } => locals.push(*local),
        PatKind::Tuple(pats) => pats.iter().for_each(|pat| bound(pat, locals)),
        _ => {}
    }
}

/// Names, `_`, and tuples of them.
fn simple(pat: &Pat) -> bool {
    match &pat.kind {
        PatKind::Wild | PatKind::Bind { by_ref: false, sub: None, .. } => true,
        PatKind::Tuple(pats) => pats.iter().all(simple),
        _ => false,
    }
}

fn is_shift(op: &syn::BinOp) -> bool {
    matches!(
        op,
        syn::BinOp::Shl(_)
            | syn::BinOp::Shr(_)
            | syn::BinOp::ShlAssign(_)
            | syn::BinOp::ShrAssign(_)
    )
}
