//! What keeps its value while a nest runs.

use super::Judge;
use super::formula::Formula;
use crate::analyse::methods;
use crate::analyse::text::bare;
use crate::hir::ty::Storage;
use crate::hir::{Expr, ExprKind, LocalId, Ty};

impl<'a> Judge<'_, 'a> {
    /// Whether a variable lives outside of the nest.
    pub(super) fn outside(&self, local: LocalId) -> bool {
        !self.bound.contains(&local)
    }

    /// Whether an outer number keeps its value while the nest runs.
    pub(super) fn stays(&self, local: LocalId) -> bool {
        let lent = matches!(self.types.local(local), Ty::Ref { mutable: true, .. });
        let usage = self.uses.of_local(local);
        !(lent || usage.assigned || self.kernel.local(local).mutable && usage.changed)
    }

    /// `grid.width` of a value that the nest leaves alone: also behind a
    /// reference of a type that the macro cannot see through.
    pub(super) fn is_field(&self, expr: &'a Expr) -> bool {
        match &bare(expr).kind {
            ExprKind::Local(local, _) => {
                let usage = self.uses.of_local(*local);
                let shared = matches!(self.types.local(*local), Ty::Ref { mutable: false, .. });
                let left_alone = shared || !usage.whole && !usage.changed && !usage.lent;
                self.outside(*local) && !usage.assigned && left_alone
            }
            ExprKind::Field { base, .. } => self.is_field(base) || self.is_shape(base),
            _ => false,
        }
    }

    /// `x.len()`, `a.nrows()`, `a.len_of(Axis(1))` of an array that keeps its
    /// shape.
    pub(super) fn is_size(&self, expr: &'a Expr) -> bool {
        let ExprKind::MethodCall { receiver, method, args, .. } = &expr.kind else { return false };
        let query = match (method.to_string().as_str(), args.as_slice()) {
            ("len" | "nrows" | "ncols", []) => true,
            ("len_of", [axis]) => methods::axis_number(axis).is_some(),
            _ => false,
        };
        query && self.keeps_shape(receiver)
    }

    /// `a.dim()`.
    fn is_shape(&self, expr: &'a Expr) -> bool {
        match &bare(expr).kind {
            ExprKind::MethodCall { receiver, method, args, .. } => {
                method == "dim" && args.is_empty() && self.keeps_shape(receiver)
            }
            _ => false,
        }
    }

    fn keeps_shape(&self, receiver: &'a Expr) -> bool {
        let ExprKind::Local(local, _) = bare(receiver).kind else { return false };
        self.outside(local) && self.array(local).is_ok()
    }

    /// The length of an array of one axis, by name.
    pub(super) fn length(&self, local: LocalId) -> Option<Formula> {
        let Ty::Array(array) = self.types.local(local).value() else { return None };
        let flat = matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed);
        (flat && self.outside(local) && !self.uses.of_local(local).assigned)
            .then_some(Formula::Length(local))
    }
}
