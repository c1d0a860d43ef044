//! Loops over the elements of a small array that is a variable of its own for
//! each element: all elements make the same iterations.

use crate::hir::ty::{Storage, Ty, Types};
use crate::hir::{Expr, ExprKind};

/// What such a loop goes over.
pub(crate) struct Items<'a> {
    /// The array.
    pub array: &'a Expr,
    /// What comes after its items, in order: `rev` and `enumerate`.
    pub adaptors: Vec<&'a proc_macro2::Ident>,
}

impl Items<'_> {
    /// Whether an item comes with its number.
    pub(crate) fn numbered(&self) -> bool {
        self.adaptors.iter().any(|name| *name == "enumerate")
    }
}

/// Reads `a`, `&a`, `a.iter()`, `a.into_iter().rev()`, `a.iter().enumerate()`, ..
pub(crate) fn read_items<'a>(iter: &'a Expr, types: &Types) -> Option<Items<'a>> {
    match &iter.kind {
        ExprKind::Paren(inner) => read_items(inner, types),
        ExprKind::Ref { mutable: false, operand: inner } => {
            read_items(inner, types).filter(|items| items.adaptors.is_empty())
        }
        ExprKind::MethodCall { receiver, method, turbofish: None, args } if args.is_empty() => {
            let mut items = read_items(receiver, types)?;
            match method.to_string().as_str() {
                "iter" | "into_iter" | "copied" | "cloned" => {}
                "rev" => items.adaptors.push(method),
                "enumerate" if !items.numbered() => items.adaptors.push(method),
                _ => return None,
            }
            Some(items)
        }
        _ => match types.expr(iter.id).value() {
            Ty::Array(array) if array.storage == Storage::Fixed => {
                Some(Items { array: iter, adaptors: Vec::new() })
            }
            _ => None,
        },
    }
}
