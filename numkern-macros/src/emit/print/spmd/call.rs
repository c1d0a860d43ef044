//! What is computed by functions: operations with a form in lanes, other
//! kernels in lanes, and scalar code for one element after the other.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Lanes, place};
use crate::analyse::has_lanes;
use crate::hir::visit::{self, Visit};
use crate::hir::{Callee, CalleeKind, Expr, ExprKind};

impl Lanes<'_, '_> {
    /// A method of a number.
    pub(super) fn method(
        &self,
        receiver: &Expr,
        method: &Ident,
        turbofish: Option<&syn::AngleBracketedGenericArguments>,
        args: &[Expr],
    ) -> TokenStream {
        let (run, shape) = (self.run(), self.shape());
        let float = self.ty(receiver).is_float_like();
        match (method.to_string().as_str(), args) {
            ("sqrt" | "abs", []) if float => {
                let receiver = self.lane(receiver);
                return quote!(#run::#method(#shape, #receiver));
            }
            ("mul_add", [b, c]) if float => {
                let (a, b, c) = (self.lane(receiver), self.lane(b), self.lane(c));
                return quote!(#run::mul_add(#shape, #a, #b, #c));
            }
            ("powi", [n]) if float && self.varies(receiver) && !self.varies(n) => {
                let on = self.on();
                let (receiver, n) = (self.lane(receiver), self.value(n));
                return quote!(#run::powi(#shape, #on, #receiver, #n)?);
            }
            _ => {}
        }
        let operands: Vec<&Expr> = std::iter::once(receiver).chain(args).collect();
        let total = is_total(&method.to_string());
        self.one_by_one(&operands, total, |names| {
            let (receiver, args) = (&names[0], &names[1..]);
            quote!(#receiver.#method #turbofish (#(#args),*))
        })
    }

    /// A call.
    pub(super) fn call(&self, callee: &Callee, args: &[Expr]) -> TokenStream {
        let path = &callee.path;
        let alias = match callee.kind {
            CalleeKind::Kernel => self.printer.callees.alias(callee).cloned(),
            _ => None,
        };
        let Some(mut alias) = alias else {
            let operands: Vec<&Expr> = args.iter().collect();
            return self.one_by_one(&operands, false, |names| quote!(#path(#(#names),*)));
        };
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        alias.set_span(place(
            path.path.segments.last().map_or_else(Span::call_site, |last| last.ident.span()),
        ));
        let generics = match path.path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(written)) => {
                let written = &written.args;
                quote!(::<_, #written>)
            }
            _ => TokenStream::new(),
        };
        let simd = self.simd();
        let types = args.iter().map(|arg| self.type_tokens(self.ty(arg)));
        let types = quote!((#(#types,)*));
        let names: Vec<_> = args.iter().map(|_| self.fresh("arg")).collect();
        let (mut once, mut lanes, mut params) = (Vec::new(), Vec::new(), Vec::new());
        for (arg, name) in args.iter().zip(&names) {
            if self.varies(arg) || has_lanes(self.ty(arg)) {
                lanes.push(self.lane(arg));
                params.push(quote!(#name));
            } else {
                // Perhaps without a form in lanes; scalar code takes it as it is.
                let value = self.value(arg);
                once.push(quote!(let #name = #value;));
                lanes.push(quote!(#run::Same(#name).lanes(#shape)));
                params.push(quote!(_));
            }
        }
        quote!({
            use #run::NotInLanes as _;
            #(#once)*
            let __nk_given = (#(#lanes,)*);
            #run::Probe::<#alias, _>::of(#shape, &__nk_given).lanes(
                #shape,
                #on,
                __nk_given,
                |(#(#params,)*): #types| #alias::__nk_body #generics (#simd, #(#names),*),
            )?
        })
    }

    /// Whether a kernel that the body calls has a loop that wants lanes.
    pub(in crate::emit) fn callees_want(&self) -> TokenStream {
        struct Calls<'e>(Vec<(&'e Callee, &'e [Expr])>);
        impl<'e> Visit<'e> for Calls<'e> {
            fn expr(&mut self, expr: &'e Expr) {
                if let ExprKind::Call { callee, args } = &expr.kind
                    && callee.kind == CalleeKind::Kernel
                {
                    self.0.push((callee, args));
                }
                visit::walk_expr(self, expr);
            }
        }
        let run = self.run();
        let mut calls = Calls(Vec::new());
        calls.block(&self.printer.kernel.body);
        let wants = calls.0.into_iter().filter_map(|(callee, args)| {
            if !args.iter().all(|arg| has_lanes(self.ty(arg))) {
                return None;
            }
            let alias = self.printer.callees.alias(callee)?;
            let types = args.iter().map(|arg| self.type_tokens(self.ty(arg)));
            Some(quote!(|| #run::Probe::<#alias, (#(#types,)*)>::new().wants_lanes()))
        });
        quote!(false #(#wants)*)
    }

    /// Scalar code for each element; operands that do not vary are evaluated once.
    fn one_by_one(
        &self,
        operands: &[&Expr],
        total: bool,
        code: impl FnOnce(&[Ident]) -> TokenStream,
    ) -> TokenStream {
        let (run, shape, on) = (self.run(), self.shape(), self.on());
        let names: Vec<Ident> = operands.iter().map(|_| self.fresh("arg")).collect();
        let mut once = Vec::new();
        let (mut lanes, mut types, mut params) = (Vec::new(), Vec::new(), Vec::new());
        for (operand, name) in operands.iter().zip(&names) {
            if self.varies(operand) {
                lanes.push(self.lane(operand));
                types.push(self.type_tokens(self.ty(operand)));
                params.push(name.clone());
            } else {
                let value = self.value(operand);
                once.push(quote!(let #name = #value;));
            }
        }
        let code = code(&names);
        if total {
            quote!({
                #(#once)*
                #run::each(#shape, (#(#lanes,)*), |(#(#params,)*): (#(#types,)*)| #code)
            })
        } else {
            quote!({
                #(#once)*
                #run::each_on(#shape, #on, (#(#lanes,)*), |(#(#params,)*): (#(#types,)*)| #code)
            })
        }
    }
}

/// Methods that are cheap and never panic: computed for all elements, they
/// become vector instructions.
fn is_total(method: &str) -> bool {
    matches!(
        method,
        "min"
            | "max"
            | "floor"
            | "ceil"
            | "trunc"
            | "round"
            | "round_ties_even"
            | "fract"
            | "signum"
            | "recip"
            | "copysign"
            | "is_nan"
            | "is_finite"
            | "is_infinite"
            | "is_sign_negative"
            | "is_sign_positive"
            | "to_bits"
            | "to_degrees"
            | "to_radians"
            | "wrapping_add"
            | "wrapping_sub"
            | "wrapping_mul"
            | "wrapping_neg"
            | "saturating_add"
            | "saturating_sub"
            | "count_ones"
            | "leading_zeros"
            | "trailing_zeros"
            | "rotate_left"
            | "rotate_right"
            | "abs_diff"
            | "unsigned_abs"
    )
}
