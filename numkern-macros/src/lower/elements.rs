//! The shape of the items of an element loop.

use crate::hir::ty::{Storage, Types};
use crate::hir::{Expr, ExprId, ExprKind, Ty};

/// What one step of an element loop yields, mirroring the iterator's own
/// structure, so that the loop pattern binds it unchanged.
#[derive(Debug, PartialEq)]
pub(crate) enum Item {
    /// `&array[k]` of the array that this expression names.
    Element(ExprId),
    /// The same from its end.
    Last(ExprId),
    /// The item by value: `.copied()`, `.cloned()`.
    Copied(Box<Item>),
    /// `(k, item)`.
    Enumerated(Box<Item>),
    /// `(left, right)`, as long as the shorter of the two.
    Zipped(Box<Item>, Box<Item>),
}

impl Item {
    /// Reads an iterator expression; `None` when the items are not the
    /// elements of arrays in order, as far as the macro can see.
    pub(crate) fn read(iter: &Expr, types: &Types) -> Option<Item> {
        match &iter.kind {
            ExprKind::Paren(inner) => Item::read(inner, types),
            ExprKind::Ref { mutable: false, operand } => {
                is_array(types.expr(operand.id)).then_some(Item::Element(operand.id))
            }
            ExprKind::MethodCall { receiver, method, args, .. } => {
                match (method.to_string().as_str(), args.as_slice()) {
                    ("iter", []) => {
                        is_array(types.expr(receiver.id)).then_some(Item::Element(receiver.id))
                    }
                    ("copied" | "cloned", []) => {
                        Some(Item::Copied(Box::new(Item::read(receiver, types)?)))
                    }
                    ("rev", []) => Item::read(receiver, types)?.reversed(),
                    ("enumerate", []) => {
                        Some(Item::Enumerated(Box::new(Item::read(receiver, types)?)))
                    }
                    ("zip", [other]) => Some(Item::Zipped(
                        Box::new(Item::read(receiver, types)?),
                        Box::new(Item::read(other, types)?),
                    )),
                    _ => None,
                }
            }
            _ => yields_references(types.expr(iter.id)).then_some(Item::Element(iter.id)),
        }
    }

    /// The items from the end. Of what is counted or has two lengths, the last one
    /// is not where it seems.
    fn reversed(self) -> Option<Item> {
        match self {
            Item::Element(array) => Some(Item::Last(array)),
            Item::Last(array) => Some(Item::Element(array)),
            Item::Copied(inner) => Some(Item::Copied(Box::new(inner.reversed()?))),
            Item::Enumerated(_) | Item::Zipped(..) => None,
        }
    }

    /// The arrays that the items come from, left to right; each with whether it is
    /// read from its end.
    pub(crate) fn arrays(&self) -> Vec<(ExprId, bool)> {
        match self {
            Item::Element(array) => vec![(*array, false)],
            Item::Last(array) => vec![(*array, true)],
            Item::Copied(inner) | Item::Enumerated(inner) => inner.arrays(),
            Item::Zipped(left, right) => {
                let mut arrays = left.arrays();
                arrays.extend(right.arrays());
                arrays
            }
        }
    }
}

/// Anything whose `.iter()` yields references to its elements in order.
fn is_array(ty: &Ty) -> bool {
    matches!(ty.value(), Ty::Array(_))
}

/// Whether the value itself, iterated over, yields `&T`.
fn yields_references(ty: &Ty) -> bool {
    match ty {
        Ty::Ref { mutable: false, inner } => is_array(inner),
        Ty::Array(array) => array.storage == Storage::NdView,
        _ => false,
    }
}
