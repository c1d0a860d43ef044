//! Loops: left by all elements together, or one by one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::masks::VaryingLoop;
use super::{Lanes, Tail, pat};
use crate::analyse::{Adaptor, has_lanes, read_range};
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprKind, Loop, LoopKind, Pat, PatKind};

impl Lanes<'_, '_> {
    /// A loop; `value` is its own expression where the value is used.
    pub(super) fn loop_(&self, loop_: &Loop, value: Option<&Expr>) -> TokenStream {
        if self.spmd.loops.contains(&loop_.id) {
            self.varying_loop(loop_, value)
        } else {
            self.uniform_loop(loop_, value.is_some())
        }
    }

    /// All elements make the same iterations.
    fn uniform_loop(&self, loop_: &Loop, lanes: bool) -> TokenStream {
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let on = self.on();
        // Elements may leave what is around the loop from inside of it.
        let emptied = leaves(loop_) && (self.spmd.returns || self.in_varying_loop());
        let off =
            gives_value(loop_).then(|| self.off(if lanes { Tail::Lane } else { Tail::Value }));
        let empty = emptied.then(|| quote!(if !#on.any() { break #off; }));
        self.enter(loop_, None, lanes);
        let header = match &loop_.kind {
            LoopKind::For { pat: pattern, iter, .. } => {
                self.declare(pattern);
                let (pattern, iter) = self
                    .items(iter, pattern)
                    .unwrap_or_else(|| (pat::print(pattern), self.value(iter)));
                quote!(for #pattern in #iter)
            }
            LoopKind::While { cond } => {
                let cond = self.value(cond);
                // No element is there for which the condition could panic.
                if emptied { quote!(while #on.any() && #cond) } else { quote!(while #cond) }
            }
            LoopKind::Loop => quote!(loop),
        };
        let body = self.block(&loop_.body, Tail::Effect);
        self.exit();
        quote!(#label #header { #empty #body })
    }

    /// Elements leave at different times.
    fn varying_loop(&self, loop_: &Loop, value: Option<&Expr>) -> TokenStream {
        let run = self.run();
        let shape = self.shape();
        let outer = self.on();
        let stay_at = self.depth();
        let plain = match &loop_.kind {
            LoopKind::For { pat, iter, .. } => self
                .items(iter, pat)
                .or_else(|| (!self.varies(iter)).then(|| (pat::print(pat), self.value(iter)))),
            _ => None,
        };
        let range = match &loop_.kind {
            LoopKind::For { iter, pat, .. } if plain.is_none() => Some(self.course(iter, pat)),
            _ => None,
        };
        let stay = self.push(None);
        let result = value.map(|expr| {
            let ty = self.ty(expr);
            let lanes = has_lanes(ty).then(|| {
                let ty = self.type_tokens(ty);
                quote!(: <#ty as #run::LaneValue>::Lanes<_>)
            });
            (self.fresh("value"), lanes)
        });
        let declare = result
            .as_ref()
            .map(|(name, lanes)| quote!(let mut #name #lanes = #run::blank(#shape);));

        // The condition is evaluated for the elements that are in the loop.
        let cond = match &loop_.kind {
            LoopKind::While { cond } if self.varies(cond) => {
                let cond = self.lane(cond);
                quote!(let __nk_while = #cond; #stay = #run::both(#stay, __nk_while);)
            }
            LoopKind::While { cond } => {
                let cond = self.value(cond);
                quote!(if !(#cond) { break; })
            }
            _ => TokenStream::new(),
        };

        let body = self.push((!continues(loop_)).then_some(loop_.id));
        let frame = VaryingLoop {
            stay: stay_at,
            body: stay_at + 1,
            value: result.as_ref().map(|(name, _)| name.clone()),
        };
        self.enter(loop_, Some(frame), value.is_some());
        if let LoopKind::For { pat, .. } = &loop_.kind {
            self.declare(pat);
        }
        let printed = self.block(&loop_.body, Tail::Effect);
        self.exit();
        self.pop();
        self.pop();

        let iteration = quote! {
            if !#stay.any() { break; }
            let mut #body = #stay;
        };
        let looped = match (plain, range) {
            (_, Some(course)) => {
                let Course { before, test, bind, after } = course.print(self, &stay);
                quote! {
                    #before
                    loop {
                        #test
                        #iteration
                        #bind
                        #printed
                        #after
                    }
                }
            }
            (Some((pattern, iter)), None) => {
                quote!(for #pattern in #iter { #iteration #printed })
            }
            _ => quote!(loop { #cond #iteration #printed }),
        };
        let tail = result.map(|(name, _)| name);
        quote!({
            let mut #stay = #outer;
            #declare
            #looped
            #tail
        })
    }

    /// Reads a range that differs between elements.
    fn course(&self, iter: &Expr, pattern: &Pat) -> VaryingRange {
        let (next, end) = (self.fresh("next"), self.fresh("end"));
        let range = read_range(iter);
        let (start, stop, inclusive, reversed) = match &range {
            Some(range) => (
                self.lane(range.start),
                self.lane(range.end),
                range.inclusive,
                matches!(range.adaptors.as_slice(), [Adaptor::Rev]),
            ),
            // The analysis lets no other header come here.
            None => (TokenStream::new(), TokenStream::new(), false, false),
        };
        let step = range.as_ref().and_then(|range| match range.adaptors.as_slice() {
            [Adaptor::StepBy(step)] => Some(self.value(step)),
            _ => None,
        });
        let bind = match &pattern.kind {
            PatKind::Bind { .. } => {
                let pattern = pat::print(pattern);
                quote!(let #pattern = #next;)
            }
            _ => TokenStream::new(),
        };
        VaryingRange { next, end, start, stop, inclusive, reversed, step, bind }
    }
}

/// A range whose ends differ between elements.
struct VaryingRange {
    next: Ident,
    end: Ident,
    start: TokenStream,
    stop: TokenStream,
    inclusive: bool,
    reversed: bool,
    step: Option<TokenStream>,
    bind: TokenStream,
}

/// The parts of a loop over such a range.
struct Course {
    before: TokenStream,
    test: TokenStream,
    bind: TokenStream,
    after: TokenStream,
}

impl VaryingRange {
    fn print(self, lanes: &Lanes<'_, '_>, stay: &Ident) -> Course {
        let (run, shape) = (lanes.run(), lanes.shape());
        let VaryingRange { next, end, start, stop, inclusive, reversed, step, bind } = self;
        let one = quote!(#run::splat(#shape, 1));
        let before = if reversed {
            quote!(let #end = #start; let mut #next = #stop;)
        } else {
            quote!(let mut #next = #start; let #end = #stop;)
        };
        if reversed && inclusive {
            return Course {
                before,
                test: quote!(#stay = #run::both(#stay, #run::le(#shape, #end, #next));),
                bind,
                // The start may be the smallest number: leave before the step.
                after: quote! {
                    #stay = #run::without(#stay, #run::eq(#shape, #next, #end));
                    #next = #run::sub(#shape, #stay, #next, #one)?;
                },
            };
        }
        if reversed {
            return Course {
                before,
                test: quote!(#stay = #run::both(#stay, #run::lt(#shape, #end, #next));),
                // Above its end for every element that is in the loop.
                bind: quote!(#next = #run::sub(#shape, #stay, #next, #one)?; #bind),
                after: TokenStream::new(),
            };
        }
        if let Some(step) = step {
            let compare = if inclusive { quote!(le) } else { quote!(lt) };
            return Course {
                before: quote! {
                    #before
                    let __nk_step = #step;
                    if __nk_step == 0 { return ::core::option::Option::None; }
                },
                test: quote!(#stay = #run::both(#stay, #run::#compare(#shape, #next, #end));),
                bind,
                // Behind the largest number there is nothing.
                after: quote! {
                    let __nk_last = #next;
                    #next = #run::stepped(#shape, #next, __nk_step)?;
                    #stay = #run::both(#stay, #run::lt(#shape, __nk_last, #next));
                },
            };
        }
        let (compare, last) = if inclusive {
            // The end may be the largest number: leave before the step.
            let last = quote!(#stay = #run::without(#stay, #run::eq(#shape, #next, #end)););
            (quote!(le), last)
        } else {
            (quote!(lt), TokenStream::new())
        };
        Course {
            before,
            test: quote!(#stay = #run::both(#stay, #run::#compare(#shape, #next, #end));),
            bind,
            after: quote!(#last #next = #run::add(#shape, #stay, #next, #one)?;),
        }
    }
}

/// Whether a loop holds a `continue` of its own.
fn continues(loop_: &Loop) -> bool {
    any(loop_, |expr| matches!(expr.kind, ExprKind::Continue { .. }))
}

/// Whether elements may leave a construct around the loop from inside of it.
fn leaves(loop_: &Loop) -> bool {
    any(loop_, |expr| {
        matches!(
            expr.kind,
            ExprKind::Return(_)
                | ExprKind::Break { label: Some(_), .. }
                | ExprKind::Continue { label: Some(_) }
        )
    })
}

/// Whether a `break` of the loop hands out a value.
fn gives_value(loop_: &Loop) -> bool {
    struct Gives<'a>(&'a Loop, usize, bool);
    impl<'a> Visit<'a> for Gives<'a> {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Break { label, value: Some(_) } = &expr.kind {
                self.2 |= match label {
                    None => self.1 == 0,
                    Some(label) => {
                        self.0.label.as_ref().is_some_and(|own| own.ident == label.ident)
                    }
                };
            }
            visit::walk_expr(self, expr);
        }

        fn loop_(&mut self, loop_: &'a Loop) {
            self.1 += 1;
            visit::walk_loop(self, loop_);
            self.1 -= 1;
        }
    }
    let mut gives = Gives(loop_, 0, false);
    gives.block(&loop_.body);
    gives.2
}

fn any(loop_: &Loop, wanted: impl Fn(&Expr) -> bool) -> bool {
    struct Any<F>(F, bool);
    impl<'a, F: Fn(&Expr) -> bool> Visit<'a> for Any<F> {
        fn expr(&mut self, expr: &'a Expr) {
            self.1 |= (self.0)(expr);
            visit::walk_expr(self, expr);
        }
    }
    let mut any = Any(wanted, false);
    any.block(&loop_.body);
    any.1
}
