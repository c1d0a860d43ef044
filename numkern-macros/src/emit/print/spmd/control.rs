//! Branches, matches, and leaving.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Lanes, Tail};
use crate::hir::visit::{self, Visit};
use crate::hir::{
    Arm, Block, CalleeKind, Expr, ExprKind, MacroCall, MacroKind, Pat, PatKind, Stmt,
};

impl Lanes<'_, '_> {
    /// `if`, with its value as asked.
    pub(super) fn if_(
        &self,
        cond: &Expr,
        then: &Block,
        else_: Option<&Expr>,
        tail: Tail,
    ) -> TokenStream {
        if !self.varies(cond) {
            let cond = self.value(cond);
            let then = self.block(then, tail);
            let other = else_.map(|other| {
                let other = self.tailed(other, tail);
                quote!(else { #other })
            });
            return quote!(if #cond #then #other);
        }
        let run = self.run();
        let outer = self.on();
        let which = self.fresh("if");
        let cond = self.lane(cond);
        let enter = quote!(let #which = #cond;);
        let (before, merged) = match else_ {
            Some(other) => self.merge(&which, then, other),
            None => Default::default(),
        };
        let merged: Vec<_> = merged.into_iter().collect();
        let enter = quote!(#enter #before);
        self.merged.borrow_mut().extend(merged);

        let on = self.push(None);
        let then_enter = quote!(let mut #on = #run::both(#outer, #which););
        let then_ends = self.diverges(then);
        let then_tail = if then_ends { Tail::Effect } else { tail };
        let then_simple = only_leaves(then);
        let then_costly = self.costly_block(then);
        let then_printed = self.block(then, then_tail);
        self.pop();
        let then_guarded =
            if then_simple { then_printed.clone() } else { quote!(if #on.any() #then_printed) };

        let Some(other) = else_ else {
            return quote!({ #enter #then_enter #then_guarded });
        };
        let on2 = self.push(None);
        let other_enter = quote!(let mut #on2 = #run::without(#outer, #which););
        let other_ends = self.never(other);
        let other_tail = if other_ends { Tail::Effect } else { tail };
        let other_costly = self.costly(other);
        let other_printed = self.tailed(other, other_tail);
        self.pop();
        let other_guarded = quote!(if #on2.any() { #other_printed });

        if tail == Tail::Effect || (then_ends && other_ends) {
            return quote!({ #enter #then_enter #other_enter #then_guarded #other_guarded });
        }
        if then_ends {
            return quote!({ #enter #then_enter #other_enter #then_guarded #other_printed });
        }
        if other_ends {
            return quote!({ #enter #then_enter #other_enter #other_guarded #then_printed });
        }
        if then_costly || other_costly {
            // Neither branch is computed for no element at all.
            return quote!({
                #enter
                #then_enter
                #other_enter
                let __nk_then = if #on.any() {
                    ::core::option::Option::Some(#then_printed)
                } else {
                    ::core::option::Option::None
                };
                let __nk_else = if #on2.any() {
                    ::core::option::Option::Some({ #other_printed })
                } else {
                    ::core::option::Option::None
                };
                #run::either(#which, __nk_then, __nk_else)?
            });
        }
        quote!({
            #enter
            #then_enter
            let __nk_then = #then_printed;
            #other_enter
            let __nk_else = { #other_printed };
            #run::blend(#which, __nk_then, __nk_else)
        })
    }

    fn tailed(&self, expr: &Expr, tail: Tail) -> TokenStream {
        match tail {
            Tail::Effect => self.effect(expr),
            Tail::Lane => self.lane(expr),
            Tail::Value => self.value(expr),
        }
    }

    /// `match`, with its value as asked.
    pub(super) fn match_(&self, scrutinee: &Expr, arms: &[Arm], tail: Tail) -> TokenStream {
        if !self.spmd.parts(scrutinee, arms) {
            let scrutinee = self.value(scrutinee);
            let arms = arms.iter().map(|arm| {
                let pat = super::pat::print(&arm.pat);
                let guard = arm.guard.as_ref().map(|guard| {
                    let guard = self.value(guard);
                    quote!(if #guard)
                });
                let body = self.tailed(&arm.body, tail);
                quote!(#pat #guard => { #body })
            });
            return quote!(match #scrutinee { #(#arms)* });
        }
        let run = self.run();
        let value = self.fresh("match");
        let rest = self.fresh("rest");
        let found = self.fresh("found");
        let outer = self.on();
        let printed = self.lane(scrutinee);
        let collects = tail != Tail::Effect;
        let arms: Vec<_> = arms
            .iter()
            .map(|arm| {
                let test = self.test(&arm.pat, &quote!(#value));
                let on = self.push(None);
                let bind = self.bind(&arm.pat, &quote!(#value));
                let guard = arm.guard.as_ref().map(|guard| {
                    let guard = self.lane(guard);
                    quote!(#on = #run::both(#on, #guard);)
                });
                let ends = self.never(&arm.body);
                let body = if collects && !ends {
                    let body = self.lane(&arm.body);
                    quote! {
                        let __nk_value = { #body };
                        #found = ::core::option::Option::Some(match #found {
                            ::core::option::Option::Some(__nk_old) => {
                                #run::blend(#on, __nk_value, __nk_old)
                            }
                            ::core::option::Option::None => __nk_value,
                        });
                    }
                } else {
                    self.effect(&arm.body)
                };
                self.pop();
                quote! {
                    let mut #on = #run::both(#rest, #test);
                    {
                        #bind
                        #guard
                        #rest = #run::without(#rest, #on);
                        if #on.any() { #body }
                    }
                }
            })
            .collect();
        let collect = collects.then(|| quote!(let mut #found = ::core::option::Option::None;));
        let result = collects.then(|| quote!(#found?));
        quote!({
            let #value = #printed;
            let mut #rest = #outer;
            #collect
            #(#arms)*
            #result
        })
    }

    /// Where a varying scalar matches a pattern.
    fn test(&self, pat: &Pat, value: &TokenStream) -> TokenStream {
        let (run, shape) = (self.run(), self.shape());
        let constant = |expr: &Expr| {
            let expr = self.printer.expr(expr);
            quote!(#run::splat(#shape, #expr))
        };
        match &pat.kind {
            PatKind::Lit(lit) => {
                let lit = constant(lit);
                quote!(#run::eq(#shape, #value, #lit))
            }
            PatKind::Path(path) => quote!(#run::eq(#shape, #value, #run::splat(#shape, #path))),
            PatKind::Range { start, end, inclusive } => {
                let start = start.as_deref().map(|start| {
                    let start = constant(start);
                    quote!(#run::ge(#shape, #value, #start))
                });
                let end = end.as_deref().map(|end| {
                    let end = constant(end);
                    if *inclusive {
                        quote!(#run::le(#shape, #value, #end))
                    } else {
                        quote!(#run::lt(#shape, #value, #end))
                    }
                });
                match (start, end) {
                    (Some(start), Some(end)) => quote!(#run::both(#start, #end)),
                    (Some(one), None) | (None, Some(one)) => one,
                    (None, None) => quote!(#run::splat(#shape, true)),
                }
            }
            PatKind::Or(pats) => {
                let tests = pats.iter().map(|pat| self.test(pat, value));
                tests
                    .reduce(|a, b| quote!(#run::or(#shape, #a, #b)))
                    .unwrap_or_else(|| quote!(#run::none(#shape)))
            }
            PatKind::Tuple(pats) => {
                let tests = pats.iter().enumerate().map(|(k, pat)| {
                    let at = syn::Index::from(k);
                    self.test(pat, &quote!(#value.#at))
                });
                tests
                    .reduce(|a, b| quote!(#run::both(#a, #b)))
                    .unwrap_or_else(|| quote!(#run::splat(#shape, true)))
            }
            _ => quote!(#run::splat(#shape, true)),
        }
    }

    fn bind(&self, pat: &Pat, value: &TokenStream) -> TokenStream {
        self.declare(pat);
        match &pat.kind {
            PatKind::Tuple(pats) => {
                let binds = pats.iter().enumerate().map(|(k, pat)| {
                    let at = syn::Index::from(k);
                    self.bind(pat, &quote!(#value.#at))
                });
                quote!(#(#binds)*)
            }
            PatKind::Bind { .. } => {
                let pat = super::pat::print(pat);
                quote!(let #pat = #value;)
            }
            _ => TokenStream::new(),
        }
    }

    /// `break`.
    pub(super) fn break_(
        &self,
        label: Option<&syn::Lifetime>,
        value: Option<&Expr>,
    ) -> TokenStream {
        let run = self.run();
        let Some(target) = self.target(label) else {
            let lanes = self.gives_lanes(label);
            let value = value.map(|value| if lanes { self.lane(value) } else { self.value(value) });
            return quote!(break #label #value;);
        };
        let value = value.zip(target.value.as_ref()).map(|(value, into)| {
            let (value, on) = (self.lane(value), self.on());
            quote!({ let __nk_value = #value; #run::assign(#on, &mut #into, __nk_value); })
        });
        let leave = self.leave(target.stay);
        quote!(#value #leave)
    }

    /// `continue`.
    pub(super) fn continue_(&self, label: Option<&syn::Lifetime>) -> TokenStream {
        match self.target(label) {
            Some(target) => self.leave(target.body),
            None => quote!(continue #label;),
        }
    }

    /// `return`.
    pub(super) fn return_(&self, value: Option<&Expr>) -> TokenStream {
        let (run, on, result) = (self.run(), self.on(), self.result());
        let value = value.map(|value| self.lane(value));
        if !self.spmd.returns {
            return quote!(return ::core::option::Option::Some(#value););
        }
        let leave = self.leave(0);
        quote!({ let __nk_value = #value; #run::assign(#on, &mut #result, __nk_value); } #leave)
    }

    /// An assertion or a panic: if it concerns an element that is on, the body
    /// gives up, and scalar code says what there is to say.
    pub(super) fn macro_(&self, call: &MacroCall) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let give_up = quote!({
            return ::core::option::Option::None;
        });
        if call.kind == MacroKind::Panic {
            return quote!(if #on.any() #give_up);
        }
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        let name = name.unwrap_or_default();
        let holds = match (name.trim_start_matches("debug_"), call.args.as_slice()) {
            ("assert", [cond, ..]) => self.lane(cond),
            ("assert_eq", [a, b, ..]) => {
                let (a, b) = (self.lane(a), self.lane(b));
                quote!(#run::eq(#shape, #a, #b))
            }
            (_, [a, b, ..]) => {
                let (a, b) = (self.lane(a), self.lane(b));
                quote!(#run::ne(#shape, #a, #b))
            }
            _ => return give_up,
        };
        quote!(if #run::without(#on, #holds).any() #give_up)
    }

    /// Whether a block is worth a test before it, or must have one: scalar code
    /// in it could panic although no element comes there.
    fn costly_block(&self, block: &Block) -> bool {
        let mut search = Costly { lanes: self, found: false };
        search.block(block);
        search.found
    }

    pub(super) fn costly_stmt(&self, stmt: &Stmt) -> bool {
        let mut search = Costly { lanes: self, found: false };
        search.stmt(stmt);
        search.found
    }

    pub(super) fn costly(&self, expr: &Expr) -> bool {
        let mut search = Costly { lanes: self, found: false };
        search.expr(expr);
        search.found
    }
}

struct Costly<'l, 'p, 'a> {
    lanes: &'l Lanes<'p, 'a>,
    found: bool,
}

impl<'e> Visit<'e> for Costly<'_, '_, '_> {
    fn expr(&mut self, expr: &'e Expr) {
        self.found |= match &expr.kind {
            ExprKind::Loop(_) | ExprKind::Index { .. } | ExprKind::Macro(_) => true,
            ExprKind::Call { callee, .. } => callee.kind != CalleeKind::Associated,
            _ if self.lanes.merged.borrow().contains_key(&expr.id) => false,
            ExprKind::MethodCall { receiver, method, .. } => match method.to_string().as_str() {
                "abs" => !self.lanes.ty(receiver).is_float_like(),
                name => !matches!(name, "min" | "max" | "sqrt" | "mul_add"),
            },
            ExprKind::Unary { op: syn::UnOp::Neg(_), operand }
                if matches!(operand.kind, ExprKind::Lit(_)) =>
            {
                false
            }
            // Scalar code on integers may overflow or divide by zero.
            ExprKind::Binary { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::Unary { op: syn::UnOp::Neg(_), .. } => {
                !self.lanes.varies(expr)
                    && !self.lanes.touches(expr)
                    && !self.lanes.ty(expr).is_float_like()
            }
            _ => false,
        };
        visit::walk_expr(self, expr);
    }
}

/// Whether a block does nothing but leave.
fn only_leaves(block: &Block) -> bool {
    match block.stmts.as_slice() {
        [Stmt::Expr { expr, .. }] => {
            matches!(&expr.kind, ExprKind::Break { value: None, .. } | ExprKind::Continue { .. })
        }
        _ => false,
    }
}
