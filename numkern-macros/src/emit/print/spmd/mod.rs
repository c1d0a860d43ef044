//! Printing a body in lanes: the program of one element, run for several at a
//! time under masks.
//!
//! - `masks` keeps the stack of masks and lets elements leave loops and the body;
//! - `stmt` prints blocks, bindings and assignments;
//! - `merge` computes calls once that both sides of a branch make;
//! - `control` prints branches and matches, `loops` prints loops;
//! - `expr` prints values, `call` what is computed by scalar code.
//!
//! What is uniform is printed as ever, by [`Printer::expr`].

mod call;
mod control;
mod expr;
mod loops;
mod masks;
mod merge;
mod nest;
mod pick;
mod stmt;

use std::cell::RefCell;
use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::{Printer, pat, place};
use crate::analyse::Spmd;
use crate::hir::ty::Ty;
use crate::hir::{Block, Expr, ExprId, ExprKind, LocalId, PatKind, Stmt};
use masks::Masks;

/// Prints one body in lanes.
pub(in crate::emit) struct Lanes<'p, 'a> {
    printer: &'p Printer<'a>,
    spmd: &'p Spmd,
    masks: RefCell<Masks>,
    /// Calls that were made before the branch that they stand in.
    merged: RefCell<HashMap<ExprId, Ident>>,
    /// In a loop: its variable, where it counts one by one.
    counter: Option<LocalId>,
}

/// What becomes of the last expression of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// Its value is not used.
    Effect,
    /// It is the value, in lanes.
    Lane,
    /// It is the value, as it is.
    Value,
}

impl<'p, 'a> Lanes<'p, 'a> {
    /// A printer for the body of this kernel.
    pub(in crate::emit) fn new(printer: &'p Printer<'a>, spmd: &'p Spmd) -> Self {
        let (masks, merged) = (RefCell::default(), RefCell::default());
        Lanes { printer, spmd, masks, merged, counter: None }
    }

    /// The statements of a function of the mask `__nk_on` and of the user's
    /// parameters in lanes that returns an option of the result in lanes.
    pub(in crate::emit) fn body(&self) -> TokenStream {
        let kernel = self.printer.kernel;
        let run = self.run();
        let on = self.push(None);
        for param in &kernel.params {
            self.declare(&param.pat);
        }
        let output = match &kernel.item.sig.output {
            syn::ReturnType::Type(_, ty) => quote!(#ty),
            syn::ReturnType::Default => quote!(()),
        };
        let result = self.result();
        let shape = self.shape();
        if self.spmd.returns {
            let body = self.block(&kernel.body, self.tail_of(&kernel.body));
            let value = if self.diverges(&kernel.body) {
                quote!(#body;)
            } else {
                quote!({
                    let __nk_tail = #body;
                    #run::assign(#on, &mut #result, __nk_tail);
                })
            };
            quote! {
                let mut #on = __nk_on;
                let mut #result = #run::spread::<#output, _>(
                    #shape,
                    <#output as #run::LaneValue>::zero(),
                );
                #value
                ::core::option::Option::Some(#result)
            }
        } else {
            let body = self.block(&kernel.body, Tail::Lane);
            quote! {
                let #on = __nk_on;
                ::core::option::Option::Some(#body)
            }
        }
    }

    /// Whether a body ends in a `return` or the like.
    fn tail_of(&self, block: &Block) -> Tail {
        if self.diverges(block) { Tail::Effect } else { Tail::Lane }
    }

    /// The runtime's module of lane operations.
    fn run(&self) -> TokenStream {
        let krate = self.printer.krate;
        quote!(#krate::__private::spmd)
    }

    /// The shape, which operations on lanes take.
    fn shape(&self) -> Ident {
        format_ident!("__nk_shape")
    }

    /// The CPU level, which scalar code takes.
    fn simd(&self) -> Ident {
        super::simd(Span::call_site())
    }

    /// The variable that collects what elements have returned.
    fn result(&self) -> Ident {
        format_ident!("__nk_result")
    }

    fn varies(&self, expr: &Expr) -> bool {
        self.spmd.exprs.contains(&expr.id)
    }

    fn ty(&self, expr: &Expr) -> &Ty {
        self.printer.types.expr(expr.id)
    }

    /// Whether control never comes to the end of a block.
    fn diverges(&self, block: &Block) -> bool {
        match block.stmts.last() {
            Some(Stmt::Expr { expr, .. }) => self.never(expr),
            _ => false,
        }
    }

    fn never(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => true,
            ExprKind::Macro(call) => call.kind == crate::hir::MacroKind::Panic,
            ExprKind::Paren(inner) => self.never(inner),
            ExprKind::Block { block, .. } => self.diverges(block),
            ExprKind::If { then, else_: Some(other), .. } => {
                self.diverges(then) && self.never(other)
            }
            _ => false,
        }
    }

    /// Whether there is anything in an expression that scalar code cannot do
    /// for all elements together.
    fn touches(&self, expr: &Expr) -> bool {
        self.spmd.touches(expr)
    }

    /// The type of a value, written out; `_` for what the macro does not know.
    fn type_tokens(&self, ty: &Ty) -> TokenStream {
        type_tokens(ty)
    }

    /// The variable that a pattern binds, when it is just a name.
    fn is_varying_pat(&self, pat: &crate::hir::Pat) -> bool {
        match &pat.kind {
            PatKind::Bind { local, .. } => self.spmd.locals.contains(local),
            PatKind::Tuple(pats) | PatKind::Slice(pats) => {
                pats.iter().any(|pat| self.is_varying_pat(pat))
            }
            _ => false,
        }
    }

    fn is_varying_local(&self, local: LocalId) -> bool {
        self.spmd.locals.contains(&local)
    }
}

/// The type of a value, written out; `_` for what the macro does not know.
fn type_tokens(ty: &Ty) -> TokenStream {
    match ty.value() {
        Ty::Scalar(scalar) => {
            let name = Ident::new(scalar.name(), Span::call_site());
            quote!(::core::primitive::#name)
        }
        Ty::Tuple(items) => {
            let items = items.iter().map(type_tokens);
            quote!((#(#items,)*))
        }
        Ty::Param(name) => {
            let name = Ident::new(name, Span::call_site());
            quote!(#name)
        }
        _ => quote!(_),
    }
}
