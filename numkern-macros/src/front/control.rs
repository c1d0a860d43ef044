//! Control flow: conditions, matches, loops and closures.

use proc_macro2::Span;

use crate::hir::{
    Arm, Closure, Construct, Expr, ExprKind, Loop, LoopId, LoopKind, Origin, SpanRange,
};

use super::Reader;
use super::attrs;
use super::pat::{Matching, split_type};
use super::prange::as_prange;
use super::stmt::braces;

impl Reader {
    /// `if`: what its condition binds is in scope in the rest of the condition
    /// and in the first branch.
    pub(super) fn if_(&mut self, found: &syn::ExprIf) -> Expr {
        let mark = self.scopes.enter();
        let cond = Box::new(self.expr(&found.cond));
        let then = self.block(&found.then_branch);
        self.scopes.leave(mark);
        let else_ = found.else_branch.as_ref().map(|(_, else_)| Box::new(self.expr(else_)));
        let end = else_.as_ref().map_or(then.span, |else_| else_.span);
        let span = SpanRange::of_span(found.if_token.span).to(end);
        self.node(span, ExprKind::If { cond, then, else_ })
    }

    /// `let pat = scrutinee` in a condition; the scope is the condition's.
    pub(super) fn let_condition(&mut self, found: &syn::ExprLet) -> Expr {
        let scrutinee = Box::new(self.expr(&found.expr));
        let pat = Box::new(self.bind(&found.pat, Origin::Pattern, None, Matching::Sometimes));
        let span = SpanRange::of_span(found.let_token.span).to(scrutinee.span);
        self.node(span, ExprKind::Let { pat, scrutinee })
    }

    /// `match`.
    pub(super) fn match_(&mut self, found: &syn::ExprMatch) -> Expr {
        let scrutinee = Box::new(self.expr(&found.expr));
        let arms = found.arms.iter().map(|arm| self.arm(arm)).collect();
        let span = SpanRange { start: found.match_token.span, end: found.brace_token.span.close() };
        self.node(span, ExprKind::Match { scrutinee, arms })
    }

    /// One arm of a `match`, which is a scope.
    fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let mark = self.scopes.enter();
        let (pat, guard) = match &arm.pat {
            syn::Pat::Guard(guarded) => (&*guarded.pat, Some(&guarded.guard)),
            pat => (pat, None),
        };
        let pat = self.bind(pat, Origin::Pattern, None, Matching::Sometimes);
        let guard = guard.map(|guard| self.expr(guard));
        let body = if attrs::harmless(&arm.attrs) {
            self.expr(&arm.body)
        } else {
            self.unsupported(SpanRange::of(arm), attrs::CONSTRUCT)
        };
        self.scopes.leave(mark);
        Arm { pat, guard, body }
    }

    /// `for`: the header is read outside the loop, the pattern inside.
    pub(super) fn for_(&mut self, found: &syn::ExprForLoop) -> Expr {
        let id = self.new_loop();
        let (iter, prange, claims) = match as_prange(&found.expr) {
            Some(mac) => {
                let (range, claims) = self.prange_header(mac);
                (range, Some(SpanRange::of(mac)), claims)
            }
            None => (self.expr(&found.expr), None, Vec::new()),
        };
        let mark = self.scopes.enter();
        self.loops.push(id);
        let pat = self.bind(&found.pat, Origin::LoopVar(id), None, Matching::Always);
        let kind = LoopKind::For { pat, iter, prange, claims };
        let expr = self.loop_body(id, &found.label, kind, &found.body, found.for_token.span);
        self.scopes.leave(mark);
        expr
    }

    /// `while`: the condition is part of every turn, so it is read inside.
    pub(super) fn while_(&mut self, found: &syn::ExprWhile) -> Expr {
        let id = self.new_loop();
        let mark = self.scopes.enter();
        self.loops.push(id);
        let kind = LoopKind::While { cond: self.expr(&found.cond) };
        let expr = self.loop_body(id, &found.label, kind, &found.body, found.while_token.span);
        self.scopes.leave(mark);
        expr
    }

    /// `loop`.
    pub(super) fn loop_(&mut self, found: &syn::ExprLoop) -> Expr {
        let id = self.new_loop();
        self.loops.push(id);
        self.loop_body(id, &found.label, LoopKind::Loop, &found.body, found.loop_token.span)
    }

    /// The body of the innermost loop, which it ends.
    fn loop_body(
        &mut self,
        id: LoopId,
        label: &Option<syn::Label>,
        kind: LoopKind,
        body: &syn::Block,
        keyword: Span,
    ) -> Expr {
        let label = label.as_ref().map(|label| label.name.clone());
        let span = SpanRange::of_span(keyword).to(braces(body));
        let body = self.block(body);
        self.loops.pop();
        self.node(span, ExprKind::Loop(Box::new(Loop { id, label, kind, body, keyword })))
    }

    /// A closure, which is a scope.
    pub(super) fn closure(&mut self, found: &syn::ExprClosure) -> Expr {
        let whole = || SpanRange::of(found);
        if found.asyncness.is_some() {
            return self.unsupported(whole(), Construct::Async);
        }
        if found.constness.is_some() {
            return self.unsupported(whole(), Construct::Other("a `const` closure"));
        }
        if found.lifetimes.is_some() {
            return self.unsupported(whole(), Construct::Other("a `for<..>` closure"));
        }
        let mark = self.scopes.enter();
        let mut params = Vec::new();
        for param in &found.inputs {
            let (pat, ty) = split_type(param);
            let pat = self.bind(pat, Origin::ClosureParam, ty, Matching::Always);
            params.push((pat, ty.cloned()));
        }
        let body = Box::new(self.expr(&found.body));
        self.scopes.leave(mark);
        let output = match &found.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some((**ty).clone()),
        };
        let start = found.capture.map_or(found.inputs_begin.span, |capture| capture.span);
        let span = SpanRange::of_span(start).to(body.span);
        let by_move = found.capture.is_some();
        self.node(span, ExprKind::Closure(Closure { by_move, params, output, body }))
    }
}
