//! Expressions.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Printer, pat, place, simd};
use crate::analyse::bare;
use crate::hir::ty::Storage;
use crate::hir::{Callee, CalleeKind, Closure, Expr, ExprKind, LocalId, Ty};
use crate::lower::{Elementary, read_elementary};

impl Printer<'_> {
    /// An expression, as written unless the plan or an enclosing lowered loop
    /// changes it.
    pub(super) fn expr(&self, expr: &Expr) -> TokenStream {
        if let Some(view) = self.scope.borrow().views.get(&expr.id) {
            return view.clone();
        }
        if let Some(plan) = self.plan.exprs.get(&expr.id)
            && let Some(printed) = self.rewritten(expr, *plan)
        {
            return printed;
        }
        if let Some(call) = read_elementary(expr, self.types, self.plan.generic_functions) {
            return self.elementary(expr, &call);
        }
        let span = expr.span.start;
        match &expr.kind {
            ExprKind::Lit(lit) => quote!(#lit),
            ExprKind::Local(_, name) => quote!(#name),
            ExprKind::Path(path) => quote!(#path),
            ExprKind::Unary { op: syn::UnOp::Deref(_), operand }
                if self.is_private_ref(operand) =>
            {
                self.expr(operand)
            }
            ExprKind::Unary { op, operand } => {
                let operand = self.expr(operand);
                quote!(#op #operand)
            }
            ExprKind::Binary { op, lhs, rhs } => {
                let (lhs, rhs) = (self.expr(lhs), self.expr(rhs));
                quote!(#lhs #op #rhs)
            }
            ExprKind::Assign { place, value } if let Some(stored) = self.store(place, value) => {
                stored
            }
            ExprKind::Assign { place, value } => {
                let (place, value) = (self.expr(place), self.expr(value));
                quote_spanned!(span=> #place = #value)
            }
            ExprKind::AssignOp { op, place, value } => self.assign_op(op, place, value),
            ExprKind::Cast { operand, ty } => {
                let operand = self.expr(operand);
                quote_spanned!(span=> #operand as #ty)
            }
            ExprKind::Index { base, index } => self.index(expr, base, index),
            ExprKind::Field { base, member } => {
                let base = self.expr(base);
                quote_spanned!(span=> #base.#member)
            }
            ExprKind::Tuple(items) => {
                let comma = (items.len() == 1).then(|| quote!(,));
                let items = self.list(items);
                quote_spanned!(span=> (#items #comma))
            }
            ExprKind::Array(items) => {
                let items = self.list(items);
                quote_spanned!(span=> [#items])
            }
            ExprKind::Repeat { value, len } => {
                let (value, len) = (self.expr(value), self.expr(len));
                quote_spanned!(span=> [#value; #len])
            }
            ExprKind::Range { start, end, inclusive } => {
                let start = start.as_ref().map(|start| self.expr(start));
                let end = end.as_ref().map(|end| self.expr(end));
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                quote!(#start #dots #end)
            }
            ExprKind::Ref { mutable, operand } => {
                let mutable = mutable.then(|| quote!(mut));
                let operand = self.expr(operand);
                quote_spanned!(span=> & #mutable #operand)
            }
            ExprKind::MethodCall { receiver, method, turbofish, args } => {
                self.method_call(receiver, method, turbofish.as_ref(), args)
            }
            ExprKind::Call { callee, args } => {
                let call = self.call(callee, args);
                let zeros = || callee.path.path.segments.last().is_some_and(|s| s.ident == "zeros");
                if callee.kind == CalleeKind::Associated && self.is_new_array(expr) && zeros() {
                    let krate = self.krate;
                    quote!(#krate::__private::fresh(#call))
                } else {
                    call
                }
            }
            ExprKind::Macro(call) => self.macro_call(expr, call),
            ExprKind::Closure(closure) => self.closure(closure),
            ExprKind::Block { label, block } => {
                let label = label.as_ref().map(|label| quote!(#label:));
                let block = self.block(block);
                quote!(#label #block)
            }
            ExprKind::If { cond, then, else_ } => self.if_(expr.id, cond, then, else_.as_deref()),
            ExprKind::Let { pat, scrutinee } => {
                let pat = pat::print(pat);
                let scrutinee = self.expr(scrutinee);
                quote_spanned!(span=> let #pat = #scrutinee)
            }
            ExprKind::Match { scrutinee, arms } => self.match_(scrutinee, arms),
            ExprKind::Loop(loop_) => self.loop_(loop_),
            ExprKind::Break { label, value } => {
                let value = value.as_ref().map(|value| self.expr(value));
                quote_spanned!(span=> break #label #value)
            }
            ExprKind::Continue { label } => quote_spanned!(span=> continue #label),
            ExprKind::Return(value) if self.scope.borrow().leaves => {
                self.return_from_block(expr, value.as_deref())
            }
            ExprKind::Return(value) => {
                let value = value.as_ref().map(|value| self.expr(value));
                quote_spanned!(span=> return #value)
            }
            ExprKind::Try(inner) if self.scope.borrow().leaves => {
                self.question_in_block(expr, inner)
            }
            ExprKind::Try(inner) => {
                let inner = self.expr(inner);
                quote_spanned!(expr.span.end=> #inner?)
            }
            ExprKind::Struct { path, fields, rest } => {
                let fields = fields.iter().map(|(member, value)| {
                    let value = self.expr(value);
                    quote!(#member: #value,)
                });
                let rest = rest.as_ref().map(|rest| {
                    let rest = self.expr(rest);
                    quote!(.. #rest)
                });
                quote!(#path { #(#fields)* #rest })
            }
            ExprKind::Paren(inner) => {
                let inner = self.expr(inner);
                quote_spanned!(span=> (#inner))
            }
            // The check stage has refused it.
            ExprKind::Unsupported(_) => quote!(::core::unreachable!()),
        }
    }

    /// An elementary function, by numkern's own implementation.
    fn elementary(&self, expr: &Expr, call: &Elementary<'_>) -> TokenStream {
        let (krate, span) = (self.krate, expr.span.start);
        let (name, tier, simd) = (call.name, self.tier(), simd(span));
        let mut operands = call.operands.iter().map(|operand| self.expr(operand));
        if call.name == "sin_cos" {
            let x = operands.next();
            let functions = quote!(#krate::__private::elementary);
            return quote_spanned! {span=> {
                let __nk_angle = #x;
                (
                    #functions::sin::<_, #tier>(#simd, __nk_angle),
                    #functions::cos::<_, #tier>(#simd, __nk_angle),
                )
            }};
        }
        quote_spanned!(span=> #krate::__private::elementary::#name::<_, #tier>(#simd, #(#operands),*))
    }

    /// The tier of the elementary functions.
    pub(super) fn tier(&self) -> TokenStream {
        let krate = self.krate;
        if self.plan.fast_functions {
            quote!(#krate::__private::Fast)
        } else {
            quote!(#krate::__private::Accurate)
        }
    }

    pub(super) fn list(&self, items: &[Expr]) -> TokenStream {
        let items = items.iter().map(|item| self.expr(item));
        quote!(#(#items),*)
    }

    /// `place op= value`. A place behind a disjoint writer is taken after the
    /// value is computed, so that two places never coexist.
    fn assign_op(&self, op: &syn::BinOp, place: &Expr, value: &Expr) -> TokenStream {
        if let Some(updated) = self.update(place, &quote!(*__nk_place #op __nk_value)) {
            let value = self.expr(value);
            return quote!(match #value { __nk_value => #updated });
        }
        let through_writer = self.writes_through(place);
        let (place, value) = (self.expr(place), self.expr(value));
        if through_writer {
            quote!(match #value { __nk_value => #place #op __nk_value })
        } else {
            quote!(#place #op #value)
        }
    }

    /// Whether a place is an element of an array with a writer.
    pub(super) fn writes_through(&self, place: &Expr) -> bool {
        match &place.kind {
            // Written and checked before the loop: through a writer, too.
            ExprKind::Index { .. } if self.scope.borrow().views.contains_key(&place.id) => true,
            ExprKind::Index { base, .. } => self.writer_of(base).is_some(),
            ExprKind::Paren(inner) | ExprKind::Field { base: inner, .. } => {
                self.writes_through(inner)
            }
            _ => false,
        }
    }

    /// The disjoint writer of an array, when the expression is such an array.
    fn writer_of(&self, base: &Expr) -> Option<proc_macro2::Ident> {
        self.scope.borrow().writers.get(&local_of(base)?).cloned()
    }

    /// A variable that the user's code reaches through a reference, while a
    /// block has a copy of its own.
    fn is_private_ref(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Local(id, _) => {
                self.scope.borrow().private.contains(id)
                    && matches!(self.types.local(*id), Ty::Ref { .. } | Ty::Unknown)
            }
            ExprKind::Paren(inner) => self.is_private_ref(inner),
            _ => false,
        }
    }

    fn index(&self, expr: &Expr, base: &Expr, index: &Expr) -> TokenStream {
        let span = expr.span.start;
        let writer = self.writer_of(base);
        let reads = self.scope.borrow().reads.contains(&index.id);
        let take = match (&bare(index).kind, reads) {
            (ExprKind::Range { .. }, true) => quote!(part),
            (ExprKind::Range { .. }, false) => quote!(part_mut),
            (_, true) => quote!(read),
            (_, false) => quote!(at),
        };
        let index = self.expr(index);
        if let Some(shared) = self.shared_of(base) {
            return quote_spanned!(span=> (*#shared.load(#index)));
        }
        match writer {
            // The analysis has proved that no other iteration comes here.
            Some(writer) => {
                let element = quote_spanned!(span=> #writer.#take(#index));
                let element = proved(&element);
                quote_spanned!(span=> (*#element))
            }
            None => {
                let base = self.expr(base);
                quote_spanned!(span=> #base[#index])
            }
        }
    }

    fn method_call(
        &self,
        receiver: &Expr,
        method: &proc_macro2::Ident,
        turbofish: Option<&syn::AngleBracketedGenericArguments>,
        args: &[Expr],
    ) -> TokenStream {
        let writer = self.writer_of(receiver);
        let args = match (&writer, args) {
            (Some(_), [axis, index]) if is_part(method) => self.on_axis(axis, index),
            _ => self.list(args),
        };
        if let Some(shared) = self.shared_of(receiver) {
            // A question for the shape: the analysis lets nothing else through.
            return quote!(#shared.#method #turbofish (#args));
        }
        match writer {
            // Parts of a writer are as exclusive as its elements; shape queries
            // of it are safe and need no block, but accept one.
            Some(writer) if is_part(method) => {
                let part = proved(&quote!(#writer.#method(#args)));
                quote!((#part))
            }
            Some(writer) => quote!(#writer.#method #turbofish (#args)),
            None if turbofish.is_none() && self.has_extent(receiver, method) => {
                let (krate, receiver) = (self.krate, self.expr(receiver));
                let query = quote::format_ident!("__nk_{method}", span = method.span());
                let length = method == "len" || method == "is_empty";
                let of = if length { quote!(Length) } else { quote!(Extents) };
                quote!(#krate::__private::#of::#query(&#receiver, #args))
            }
            // By a path, for the same reason: its length is counted on.
            None if method == "iter" && args.is_empty() && self.is_flat(receiver) => {
                let receiver = self.expr(receiver);
                quote!(<[_]>::#method(&#receiver[..]))
            }
            None => {
                let receiver = self.expr(receiver);
                quote!(#receiver.#method #turbofish (#args))
            }
        }
    }

    /// Whether an expression is a variable that holds a slice, a `Vec` or an array.
    fn is_flat(&self, expr: &Expr) -> bool {
        let flat = |ty: &Ty| {
            matches!(ty.value(), Ty::Array(array)
            if matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed))
        };
        local_of(expr).is_some_and(|local| flat(self.types.local(local)))
    }

    /// Whether a method asks a variable that holds an ndarray or an array for its
    /// shape. (Nothing comes before the methods of slices and `Vec`s.)
    fn has_extent(&self, receiver: &Expr, method: &proc_macro2::Ident) -> bool {
        let Some(local) = local_of(receiver) else { return false };
        let Ty::Array(array) = self.types.local(local).value() else { return false };
        match array.storage {
            Storage::Slice | Storage::Vec => false,
            Storage::Fixed => method == "len" || method == "is_empty",
            _ => is_extent(method),
        }
    }

    /// Whether an expression makes an owned array of ndarray.
    fn is_new_array(&self, expr: &Expr) -> bool {
        matches!(self.types.expr(expr.id), Ty::Array(array) if array.storage == Storage::NdOwned)
    }

    fn call(&self, callee: &Callee, args: &[Expr]) -> TokenStream {
        let printed = self.list(args);
        let path = &callee.path;
        match callee.kind {
            CalleeKind::Kernel => {
                let Some(alias) = self.callees.alias(callee) else {
                    return quote!(#path(#printed));
                };
                let name = path.path.segments.last();
                let span = name.map_or_else(Span::call_site, |n| n.ident.span());
                let generics = match name.map(|name| &name.arguments) {
                    Some(syn::PathArguments::AngleBracketed(written)) => {
                        let written = &written.args;
                        quote!(::<_, #written>)
                    }
                    _ => TokenStream::new(),
                };
                let mut alias = alias.clone();
                alias.set_span(place(span));
                let simd = simd(span);
                quote_spanned!(span=> #alias::__nk_body #generics (#simd, #printed))
            }
            CalleeKind::Local(LocalId(_))
            | CalleeKind::Std
            | CalleeKind::Associated
            | CalleeKind::KernelAssociated
            | CalleeKind::Constructor => quote!(#path(#printed)),
        }
    }

    fn closure(&self, closure: &Closure) -> TokenStream {
        let by_move = closure.by_move.then(|| quote!(move));
        let params = closure.params.iter().map(|(pat, ty)| {
            let pat = pat::print(pat);
            let ty = ty.as_ref().map(|ty| quote!(: #ty));
            quote!(#pat #ty)
        });
        // `return` and `?` in a closure end the closure.
        let body = self.scoped(|scope| scope.leaves = false, || self.expr(&closure.body));
        match &closure.output {
            Some(output) => quote!(#by_move |#(#params),*| -> #output #body),
            None => quote!(#by_move |#(#params),*| #body),
        }
    }
}

/// An `unsafe` block around a call whose contract the analysis has proved. It
/// belongs to the macro, not to the user, whose crate may forbid unsafe code.
pub(super) fn proved(call: &TokenStream) -> TokenStream {
    quote_spanned!(Span::mixed_site()=> unsafe { #call })
}

/// The variable that an expression is, perhaps in parentheses.
pub(super) fn local_of(base: &Expr) -> Option<LocalId> {
    match &base.kind {
        ExprKind::Local(local, _) => Some(*local),
        ExprKind::Paren(inner) => local_of(inner),
        _ => None,
    }
}

/// The questions for the shape of an ndarray, which are asked by a path that no
/// trait of the user's comes before.
fn is_extent(method: &proc_macro2::Ident) -> bool {
    const EXTENTS: [&str; 7] = ["len", "is_empty", "nrows", "ncols", "len_of", "shape", "dim"];
    EXTENTS.iter().any(|extent| method == extent)
}

/// The methods of a writer that hand out a part of the array.
fn is_part(method: &proc_macro2::Ident) -> bool {
    const PARTS: [&str; 8] = [
        "row",
        "row_mut",
        "column",
        "column_mut",
        "index_axis",
        "index_axis_mut",
        "slice",
        "slice_mut",
    ];
    PARTS.iter().any(|part| method == part)
}
