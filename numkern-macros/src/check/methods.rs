//! Rules about method calls.

use std::collections::HashSet;

use crate::diag::Sink;
use crate::diag::catalogue::subset;
use crate::hir::ty::Types;
use crate::hir::{Expr, ExprKind, LocalId, SpanRange, Ty};

/// Methods that make an array longer.
const GROWTH: &[&str] = &[
    "append",
    "extend",
    "extend_from_slice",
    "extend_from_within",
    "insert",
    "push",
    "push_back",
    "push_column",
    "push_front",
    "push_row",
    "reserve",
    "reserve_exact",
    "resize",
    "resize_with",
    "try_reserve",
];

/// Methods that make text.
const TEXT: &[&str] = &["as_str", "chars", "push_str", "to_string"];

/// Methods by which a shared static is changed or read: of atomics, cells and
/// locks. The type of a static cannot be seen from here; a number or an array
/// has none of these methods, a constant could only be changed in a copy.
const SHARED: &[&str] = &[
    "borrow",
    "borrow_mut",
    "compare_exchange",
    "compare_exchange_weak",
    "get_or_init",
    "load",
    "lock",
    "read",
    "replace",
    "set",
    "store",
    "swap",
    "try_lock",
    "update",
    "with",
    "with_borrow",
    "with_borrow_mut",
    "write",
];

/// Types from outside that kernels do use as numbers, by their last name.
const VALUE_TYPES: &[&str] = &[
    "Complex",
    "Complex32",
    "Complex64",
    "Option",
    "Ordering",
    "Result",
    "Saturating",
    "Wrapping",
];

/// Methods of numbers, slices and arrays. A type name may be an alias
/// (`type Image = Array2<f64>`), which a macro cannot see through, so these
/// never count as a foreign type's.
const ARRAY_METHODS: &[&str] = &[
    "abs",
    "as_slice",
    "as_slice_mut",
    "assign",
    "axis_iter",
    "axis_iter_mut",
    "ceil",
    "clone",
    "column",
    "column_mut",
    "columns",
    "cos",
    "dim",
    "dot",
    "exp",
    "fill",
    "first",
    "floor",
    "fold",
    "get",
    "get_mut",
    "index_axis",
    "index_axis_mut",
    "indexed_iter",
    "into_iter",
    "into_shape",
    "is_empty",
    "is_nan",
    "iter",
    "iter_mut",
    "last",
    "len",
    "len_of",
    "ln",
    "map",
    "mapv",
    "mapv_inplace",
    "max",
    "mean",
    "min",
    "mul_add",
    "ncols",
    "ndim",
    "norm",
    "nrows",
    "outer_iter",
    "powf",
    "powi",
    "raw_dim",
    "reversed_axes",
    "round",
    "row",
    "row_mut",
    "rows",
    "shape",
    "sin",
    "slice",
    "slice_mut",
    "split_at",
    "split_at_mut",
    "sqrt",
    "sum",
    "swap",
    "t",
    "tan",
    "to_owned",
    "to_vec",
    "view",
    "view_mut",
    "windows",
    "zip",
];

/// The rules about one expression. `refused` are variables whose type has been
/// reported.
pub(super) fn expr(expr: &Expr, types: &Types, refused: &HashSet<LocalId>, sink: &mut Sink) {
    let ExprKind::MethodCall { receiver, method, .. } = &expr.kind else { return };
    if matches!(receiver.kind, ExprKind::Local(id, _) if refused.contains(&id)) {
        return;
    }
    let name = method.to_string();
    let name = name.as_str();
    let span = SpanRange::of_span(method.span());
    let owner = match types.expr(receiver.id).value() {
        Ty::Named(owner) => Some(owner.as_str()),
        _ => None,
    };
    if let ExprKind::Path(path) = &receiver.kind
        && (SHARED.contains(&name) || name.starts_with("fetch_"))
    {
        sink.report(subset::shared(&super::text::of(path), span));
    } else if TEXT.contains(&name) {
        sink.report(subset::text(name, span));
    } else if GROWTH.contains(&name) && owner.is_none() {
        sink.report(subset::growth(name, span));
    } else if let Some(owner) = owner
        && !VALUE_TYPES.contains(&owner)
        && !ARRAY_METHODS.contains(&name)
    {
        sink.report(subset::foreign_method(name, owner, span));
    }
}
