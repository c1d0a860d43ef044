//! Blocks, bindings and assignments.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Lanes, Tail, pat};
use crate::analyse::{has_lanes, read_swap};
use crate::hir::visit::{self, Visit};
use crate::hir::{Block, Expr, ExprKind, Stmt};
use crate::lower::{ExprPlan, Side, factors};

impl Lanes<'_, '_> {
    /// A block in braces, with its last expression as asked.
    pub(super) fn block(&self, block: &Block, tail: Tail) -> TokenStream {
        let stmts = self.stmts(&block.stmts, tail);
        quote!({ #stmts })
    }

    fn stmts(&self, stmts: &[Stmt], tail: Tail) -> TokenStream {
        let Some((stmt, rest)) = stmts.split_first() else { return TokenStream::new() };
        let printed = match stmt {
            Stmt::Expr { expr, .. }
                if rest.is_empty() && tail != Tail::Effect && self.never(expr) =>
            {
                let (effect, off) = (self.effect(expr), self.off(tail));
                return quote!(#effect #off);
            }
            Stmt::Expr { expr, semi: false } if rest.is_empty() && tail != Tail::Effect => {
                return if tail == Tail::Lane { self.lane(expr) } else { self.value(expr) };
            }
            Stmt::Expr { expr, .. } => self.effect(expr),
            Stmt::Let { pat, ty, init, .. } => self.let_(pat, ty.as_ref(), init.as_ref()),
            Stmt::Item(item) => quote!(#item),
            Stmt::Unsupported(..) => TokenStream::new(),
        };
        let others = self.stmts(rest, tail);
        // Where elements may have left, the rest is for those that are still there.
        if rest.is_empty() || !parts(stmt) {
            return quote!(#printed #others);
        }
        let on = self.on();
        if tail == Tail::Effect {
            return quote!(#printed if #on.any() { #others });
        }
        if rest.iter().any(|stmt| self.costly_stmt(stmt)) {
            let off = self.off(tail);
            return quote!(#printed if #on.any() { #others } else { #off });
        }
        quote!(#printed #others)
    }

    /// What stands for a value where no element is left.
    pub(super) fn off(&self, tail: Tail) -> TokenStream {
        let (run, shape) = (self.run(), self.shape());
        match tail {
            Tail::Effect => TokenStream::new(),
            Tail::Lane => quote!(#run::off(#shape)),
            Tail::Value => quote!(#run::LaneValue::zero()),
        }
    }

    fn let_(
        &self,
        pattern: &crate::hir::Pat,
        ty: Option<&syn::Type>,
        init: Option<&Expr>,
    ) -> TokenStream {
        let printed = pat::print(pattern);
        self.declare(pattern);
        let run = self.run();
        if !self.is_varying_pat(pattern) {
            let ty = ty.map(|ty| quote!(: #ty));
            let init = init.map(|init| {
                let init = self.value(init);
                quote!(= #init)
            });
            return quote!(let #printed #ty #init;);
        }
        let lanes = ty.map(|ty| quote!(: <#ty as #run::LaneValue>::Lanes<_>));
        match (init, pattern.as_local()) {
            (Some(init), _) => {
                let init = self.lane(init);
                quote!(let #printed #lanes = #init;)
            }
            (None, Some(local)) => {
                // Each element assigns it before it reads it, at its own place.
                let (shape, name) = (self.shape(), self.printer.name(local));
                let known = self.printer.types.local(local);
                let lanes = lanes.or_else(|| {
                    let ty = has_lanes(known).then(|| self.type_tokens(known))?;
                    Some(quote!(: <#ty as #run::LaneValue>::Lanes<_>))
                });
                quote!(let mut #name #lanes = #run::blank(#shape);)
            }
            (None, None) => TokenStream::new(),
        }
    }

    /// An expression for its effects.
    pub(super) fn effect(&self, expr: &Expr) -> TokenStream {
        if let Some(noted) = self.put_off(expr) {
            return noted;
        }
        if let Some(swap) = read_swap(expr, self.printer.types)
            && let Some(printed) = self.swap(&swap)
        {
            return printed;
        }
        match &expr.kind {
            ExprKind::Assign { place, value } => {
                self.assign(place, &quote!(=), &|| self.lane(value), value)
            }
            ExprKind::AssignOp { op, place, value } => {
                self.assign(place, &quote!(#op), &|| self.updated(expr, op, place, value), value)
            }
            ExprKind::If { cond, then, else_ } => {
                self.if_(cond, then, else_.as_deref(), Tail::Effect)
            }
            ExprKind::Match { scrutinee, arms } => self.match_(scrutinee, arms, Tail::Effect),
            ExprKind::Block { block, .. } => self.block(block, Tail::Effect),
            ExprKind::Paren(inner) => self.effect(inner),
            ExprKind::Loop(loop_) => {
                let printed = self.loop_(loop_, None);
                quote!(#printed)
            }
            ExprKind::Break { label, value } => self.break_(label.as_ref(), value.as_deref()),
            ExprKind::Continue { label } => self.continue_(label.as_ref()),
            ExprKind::Return(value) => self.return_(value.as_deref()),
            ExprKind::Macro(call) => self.macro_(call),
            _ => {
                let printed = self.value(expr);
                quote!(let _ = #printed;)
            }
        }
    }

    /// `place op value`; `lane` prints the new value of the place in lanes.
    pub(super) fn assign(
        &self,
        place: &Expr,
        op: &TokenStream,
        lane: &dyn Fn() -> TokenStream,
        value: &Expr,
    ) -> TokenStream {
        let (run, on) = (self.run(), self.on());
        match &place.kind {
            ExprKind::Paren(inner) => self.assign(inner, op, lane, value),
            ExprKind::Tuple(items) if items.iter().any(|item| self.root_varies(item)) => {
                let names: Vec<_> = items.iter().map(|_| self.fresh("part")).collect();
                let value = lane();
                let each = items
                    .iter()
                    .zip(&names)
                    .map(|(item, name)| self.assign(item, op, &|| quote!(#name), item));
                let each: Vec<_> = each.collect();
                quote!({ let (#(#names,)*) = #value; #(#each)* })
            }
            ExprKind::Local(local, name) if self.is_varying_local(*local) => {
                let value = lane();
                if self.plain_assignment(*local) {
                    quote!(#name = #value;)
                } else {
                    quote!({ let __nk_value = #value; #run::assign(#on, &mut #name, __nk_value); })
                }
            }
            ExprKind::Index { .. } | ExprKind::Field { .. } if self.root_varies(place) => {
                let value = lane();
                match &place.kind {
                    ExprKind::Index { base, index } if self.varies(index) => {
                        self.put(base, index, &value)
                    }
                    ExprKind::Index { base, index } => {
                        let (base, index) = (self.place(base), self.value(index));
                        quote!({
                            let __nk_value = #value;
                            #run::assign(#on, #base.get_mut(#index)?, __nk_value);
                        })
                    }
                    _ => {
                        let place = self.place(place);
                        quote!({
                            let __nk_value = #value;
                            #run::assign(#on, &mut #place, __nk_value);
                        })
                    }
                }
            }
            // Uniform: as written.
            _ => {
                let (place, value) = (self.printer.expr(place), self.value(value));
                quote!(#place #op #value;)
            }
        }
    }

    /// A place that varies, as it stands on the left of an assignment.
    pub(super) fn place(&self, place: &Expr) -> TokenStream {
        match &place.kind {
            ExprKind::Index { base, index } => {
                let (base, index) = (self.place(base), self.value(index));
                quote!((*#base.get_mut(#index)?))
            }
            ExprKind::Field { base, member } => {
                let base = self.place(base);
                quote!(#base.#member)
            }
            ExprKind::Paren(inner) => self.place(inner),
            _ => self.printer.expr(place),
        }
    }

    /// Whether a place belongs to a varying variable.
    pub(super) fn root_varies(&self, place: &Expr) -> bool {
        match &place.kind {
            ExprKind::Local(local, _) => self.is_varying_local(*local),
            ExprKind::Index { base, .. } | ExprKind::Field { base, .. } => self.root_varies(base),
            ExprKind::Paren(inner) => self.root_varies(inner),
            _ => false,
        }
    }

    /// The value of `place op value`.
    fn updated(&self, expr: &Expr, op: &syn::BinOp, place: &Expr, value: &Expr) -> TokenStream {
        if !self.root_varies(place) {
            return TokenStream::new();
        }
        if let Some(ExprPlan::Fused { negate_product, negate_addend, product: Side::Right }) =
            self.printer.plan.exprs.get(&expr.id)
            && let Some((a, b)) = factors(value)
        {
            let c = self.lane(place);
            return self.fused(a, b, c, *negate_product, *negate_addend);
        }
        let (a, b) = (self.lane(place), self.lane(value));
        self.binary(&plain(op), a, b, place, value)
    }
}

/// `+` of `+=`.
fn plain(op: &syn::BinOp) -> syn::BinOp {
    use syn::BinOp::*;
    match op {
        AddAssign(_) => Add(Default::default()),
        SubAssign(_) => Sub(Default::default()),
        MulAssign(_) => Mul(Default::default()),
        DivAssign(_) => Div(Default::default()),
        RemAssign(_) => Rem(Default::default()),
        BitAndAssign(_) => BitAnd(Default::default()),
        BitOrAssign(_) => BitOr(Default::default()),
        BitXorAssign(_) => BitXor(Default::default()),
        ShlAssign(_) => Shl(Default::default()),
        ShrAssign(_) => Shr(Default::default()),
        other => *other,
    }
}

/// Whether elements may leave in a statement.
fn parts(stmt: &Stmt) -> bool {
    struct Parts(bool);
    impl<'a> Visit<'a> for Parts {
        fn expr(&mut self, expr: &'a Expr) {
            self.0 |= matches!(
                expr.kind,
                ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_)
            );
            visit::walk_expr(self, expr);
        }
    }
    let mut found = Parts(false);
    found.stmt(stmt);
    found.0
}
