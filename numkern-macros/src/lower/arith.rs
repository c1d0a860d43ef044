//! Arithmetic under fastmath: fused multiply-add, reciprocals, lost zeros.

use std::collections::HashMap;

use syn::BinOp;

use super::{ExprPlan, Side};
use crate::args::{Fastmath, Options};
use crate::hir::ty::Types;
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprId, ExprKind, Kernel, LocalId, Loop, LoopId, Ty};

/// The rewrites that the kernel's fastmath options allow.
pub(super) fn rewrites(
    kernel: &Kernel,
    types: &Types,
    options: &Options,
) -> HashMap<ExprId, ExprPlan> {
    let Some(fastmath) = &options.fastmath else {
        return HashMap::new();
    };
    let mut pass = Pass {
        kernel,
        types,
        allowed: fastmath.value,
        loops: Vec::new(),
        assigned: assigned_locals(kernel),
        found: HashMap::new(),
    };
    pass.block(&kernel.body);
    pass.found
}

struct Pass<'k> {
    kernel: &'k Kernel,
    types: &'k Types,
    allowed: Fastmath,
    /// The loops around the current place.
    loops: Vec<LoopId>,
    /// For each local, the loops inside which it is assigned or borrowed
    /// mutably.
    assigned: Vec<Vec<LoopId>>,
    found: HashMap<ExprId, ExprPlan>,
}

impl<'k> Visit<'k> for Pass<'k> {
    fn loop_(&mut self, loop_: &'k Loop) {
        self.loops.push(loop_.id);
        visit::walk_loop(self, loop_);
        self.loops.pop();
    }

    fn expr(&mut self, expr: &'k Expr) {
        match &expr.kind {
            ExprKind::Binary { op: op @ (BinOp::Add(_) | BinOp::Sub(_)), lhs, rhs }
                if self.float(expr) =>
            {
                self.sum(expr.id, matches!(op, BinOp::Sub(_)), lhs, rhs);
            }
            ExprKind::AssignOp { op, place, value }
                if matches!(op, BinOp::AddAssign(_) | BinOp::SubAssign(_))
                    && self.allowed.contract
                    && self.float(place)
                    && self.product(value) =>
            {
                let negate_product = matches!(op, BinOp::SubAssign(_));
                let plan =
                    ExprPlan::Fused { product: Side::Right, negate_product, negate_addend: false };
                self.found.insert(expr.id, plan);
            }
            ExprKind::Binary { op: BinOp::Div(_), lhs, rhs }
                if self.allowed.arcp && self.float(lhs) && self.invariant(rhs) =>
            {
                self.found.insert(expr.id, ExprPlan::Reciprocal);
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }
}

impl Pass<'_> {
    /// `lhs + rhs` or `lhs - rhs`.
    fn sum(&mut self, id: ExprId, minus: bool, lhs: &Expr, rhs: &Expr) {
        if self.allowed.nsz && is_zero(rhs) {
            self.found.insert(id, ExprPlan::DropZero(Side::Right));
        } else if self.allowed.nsz && !minus && is_zero(lhs) {
            self.found.insert(id, ExprPlan::DropZero(Side::Left));
        } else if self.allowed.contract && self.float(lhs) && self.float(rhs) {
            let plan = if self.product(lhs) {
                ExprPlan::Fused { product: Side::Left, negate_product: false, negate_addend: minus }
            } else if self.product(rhs) {
                ExprPlan::Fused {
                    product: Side::Right,
                    negate_product: minus,
                    negate_addend: false,
                }
            } else {
                return;
            };
            self.found.insert(id, plan);
        }
    }

    /// Whether the value is known to be a float, or of a type parameter that
    /// has numkern's arithmetic.
    fn float(&self, expr: &Expr) -> bool {
        match self.types.expr(expr.id).value() {
            Ty::Scalar(scalar) => scalar.is_float(),
            Ty::Param(name) => has_arithmetic(&self.kernel.item.sig.generics, name),
            _ => false,
        }
    }

    /// A product of two floats.
    fn product(&self, expr: &Expr) -> bool {
        match &unparen(expr).kind {
            ExprKind::Binary { op: BinOp::Mul(_), lhs, rhs } => self.float(lhs) && self.float(rhs),
            _ => false,
        }
    }

    /// A literal, or a variable that the innermost loop does not change.
    fn invariant(&self, expr: &Expr) -> bool {
        match &unparen(expr).kind {
            ExprKind::Lit(_) => true,
            ExprKind::Local(id, _) => {
                let Some(innermost) = self.loops.last() else { return false };
                self.kernel.local(*id).in_loop != Some(*innermost)
                    && self.float(expr)
                    && !self.assigned[id.0].contains(innermost)
            }
            _ => false,
        }
    }
}

