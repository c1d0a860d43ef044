//! Values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Lanes, Tail};
use crate::analyse::has_lanes;
use crate::hir::ty::Ty;
use crate::hir::{Expr, ExprKind};
use crate::lower::{ExprPlan, Side, factors, read_elementary};

impl Lanes<'_, '_> {
    /// A value as it is: in lanes if it varies.
    pub(super) fn value(&self, expr: &Expr) -> TokenStream {
        if self.varies(expr) {
            return self.lane(expr);
        }
        if !self.touches(expr) {
            return self.printer.expr(expr);
        }
        match &expr.kind {
            ExprKind::Block { block, .. } => self.block(block, Tail::Value),
            ExprKind::If { cond, then, else_ } => {
                self.if_(cond, then, else_.as_deref(), Tail::Value)
            }
            ExprKind::Match { scrutinee, arms } => self.match_(scrutinee, arms, Tail::Value),
            ExprKind::Paren(inner) => {
                let inner = self.value(inner);
                quote!((#inner))
            }
            ExprKind::Loop(loop_) => self.loop_(loop_, None),
            ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::Break { .. }
            | ExprKind::Continue { .. }
            | ExprKind::Return(_)
            | ExprKind::Macro(_) => {
                let effect = self.effect(expr);
                quote!({ #effect })
            }
            _ => self.printer.expr(expr),
        }
    }

    /// A value in lanes; a uniform one is the same in all of them.
    pub(super) fn lane(&self, expr: &Expr) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        match &expr.kind {
            ExprKind::Tuple(items) => {
                let items = items.iter().map(|item| self.lane(item));
                return quote!((#(#items,)*));
            }
            ExprKind::Array(items) => {
                let items = items.iter().map(|item| self.lane(item));
                return quote!([#(#items),*]);
            }
            ExprKind::Repeat { value, len } => {
                let (value, len) = (self.lane(value), self.printer.expr(len));
                return quote!([#value; #len]);
            }
            ExprKind::Paren(inner) => {
                let inner = self.lane(inner);
                return quote!((#inner));
            }
            _ => {}
        }
        if !self.varies(expr) {
            let value = self.value(expr);
            // A literal is a number; what else is not known may be a group of them.
            let structured = match self.ty(expr) {
                Ty::Tuple(_) | Ty::Array(_) => true,
                Ty::Unknown => matches!(
                    expr.kind,
                    ExprKind::Path(_) | ExprKind::Call { .. } | ExprKind::Index { .. }
                ),
                _ => false,
            };
            return if structured {
                quote!(#run::spread(#shape, #value))
            } else {
                quote!(#run::splat(#shape, #value))
            };
        }
        if let Some(name) = self.merged.borrow().get(&expr.id) {
            return quote!(#name);
        }
        let generic = self.printer.plan.generic_functions;
        if let Some(call) = read_elementary(expr, self.printer.types, generic) {
            let operands: Vec<_> = call.operands.iter().map(|operand| self.lane(operand)).collect();
            return self.elementary(call.name, &operands);
        }
        match &expr.kind {
            ExprKind::Local(_, name) => quote!(#name),
            // The items of a loop over an array are held by value.
            ExprKind::Unary { op: syn::UnOp::Deref(_), operand } => self.lane(operand),
            ExprKind::Unary { op, operand } => {
                let operand = self.lane(operand);
                match op {
                    syn::UnOp::Neg(_) => quote!(#run::neg(#shape, #on, #operand)?),
                    _ => quote!(#run::not(#shape, #operand)),
                }
            }
            ExprKind::Binary { op: syn::BinOp::And(_), lhs, rhs } => self.short(lhs, rhs, true),
            ExprKind::Binary { op: syn::BinOp::Or(_), lhs, rhs } => self.short(lhs, rhs, false),
            ExprKind::Binary { op, lhs, rhs } => {
                if let Some(fused) = self.contracted(expr, lhs, rhs) {
                    return fused;
                }
                let (a, b) = (self.lane(lhs), self.lane(rhs));
                self.binary(op, a, b, lhs, rhs)
            }
            ExprKind::Cast { operand, ty } if !has_lanes(self.ty(operand)) => {
                let operand = self.lane(operand);
                quote!(#run::each_number(#shape, #operand, |__nk_x| __nk_x as #ty))
            }
            ExprKind::Cast { operand, ty } => {
                let from = self.type_tokens(self.ty(operand));
                let function = self.vector_cast(operand, expr);
                let operand = self.lane(operand);
                if let Some(function) = function {
                    return quote!(#run::each(#shape, (#operand,), |(__nk_x,): (#from,)| {
                        #run::#function(::core::convert::From::from(__nk_x))
                    }));
                }
                quote!(#run::each(#shape, (#operand,), |(__nk_x,): (#from,)| __nk_x as #ty))
            }
            ExprKind::Index { index, .. } if self.spmd.elements.contains_key(&expr.id) => {
                self.element(expr, index)
            }
            ExprKind::Index { base, index } => self.index(base, index),
            ExprKind::Field { base, member } => {
                let base = self.lane(base);
                quote!(#base.#member)
            }
            ExprKind::MethodCall { receiver, method, turbofish, args } => {
                self.method(receiver, method, turbofish.as_ref(), args)
            }
            ExprKind::Call { callee, args } => self.call(callee, args),
            ExprKind::Block { block, .. } => self.block(block, Tail::Lane),
            ExprKind::If { cond, then, else_ } => {
                self.if_(cond, then, else_.as_deref(), Tail::Lane)
            }
            ExprKind::Match { scrutinee, arms } => self.match_(scrutinee, arms, Tail::Lane),
            ExprKind::Loop(loop_) => self.loop_(loop_, Some(expr)),
            // The analysis lets nothing else vary.
            _ => self.printer.expr(expr),
        }
    }

    /// The function that casts a float to a small integer by vector arithmetic.
    fn vector_cast(&self, from: &Expr, to: &Expr) -> Option<Ident> {
        let (Ty::Scalar(from), Ty::Scalar(to)) = (self.ty(from), self.ty(to)) else { return None };
        let known =
            from.is_float() && ["i8", "u8", "i16", "u16", "i32", "u32"].contains(&to.name());
        known.then(|| quote::format_ident!("to_{}", to.name()))
    }

    /// An elementary function in lanes.
    pub(super) fn elementary(&self, name: &Ident, operands: &[TokenStream]) -> TokenStream {
        let (krate, shape, tier) = (self.printer.krate, self.shape(), self.printer.tier());
        let functions = quote!(#krate::__private::elementary::lanes);
        if name == "sin_cos" {
            return quote!({
                let __nk_angle = #(#operands)*;
                (
                    #functions::sin::<_, #tier, _>(#shape, __nk_angle),
                    #functions::cos::<_, #tier, _>(#shape, __nk_angle),
                )
            });
        }
        quote!(#functions::#name::<_, #tier, _>(#shape, #(#operands),*))
    }

    /// `lhs && rhs` or `lhs || rhs`: the right side is evaluated for the
    /// elements that the left one leaves open.
    fn short(&self, lhs: &Expr, rhs: &Expr, and: bool) -> TokenStream {
        let (run, shape, outer) = (self.run(), self.shape(), self.on());
        let left = self.fresh("left");
        let lhs = self.lane(lhs);
        let costly = self.costly(rhs);
        let on = self.push(None);
        let rhs = self.lane(rhs);
        self.pop();
        let open = if and { quote!(both) } else { quote!(without) };
        let join = if and { quote!(and) } else { quote!(or) };
        let joined = quote!({ let __nk_right = #rhs; #run::#join(#shape, #left, __nk_right) });
        // An element that is off has any value: what it is, nobody looks at.
        let value = if costly { quote!(if #on.any() { #joined } else { #left }) } else { joined };
        quote!({ let #left = #lhs; let mut #on = #run::#open(#outer, #left); #value })
    }

    /// A binary operator on lanes; the operands' expressions say their types.
    pub(super) fn binary(
        &self,
        op: &syn::BinOp,
        a: TokenStream,
        b: TokenStream,
        lhs: &Expr,
        rhs: &Expr,
    ) -> TokenStream {
        use syn::BinOp::*;
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let name = match op {
            Add(_) => "add",
            Sub(_) => "sub",
            Mul(_) => "mul",
            Div(_) | Rem(_) if self.varies(lhs) && !self.varies(rhs) => {
                let name = if matches!(op, Div(_)) { quote!(div_by) } else { quote!(rem_by) };
                let divisor = self.value(rhs);
                return quote!(#run::#name(#shape, #on, #a, #divisor)?);
            }
            Div(_) => "div",
            Rem(_) => "rem",
            BitAnd(_) => "and",
            BitOr(_) => "or",
            BitXor(_) => "xor",
            Eq(_) => "eq",
            Ne(_) => "ne",
            Lt(_) => "lt",
            Le(_) => "le",
            Gt(_) => "gt",
            Ge(_) => "ge",
            Shl(_) | Shr(_) => return self.shift(matches!(op, Shl(_)), a, b, lhs, rhs),
            _ => "",
        };
        let name = quote::format_ident!("{}", if name.is_empty() { "add" } else { name });
        match op {
            Add(_) | Sub(_) | Mul(_) | Div(_) | Rem(_) => quote!(#run::#name(#shape, #on, #a, #b)?),
            _ => quote!(#run::#name(#shape, #a, #b)),
        }
    }

    /// A shift, by the same distance for all elements where the right side is.
    fn shift(
        &self,
        left: bool,
        a: TokenStream,
        b: TokenStream,
        lhs: &Expr,
        rhs: &Expr,
    ) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let (from, by) = (self.type_tokens(self.ty(lhs)), self.type_tokens(self.ty(rhs)));
        if self.varies(rhs) {
            let name = if left { quote!(shl) } else { quote!(shr) };
            return quote!(#run::#name::<#from, #by, _>(#shape, #on, #a, #b)?);
        }
        let name = if left { quote!(shl_by) } else { quote!(shr_by) };
        let distance = self.value(rhs);
        quote!(#run::#name::<#from, #by, _>(#shape, #on, #a, #distance)?)
    }

    /// A sum with a product that fastmath contracts.
    fn contracted(&self, expr: &Expr, lhs: &Expr, rhs: &Expr) -> Option<TokenStream> {
        let Some(ExprPlan::Fused { product, negate_product, negate_addend }) =
            self.printer.plan.exprs.get(&expr.id)
        else {
            return None;
        };
        let (product, addend) = if *product == Side::Left { (lhs, rhs) } else { (rhs, lhs) };
        let (a, b) = factors(product)?;
        let c = self.lane(addend);
        Some(self.fused(a, b, c, *negate_product, *negate_addend))
    }

    /// `a * b + c` with these signs.
    pub(super) fn fused(
        &self,
        a: &Expr,
        b: &Expr,
        c: TokenStream,
        negate_product: bool,
        negate_addend: bool,
    ) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let (a, b) = (self.lane(a), self.lane(b));
        let negated = |value: TokenStream, negate: bool| {
            if negate { quote!(#run::neg(#shape, #on, #value)?) } else { value }
        };
        let (a, c) = (negated(a, negate_product), negated(c, negate_addend));
        quote!(#run::fused(#shape, #a, #b, #c))
    }
}
