//! The shape of the items of an element loop.

use crate::hir::ty::{Storage, Types};
use crate::hir::{Expr, ExprId, ExprKind, Ty};

/// What one step of an element loop yields, mirroring the iterator's own
/// structure, so that the loop pattern binds it unchanged.
#[derive(Debug, PartialEq)]
pub(crate) enum Item {
    /// `&array[k]` of the array that this expression names.
    Element(ExprId),
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

    /// The arrays that the items come from, left to right.
    pub(crate) fn arrays(&self) -> Vec<ExprId> {
        match self {
            Item::Element(array) => vec![*array],
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
