//! Outer variables that a `prange!` loop assigns as a whole.

use super::ReduceOp;
use super::access::{Use, UseKind};
use super::race::{Judge, Refusal, update_of};
use super::text::text;
use crate::diag::catalogue::parallel as wording;
use crate::hir::{Expr, ExprKind, LocalId};

/// All assignments must be updates of one reduction class.
pub(super) fn whole<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    uses: &[Use<'a>],
) -> Result<ReduceOp, Refusal> {
    let name = judge.name(local);
    for one in uses {
        let span = one.expr.span;
        let refusal = match &one.kind {
            UseKind::Wrong => wording::unsupported_reduction(&name, &text(one.expr), span),
            UseKind::Carried => {
                let read = read_in(one.expr, local).unwrap_or(one.expr);
                wording::carried_scalar(&name, span, read.span)
            }
            UseKind::Assign { value } => {
                explained(judge, local, assigned(&name, one.expr, value, uses))
            }
            _ => continue,
        };
        return Err(Box::new(refusal));
    }
    let updates: Vec<_> = uses.iter().filter_map(update_of).collect();
    judge.one_class(local, &updates)
}

/// A plain assignment: of a flag, of a running best, or of the last value.
fn assigned(name: &str, whole: &Expr, value: &Expr, uses: &[Use<'_>]) -> crate::diag::Diagnostic {
    let span = whole.span;
    let read = uses.iter().find(|one| !one.kind.is_write());
    match (read, flag(value)) {
        (Some(read), _) => wording::carried_scalar(name, span, read.expr.span).with_help(format!(
            "for a smallest or largest value write `if e < {name} {{ {name} = e; }}`, which may set \
             other variables along (`at = i;`) and do nothing else, or `{name} = {name}.min(e)`; \
             for running totals call `numkern::scan::<add>(&x)` with a kernel `add` of two \
             elements; declare `{name}` inside the loop if only one iteration uses it"
        )),
        (None, Some(true)) => wording::outer_assignment(name, span).with_help(format!(
            "write the condition as a reduction: `{name} |= cond;` instead of \
             `if cond {{ {name} = true; }}`, or call `numkern::any::<test>(&x)`, which stops early"
        )),
        (None, Some(false)) => wording::outer_assignment(name, span).with_help(format!(
            "write the condition as a reduction: `{name} &= !cond;` instead of \
             `if cond {{ {name} = false; }}`, or call `numkern::all::<test>(&x)`, which stops early"
        )),
        (None, None) => wording::outer_assignment(name, span),
    }
}

/// Adds why a comparison does not keep the variable.
pub(super) fn explained(
    judge: &Judge<'_, '_>,
    local: LocalId,
    error: crate::diag::Diagnostic,
) -> crate::diag::Diagnostic {
    match judge.scope.region.spoilt.iter().find(|spoilt| spoilt.locals.contains(&local)) {
        Some(spoilt) => error.with_why(&*spoilt.why).also(spoilt.by.span, "this is why"),
        None => error,
    }
}

/// `true` or `false`.
fn flag(value: &Expr) -> Option<bool> {
    match &value.kind {
        ExprKind::Lit(syn::Lit::Bool(flag)) => Some(flag.value),
        _ => None,
    }
}

/// A reduced scalar is used for nothing else.
pub(super) fn only_updates<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    uses: &[Use<'a>],
) -> Result<(), Refusal> {
    let update = uses.iter().find(|one| matches!(one.kind, UseKind::Update(_)));
    let other = uses.iter().find(|one| !matches!(one.kind, UseKind::Update(_)));
    match (update, other) {
        (Some(update), Some(other)) => Err(Box::new(wording::reduction_value_used(
            &judge.name(local),
            other.expr.span,
            update.expr.span,
        ))),
        _ => Ok(()),
    }
}

/// Where the value of an assignment reads the variable.
fn read_in(assignment: &Expr, local: LocalId) -> Option<&Expr> {
    use crate::hir::visit::{Visit, walk_expr};
    struct Search<'a>(LocalId, Option<&'a Expr>);
    impl<'a> Visit<'a> for Search<'a> {
        fn expr(&mut self, expr: &'a Expr) {
            match expr.kind {
                ExprKind::Local(found, _) if found == self.0 && self.1.is_none() => {
                    self.1 = Some(expr);
                }
                _ => walk_expr(self, expr),
            }
        }
    }
    let ExprKind::Assign { value, .. } = &assignment.kind else { return None };
    let mut search = Search(local, None);
    search.expr(value);
    search.1
}
