//! A reduction with several accumulators side by side.
//!
//! ```text
//! if let Some((view_0, ..)) = /* every read checked once, contiguous */ {
//!     let part = lane_reduce::<W, _>(n, (identity(&s),),
//!         |k, lane| { let j = lo + k; let (mut s,) = *lane; /* body */ *lane = (s,); },
//!         |left, right| left.0 = combine(left.0, right.0));
//!     s = combine(s, part.0);
//! } else {
//!     /* the loop as written */
//! }
//! ```
//!
//! A recurrence has `s = recurrence(n, s, x, |k| /* body up to the step; term */)`
//! in place of the reduction.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parts::Part;
use super::{Printer, pat, simd};
use crate::analyse::{LaneSource, Recurrence, read_range};
use crate::hir::{ExprId, ExprKind, LocalId, Loop, LoopKind};
use crate::lower::{Item, LanePlan};

impl Printer<'_> {
    /// A loop split into lanes where its operands are contiguous, and as
    /// written where they are not.
    pub(super) fn lane_loop(&self, loop_: &Loop, plan: &LanePlan) -> TokenStream {
        let written = self.serial_loop(loop_);
        let LoopKind::For { iter, .. } = &loop_.kind else {
            return written;
        };
        let lanes = match (&plan.reduction.source, &plan.item) {
            (LaneSource::Range { var, .. }, _) => {
                let Some(range) = read_range(iter) else { return written };
                let (start, end) = (self.expr(range.start), self.expr(range.end));
                self.range_lanes(loop_, plan, &quote!((#start, #end)), *var)
            }
            (LaneSource::Elements, Some(item)) => self.element_lanes(loop_, plan, item),
            (LaneSource::Elements, None) => return written,
        };
        lanes.or_else(&written)
    }

    /// The variable of lanes that run over a range, as those of a parallel loop
    /// do.
    pub(super) fn lane_source(&self, plan: &LanePlan) -> Option<LocalId> {
        match plan.reduction.source {
            LaneSource::Range { var, .. } => Some(var),
            LaneSource::Elements => None,
        }
    }

    /// The iterations of one block of a parallel loop, `__nk_block`, in lanes.
    pub(super) fn block_lanes(&self, loop_: &Loop, plan: &LanePlan, var: LocalId) -> TokenStream {
        let bounds = quote!((__nk_block.start, __nk_block.end));
        let lanes = self.range_lanes(loop_, plan, &bounds, var);
        let (name, body) = (self.name(var), self.block(&loop_.body));
        let lanes = lanes.or_else(&quote!(for #name in __nk_block.clone() #body));
        quote! {
            let __nk_block = __nk_block.range();
            #lanes
        }
    }

    /// How the blocks of a parallel recurrence are joined: by the power of the
    /// factor where that is as good, else by the steps themselves.
    pub(super) fn advanced_part(&self, loop_: &Loop, plan: &LanePlan) -> Option<Part> {
        let recurrence = plan.reduction.recurrence.as_ref()?;
        let (krate, name) = (self.krate, self.name(recurrence.local));
        let factor = self.signed(recurrence.factor, recurrence.minus_factor);
        let bounds = quote!((__nk_block.start, __nk_block.end));
        let var = self.lane_source(plan)?;
        let body = self.block(&loop_.body);
        let index = self.name(var);
        let again = self.range_lanes(loop_, plan, &bounds, var);
        let again = again.or_else(&quote!(for #index in __nk_block.clone() #body));
        Some(Part {
            result: quote!((#name, __nk_block)),
            before: quote!(let mut __nk_total = #name;),
            open: quote!(let mut #name = #krate::__private::zero_like(&#name);),
            merge: quote! {
                let (__nk_value, __nk_block): (_, ::core::ops::Range<usize>) = __nk_part.0;
                __nk_total = match #krate::__private::advance(
                    __nk_total,
                    #factor,
                    __nk_block.len(),
                    __nk_value,
                ) {
                    ::core::option::Option::Some(__nk_total) => __nk_total,
                    ::core::option::Option::None => {
                        let mut #name = __nk_total;
                        #again
                        #name
                    }
                };
            },
            after: quote!(#name = __nk_total;),
        })
    }

    /// A number of a recurrence.
    fn signed(&self, expr: ExprId, minus: bool) -> TokenStream {
        let (krate, value) = (self.krate, self.expr(self.exprs[&expr]));
        let value = if minus { quote!(-(#value)) } else { value };
        quote!(#krate::__private::number(#value))
    }

    /// Lanes over `for var in start..end`, given as `(start, end)`.
    fn range_lanes(
        &self,
        loop_: &Loop,
        plan: &LanePlan,
        bounds: &TokenStream,
        var: LocalId,
    ) -> Lanes {
        let krate = self.krate;
        let name = self.name(var);
        let (inclusive, reversed) = match plan.reduction.source {
            LaneSource::Range { inclusive, reversed, .. } => (inclusive, reversed),
            LaneSource::Elements => (false, false),
        };
        // All of `0..=usize::MAX` is more than a length, and goes as written.
        let len = if inclusive {
            quote! {
                if __nk_start <= __nk_end { (__nk_end - __nk_start).wrapping_add(1) } else { 0 }
            }
        } else {
            quote!(__nk_end.saturating_sub(__nk_start))
        };
        let before = quote! {
            let (__nk_start, __nk_end): (usize, usize) = #bounds;
            let __nk_len = #len;
        };
        let mut names = Vec::new();
        let mut slices = Vec::new();
        let mut views = Vec::new();
        for (i, read) in plan.reduction.reads.iter().enumerate() {
            let view = format_ident!("__nk_view{i}");
            let ExprKind::Index { base, index } = &self.exprs[&read.expr].kind else { continue };
            let base = self.expr(base);
            let course = self.course(index, var);
            let neighbours = if read.backward { quote!(back) } else { quote!(unit) };
            slices.push(quote! {
                let ::core::option::Option::Some(#view) = #base
                    .__nk_lane_view(#course, __nk_len)
                    .and_then(#krate::__private::LaneView::#neighbours)
                else {
                    break '__nk_views ::core::option::Option::None;
                };
            });
            views.push((read.expr, quote!(#view.get(__nk_lane))));
            names.push(view);
        }
        let (step, course) = if reversed {
            (quote!((__nk_len - 1 - __nk_lane.get())), quote!(down))
        } else {
            (quote!(__nk_lane.get()), quote!(over))
        };
        let bind = quote!(let #name = __nk_start + #step;);
        let run = self.run(loop_, plan, &bind, views);
        let views = quote! {
            '__nk_views: {
                if __nk_len == 0 {
                    break '__nk_views ::core::option::Option::None;
                }
                let __nk_course = #krate::__private::Course::#course(__nk_start, __nk_len);
                #(#slices)*
                ::core::option::Option::Some((#(#names,)*))
            }
        };
        Lanes { before, views, names, run }
    }

    /// Lanes over the elements of arrays.
    fn element_lanes(&self, loop_: &Loop, plan: &LanePlan, item: &Item) -> Lanes {
        let krate = self.krate;
        let LoopKind::For { pat, .. } = &loop_.kind else {
            unreachable!("only `for` loops run over elements")
        };
        let names: Vec<Ident> =
            (0..item.arrays().len()).map(|i| format_ident!("__nk_view{i}")).collect();
        let slices = names.iter().zip(item.arrays()).map(|(name, (array, _))| {
            let array = self.expr(self.exprs[&array]);
            quote! {
                let ::core::option::Option::Some(#name) = (#array).__nk_elements() else {
                    break '__nk_views ::core::option::Option::None;
                };
            }
        });
        let (first, others) = (&names[0], &names[1..]);
        let before = TokenStream::new();
        let checks = quote! {
            '__nk_views: {
                #(#slices)*
                ::core::option::Option::Some((#(#names,)*))
            }
        };
        let pat = pat::print(pat);
        let value = item_value(item, &mut names.iter());
        let bind = quote!(let #pat = #value;);
        let run = self.run(loop_, plan, &bind, Vec::new());
        let views = item
            .arrays()
            .into_iter()
            .map(|(_, last)| if last { quote!(last_lanes_of) } else { quote!(lanes_of) });
        let run = quote! {
            let __nk_len = #first.len() #(.min(#others.len()))*;
            #(let #names = #krate::__private::#views(#names, __nk_len);)*
            #run
        };
        Lanes { before, views: checks, names, run }
    }

    /// The lane loop itself, over `0..__nk_len`.
    fn run(
        &self,
        loop_: &Loop,
        plan: &LanePlan,
        bind: &TokenStream,
        views: Vec<(ExprId, TokenStream)>,
    ) -> TokenStream {
        let krate = self.krate;
        if let Some(recurrence) = &plan.reduction.recurrence {
            return self.scoped(
                |scope| scope.views.extend(views),
                || self.recurrence(loop_, plan, recurrence, bind),
            );
        }
        let scalars: Vec<Ident> =
            plan.reduction.scalars.iter().map(|scalar| self.name(scalar.local)).collect();
        let ops: Vec<TokenStream> =
            plan.reduction.scalars.iter().map(|scalar| self.op(scalar.op)).collect();
        let fields: Vec<syn::Index> = (0..scalars.len()).map(syn::Index::from).collect();
        let lanes = plan.lanes;
        let body = self.scoped(|scope| scope.views.extend(views), || self.block(&loop_.body));
        quote! {
            let __nk_part = #krate::__private::lane_reduce::<#lanes, _>(
                __nk_len,
                (#(#krate::__private::identity::<#ops, _>(&#scalars),)*),
                #[inline(always)]
                |__nk_lane, __nk_acc| {
                    #bind
                    let (#(mut #scalars,)*) = *__nk_acc;
                    #body
                    *__nk_acc = (#(#scalars,)*);
                },
                #[inline(always)]
                |__nk_left, __nk_right| {
                    #(__nk_left.#fields =
                        #krate::__private::combine::<#ops, _>(__nk_left.#fields, __nk_right.#fields);)*
                },
            );
            #(#scalars = #krate::__private::combine::<#ops, _>(#scalars, __nk_part.#fields);)*
        }
    }
}

impl Printer<'_> {
    /// A recurrence, over `0..__nk_len`.
    fn recurrence(
        &self,
        loop_: &Loop,
        plan: &LanePlan,
        recurrence: &Recurrence,
        bind: &TokenStream,
    ) -> TokenStream {
        let (krate, simd) = (self.krate, simd(proc_macro2::Span::call_site()));
        let name = self.name(recurrence.local);
        let factor = self.signed(recurrence.factor, recurrence.minus_factor);
        let term = self.signed(recurrence.term, recurrence.minus_term);
        let stmts = &loop_.body.stmts;
        let before = self.some(&stmts[..stmts.len() - recurrence.statements]);
        let contract = plan.contract;
        let (function, fixed, value) = if recurrence.fixed {
            (quote!(recurrence), quote!(#factor,), term)
        } else {
            (quote!(varying_recurrence), quote!(), quote!((#factor, #term)))
        };
        // Of an empty loop not even the factor is evaluated.
        quote! {
            if __nk_len > 0 {
            #name = #krate::__private::#function::<#contract, _>(
                #simd,
                __nk_len,
                #name,
                #fixed
                #[inline(always)]
                |__nk_lane| {
                    #bind
                    #before
                    #value
                },
            );
            }
        }
    }
}

/// The pieces of a lane-split loop.
struct Lanes {
    before: TokenStream,
    views: TokenStream,
    names: Vec<Ident>,
    run: TokenStream,
}

impl Lanes {
    /// The lanes where all reads are in range and contiguous, else the loop as
    /// written.
    fn or_else(self, written: &TokenStream) -> TokenStream {
        let Lanes { before, views, names, run } = self;
        quote! {
            {
                #before
                if let ::core::option::Option::Some((#(#names,)*)) = #views {
                    #run
                } else {
                    #written
                }
            }
        }
    }
}

/// One item of an element loop at lane `__nk_lane`, from the arrays' views.
fn item_value<'n>(item: &Item, names: &mut impl Iterator<Item = &'n Ident>) -> TokenStream {
    match item {
        Item::Element(_) | Item::Last(_) => {
            let name = names.next();
            quote!((&#name.get(__nk_lane)))
        }
        Item::Copied(inner) => {
            let inner = item_value(inner, names);
            quote!((*#inner))
        }
        Item::Enumerated(inner) => {
            let inner = item_value(inner, names);
            quote!((__nk_lane.get(), #inner))
        }
        Item::Zipped(left, right) => {
            let left = item_value(left, names);
            let right = item_value(right, names);
            quote!((#left, #right))
        }
    }
}
