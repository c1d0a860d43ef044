//! A nest of loops whose index checks are made before it.
//!
//! ```text
//! let (start, end) = (lo, hi);                 // of the outermost loop
//! let of_i = Interval::half_open(start, end);  // the values of each loop variable
//! let of_j = Interval::half_open(0, i);
//! let (at_0, at_1) = (of_i * w + of_j, [of_j, of_i]);
//! let read_x = x.read();                       // of arrays that the nest reads
//! let writer_c = c.share();                    // and of those that it writes
//! if read_x.covers(at_0) && writer_c.covers(at_1) {
//!     for i in start..end { /* body, unchecked */ }
//! } else {
//!     for i in start..end { /* body as written */ }
//! }
//! ```
//!
//! Soundness: the analysis builds the intervals of the operations of the index
//! expressions themselves, so an index lies in its interval, and the interval in
//! the array (`analyse::hoist`). Neither the array nor a variable in the index
//! changes in the nest. A written array is reached through its writer's pointer
//! alone, by the analysis, and never by two references at a time, because the
//! plain code stands next to this as `reference`, where rustc has checked its
//! borrows, and a compound assignment computes its value before it takes its
//! place. An element in a register is borrowed by it, and by the analysis nothing
//! else reaches for its array while the loop runs.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::expr::{local_of, proved};
use super::{Printer, at, pat, place, writer_name};
use crate::analyse::{Adaptor, Hoist, read_range};
use crate::hir::{ExprId, ExprKind, LocalId, Loop, LoopId, LoopKind, Ty};

/// A loop of fewer iterations is not worth a check before it, which costs as much
/// as some iterations with their own.
const SHORT_ROW: usize = 8;

/// What the index checks of one nest become.
struct Checks {
    /// Before the nest: readers and writers of its arrays.
    taken: TokenStream,
    /// Whether every index is in range.
    passed: TokenStream,
    /// What stands for each access in the nest.
    accesses: Vec<(ExprId, TokenStream)>,
    /// The writers of arrays that the nest writes.
    writers: Vec<(LocalId, Ident)>,
}

