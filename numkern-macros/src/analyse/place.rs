//! Places: what an assignment or a borrow reaches.

use super::access::Place;
use super::facts::Spot;
use super::text::bare;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Expr, ExprKind, LocalId};

/// What an assignment assigns.
pub(super) enum Target<'a> {
    /// A variable.
    Whole(LocalId),
    /// An element of a variable, or a part of one.
    Element {
        local: LocalId,
        place: Place<'a>,
        part: bool,
        access: &'a Expr,
        /// Indices further out: `j` of `c[i][j]`.
        rest: Vec<&'a Expr>,
    },
    /// `v.0`, `v.low`.
    Field(Spot),
    /// `*v`, `(*v)[i]`.
    Part(LocalId),
    /// `(a, b)`.
    Several(Vec<LocalId>),
    /// A place that no variable owns directly, such as `c.row_mut(i)[j]`.
    Other,
}

/// What an assignment to this place assigns.
pub(super) fn target(place: &Expr) -> Target<'_> {
    if let Some(spot) = spot(place)
        && !spot.path.is_empty()
    {
        return Target::Field(spot);
    }
    let mut rest = Vec::new();
    let mut part = false;
    let mut here = bare(place);
    loop {
        let base = match &here.kind {
            ExprKind::Local(local, _) if part => return Target::Part(*local),
            ExprKind::Local(local, _) => return Target::Whole(*local),
            ExprKind::Index { base, index } => {
                if let ExprKind::Local(local, _) = bare(base).kind {
                    let place = Place::Index(index);
                    return Target::Element { local, place, part, access: here, rest };
                }
                rest.push(&**index);
                base
            }
            ExprKind::Field { base, .. } => base,
            ExprKind::Unary { op: syn::UnOp::Deref(_), operand } => operand,
            ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Struct { .. }
            | ExprKind::Call { .. } => return Target::Several(variables(here)),
            _ => return Target::Other,
        };
        part = true;
        here = bare(base);
    }
}

/// The variable or field that an expression is.
pub(super) fn spot(expr: &Expr) -> Option<Spot> {
    match &bare(expr).kind {
        ExprKind::Local(local, _) => Some(Spot { local: *local, path: Vec::new() }),
        ExprKind::Field { base, member } => {
            let mut spot = spot(base)?;
            spot.path.push(field_name(member));
            Some(spot)
        }
        _ => None,
    }
}

/// The name or the number of a field.
pub(super) fn field_name(member: &syn::Member) -> String {
    match member {
        syn::Member::Named(name) => name.to_string(),
        syn::Member::Unnamed(index) => index.index.to_string(),
    }
}

/// All variables named in an expression.
pub(super) fn variables(expr: &Expr) -> Vec<LocalId> {
    struct Names(Vec<LocalId>);
    impl<'a> Visit<'a> for Names {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Local(local, _) = expr.kind {
                self.0.push(local);
            }
            walk_expr(self, expr);
        }
    }
    let mut names = Names(Vec::new());
    names.expr(expr);
    names.0
}
