//! One element, or one integer, that is the greatest or the least so far.

use super::{comparison, is_empty, otherwise, tail};
use crate::analyse::ReduceOp;
use crate::analyse::place::spot;
use crate::analyse::reduction::mentions;
use crate::analyse::text::{bare, key};
use crate::hir::{Expr, ExprKind, Stmt};

/// `if e > out[j] { out[j] = e }` and `out[j] = if e > out[j] { e } else { out[j] }`:
/// the element, the operation and `e` in both places.
pub(in crate::analyse) fn element(expr: &Expr) -> Option<(&Expr, ReduceOp, [&Expr; 2])> {
    let (cond, place, new) = match &expr.kind {
        ExprKind::If { cond, then, else_ } if else_.as_deref().is_none_or(is_empty) => {
            let [Stmt::Expr { expr: assign, .. }] = then.stmts.as_slice() else { return None };
            let ExprKind::Assign { place, value } = &assign.kind else { return None };
            (cond, place, &**value)
        }
        ExprKind::Assign { place, value } => {
            let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else {
                return None;
            };
            if key(otherwise(else_)?)? != key(place)? {
                return None;
            }
            (cond, place, tail(then)?)
        }
        _ => return None,
    };
    let ExprKind::Index { base, .. } = &bare(place).kind else { return None };
    let ExprKind::Local(local, _) = bare(base).kind else { return None };
    let place_key = key(place)?;
    let is_place = |side: &Expr| key(side).as_ref() == Some(&place_key);
    let (candidate, current, op) = comparison(cond, is_place)?;
    let plain = key(candidate)? == key(new)? && is_place(current) && !mentions(new, local);
    plain.then_some((&**place, op, [candidate, new]))
}

/// The value of `s = if s < e { s } else { e }`, and what it means where every
/// two values compare: `e` is taken when it is not greater.
pub(in crate::analyse) fn reversed(expr: &Expr) -> Option<(&Expr, ReduceOp, [&Expr; 2])> {
    let ExprKind::Assign { place, value } = &expr.kind else { return None };
    let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else { return None };
    let (old, new) = (tail(then)?, otherwise(else_)?);
    let place_key = key(place)?;
    let is_place = |side: &Expr| key(side).as_ref() == Some(&place_key);
    if !is_place(old) || is_place(new) {
        return None;
    }
    let (candidate, _, op) = comparison(cond, is_place)?;
    let local = spot(place)?.local;
    if key(candidate)? != key(new)? || mentions(new, local) {
        return None;
    }
    // Equal integers are the same, so that one need not be told from the other.
    let op = if op.takes_less() { ReduceOp::TakeGreater } else { ReduceOp::TakeLess };
    Some((&**place, op, [candidate, new]))
}