/// The operands of the product that [`ExprPlan::Fused`] speaks of.
pub(crate) fn factors(expr: &Expr) -> Option<(&Expr, &Expr)> {
    match &unparen(expr).kind {
        ExprKind::Binary { op: BinOp::Mul(_), lhs, rhs } => Some((lhs, rhs)),
        _ => None,
    }
}

fn unparen(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Paren(inner) => unparen(inner),
        _ => expr,
    }
}

/// The literal `0.0`, with or without a suffix.
fn is_zero(expr: &Expr) -> bool {
    match &unparen(expr).kind {
        ExprKind::Lit(syn::Lit::Float(lit)) => {
            lit.base10_parse::<f64>().is_ok_and(|value| value == 0.0)
        }
        _ => false,
    }
}

/// Whether the type parameter is bounded by `Float` or `Number`.
fn has_arithmetic(generics: &syn::Generics, name: &str) -> bool {
    let named = |bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>| {
        bounds.iter().any(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => bound
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "Float" || last.ident == "Number"),
            _ => false,
        })
    };
    let in_list = generics.type_params().any(|param| param.ident == name && named(&param.bounds));
    let in_where =
        generics.where_clause.iter().flat_map(|clause| &clause.predicates).any(|p| match p {
            syn::WherePredicate::Type(p) => {
                matches!(&p.bounded_ty, syn::Type::Path(path) if path.path.is_ident(name))
                    && named(&p.bounds)
            }
            _ => false,
        });
    in_list || in_where
}

/// For each local, every loop that holds an assignment to it or a mutable
/// borrow of it.
fn assigned_locals(kernel: &Kernel) -> Vec<Vec<LoopId>> {
    struct Assigned {
        loops: Vec<LoopId>,
        found: Vec<Vec<LoopId>>,
    }
    impl Assigned {
        fn mark(&mut self, place: &Expr) {
            match &place.kind {
                ExprKind::Local(LocalId(id), _) => self.found[*id].extend(&self.loops),
                ExprKind::Paren(inner)
                | ExprKind::Unary { operand: inner, .. }
                | ExprKind::Field { base: inner, .. }
                | ExprKind::Index { base: inner, .. } => self.mark(inner),
                ExprKind::Tuple(places) | ExprKind::Array(places) => {
                    places.iter().for_each(|place| self.mark(place));
                }
                _ => {}
            }
        }
    }
    impl<'a> Visit<'a> for Assigned {
        fn loop_(&mut self, loop_: &'a Loop) {
            self.loops.push(loop_.id);
            visit::walk_loop(self, loop_);
            self.loops.pop();
        }
        fn expr(&mut self, expr: &'a Expr) {
            match &expr.kind {
                ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } => {
                    self.mark(place);
                }
                ExprKind::Ref { mutable: true, operand } => self.mark(operand),
                _ => {}
            }
            visit::walk_expr(self, expr);
        }
    }
    let mut pass = Assigned { loops: Vec::new(), found: vec![Vec::new(); kernel.locals.len()] };
    pass.block(&kernel.body);
    pass.found
}
