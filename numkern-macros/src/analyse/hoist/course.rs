//! Indices that walk in equal steps.

use syn::BinOp;

use super::Judge;
use crate::analyse::text::bare;
use crate::hir::ty::Scalar;
use crate::hir::{Expr, ExprKind, LocalId, Ty};

impl<'a> Judge<'_, 'a> {
    /// Whether an index is a `usize` computed from the loop variable and from
    /// what the loop does not change, linear in the variable: `Some(true)` if it
    /// moves, `Some(false)` if it stays, `None` if it is no such index.
    ///
    /// The printer computes it before the loop, so it must be pure, name nothing
    /// that the loop binds (immutable `let`s are looked through), and be made of
    /// the operations of the runtime's `Course`.
    pub(super) fn moves(&self, index: &'a Expr) -> Option<bool> {
        let index = bare(index);
        match &index.kind {
            ExprKind::Lit(syn::Lit::Int(number)) => {
                matches!(number.suffix(), "" | "usize").then_some(false)
            }
            ExprKind::Local(local, _) if *local == self.var => Some(true),
            ExprKind::Local(local, _) => {
                if *self.types.local(*local) != Ty::Scalar(Scalar::Usize) {
                    return None;
                }
                if self.bound.contains(local) {
                    return self.moves(self.uses.lets.get(local)?);
                }
                self.stays(*local).then_some(false)
            }
            ExprKind::Binary { op, lhs, rhs } => {
                let (left, right) = (self.moves(lhs)?, self.moves(rhs)?);
                match op {
                    BinOp::Add(_) | BinOp::Sub(_) => Some(left || right),
                    BinOp::Mul(_) => (!(left && right)).then_some(left || right),
                    _ => None,
                }
            }
            // `i as usize`.
            ExprKind::Cast { operand, ty } => {
                let ExprKind::Local(local, _) = bare(operand).kind else { return None };
                let integer = matches!(self.types.local(local), Ty::Scalar(scalar)
                    if scalar.is_int());
                let usize = matches!(ty, syn::Type::Path(path) if path.path.is_ident("usize"));
                let fixed = integer && usize && !self.bound.contains(&local);
                (fixed && self.stays(local)).then_some(false)
            }
            // `x.len()`.
            ExprKind::MethodCall { receiver, method, turbofish: None, args } => {
                let ExprKind::Local(local, _) = bare(receiver).kind else { return None };
                let query = matches!(method.to_string().as_str(), "len" | "nrows" | "ncols");
                let array = matches!(self.types.local(local).value(), Ty::Array(_));
                let fixed = query && args.is_empty() && array && !self.bound.contains(&local);
                (fixed && self.array(local).is_ok() && !self.uses.of_local(local).written)
                    .then_some(false)
            }
            _ => None,
        }
    }

    /// Whether an outer number keeps its value while the loop runs.
    fn stays(&self, local: LocalId) -> bool {
        let usage = self.uses.of_local(local);
        !(usage.assigned || self.kernel.local(local).mutable && usage.changed)
    }
}
