//! Control flow.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Printer, pat};
use crate::hir::{Arm, Block, Expr, ExprId, ExprKind, Loop, LoopKind};
use crate::lower::LoopPlan;

impl Printer<'_> {
    /// A loop, the way the plan says.
    pub(super) fn loop_(&self, loop_: &Loop) -> TokenStream {
        match self.plan.of(loop_.id) {
            LoopPlan::Serial => self.choose(loop_, |lanes| {
                match (self.plan.lane_loop(loop_.id), self.plan.hoist(loop_.id)) {
                    (Some(plan), _) if lanes => {
                        let printed = self.serial_in_lanes(loop_, plan);
                        self.if_wanted(plan, printed, || self.serial_loop(loop_))
                    }
                    (_, Some(hoist)) if !lanes && !self.is_checked(hoist) => {
                        self.hoisted_loop(loop_, hoist)
                    }
                    _ => self.serial_loop(loop_),
                }
            }),
            LoopPlan::Parallel(parallel, lanes) => {
                self.parallel_loop(loop_, parallel, lanes.as_ref())
            }
            LoopPlan::Lanes(lanes) => self.lane_loop(loop_, lanes),
        }
    }

    /// A loop as written.
    pub(super) fn serial_loop(&self, loop_: &Loop) -> TokenStream {
        let header = match &loop_.kind {
            LoopKind::For { pat, iter, .. } => {
                let pat = pat::print(pat);
                let iter = self.half_open(loop_, iter).unwrap_or_else(|| self.expr(iter));
                quote_spanned!(loop_.keyword=> for #pat in #iter)
            }
            LoopKind::While { cond } => {
                let cond = self.expr(cond);
                quote_spanned!(loop_.keyword=> while #cond)
            }
            LoopKind::Loop => quote_spanned!(loop_.keyword=> loop),
        };
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let body = self.block(&loop_.body);
        self.holding(loop_, quote!(#label #header #body))
    }

    /// `if cond { then } else ..`.
    pub(super) fn if_(
        &self,
        id: ExprId,
        cond: &Expr,
        then: &Block,
        else_: Option<&Expr>,
    ) -> TokenStream {
        let cond = self.expr(cond);
        let taken = self.scope.borrow().selected.get(&id).cloned();
        let then = match taken {
            None => self.block(then),
            Some(taken) => {
                let stmts = self.statements(then);
                quote_spanned!(then.span.start=> { #taken = true; #stmts })
            }
        };
        let else_ = else_.map(|expr| {
            let printed = self.expr(expr);
            match &expr.kind {
                ExprKind::If { .. } | ExprKind::Block { label: None, .. } => quote!(else #printed),
                _ => quote!(else { #printed }),
            }
        });
        quote!(if #cond #then #else_)
    }

    /// `match scrutinee { arms }`.
    pub(super) fn match_(&self, scrutinee: &Expr, arms: &[Arm]) -> TokenStream {
        let scrutinee = self.expr(scrutinee);
        let arms = arms.iter().map(|arm| {
            let pat = pat::print(&arm.pat);
            let guard = arm.guard.as_ref().map(|guard| {
                let guard = self.expr(guard);
                quote!(if #guard)
            });
            let body = self.expr(&arm.body);
            quote!(#pat #guard => #body,)
        });
        quote!(match #scrutinee { #(#arms)* })
    }
}
