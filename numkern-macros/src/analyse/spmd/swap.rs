//! Exchanges of two values: the calls that change variables in a body in lanes.

use crate::hir::ty::{Ty, Types};
use crate::hir::{CalleeKind, Expr, ExprKind};

/// What is exchanged.
pub(crate) enum Swap<'a> {
    /// `std::mem::swap(&mut a, &mut b)`.
    Places(&'a Expr, &'a Expr),
    /// `a.swap(i, j)`.
    Items {
        /// The array.
        array: &'a Expr,
        /// One index.
        i: &'a Expr,
        /// The other one.
        j: &'a Expr,
    },
}

/// Reads an exchange.
pub(crate) fn read_swap<'a>(expr: &'a Expr, types: &Types) -> Option<Swap<'a>> {
    match &expr.kind {
        ExprKind::Call { callee, args } if callee.kind == CalleeKind::Std => {
            let last = callee.path.path.segments.last()?;
            let [a, b] = args.as_slice() else { return None };
            let (
                ExprKind::Ref { mutable: true, operand: a },
                ExprKind::Ref { mutable: true, operand: b },
            ) = (&a.kind, &b.kind)
            else {
                return None;
            };
            (last.ident == "swap").then_some(Swap::Places(a, b))
        }
        ExprKind::MethodCall { receiver, method, turbofish: None, args } if method == "swap" => {
            let [i, j] = args.as_slice() else { return None };
            matches!(types.expr(receiver.id), Ty::Array(_)).then_some(Swap::Items {
                array: receiver,
                i,
                j,
            })
        }
        _ => None,
    }
}
