//! A loop whose iterations run in lanes.
//!
//! ```text
//! let mut numbers = Counting::from(0..n);
//! let grid_x = x.grid();                              // of arrays it reads
//! let writer_out = out.share();                       // and of those it writes
//! let grid_out = writer_out.own_grid();
//! while let Some(piece) = numbers.piece() {
//!     match attempt(|| {
//!         let i = piece.lanes(simd);
//!         let mut on = piece.on(simd);
//!         /* the body: every effect notes its mask and its parts */
//!         Some(((when, at, value),))
//!     }) {
//!         Some(((when, at, value),)) => match grid_out.row(when, at) {
//!             Some(row) => row.store(value),          // all on, and neighbours
//!             None => for k in 0..WIDTH {             // in the order of the loop
//!                 if when[k] { /* the statement, of at[k] and value[k] */ }
//!             },
//!         },
//!         None => for i in piece.each() { /* the body as written */ },
//!     }
//! }
//! ```
//!
//! Soundness: the closure that computes the lanes is `Fn`, so rustc refuses to
//! change in it what lives outside. Arrays that the loop writes are reached
//! through their writers, by one reference at a time; the elements that are read
//! in lanes are those of the iterations that run (`analyse::spmd::nest::reads`),
//! and those of a parallel loop belong to its block.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Lanes, Tail};
use crate::analyse::{Effect, LaneArray, LaneLoop, bare, has_lanes, read_range};
use crate::emit::print::expr::proved;
use crate::emit::print::{Printer, at, pat, place, writer_name};
use crate::hir::ty::Scalar;
use crate::hir::{CalleeKind, Expr, ExprId, ExprKind, LocalId, Loop, LoopKind, Ty};

