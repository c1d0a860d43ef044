//! What has no form in lanes.

use super::items::read_items;
use super::leaving::operand_leaves;
use super::nest::captured;
use super::numbers::is_number_method;
use super::swap::{Swap, read_swap};
use super::{Obstacle, Spmd, has_lanes, may_have_lanes};
use crate::analyse::header::{Adaptor, read_range};
use crate::analyse::methods::is_query;
use crate::analyse::text::bare;
use crate::hir::ty::{Ty, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{
    CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, MacroKind, Pat, PatKind, Stmt,
};

/// The first construct in the way.
pub(super) fn find(kernel: &Kernel, types: &Types, spmd: &Spmd) -> Option<Obstacle> {
    let mut search = Search { kernel, types, spmd, found: None };
    for param in &kernel.params {
        if !simple(&param.pat) {
            search.block_at(param.pat.span, "this pattern");
        }
    }
    search.block(&kernel.body);
    search.found
}

/// The first construct in the way of a loop of which each iteration is an element.
pub(super) fn find_in_loop<'a>(
    kernel: &'a Kernel,
    types: &'a Types,
    spmd: &'a Spmd,
    loop_: &'a Loop,
) -> Option<Obstacle> {
    let mut search = Search { kernel, types, spmd, found: None };
    search.block(&loop_.body);
    search.found
}

