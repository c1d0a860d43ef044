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
use quote::{quote, quote_spanned};

use super::states::selected;
use super::{Printer, at, pat, path_at, place, writer_name};
use crate::analyse::{Adaptor, Parallel, read_range};
use crate::hir::{Expr, Loop, LoopKind};
use crate::lower::LanePlan;

impl Printer<'_> {
    /// A loop whose iterations run on all threads.
    pub(super) fn parallel_loop(
        &self,
        loop_: &Loop,
        parallel: &Parallel,
        lanes: Option<&LanePlan>,
    ) -> TokenStream {
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
        let shares = writers.iter().map(|(id, name, writer)| {
            let share = match self.array_place(*id) {
                Some(array) => quote!(#krate::__private::Share::__nk_share(&mut #array)),
                None => quote!(#name.__nk_share()),
            };
            at(name.span(), quote!(let #writer = #share;))
        });

        let shared = self.shared_arrays(parallel);
        let (assume, order, open_shared) = (&shared.before, &shared.order, &shared.open);
        let fixed = self.operands(parallel);
        let checks = fixed.checks;
        let test = self.scoped(
            |scope| scope.views.extend(fixed.views.iter().cloned()),
            || self.parts_are_apart(parallel),
        );
        let (test, order) = match test {
            Some(test) => (
                Some(quote!(let __nk_apart = #test;)),
                quote!(if __nk_apart { #order } else { #krate::__private::Order::InOrder }),
            ),
            None => (None, order.clone()),
        };

        let mut parts = self.parts(parallel);
        if parallel.advanced.is_some() {
            parts.extend(lanes.and_then(|plan| self.advanced_part(loop_, plan)));
        }
        let (before, open) = (parts.iter().map(|p| &p.before), parts.iter().map(|p| &p.open));
        let (merge, after) = (parts.iter().map(|p| &p.merge), parts.iter().map(|p| &p.after));
        let results = parts.iter().map(|part| &part.result);

        let own_writers =
            writers.iter().map(|(_, _, writer)| quote!(let #writer = #writer.clone();));
        let read_only = self.read_only_arrays(loop_, parallel);
        let readers = read_only.iter().map(|id| {
            let name = self.name(*id);
            quote!(let #name = #name.__nk_read();)
        });

        let pat = pat::print(pat);
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let lanes = lanes.and_then(|plan| Some((plan, self.lane_source(plan)?)));
        let iterations = self.scoped(
            |scope| {
                scope.readers.extend(&read_only);
                scope.views.extend(fixed.views);
                for (id, _, writer) in &writers {
                    scope.writers.insert(*id, writer.clone());
                }
                scope.shared.extend(shared.handles.iter().cloned());
                scope.reads.extend(&parallel.reads);
                scope.private.extend(parallel.arrays.iter().map(|array| array.local));
                scope.selected.extend(selected(parallel));
                scope.leaves = parallel.leaves;
            },
            || match (lanes, self.plan.hoist(loop_.id)) {
                (Some((plan, var)), _) => self.block_lanes(loop_, plan, var),
                (None, hoist) => self.choose(loop_, |lanes| {
                    let written = || {
                        let body = self.entered(loop_);
                        quote_spanned!(loop_.keyword=> #label for #pat in __nk_block #body)
                    };
                    match (self.plan.lane_loop(loop_.id), hoist) {
                        (Some(plan), _) if lanes => {
                            let printed = self.block_in_lanes(loop_, plan);
                            self.if_wanted(plan, printed, written)
                        }
                        (_, Some(hoist)) if !lanes => self.hoisted_block(loop_, hoist),
                        _ => written(),
                    }
                }),
            },
        );
        let span = place(loop_.keyword);
        let order = match self.apart(parallel) {
            Some(apart) => {
                quote!(if #apart { #order } else { #krate::__private::Order::OneBlock })
            }
            None => quote!(#order),
        };
        let schedule = quote_spanned! {span=>
            #krate::__private::Schedule {
                heavy: #heavy,
                arrays: #arrays,
                factor: #factor,
                offset: #offset,
                order: #order,
            }
        };
        let results = quote_spanned!(span=> (#(#results,)*));
        let block = quote_spanned! {span=>
            #(#open)*
            #(#own_writers)*
            #open_shared
            #(#readers)*
            #iterations
        };
        let merge = quote_spanned!(span=> |__nk_part| { #(#merge)* });
        let launch = self.launch(loop_.keyword, parallel, &schedule, &block, &results, &merge);
        quote_spanned! {span=>
            {
                // The header may ask a written array for its length.
                let __nk_space = #space;
                #checks
                #test
                #(#before)*
                #(#shares)*
                #assume
                #launch
                #(#after)*
            }
        }
    }

    /// The runtime's description of the iterations.
    fn iteration_space(&self, iter: &Expr) -> TokenStream {
        let (krate, span) = (self.krate, iter.span.start);
        let Some(range) = read_range(iter) else {
            let iter = self.expr(iter);
            let from = path_at(span, quote!(#krate::__private::IterSpace::from));
            return quote_spanned!(span=> #from(#iter));
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
        let make = path_at(span, quote!(#krate::__private::IterSpace::#make));
        quote_spanned!(span=> #make(#start, #end) #(#adaptors)*)
    }
}