impl Printer<'_> {
    /// A serial loop in lanes.
    pub(in crate::emit::print) fn serial_in_lanes(
        &self,
        loop_: &Loop,
        plan: &LaneLoop,
    ) -> TokenStream {
        let LoopKind::For { pat, iter, .. } = &loop_.kind else { return self.serial_loop(loop_) };
        let krate = self.krate;
        let run = quote!(#krate::__private::spmd);
        let numbers = self.expr(iter);
        let counts = read_range(iter).is_some_and(|range| range.is_plain())
            && !pat.as_local().is_some_and(|var| {
                matches!(self.types.local(var).scalar(), Some(Scalar::I128 | Scalar::U128))
            });
        let numbers = if counts {
            quote!(#run::Counting::from(#numbers))
        } else {
            quote!(#run::Each(::core::iter::IntoIterator::into_iter(#numbers)))
        };
        self.in_lanes(loop_, plan, &numbers)
    }

    /// The iterations of one block of a parallel loop, `__nk_block`, in lanes.
    pub(in crate::emit::print) fn block_in_lanes(
        &self,
        loop_: &Loop,
        plan: &LaneLoop,
    ) -> TokenStream {
        let krate = self.krate;
        let numbers = quote!(#krate::__private::spmd::Counting::from(__nk_block));
        self.in_lanes(loop_, plan, &numbers)
    }

    fn in_lanes(&self, loop_: &Loop, plan: &LaneLoop, numbers: &TokenStream) -> TokenStream {
        let LoopKind::For { pat, .. } = &loop_.kind else { return self.serial_loop(loop_) };
        let krate = self.krate;
        let run = quote!(#krate::__private::spmd);
        let mut taken = TokenStream::new();
        let mut writers = Vec::new();
        for array in &plan.arrays {
            taken.extend(self.grid(array, &mut writers));
        }
        let printed = self.scoped(
            |scope| scope.writers.extend(writers),
            || {
                let body = self.body_in_lanes(loop_, plan);
                let effects = self.effects(plan);
                let written = self.block(&loop_.body);
                let label = loop_.label.as_ref().map(|label| quote!(#label:));
                let pat = pat::print(pat);
                let results = results(plan);
                quote! {
                    match #run::attempt(
                        #[inline(always)]
                        || #body
                    ) {
                        ::core::option::Option::Some(#results) => { #effects }
                        ::core::option::Option::None => {
                            #label for #pat in __nk_piece.each() #written
                        }
                    }
                }
            },
        );
        quote_spanned! {place(loop_.keyword)=>
            {
                use #run::{Gridded as _, OneByOne as _};
                let mut __nk_numbers = #numbers;
                #taken
                while let ::core::option::Option::Some(__nk_piece) =
                    #run::Numbers::piece(&mut __nk_numbers)
                {
                    #printed
                }
            }
        }
    }

    /// The grid of an array, and its writer.
    fn grid(&self, array: &LaneArray, writers: &mut Vec<(LocalId, Ident)>) -> TokenStream {
        let krate = self.krate;
        let LaneArray { local, rank, written } = *array;
        let name = self.name(local);
        let grid = self.grid_name(local);
        if !written {
            return at(name.span(), quote!(let #grid = #name.__nk_grid::<#rank>();));
        }
        let known = self.scope.borrow().writers.get(&local).cloned();
        let (writer, share) = match known {
            Some(writer) => (writer, None),
            None => {
                let writer = writer_name(&name, local);
                let array = self.array(local);
                let share = quote! {
                    let #writer = #krate::__private::Share::__nk_share(&mut #array);
                };
                writers.push((local, writer.clone()));
                (writer, Some(at(name.span(), share)))
            }
        };
        let own = proved(&quote!(#writer.__nk_own_grid::<#rank>()));
        quote!(#share let #grid = #own;)
    }

    fn grid_name(&self, local: LocalId) -> Ident {
        let name = self.name(local).to_string();
        format_ident!("__nk_grid_{}_{}", name.trim_start_matches("r#"), local.0)
    }

    /// The block that computes the parts of the effects.
    fn body_in_lanes(&self, loop_: &Loop, plan: &LaneLoop) -> TokenStream {
        let LoopKind::For { pat, .. } = &loop_.kind else { return TokenStream::new() };
        let krate = self.krate;
        let run = quote!(#krate::__private::spmd);
        let mut lanes = Lanes::new(self, &plan.spmd);
        lanes.counter = plan.var.filter(|_| plan.ascends);
        let simd = lanes.simd();
        let grids: Vec<_> = plan.arrays.iter().map(|array| self.grid_name(array.local)).collect();
        let on = lanes.push(None);
        lanes.enter_element(loop_);
        lanes.declare(pat);
        let numbers = (!matches!(pat.kind, crate::hir::PatKind::Wild)).then(|| {
            let pat = pat::print(pat);
            quote!(let #pat = __nk_piece.lanes(#simd);)
        });
        let whens = plan.effects.iter().map(|effect| when(effect.expr));
        let parts = plan.effects.iter().flat_map(|effect| &effect.captures).map(|id| part(*id));
        // What is the same for all is read without a panic, too.
        let mut printed = TokenStream::new();
        self.scoped(
            |_| {},
            || {
                for expr in uniform_elements(loop_, plan) {
                    let access = self.uniform_element(expr);
                    self.scope.borrow_mut().views.insert(expr.id, access);
                }
                printed = lanes.block(&loop_.body, Tail::Effect);
            },
        );
        let results = results(plan);
        let shape = lanes.shape();
        quote!({
            let #shape = #simd;
            #(let #grids = #grids.as_ref()?;)*
            #numbers
            let mut #on = __nk_piece.on(#simd);
            #(let mut #whens = #run::none(#simd);)*
            #(let mut #parts = #run::unset(#simd);)*
            #printed
            ::core::option::Option::Some(#results)
        })
    }

    /// An element that is the same for all iterations.
    fn uniform_element(&self, expr: &Expr) -> TokenStream {
        let ExprKind::Index { base, index } = &expr.kind else { return self.expr(expr) };
        let ExprKind::Local(local, _) = bare(base).kind else { return self.expr(expr) };
        let grid = self.grid_name(local);
        let index = axes(index).into_iter().map(|axis| self.expr(axis));
        quote!((#grid.get([#(#index),*])?))
    }

    /// What the iterations of a piece write, in their order.
    fn effects(&self, plan: &LaneLoop) -> TokenStream {
        let float = |effect: &Effect| {
            matches!(&self.exprs[&effect.expr].kind,
                ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. }
                    if matches!(bare(place).kind, ExprKind::Local(..))
                        && matches!(self.types.expr(place.id), Ty::Scalar(scalar)
                            if scalar.is_float()))
        };
        let stores: Vec<_> = plan.effects.iter().filter(|effect| effect.stores.is_some()).collect();
        let others: Vec<_> = plan.effects.iter().filter(|effect| effect.stores.is_none()).collect();
        let one_by_one = self.one_by_one(plan, plan.effects.iter());
        // Stores of whole rows come before sums that cannot panic.
        let rows = !stores.is_empty() && others.iter().all(|effect| float(effect));
        if !rows {
            return one_by_one;
        }
        let counter = |effect: &Effect| self.place_of(plan, effect);
        let names: Vec<_> = (0..stores.len()).map(|k| format_ident!("__nk_row{k}")).collect();
        let found = stores.iter().map(|effect| counter(effect));
        let writes = stores.iter().zip(&names).map(|(effect, row)| {
            let value = self.stored(effect);
            quote!(#row.store(#value);)
        });
        let sums = (!others.is_empty()).then(|| self.one_by_one(plan, others.iter().copied()));
        quote! {
            if let (#(::core::option::Option::Some(#names),)*) = (#(#found,)*) {
                #(#writes)*
                #sums
            } else {
                #one_by_one
            }
        }
    }

    /// The row that a store fills, if there is one.
    fn place_of(&self, plan: &LaneLoop, effect: &Effect) -> TokenStream {
        let ExprKind::Assign { place, .. } = &self.exprs[&effect.expr].kind else {
            return quote!(::core::option::Option::None);
        };
        let (Some(local), ExprKind::Index { index, .. }) = (effect.stores, &bare(place).kind)
        else {
            return quote!(::core::option::Option::None);
        };
        let (grid, when) = (self.grid_name(local), when(effect.expr));
        let krate = self.krate;
        let mut lanes = Lanes::new(self, &plan.spmd);
        lanes.counter = plan.var.filter(|_| plan.ascends);
        let at = axes(index).into_iter().map(|axis| {
            if !effect.captures.contains(&axis.id) {
                return self.expr(axis);
            }
            let part = part(axis.id);
            if lanes.ascends(axis) {
                quote!(#krate::__private::spmd::ascending(#part))
            } else {
                quote!(#part)
            }
        });
        quote!(#grid.as_ref().and_then(
            #[inline(always)]
            |__nk_grid| __nk_grid.row(#when, (#(#at,)*))
        ))
    }

    /// The value that a store has for each element.
    fn stored(&self, effect: &Effect) -> TokenStream {
        match &self.exprs[&effect.expr].kind {
            ExprKind::Assign { value, .. } => {
                let part = part(value.id);
                quote!(#part)
            }
            _ => TokenStream::new(),
        }
    }

    /// Effects as scalar code, iteration by iteration.
    fn one_by_one<'e>(
        &self,
        plan: &LaneLoop,
        effects: impl Iterator<Item = &'e Effect> + Clone,
    ) -> TokenStream {
        let krate = self.krate;
        let run = quote!(#krate::__private::spmd);
        let names = effects
            .clone()
            .flat_map(|effect| {
                std::iter::once(when(effect.expr)).chain(effect.captures.iter().map(|id| part(*id)))
            })
            .collect::<Vec<_>>();
        let views = plan.effects.iter().flat_map(|effect| &effect.captures).map(|id| {
            let part = part(*id);
            (*id, quote!((#part[__nk_k])))
        });
        let views: Vec<(ExprId, TokenStream)> = views.collect();
        let statements = self.scoped(
            |scope| scope.views.extend(views),
            || {
                let statements = effects.map(|effect| {
                    let (when, statement) =
                        (when(effect.expr), self.expr(self.exprs[&effect.expr]));
                    quote!(if #when[__nk_k] { #statement; })
                });
                statements.collect::<TokenStream>()
            },
        );
        quote! {
            #(let #names = #names.values();)*
            for __nk_k in 0..#run::WIDTH {
                #statements
            }
        }
    }

    /// Whether one of the kernels that a loop calls wants lanes.
    pub(in crate::emit::print) fn calls_want(&self, calls: &[ExprId]) -> TokenStream {
        let krate = self.krate;
        let run = quote!(#krate::__private::spmd);
        let wants = calls.iter().filter_map(|id| {
            let ExprKind::Call { callee, args } = &self.exprs[id].kind else { return None };
            if callee.kind != CalleeKind::Kernel
                || !args.iter().all(|arg| has_lanes(self.types.expr(arg.id)))
            {
                return None;
            }
            let alias = self.callees.alias(callee)?;
            let types = args.iter().map(|arg| super::type_tokens(self.types.expr(arg.id)));
            Some(quote!(|| #run::Probe::<#alias, (#(#types,)*)>::new().wants_lanes()))
        });
        quote!({ use #run::OneByOne as _; false #(#wants)* })
    }
}

impl Lanes<'_, '_> {
    /// `base[index]` of an outer array.
    pub(super) fn element(&self, expr: &Expr, index: &Expr) -> TokenStream {
        let Some(local) = self.spmd.elements.get(&expr.id) else { return self.printer.expr(expr) };
        let (run, simd, on) = (self.run(), self.simd(), self.on());
        let grid = self.printer.grid_name(*local);
        let at = axes(index).into_iter().map(|axis| {
            if !self.varies(axis) {
                return self.value(axis);
            }
            let lane = self.lane(axis);
            if self.ascends(axis) { quote!(#run::ascending(#lane)) } else { lane }
        });
        quote!(#grid.load(#simd, #on, (#(#at,)*))?)
    }

    /// An effect: its mask and its parts are noted.
    pub(super) fn put_off(&self, expr: &Expr) -> Option<TokenStream> {
        let effect = self.spmd.effects.get(&expr.id)?;
        let (run, simd, on, when) = (self.run(), self.simd(), self.on(), when(expr.id));
        let parts = effect.captures.iter().map(|id| {
            let (part, lane) = (part(*id), self.lane(self.printer.exprs[id]));
            if effect.repeats {
                quote!({ let __nk_value = #lane; #run::assign(#on, &mut #part, __nk_value); })
            } else {
                quote!(#part = #lane;)
            }
        });
        let parts: Vec<_> = parts.collect();
        Some(if effect.repeats {
            quote!(#(#parts)* #when = #run::or(#simd, #when, #on);)
        } else {
            quote!(#(#parts)* #when = #on;)
        })
    }

    /// Whether an index is the loop variable with something that is the same for
    /// all, so that each is one more than the one before it, modulo the size of
    /// `usize`.
    fn ascends(&self, expr: &Expr) -> bool {
        let counts = |expr: &Expr| matches!(&bare(expr).kind, ExprKind::Local(local, _) if Some(*local) == self.counter);
        match &bare(expr).kind {
            ExprKind::Local(..) => counts(expr),
            ExprKind::Cast { operand, ty } => {
                counts(operand)
                    && matches!(ty, syn::Type::Path(path) if path.path.is_ident("usize"))
            }
            ExprKind::Binary { op: syn::BinOp::Add(_), lhs, rhs } => {
                (self.ascends(lhs) && !self.varies(rhs)) || (self.ascends(rhs) && !self.varies(lhs))
            }
            ExprKind::Binary { op: syn::BinOp::Sub(_), lhs, rhs } => {
                self.ascends(lhs) && !self.varies(rhs)
            }
            _ => false,
        }
    }
}

/// The mask of an effect.
fn when(effect: ExprId) -> Ident {
    format_ident!("__nk_when{}", effect.0)
}

/// A part of an effect that is computed in lanes.
fn part(expr: ExprId) -> Ident {
    format_ident!("__nk_part{}", expr.0)
}

/// The masks and parts of all effects, as a pattern and as a value.
fn results(plan: &LaneLoop) -> TokenStream {
    let effects = plan.effects.iter().map(|effect| {
        let when = when(effect.expr);
        let parts = effect.captures.iter().map(|id| part(*id));
        quote!((#when, #(#parts,)*))
    });
    quote!((#(#effects,)*))
}

/// The index on each axis.
fn axes(index: &Expr) -> Vec<&Expr> {
    match &bare(index).kind {
        ExprKind::Array(items) | ExprKind::Tuple(items) => items.iter().collect(),
        _ => vec![index],
    }
}

/// The elements of outer arrays that are the same for all iterations, those in
/// the indices of others before them.
fn uniform_elements<'a>(loop_: &'a Loop, plan: &LaneLoop) -> Vec<&'a Expr> {
    use crate::hir::visit::{self, Visit};
    struct Search<'p, 'a>(&'p LaneLoop, Vec<&'a Expr>);
    impl<'a> Visit<'a> for Search<'_, 'a> {
        fn expr(&mut self, expr: &'a Expr) {
            visit::walk_expr(self, expr);
            let spmd = &self.0.spmd;
            if spmd.elements.contains_key(&expr.id) && !spmd.exprs.contains(&expr.id) {
                self.1.push(expr);
            }
        }
    }
    let mut search = Search(plan, Vec::new());
    search.block(&loop_.body);
    search.1
}
