//! What the indices of written elements are computed from.
//!
//! That a value is an integer and that a query asks for a shape is read from
//! names, and names can be taken: by a user's own `Vec`, by a trait with a `len`
//! of its own. So the printer hands every value to the runtime, which takes
//! Rust's own types alone, and evaluates every query once, before the loop: then
//! it is the same number in all iterations, whatever it means.

use super::access::{Place, Region, Use, UseKind};
use super::affine::Scope;
use super::facts::{Operands, Reduction};
use super::methods::{axis_number, is_query};
use super::text::bare;
use crate::hir::ty::{Scalar, Storage, Types};
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Expr, ExprId, ExprKind, LocalId, Loop, Ty};

/// The variables and constants in the indices of these uses.
pub(super) fn collect<'a>(scope: &Scope<'_, 'a>, uses: &[Use<'a>], operands: &mut Operands) {
    let mut search = Search { scope, operands };
    for one in uses {
        if let UseKind::Element(access) = &one.kind {
            match access.place {
                Place::Index(index) | Place::Along { index, .. } => search.expr(index),
                Place::Slice(call) => call.args.iter().for_each(|arg| search.expr(arg)),
            }
        }
    }
}

struct Search<'s, 'r, 'a> {
    scope: &'s Scope<'r, 'a>,
    operands: &'s mut Operands,
}

impl<'a> Visit<'a> for Search<'_, '_, 'a> {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Local(local, _) if Some(*local) == self.scope.var => {}
            ExprKind::Local(local, _) => match self.scope.region.lets.get(local) {
                Some(init) => self.expr(init),
                None => self.variable(*local),
            },
            ExprKind::Path(path) if path.path.segments.len() == 2 => {
                self.operands.values.push(expr.id);
            }
            _ if asked(self.scope.types, self.scope.region, expr).is_some() => {}
            _ => walk_expr(self, expr),
        }
    }
}

impl Search<'_, '_, '_> {
    fn variable(&mut self, local: LocalId) {
        let region = self.scope.region;
        let known = match self.scope.types.local(local).value() {
            Ty::Scalar(scalar) => scalar.is_int(),
            Ty::Array(array) => array.elem.scalar().is_some_and(Scalar::is_int),
            Ty::Tuple(_) => true,
            _ => false,
        };
        if known && region.is_outer(local) && !region.writes(local) {
            self.operands.locals.push(local);
        }
    }
}

/// All shape queries of a loop that can be made before it; `reduced` are the
/// arrays of which the blocks have copies, with the shape of the original.
pub(super) fn queries<'a>(
    types: &Types,
    region: &Region<'a>,
    loop_: &'a Loop,
    reduced: &[Reduction],
) -> Vec<ExprId> {
    struct Queries<'s, 'a> {
        types: &'s Types,
        region: &'s Region<'a>,
        reduced: &'s [Reduction],
        found: Vec<ExprId>,
    }
    impl<'a> Visit<'a> for Queries<'_, 'a> {
        fn expr(&mut self, expr: &'a Expr) {
            let asked = asked(self.types, self.region, expr);
            let fixed = |local| {
                !self.region.writes(local) || self.reduced.iter().any(|one| one.local == local)
            };
            if asked.is_some_and(fixed) {
                self.found.push(expr.id);
            } else {
                walk_expr(self, expr);
            }
        }
    }
    let mut queries = Queries { types, region, reduced, found: Vec::new() };
    queries.block(&loop_.body);
    queries.found
}

/// The outer array whose shape an expression asks for, where the answer is a
/// number, a tuple or a slice of them, and there is always one.
pub(super) fn asked(types: &Types, region: &Region<'_>, expr: &Expr) -> Option<LocalId> {
    let ExprKind::MethodCall { receiver, method, args, .. } = &expr.kind else { return None };
    let ExprKind::Local(local, _) = bare(receiver).kind else { return None };
    let Ty::Array(array) = types.local(local).value() else { return None };
    let name = method.to_string();
    let answers = match (name.as_str(), args.as_slice()) {
        ("len" | "is_empty", []) => true,
        // On a slice these could only be methods of a user's own trait.
        _ if matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed) => false,
        ("dim", []) => array.rank.is_some(),
        ("nrows" | "ncols", []) => array.rank.is_none_or(|rank| rank == 2),
        ("len_of", [axis]) => axis_number(axis).is_some_and(|axis| Some(axis) < array.rank),
        ("raw_dim", _) => false,
        (name, []) => is_query(name),
        _ => false,
    };
    (answers && region.is_outer(local)).then_some(local)
}
