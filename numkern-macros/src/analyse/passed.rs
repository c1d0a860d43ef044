//! Outer variables that a `prange!` loop hands to calls.

use super::access::{Use, UseKind};
use super::race::{Judge, Refusal};
use crate::diag::catalogue::parallel as wording;
use crate::hir::ty::Storage;
use crate::hir::{LocalId, Ty};

/// A call that gets a `&mut` or a writable view bare may write to all of it,
/// and what it takes cannot be seen. A reference to read from can be written
/// as one.
pub(super) fn only_readable(
    judge: &Judge<'_, '_>,
    local: LocalId,
    uses: &[Use<'_>],
) -> Result<(), Refusal> {
    let ty = judge.scope.types.local(local);
    let writable = match ty {
        Ty::Ref { mutable, .. } => *mutable,
        Ty::Array(array) => array.storage == Storage::NdViewMut,
        _ => false,
    };
    let Some(one) = uses.iter().find(|one| writable && matches!(one.kind, UseKind::Passed)) else {
        return Ok(());
    };
    let name = judge.name(local);
    let read = match ty.value() {
        Ty::Array(array) => match array.storage {
            Storage::Slice | Storage::Vec | Storage::Fixed => format!("&*{name}"),
            Storage::NdOwned | Storage::NdView | Storage::NdViewMut | Storage::NdOther => {
                format!("{name}.view()")
            }
        },
        Ty::Scalar(_) | Ty::Param(_) => format!("*{name}"),
        _ => format!("&*{name}"),
    };
    Err(Box::new(wording::writable_passed(&name, &read, &judge.var_name(), one.expr.span)))
}
