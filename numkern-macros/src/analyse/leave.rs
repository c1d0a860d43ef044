//! `return` and `?` in a `prange!` loop: the first iteration, in loop order, that
//! returns is the one whose value the caller gets.
//!
//! Iterations behind it may have run. After an error nobody may rely on what they
//! wrote; after a value the caller could, so a value is returned only from loops
//! that write nothing that outlives the function.

use super::facts::Parallel;
use super::text::bare;
use crate::diag::Diagnostic;
use crate::diag::catalogue::parallel as wording;
use crate::hir::ty::{Storage, Types};
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, SpanRange, Ty};

/// Notes whether an accepted loop may be left, and refuses values that it cannot
/// return.
pub(super) fn judge(
    kernel: &Kernel,
    types: &Types,
    loop_: &Loop,
    found: &mut Parallel,
    errors: &mut Vec<Diagnostic>,
) {
    let LoopKind::For { prange: Some(prange), .. } = &loop_.kind else { return };
    let mut exits = Exits { errors: false, values: Vec::new() };
    exits.block(&loop_.body);
    found.leaves = exits.errors || !exits.values.is_empty();
    let seen = seen_by_the_caller(types, found);
    if let Some(local) = seen {
        let name = kernel.local(local).name.to_string();
        for span in exits.values {
            errors.push(wording::return_out(&name, span, *prange));
        }
    }
}

/// What leaves the function from the body of a loop.
struct Exits {
    /// `?`, `return Err(..)`, `return None`.
    errors: bool,
    /// Every other `return`.
    values: Vec<SpanRange>,
}

impl<'a> Visit<'a> for Exits {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            // They end the closure there, which is the iteration's own.
            ExprKind::Closure(_) => return,
            ExprKind::Try(_) => self.errors = true,
            ExprKind::Return(Some(value)) if is_error(value) => self.errors = true,
            ExprKind::Return(_) => self.values.push(expr.span),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// `Err(..)` or `None`.
fn is_error(value: &Expr) -> bool {
    let named = |path: &syn::ExprPath, name: &str| {
        path.path.segments.last().is_some_and(|last| last.ident == name)
    };
    match &bare(value).kind {
        ExprKind::Call { callee, .. } => {
            callee.kind == CalleeKind::Constructor && named(&callee.path, "Err")
        }
        ExprKind::Path(path) => named(path, "None"),
        _ => false,
    }
}

/// A variable that the loop changes and that does not end with the function.
fn seen_by_the_caller(types: &Types, found: &Parallel) -> Option<LocalId> {
    let arrays = found.arrays.iter().map(|array| array.local);
    let scalars = found.scalars.iter().map(|scalar| scalar.local);
    let states = found.states.iter().map(|state| state.local);
    let shared = found.assumed.iter().copied();
    let written = found.writers.iter().copied().chain(arrays).chain(scalars);
    written.chain(states).chain(shared).find(|local| !owned(types.local(*local)))
}

/// Whether a value of this type ends with the function that holds it.
fn owned(ty: &Ty) -> bool {
    match ty {
        Ty::Scalar(_) | Ty::Param(_) => true,
        Ty::Tuple(items) => items.iter().all(owned),
        Ty::Array(array) => {
            matches!(array.storage, Storage::Vec | Storage::Fixed | Storage::NdOwned)
        }
        _ => false,
    }
}
