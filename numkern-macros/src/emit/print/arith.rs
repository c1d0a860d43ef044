//! Arithmetic that fastmath rewrites.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Printer, simd};
use crate::hir::{Expr, ExprKind};
use crate::lower::{ExprPlan, Side, factors};

impl Printer<'_> {
    /// The rewritten form of an expression.
    pub(super) fn rewritten(&self, expr: &Expr, plan: ExprPlan) -> Option<TokenStream> {
        match (&expr.kind, plan) {
            (ExprKind::Binary { lhs, rhs, .. }, ExprPlan::DropZero(side)) => {
                let kept = self.expr(if side == Side::Left { rhs } else { lhs });
                Some(quote!((#kept)))
            }
            (ExprKind::Binary { lhs, rhs, .. }, ExprPlan::Reciprocal) => {
                let (krate, span) = (self.krate, expr.span.start);
                let (lhs, rhs) = (self.expr(lhs), self.expr(rhs));
                let runtime = quote!(#krate::__private);
                Some(quote_spanned!(span=> #runtime::divide(#lhs, #runtime::divisor(#rhs))))
            }
            (ExprKind::Binary { lhs, rhs, .. }, plan @ ExprPlan::Fused { product, .. }) => {
                let (product, addend) = if product == Side::Left { (lhs, rhs) } else { (rhs, lhs) };
                let addend = self.expr(addend);
                self.fused(expr, product, addend, plan)
            }
            (ExprKind::AssignOp { place, value, .. }, plan @ ExprPlan::Fused { .. }) => {
                let target = self.expr(place);
                if is_variable(place) {
                    let sum = self.fused(expr, value, target.clone(), plan)?;
                    return Some(quote!(#target = #sum));
                }
                // The factors come first, as in a compound assignment, and the
                // place is taken once.
                let (a, b) = factors(value)?;
                let (a, b) = (self.expr(a), self.expr(b));
                let sum =
                    self.fuse(expr, quote!(__nk_a), quote!(__nk_b), quote!(*__nk_place), plan);
                if let Some(updated) = self.update(place, &quote!(*__nk_place = #sum)) {
                    return Some(quote!(match (#a, #b) { (__nk_a, __nk_b) => #updated }));
                }
                Some(quote!({
                    let (__nk_a, __nk_b) = (#a, #b);
                    let __nk_place = &mut #target;
                    *__nk_place = #sum;
                }))
            }
            _ => None,
        }
    }

    /// The fused form of a product and an addend.
    fn fused(
        &self,
        expr: &Expr,
        product: &Expr,
        addend: TokenStream,
        plan: ExprPlan,
    ) -> Option<TokenStream> {
        let (a, b) = factors(product)?;
        Some(self.fuse(expr, self.expr(a), self.expr(b), addend, plan))
    }

    /// `a * b + c` with the signs of the plan, as one call that contracts
    /// where the CPU level has FMA.
    fn fuse(
        &self,
        expr: &Expr,
        a: TokenStream,
        b: TokenStream,
        c: TokenStream,
        plan: ExprPlan,
    ) -> TokenStream {
        let ExprPlan::Fused { negate_product, negate_addend, .. } = plan else {
            return TokenStream::new();
        };
        let a = if negate_product { quote!(-(#a)) } else { a };
        let c = if negate_addend { quote!(-(#c)) } else { c };
        let (krate, span) = (self.krate, expr.span.start);
        let simd = simd(span);
        quote_spanned!(span=> #krate::__private::mul_add(#simd, #a, #b, #c))
    }
}

/// A variable or what a reference variable points to: naming it twice costs
/// and changes nothing.
fn is_variable(place: &Expr) -> bool {
    match &place.kind {
        ExprKind::Local(..) => true,
        ExprKind::Unary { op: syn::UnOp::Deref(_), operand } => {
            matches!(operand.kind, ExprKind::Local(..))
        }
        ExprKind::Paren(inner) => is_variable(inner),
        _ => false,
    }
}
