//! A `prange!` loop as blocks of iterations.
//!
//! ```text
//! let total_s = s;                          // what the partial results go into
//! let writer_c = c.share();                 // hands out disjoint elements
//! prange(simd, space, schedule,
//!     |block| {                             // runs on any thread
//!         let mut s = identity(&s);         // the block's own accumulator
//!         let (x, writer_c) = (x.read(), writer_c);   // views of its own
//!         for i in block { /* the user's body */ }
//!         (s,)
//!     },
//!     |part| total_s = combine(total_s, part.0));   // in block order
//! s = total_s;
//! ```
//!
//! Soundness: the block closure is `Fn + Sync`, so rustc itself refuses every
//! mutation of a captured variable. What is left are the writers, whose
//! elements are disjoint between iterations by the analysis (`analyse::race`).
//! Within one iteration two of a writer's references could meet where the plain
//! code borrows the array once; but the plain code stands next to this as
//! `reference`, and rustc has checked its borrows.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Printer, pat, writer_name};
use crate::analyse::{Adaptor, Parallel, ReduceOp, Reduction, read_range};
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprKind, LocalId, Loop, LoopKind, Pat, PatKind, Ty};

impl Printer<'_> {
    /// A loop whose iterations run on all threads.
    pub(super) fn parallel_loop(&self, loop_: &Loop, parallel: &Parallel) -> TokenStream {
        let LoopKind::For { pat, iter, .. } = &loop_.kind else {
            return self.serial_loop(loop_);
        };
        let krate = self.krate;
        let space = self.iteration_space(iter);
        let heavy = parallel.heavy;
        let arrays = !parallel.arrays.is_empty();
        let (factor, offset) = (parallel.index_factor, parallel.index_offset);

        let writers: Vec<(_, Ident, Ident)> = parallel
            .writers
            .iter()
            .map(|id| {
                let name = self.name(*id);
                let writer = writer_name(&name, *id);
                (*id, name, writer)
            })
            .collect();
        let shares = writers.iter().map(
            |(_, name, writer)| quote_spanned!(name.span()=> let #writer = #name.__nk_share();),
        );

        let scalars: Vec<_> = parallel.scalars.iter().map(|r| self.scalar(r)).collect();
        let arrays_: Vec<_> = parallel.arrays.iter().map(|r| self.array(r)).collect();
        let parts: Vec<&Part> = scalars.iter().chain(&arrays_).collect();
        let (before, open, merge, after): (Vec<_>, Vec<_>, Vec<_>, Vec<_>) =
            parts.iter().enumerate().map(|(i, part)| part.tokens(krate, i)).fold(
                Default::default(),
                |(mut b, mut o, mut m, mut a), (before, open, merge, after)| {
                    b.push(before);
                    o.push(open);
                    m.push(merge);
                    a.push(after);
                    (b, o, m, a)
                },
            );
        let results: Vec<&Ident> = parts.iter().map(|part| &part.name).collect();

        let own_writers =
            writers.iter().map(|(_, _, writer)| quote!(let #writer = #writer.clone();));
        let readers = self.read_only_arrays(loop_, parallel).into_iter().map(|id| {
            let name = self.name(id);
            quote!(let #name = #name.__nk_read();)
        });

        let pat = pat::print(pat);
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let body = self.scoped(
            |scope| {
                for (id, _, writer) in &writers {
                    scope.writers.insert(*id, writer.clone());
                }
                scope.private.extend(parallel.arrays.iter().map(|array| array.local));
            },
            || self.block(&loop_.body),
        );
        quote_spanned! {loop_.keyword=>
            {
                // The header may ask a written array for its length.
                let __nk_space = #space;
                #(#before)*
                #(#shares)*
                #krate::__private::prange(
                    __nk_simd,
                    __nk_space,
                    #krate::__private::Schedule {
                        heavy: #heavy,
                        arrays: #arrays,
                        factor: #factor,
                        offset: #offset,
                    },
                    #[inline(always)]
                    |__nk_block| {
                        #(#open)*
                        #(#own_writers)*
                        #(#readers)*
                        #label for #pat in __nk_block #body
                        (#(#results,)*)
                    },
                    |__nk_part| { #(#merge)* },
                );
                #(#after)*
            }
        }
    }

    /// The runtime's description of the iterations.
    fn iteration_space(&self, iter: &Expr) -> TokenStream {
        let krate = self.krate;
        let Some(range) = read_range(iter) else {
            let iter = self.expr(iter);
            return quote!(#krate::__private::IterSpace::from(#iter));
        };
        let (start, end) = (self.expr(range.start), self.expr(range.end));
        let make = if range.inclusive { quote!(inclusive) } else { quote!(half_open) };
        let adaptors = range.adaptors.iter().map(|adaptor| match adaptor {
            Adaptor::Rev => quote!(.rev()),
            Adaptor::StepBy(step) => {
                let step = self.expr(step);
                quote!(.step_by(#step))
            }
        });
        quote!(#krate::__private::IterSpace::#make(#start, #end) #(#adaptors)*)
    }

    /// Outer arrays that the loop only indexes. A block takes a view of each:
    /// through the closure's capture LLVM would reload pointer and length at
    /// every step and not vectorise.
    fn read_only_arrays(&self, loop_: &Loop, parallel: &Parallel) -> Vec<LocalId> {
        let mut uses = Uses { indexed: Vec::new(), other: Vec::new() };
        uses.block(&loop_.body);
        let taken = |id: &LocalId| {
            parallel.writers.contains(id)
                || parallel.arrays.iter().any(|array| array.local == *id)
                || parallel.scalars.iter().any(|scalar| scalar.local == *id)
        };
        let mut found: Vec<LocalId> = uses
            .indexed
            .into_iter()
            .filter(|id| !uses.other.contains(id) && !taken(id))
            .filter(|id| matches!(self.types.local(*id).value(), Ty::Array(_)))
            .filter(|id| is_outside(*id, loop_))
            .collect();
        found.sort();
        found.dedup();
        found
    }

    fn scalar(&self, reduction: &Reduction) -> Part {
        Part { name: self.name(reduction.local), op: op_name(reduction.op), array: false }
    }

    fn array(&self, reduction: &Reduction) -> Part {
        Part { name: self.name(reduction.local), op: op_name(reduction.op), array: true }
    }
}

/// How a loop body uses local variables: as the base of an index expression,
/// or in any other way.
struct Uses {
    indexed: Vec<LocalId>,
    other: Vec<LocalId>,
}

impl<'a> Visit<'a> for Uses {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Index { base, index } => {
                match &base.kind {
                    ExprKind::Local(id, _) => self.indexed.push(*id),
                    _ => self.expr(base),
                }
                self.expr(index);
            }
            ExprKind::Local(id, _) => self.other.push(*id),
            _ => visit::walk_expr(self, expr),
        }
    }
}

/// Whether a variable is bound outside the loop.
fn is_outside(id: LocalId, loop_: &Loop) -> bool {
    struct Binds {
        id: LocalId,
        found: bool,
    }
    impl<'a> Visit<'a> for Binds {
        fn pat(&mut self, pat: &'a Pat) {
            self.found |= matches!(&pat.kind,
                PatKind::Bind { local, .. } if *local == self.id);
            visit::walk_pat(self, pat);
        }
    }
    let mut binds = Binds { id, found: false };
    binds.loop_(loop_);
    !binds.found
}

/// One reduced variable of a parallel loop.
struct Part {
    name: Ident,
    op: Ident,
    array: bool,
}

impl Part {
    /// The tokens before the loop, at the start of a block, when a block's
    /// result arrives, and after the loop.
    fn tokens(
        &self,
        krate: &syn::Path,
        i: usize,
    ) -> (TokenStream, TokenStream, TokenStream, TokenStream) {
        let (name, op) = (&self.name, &self.op);
        let total = format_ident!("__nk_total{i}");
        let field = syn::Index::from(i);
        let op = quote!(#krate::__private::ops::#op);
        if self.array {
            (
                quote!(let mut #total = #name.__nk_private::<#op>();),
                quote!(let mut #name = #name.__nk_private::<#op>();),
                quote!(#total.__nk_merge::<#op>(&__nk_part.#field);),
                quote!(#name.__nk_merge::<#op>(&#total);),
            )
        } else {
            (
                quote!(let mut #total = #name;),
                quote!(let mut #name = #krate::__private::identity::<#op, _>(&#name);),
                quote!(#total = #krate::__private::combine::<#op, _>(#total, __nk_part.#field);),
                quote!(#name = #total;),
            )
        }
    }
}

/// The runtime's name of a reduction operation.
pub(super) fn op_name(op: ReduceOp) -> Ident {
    format_ident!(
        "{}",
        match op {
            ReduceOp::Add => "Add",
            ReduceOp::Mul => "Mul",
            ReduceOp::Min => "Min",
            ReduceOp::Max => "Max",
            ReduceOp::BitAnd => "BitAnd",
            ReduceOp::BitOr => "BitOr",
            ReduceOp::BitXor => "BitXor",
            ReduceOp::And => "And",
            ReduceOp::Or => "Or",
            ReduceOp::TakeLess => "TakeLess",
            ReduceOp::TakeLessEq => "TakeLessEq",
            ReduceOp::TakeGreater => "TakeGreater",
            ReduceOp::TakeGreaterEq => "TakeGreaterEq",
        }
    )
}
