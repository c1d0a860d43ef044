//! What is known of methods by their names.

use super::text::bare;
use crate::hir::{Expr, ExprKind};

/// What a method does to an outer variable it is called on.
pub(super) enum Method<'a> {
    /// It asks for the shape, which no write to an element changes.
    Query,
    /// It takes a row, a column or another sub-array.
    Row { axis: usize, index: &'a Expr, mutable: bool },
    /// It changes the variable, or lends it for changing.
    Changes,
    /// Anything else: rustc sees to it that it does not change the variable.
    Other,
}

/// Classifies a method call by its name.
pub(super) fn classify<'a>(name: &str, args: &'a [Expr]) -> Method<'a> {
    if QUERIES.contains(&name) {
        return Method::Query;
    }
    let row = match (name, args) {
        ("row", [index]) => Some((0, index, false)),
        ("row_mut", [index]) => Some((0, index, true)),
        ("column", [index]) => Some((1, index, false)),
        ("column_mut", [index]) => Some((1, index, true)),
        ("index_axis", [axis, index]) => axis_number(axis).map(|axis| (axis, index, false)),
        ("index_axis_mut", [axis, index]) => axis_number(axis).map(|axis| (axis, index, true)),
        _ => None,
    };
    if let Some((axis, index, mutable)) = row {
        return Method::Row { axis, index, mutable };
    }
    let changes = CHANGING.contains(&name) || name.ends_with("_mut") || name.ends_with("_inplace");
    if changes { Method::Changes } else { Method::Other }
}

/// Whether a method of this name asks for the shape of an array.
pub(super) fn is_query(name: &str) -> bool {
    QUERIES.contains(&name)
}

/// Whether a method may take much longer than an arithmetic operation.
pub(super) fn is_heavy(name: &str) -> bool {
    HEAVY.contains(&name)
}

/// The `0` of `Axis(0)`.
pub(super) fn axis_number(axis: &Expr) -> Option<usize> {
    let ExprKind::Call { callee, args } = &bare(axis).kind else { return None };
    let ([number], true) = (
        args.as_slice(),
        callee.path.path.segments.last().is_some_and(|last| last.ident == "Axis"),
    ) else {
        return None;
    };
    match &bare(number).kind {
        ExprKind::Lit(syn::Lit::Int(number)) => number.base10_parse().ok(),
        _ => None,
    }
}

const QUERIES: &[&str] =
    &["len", "dim", "shape", "nrows", "ncols", "ndim", "is_empty", "raw_dim", "len_of"];

const HEAVY: &[&str] = &[
    "sum",
    "product",
    "fold",
    "iter",
    "into_iter",
    "dot",
    "mean",
    "mapv",
    "map",
    "windows",
    "chunks",
    "rows",
    "columns",
    "axis_iter",
    "outer_iter",
    "powf",
    "sin_cos",
];

/// Methods that need `&mut self`, besides those that end in `_mut` or
/// `_inplace`.
const CHANGING: &[&str] = &[
    "accumulate_axis_inplace",
    "append",
    "assign",
    "clear",
    "clone_from_slice",
    "copy_from_slice",
    "dedup",
    "drain",
    "extend",
    "extend_from_slice",
    "fill",
    "fill_with",
    "insert",
    "pop",
    "push",
    "push_column",
    "push_row",
    "remove",
    "resize",
    "resize_with",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "scaled_add",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "swap",
    "swap_axes",
    "swap_remove",
    "swap_with_slice",
    "truncate",
    "invert_axis",
    "slice_collapse",
];