struct Search<'a> {
    kernel: &'a Kernel,
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

    /// A varying operand that a scalar function is called with.
    fn operand(&mut self, expr: &Expr) {
        if self.varies(expr) {
            self.value(expr);
        }
    }

    /// A value that must have a form in lanes.
    fn value(&mut self, expr: &Expr) {
        let ty = self.types.expr(expr.id);
        if !may_have_lanes(ty) {
            let what = match ty.value() {
                Ty::Named(name) => format!("a value of type `{name}`"),
                Ty::Array(_) => "an array whose length is not part of its type".into(),
                _ => "a value that is neither a number nor a tuple or array of numbers".into(),
            };
            self.block_at(expr.span, &what);
        }
    }

    /// A call of scalar code for each element.
    fn one_by_one<'e>(&mut self, expr: &Expr, operands: impl Iterator<Item = &'e Expr>) {
        if self.varies(expr) {
            operands.for_each(|operand| self.operand(operand));
            if !has_lanes(self.types.expr(expr.id)) {
                self.block_at(expr.span, "a value whose type the macro does not know");
            }
        }
    }

    /// A method that is called for each element.
    fn method(&mut self, expr: &Expr, receiver: &Expr, method: &str, args: &[Expr]) {
        if self.may_change(receiver, method) {
            let what = format!("`{method}`, which may change what it is called on");
            return self.block_at(expr.span, &what);
        }
        if !self.varies(expr) {
            return;
        }
        if matches!(self.types.expr(receiver.id).value(), Ty::Array(_)) {
            let what = format!("`{method}` of an array that differs between elements");
            return self.block_at(expr.span, &what);
        }
        std::iter::once(receiver).chain(args).for_each(|operand| self.operand(operand));
        let ty = self.types.expr(expr.id);
        // What another kernel returns may be an `Option`, whose methods are its own.
        let of_number =
            !matches!(self.types.expr(receiver.id), Ty::Unknown) || is_number_method(method);
        let known =
            of_number && (has_lanes(ty) || matches!(ty, Ty::Unknown) && is_number_method(method));
        if !known {
            self.block_at(expr.span, &format!("what `{method}` returns"));
        }
    }

    fn judge(&mut self, expr: &'a Expr) {
        let varies = self.varies(expr);
        match &expr.kind {
            ExprKind::Closure(_) => self.block_at(expr.span, "a closure"),
            ExprKind::Try(_) => self.block_at(expr.span, "`?`"),
            ExprKind::Unsupported(_) => self.block_at(expr.span, "this construct"),
            ExprKind::Let { .. } => self.block_at(expr.span, "`let` in a condition"),
            ExprKind::Ref { mutable: true, .. } => {
                self.block_at(expr.span, "a reference by which a variable may change");
            }
            ExprKind::Ref { .. } if varies => self.block_at(expr.span, "a reference"),
            ExprKind::Struct { .. } if varies => self.block_at(expr.span, "a struct"),
            ExprKind::Block { label: Some(_), .. } => {
                self.block_at(expr.span, "a block with a label");
            }
            // The items of a loop over an array are held by value.
            ExprKind::Unary { op: syn::UnOp::Deref(_), operand }
                if varies && !matches!(operand.kind, ExprKind::Local(..)) =>
            {
                self.block_at(expr.span, "a dereference");
            }
            ExprKind::Binary { op: syn::BinOp::Shl(_) | syn::BinOp::Shr(_), lhs, rhs } => {
                self.operand(lhs);
                self.operand(rhs);
            }
            ExprKind::AssignOp { place, .. } => {
                self.place(place);
            }
            ExprKind::Assign { place, .. } => {
                self.place(place);
            }
            ExprKind::Cast { operand, .. } => self.operand(operand),
            ExprKind::Field { base, member } if varies && !self.is_tuple(base, member) => {
                self.block_at(expr.span, "a field of something that is no tuple");
            }
            // A grid knows its elements.
            ExprKind::Index { .. } if self.spmd.elements.contains_key(&expr.id) => {}
            ExprKind::Index { base, index } if varies => {
                if !matches!(self.types.expr(base.id).value(), Ty::Array(_) | Ty::Unknown) {
                    self.block_at(expr.span, "an element of something that is no array");
                }
                let by_number =
                    matches!(self.types.expr(index.id).value(), Ty::Scalar(_) | Ty::Unknown);
                if !by_number {
                    self.block_at(index.span, "an index that is not one number");
                }
                if !is_named(base) {
                    self.block_at(expr.span, "an element of something that has no name");
                }
            }
            ExprKind::MethodCall { receiver, method, args, .. } => {
                self.method(expr, receiver, &method.to_string(), args);
            }
            ExprKind::Call { callee, args } if varies => match callee.kind {
                CalleeKind::Kernel => args.iter().for_each(|arg| self.argument(arg)),
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
                self.value(scrutinee);
                arms.iter().for_each(|arm| self.pattern(&arm.pat));
            }
            ExprKind::Loop(loop_) => self.header(loop_),
            _ => {}
        }
    }

    /// Whether a method may change a variable of the body.
    fn may_change(&self, receiver: &Expr, method: &str) -> bool {
        let root = match &receiver.kind {
            ExprKind::Paren(inner) => return self.may_change(inner, method),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => root(base),
            _ => root(receiver),
        };
        root.is_some_and(|local| self.kernel.local(local).mutable)
            && !matches!(self.types.expr(receiver.id), Ty::Scalar(_) | Ty::Param(_))
            && !is_query(method)
            && !is_number_method(method)
    }

    /// An argument of another kernel. One that does not vary need have no form in
    /// lanes.
    fn argument(&mut self, arg: &Expr) {
        if self.varies(arg) {
            self.value(arg);
        } else if matches!(self.types.expr(arg.id), Ty::Ref { mutable: true, .. }) {
            self.block_at(arg.span, "an argument that the callee may change");
        }
    }

    /// Whether a field is one of a tuple, as far as the macro can see.
    fn is_tuple(&self, base: &Expr, member: &syn::Member) -> bool {
        match self.types.expr(base.id).value() {
            Ty::Tuple(_) => true,
            Ty::Unknown => matches!(member, syn::Member::Unnamed(_)),
            _ => false,
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
            ExprKind::Field { base, .. } => {
                if self.has_varying_index(base) {
                    self.block_at(
                        place.span,
                        "an assignment to a field at an index that differs between elements",
                    );
                }
                self.place(base)
            }
            ExprKind::Index { base, index } => {
                if self.has_varying_index(base) {
                    self.block_at(
                        place.span,
                        "an assignment at two indices that differ between elements",
                    );
                }
                let varies = self.place(base);
                varies || self.varies(index)
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

    /// Whether a place is reached by an index that varies.
    fn has_varying_index(&self, place: &Expr) -> bool {
        match &place.kind {
            ExprKind::Index { base, index } => self.varies(index) || self.has_varying_index(base),
            ExprKind::Field { base, .. } | ExprKind::Paren(base) => self.has_varying_index(base),
            _ => false,
        }
    }

    /// A pattern against which something varying is matched.
    fn pattern(&mut self, pat: &Pat) {
        match &pat.kind {
            PatKind::Wild
            | PatKind::Lit(_)
            | PatKind::Path(_)
            | PatKind::Range { .. }
            | PatKind::Bind { by_ref: false, sub: None, .. } => {}
            PatKind::Tuple(pats) => pats.iter().for_each(|pat| self.pattern(pat)),
            PatKind::Or(pats) if !pats.iter().any(binds) => {
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
        if let Some(items) = read_items(iter, self.types) {
            let numbered = items.numbered();
            let fits = match &pat.kind {
                PatKind::Tuple(pats) if numbered => pats.len() == 2 && simple_item(&pats[1]),
                _ => !numbered && simple_item(pat),
            };
            if !fits {
                self.block_at(pat.span, "this pattern");
            }
            return;
        }
        let Some(range) = read_range(iter) else {
            return self.block_at(iter.span, "a loop over something that differs between elements");
        };
        let plain = match range.adaptors.as_slice() {
            [] | [Adaptor::Rev] => true,
            [Adaptor::StepBy(step)] => !self.varies(step),
            _ => false,
        };
        if !plain {
            self.block_at(iter.span, "such steps in a range that differs between elements");
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
        if let Stmt::Let { pat, else_, .. } = stmt {
            let mut locals = Vec::new();
            bound(pat, &mut locals);
            if locals.iter().any(|local| self.spmd.locals.contains(local)) {
                if else_.is_some() {
                    self.block_at(pat.span, "`let .. else`");
                }
                if !simple(pat) {
                    self.block_at(pat.span, "this pattern");
                }
            }
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if let Some(effect) = self.spmd.effects.get(&expr.id) {
            let parts = captured(expr, &effect.captures);
            return parts.into_iter().for_each(|part| self.expr(part));
        }
        match read_swap(expr, self.types) {
            Some(Swap::Places(a, b)) => {
                for place in [a, b] {
                    self.place(place);
                    self.expr(place);
                }
                return;
            }
            Some(Swap::Items { array, i, j }) => {
                if self.has_varying_index(array) {
                    self.block_at(
                        expr.span,
                        "an assignment at two indices that differ between elements",
                    );
                }
                self.place(array);
                [array, i, j].into_iter().for_each(|part| self.expr(part));
                return;
            }
            None => self.judge(expr),
        }
        if let Some(span) = operand_leaves(expr) {
            self.block_at(span, "leaving in the middle of an expression");
        }
        // The array and the range in a header have been judged with their loop.
        if let ExprKind::Loop(loop_) = &expr.kind
            && let LoopKind::For { iter, .. } = &loop_.kind
            && self.varies(iter)
            && let Some(items) = read_items(iter, self.types)
        {
            self.expr(items.array);
            self.block(&loop_.body);
            return;
        }
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

/// Whether an expression is the call of another kernel.
pub(super) fn is_kernel_call(expr: &Expr) -> bool {
    matches!(&bare(expr).kind, ExprKind::Call { callee, .. } if callee.kind == CalleeKind::Kernel)
}

/// The variables that a pattern binds.
fn bound(pat: &Pat, locals: &mut Vec<LocalId>) {
    match &pat.kind {
        PatKind::Bind { local, .. } => locals.push(*local),
        PatKind::Tuple(pats) | PatKind::Slice(pats) => {
            pats.iter().for_each(|pat| bound(pat, locals));
        }
        PatKind::Ref { pat, .. } => bound(pat, locals),
        _ => {}
    }
}

/// Names, `_`, and tuples of them.
fn simple(pat: &Pat) -> bool {
    match &pat.kind {
        PatKind::Wild | PatKind::Bind { by_ref: false, sub: None, .. } => true,
        PatKind::Tuple(pats) | PatKind::Slice(pats) => pats.iter().all(simple),
        _ => false,
    }
}

/// A pattern of an item of an array: `v`, `&v`, or a tuple of names.
fn simple_item(pat: &Pat) -> bool {
    match &pat.kind {
        PatKind::Ref { pat, .. } => simple(pat),
        _ => simple(pat),
    }
}

/// The variable that a place belongs to.
fn root(place: &Expr) -> Option<LocalId> {
    match &place.kind {
        ExprKind::Local(local, _) => Some(*local),
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => root(base),
        ExprKind::Paren(inner) => root(inner),
        _ => None,
    }
}

/// Whether a pattern binds a name.
fn binds(pat: &Pat) -> bool {
    let mut locals = Vec::new();
    bound(pat, &mut locals);
    !locals.is_empty()
}

/// A place or a constant.
fn is_named(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Local(..) | ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => is_named(base),
        ExprKind::Paren(inner) => is_named(inner),
        _ => false,
    }
}
