//! Indices that walk in equal steps, for reductions in lanes.

use proc_macro2::TokenStream;
use quote::quote;

use super::Printer;
use crate::hir::{Expr, ExprKind, LocalId};

impl Printer<'_> {
    /// An index over the steps of the loop, where `__nk_course` is the loop
    /// variable: the operations of the index expression, checked at both ends.
    pub(super) fn course(&self, index: &Expr, var: LocalId) -> TokenStream {
        let krate = self.krate;
        match &index.kind {
            ExprKind::Array(items) => {
                let items = items.iter().map(|item| self.course(item, var));
                quote!([#(#items),*])
            }
            ExprKind::Tuple(items) => {
                let items = items.iter().map(|item| self.course(item, var));
                quote!((#(#items,)*))
            }
            ExprKind::Paren(inner) => {
                let inner = self.course(inner, var);
                quote!((#inner))
            }
            ExprKind::Local(local, _) if *local == var => quote!(__nk_course),
            ExprKind::Binary {
                op: op @ (syn::BinOp::Add(_) | syn::BinOp::Sub(_) | syn::BinOp::Mul(_)),
                lhs,
                rhs,
            } => {
                let (lhs, rhs) = (self.course(lhs, var), self.course(rhs, var));
                quote!(#lhs #op #rhs)
            }
            _ => {
                let value = self.expr(index);
                quote!(#krate::__private::Course::fixed(#value))
            }
        }
    }
}