impl Printer<'_> {
    /// Whether a nest around this one has made all of its checks.
    pub(super) fn is_checked(&self, hoist: &Hoist) -> bool {
        let scope = self.scope.borrow();
        hoist.touches.iter().all(|touch| scope.views.contains_key(&touch.expr))
    }

    /// A serial loop with its checks before it.
    pub(super) fn hoisted_loop(&self, loop_: &Loop, hoist: &Hoist) -> TokenStream {
        let LoopKind::For { iter, .. } = &loop_.kind else { return self.serial_loop(loop_) };
        let Some(range) = read_range(iter) else {
            // Over the elements of an array: the header stays.
            let iter = self.expr(iter);
            let values = TokenStream::new();
            let split = self.split(loop_, hoist, &values, &iter, &iter, [None, None]);
            return quote_spanned!(place(loop_.keyword)=> { #split });
        };
        let krate = self.krate;
        // The header is evaluated once, in its order.
        let (start, end) = (self.expr(range.start), self.expr(range.end));
        let mut steps = Vec::new();
        let mut values = Vec::new();
        let mut adaptors = TokenStream::new();
        for adaptor in &range.adaptors {
            match adaptor {
                Adaptor::Rev => {
                    adaptors.extend(quote!(.rev()));
                    values.push(None);
                }
                Adaptor::StepBy(step) => {
                    let (name, step) = (format_ident!("__nk_step{}", steps.len()), self.expr(step));
                    steps.push(quote!(let #name: usize = #step;));
                    adaptors.extend(quote!(.step_by(#name)));
                    values.push(Some(quote!(#krate::__private::Interval::fixed(#name))));
                }
            }
        }
        let fixed = |end: &TokenStream| quote!(#krate::__private::Interval::fixed(#end));
        let (first, last) = (fixed(&quote!(__nk_start)), fixed(&quote!(__nk_end)));
        let values = self.range_values(&first, &last, range.inclusive, values.into_iter());
        let dots = if range.inclusive { quote!(..=) } else { quote!(..) };
        let written = quote!((__nk_start #dots __nk_end) #adaptors);
        let more = range.inclusive.then(|| quote!(+ 1));
        let quick = quote!((__nk_start..__nk_end #more) #adaptors);
        let length = quote!(#krate::__private::is_long(__nk_start, __nk_end, #SHORT_ROW));
        // So that `end + 1` does not overflow.
        let known = range.inclusive.then(|| quote!(#values.is_bounded()));
        let long = hoist.row.then_some(length);
        let split = self.split(loop_, hoist, &values, &quick, &written, [long, known]);
        quote_spanned! {place(loop_.keyword)=>
            {
                let (__nk_start, __nk_end) = (#start, #end);
                #(#steps)*
                #split
            }
        }
    }

    /// One block of a parallel loop, `__nk_block`, with checks before it.
    pub(super) fn hoisted_block(&self, loop_: &Loop, hoist: &Hoist) -> TokenStream {
        let krate = self.krate;
        let values = quote!(#krate::__private::Interval::ends(__nk_block.ends()));
        let iter = quote!(__nk_block);
        self.split(loop_, hoist, &values, &iter, &iter, [None, None])
    }

    /// The nest without checks over `quick`, and as written over `written`.
    /// `values` are those of the outermost variable. The conditions say whether
    /// the loop is long enough to be worth the checks, and what `quick` asks for.
    fn split(
        &self,
        loop_: &Loop,
        hoist: &Hoist,
        values: &TokenStream,
        quick: &TokenStream,
        written: &TokenStream,
        [long, known]: [Option<TokenStream>; 2],
    ) -> TokenStream {
        let LoopKind::For { pat, .. } = &loop_.kind else { return self.serial_loop(loop_) };
        let Checks { taken, passed, mut accesses, writers } = self.checks(hoist, values);
        let held = self.held(hoist, &mut accesses);
        let label = loop_.label.as_ref().map(|label| quote!(#label:));
        let pat = pat::print(pat);
        let as_written = self.entered(loop_);
        let inner = self.inclusive_loops(hoist, loop_);
        let quick = self.scoped(
            |scope| {
                scope.views.extend(accesses);
                scope.writers.extend(writers);
                scope.held.extend(held);
                scope.half_open.extend(inner);
            },
            || {
                let body = self.entered(loop_);
                self.holding(loop_, quote!(#label for #pat in #quick #body))
            },
        );
        let cold = quote!(::core::hint::cold_path(););
        let cold = long.as_ref().map_or(cold.clone(), |long| quote!(if #long { #cold }));
        let conditions = [long, known, Some(passed)].into_iter().flatten();
        quote_spanned! {place(loop_.keyword)=>
            #taken
            if #(#conditions)&&* {
                #quick
            } else {
                #cold
                #label for #pat in #written #as_written
            }
        }
    }

    /// The elements that loops of the nest hold in registers: what stands before
    /// each loop. Their accesses become those of the register.
    fn held(
        &self,
        hoist: &Hoist,
        accesses: &mut [(ExprId, TokenStream)],
    ) -> HashMap<LoopId, TokenStream> {
        let krate = self.krate;
        let mut before: HashMap<LoopId, TokenStream> = HashMap::new();
        for (i, held) in hoist.held.iter().enumerate() {
            let written = hoist
                .touches
                .iter()
                .find(|touch| touch.write && held.accesses.contains(&touch.expr));
            let place =
                written.and_then(|written| accesses.iter().find(|(expr, _)| *expr == written.expr));
            let Some((_, place)) = place else { continue };
            let name = format_ident!("__nk_held{i}");
            before.entry(held.loop_).or_default().extend(quote! {
                let mut #name = #krate::__private::Held::of(&mut #place);
            });
            for (expr, access) in accesses.iter_mut() {
                if held.accesses.contains(expr) {
                    *access = quote!(#name.value);
                }
            }
        }
        before
    }

    /// A loop with what it holds in registers.
    pub(super) fn holding(&self, loop_: &Loop, printed: TokenStream) -> TokenStream {
        match self.scope.borrow().held.get(&loop_.id) {
            Some(before) => quote!({ #before #printed }),
            None => printed,
        }
    }

    /// The checks before a nest.
    fn checks(&self, hoist: &Hoist, outermost: &TokenStream) -> Checks {
        let krate = self.krate;
        let mut writers: Vec<(LocalId, Ident)> = Vec::new();
        let mut readers: HashMap<LocalId, Ident> = HashMap::new();
        let mut taken = TokenStream::new();
        for &local in &hoist.written {
            let name = self.name(local);
            let writer = writer_name(&name, local);
            if !self.scope.borrow().writers.contains_key(&local) {
                let array = self.array(local);
                taken.extend(at(
                    name.span(),
                    quote!(let #writer = #krate::__private::Share::__nk_share(&mut #array);),
                ));
            }
            writers.push((local, writer));
        }
        let mut accesses = Vec::new();
        let mut through = Vec::new();
        for touch in &hoist.touches {
            let access = self.exprs[&touch.expr];
            let ExprKind::Index { base, index } = &access.kind else { continue };
            let Some(local) = local_of(base) else { continue };
            let span = place(access.span.start);
            let shared =
                writers.iter().find(|(one, _)| *one == local).map(|(_, name)| name.clone());
            let shared = shared.or_else(|| self.scope.borrow().writers.get(&local).cloned());
            let array = shared.unwrap_or_else(|| {
                let reader = readers.entry(local).or_insert_with(|| {
                    let (reader, taking) = self.reader(local);
                    taken.extend(taking);
                    reader
                });
                reader.clone()
            });
            let way = if touch.write { "at_in_range" } else { "__nk_in_range" };
            let way = Ident::new(way, span);
            let own = |scope: &mut super::Scope| scope.writers.extend(writers.iter().cloned());
            let at = self.scoped(own, || self.expr(index));
            let element = proved(&quote_spanned!(span=> #array.#way(#at)));
            accesses.push((touch.expr, quote_spanned!(span=> (*#element))));
            through.push((array, index, &touch.axes));
        }
        // A written array is asked for its shape through its writer.
        let passed = self.scoped(
            |scope| scope.writers.extend(writers.iter().cloned()),
            || {
                let (intervals, mut passed) = self.intervals(hoist, outermost);
                // The same index is checked once for each array.
                let mut seen = HashSet::new();
                for (array, index, axes) in through {
                    let position = self.position(index, axes);
                    if seen.insert((array.clone(), position.to_string())) {
                        passed.push(quote!(#array.__nk_covers(#position)));
                    }
                }
                quote!({ #intervals #(#passed)&&* })
            },
        );
        Checks { taken, passed, accesses, writers }
    }

    /// A reader of an array, and the statement that makes it.
    fn reader(&self, local: LocalId) -> (Ident, TokenStream) {
        let (krate, name) = (self.krate, self.name(local));
        let plain = name.to_string();
        let reader = format_ident!("__nk_read_{}_{}", plain.trim_start_matches("r#"), local.0);
        let array = self.array(local);
        let taking = quote!(let #reader = #krate::__private::Read::__nk_read(&#array););
        (reader, at(name.span(), taking))
    }

    /// The array behind a variable as a place, whatever the scope has made of
    /// the variable.
    pub(super) fn array(&self, local: LocalId) -> TokenStream {
        let name = self.name(local);
        let scope = self.scope.borrow();
        let owned = scope.private.contains(&local);
        let viewed = scope.readers.contains(&local);
        if viewed || (!owned && matches!(self.types.local(local), Ty::Ref { .. })) {
            quote!(*#name)
        } else {
            quote!(#name)
        }
    }
}
