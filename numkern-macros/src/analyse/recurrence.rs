//! First-order linear recurrences: `acc = acc * x + e`, each step on the last.

use syn::BinOp;

use super::access::Region;
use super::facts::Recurrence;
use super::text::bare;
use crate::hir::ty::Types;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Block, CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, Stmt, Ty};

/// Reads a loop whose last statement is the step of a recurrence. Nothing else
/// in the loop may use the variable.
pub(super) fn read(
    kernel: &Kernel,
    types: &Types,
    loop_: &Loop,
    region: &Region<'_>,
) -> Option<Recurrence> {
    let step = step(&loop_.body)?;
    let local = step.local;
    let float = match types.local(local) {
        Ty::Param(param) => super::bounds::is_float(&kernel.item.sig, param),
        ty => ty.is_float_like() && !matches!(ty, Ty::Ref { .. }),
    };
    // Once where it is assigned and once where it is read.
    let alone = region.is_outer(local) && occurrences(&loop_.body, local) == 2;
    let fixed = is_fixed(step.factor, region);
    (float && alone).then_some(Recurrence {
        local,
        factor: step.factor.id,
        minus_factor: step.minus_factor,
        fixed,
        term: step.term.id,
        minus_term: step.minus_term,
        statements: step.statements,
    })
}

/// `acc = ±acc * factor ± term`.
struct Step<'a> {
    local: LocalId,
    factor: &'a Expr,
    minus_factor: bool,
    term: &'a Expr,
    minus_term: bool,
    statements: usize,
}

/// The step that ends a body.
fn step(body: &Block) -> Option<Step<'_>> {
    let [before @ .., Stmt::Expr { expr: last, .. }] = body.stmts.as_slice() else { return None };
    let two = match before.last() {
        Some(Stmt::Expr { expr, .. }) => two_updates(expr, last),
        _ => None,
    };
    two.or_else(|| assignment(last))
}

/// `acc *= factor; acc += term`.
fn two_updates<'a>(first: &'a Expr, second: &'a Expr) -> Option<Step<'a>> {
    let ExprKind::AssignOp { op: BinOp::MulAssign(_), place, value: factor } = &first.kind else {
        return None;
    };
    let ExprKind::AssignOp { op, place: again, value: term } = &second.kind else { return None };
    let minus_term = match op {
        BinOp::AddAssign(_) => false,
        BinOp::SubAssign(_) => true,
        _ => return None,
    };
    let local = variable(place)?;
    (variable(again) == Some(local)).then_some(Step {
        local,
        factor,
        minus_factor: false,
        term,
        minus_term,
        statements: 2,
    })
}

/// `acc = acc * factor + term`, in all orders, and `acc.mul_add(factor, term)`.
fn assignment(expr: &Expr) -> Option<Step<'_>> {
    let ExprKind::Assign { place, value } = &expr.kind else { return None };
    let local = variable(place)?;
    let step = |factor, minus_factor, term, minus_term| {
        Some(Step { local, factor, minus_factor, term, minus_term, statements: 1 })
    };
    match &bare(value).kind {
        ExprKind::Binary { op, lhs, rhs } => {
            let minus = match op {
                BinOp::Add(_) => false,
                BinOp::Sub(_) => true,
                _ => return None,
            };
            match (other_factor(lhs, local), other_factor(rhs, local)) {
                (Some(factor), None) => step(factor, false, rhs, minus),
                (None, Some(factor)) => step(factor, minus, lhs, false),
                _ => None,
            }
        }
        ExprKind::MethodCall { receiver, method, turbofish: None, args } if method == "mul_add" => {
            let [by, term] = args.as_slice() else { return None };
            step(one_of(receiver, by, local)?, false, term, false)
        }
        ExprKind::Call { callee, args } if callee.kind == CalleeKind::Associated => {
            let segments = &callee.path.path.segments;
            let named = segments.len() == 2
                && matches!(segments[0].ident.to_string().as_str(), "f32" | "f64")
                && segments[1].ident == "mul_add";
            match args.as_slice() {
                [a, b, term] if named => step(one_of(a, b, local)?, false, term, false),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The factor beside the variable in a product.
fn other_factor(expr: &Expr, local: LocalId) -> Option<&Expr> {
    match &bare(expr).kind {
        ExprKind::Binary { op: BinOp::Mul(_), lhs, rhs } => one_of(lhs, rhs, local),
        _ => None,
    }
}

/// The one that is not the variable.
fn one_of<'a>(a: &'a Expr, b: &'a Expr, local: LocalId) -> Option<&'a Expr> {
    match (variable(a) == Some(local), variable(b) == Some(local)) {
        (true, false) => Some(b),
        (false, true) => Some(a),
        _ => None,
    }
}

fn variable(expr: &Expr) -> Option<LocalId> {
    match bare(expr).kind {
        ExprKind::Local(local, _) => Some(local),
        _ => None,
    }
}

/// How often a body names a variable.
fn occurrences(body: &Block, local: LocalId) -> usize {
    struct Count(LocalId, usize);
    impl<'a> Visit<'a> for Count {
        fn expr(&mut self, expr: &'a Expr) {
            self.1 +=
                usize::from(matches!(expr.kind, ExprKind::Local(found, _) if found == self.0));
            walk_expr(self, expr);
        }
    }
    let mut count = Count(local, 0);
    count.block(body);
    count.1
}

/// Whether the expression has the same value at every step: operators on
/// variables, and elements of arrays, that the loop leaves alone.
fn is_fixed(expr: &Expr, region: &Region<'_>) -> bool {
    match &expr.kind {
        ExprKind::Lit(_) | ExprKind::Path(_) => true,
        ExprKind::Local(local, _) => region.is_outer(*local) && !region.writes(*local),
        ExprKind::Paren(inner)
        | ExprKind::Unary { operand: inner, .. }
        | ExprKind::Cast { operand: inner, .. }
        | ExprKind::Field { base: inner, .. } => is_fixed(inner, region),
        ExprKind::Binary { lhs, rhs, .. } => is_fixed(lhs, region) && is_fixed(rhs, region),
        ExprKind::Index { base, index } => is_fixed(base, region) && is_fixed(index, region),
        ExprKind::Array(items) | ExprKind::Tuple(items) => {
            items.iter().all(|item| is_fixed(item, region))
        }
        _ => false,
    }
}
