//! The test before a parallel loop of whether its iterations own what they
//! write.
//!
//! ```text
//! let owned_c = {
//!     let run_0 = Run { start: .., end: .., length: .., .. }.numbers();   // j in 0..w
//!     space.keeps_apart(false, None, &[Part { factor: w, rest: run_0, .. }])
//! };
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::expr::local_of;
use super::{Printer, at};
use crate::analyse::{Number, Operation, Owned, Parallel, Part, Run, Way};
use crate::hir::Ty;
use crate::hir::ty::Storage;

impl Printer<'_> {
    /// Whether all owned parts are apart, as an expression over `__nk_space`;
    /// nothing where nothing is asked.
    pub(super) fn parts_are_apart(&self, parallel: &Parallel) -> Option<TokenStream> {
        let tests = parallel.owned.iter().map(|owned| self.test_of(owned)).collect::<Vec<_>>();
        (!tests.is_empty()).then(|| joined(tests, &quote!(&&)))
    }

    fn test_of(&self, owned: &Owned) -> TokenStream {
        let runs = owned.runs.iter().enumerate().map(|(at, run)| {
            let (name, run) = (run_name(at), self.numbers_of(run));
            quote!(let #name = #run;)
        });
        let ways = owned.ways.iter().map(|way| self.way_test(way, owned.narrow));
        let ways = joined(ways, &quote!(||));
        quote!({ #(#runs)* #ways })
    }

    fn numbers_of(&self, run: &Run) -> TokenStream {
        let krate = self.krate;
        let Run { closed, still, narrow_bits, .. } = run;
        let number = |number| self.exact_number(number);
        let (start, end, length) = (number(&run.start), number(&run.end), number(&run.length));
        let strict = narrow_bits.is_some();
        let limit = match narrow_bits {
            Some(bits) => {
                let limit = (1_i128 << (bits - 1)) - 1;
                quote!(#limit)
            }
            None => quote!(#krate::__private::Run::POINTER),
        };
        quote! {
            #krate::__private::Run {
                start: #start,
                end: #end,
                length: #length,
                closed: #closed,
                still: #still,
                strict: #strict,
                limit: #limit,
            }
            .numbers()
        }
    }

    fn way_test(&self, way: &Way, narrow: bool) -> TokenStream {
        let krate = self.krate;
        let option = |value: Option<TokenStream>| match value {
            Some(value) => quote!(::core::option::Option::Some(#value)),
            None => quote!(::core::option::Option::None),
        };
        let stride = option(way.stride.as_ref().map(|stride| self.exact_number(stride)));
        let print = |part: &Part| {
            let signed = option(part.signed.as_ref().map(|(low, high)| {
                let (low, high) = (self.exact_number(low), self.exact_number(high));
                quote!(#krate::__private::Extent::hull(#low, #high))
            }));
            let number = |number| self.exact_number(number);
            let (factor, rest, rows) =
                (number(&part.factor), number(&part.rest), number(&part.rows));
            quote! {
                #krate::__private::Part {
                    factor: #factor,
                    rest: #rest,
                    rows: #rows,
                    signed: #signed,
                }
            }
        };
        let parts = way.parts.iter().map(print);
        if !way.others.is_empty() {
            let others = way.others.iter().map(print);
            return quote! {
                #krate::__private::IterSpace::stay_clear(
                    &__nk_space, #narrow, &[#(#parts),*], &[#(#others),*],
                )
            };
        }
        quote! {
            #krate::__private::IterSpace::keeps_apart(&__nk_space, #narrow, #stride, &[#(#parts),*])
        }
    }

    /// The number as the runtime computes it: exactly, and without a panic.
    fn exact_number(&self, number: &Number) -> TokenStream {
        let krate = self.krate;
        let extent = quote!(#krate::__private::Extent);
        match number {
            Number::Literal(value) => quote!(#extent::literal(#value)),
            Number::Value(id) => {
                let expr = self.exprs[id];
                let value = self.expr(expr);
                // `w: &usize`: arithmetic takes the reference off by itself.
                let mut ty = local_of(expr).map(|local| self.types.local(local));
                let mut stars = TokenStream::new();
                while let Some(Ty::Ref { inner, .. }) = ty {
                    stars.extend(quote!(*));
                    ty = Some(inner);
                }
                at(expr.span.start, quote!(#extent::of(#stars #value)))
            }
            Number::Length(array, query) => {
                let name = self.name(*array);
                let ndarray = matches!(self.types.local(*array).value(), Ty::Array(array)
                    if !matches!(array.storage, Storage::Slice | Storage::Vec));
                if ndarray {
                    let of = if *query == "len" { quote!(Length) } else { quote!(Extents) };
                    let query = format_ident!("__nk_{query}");
                    return quote!(#extent::of(#krate::__private::#of::#query(&#name)));
                }
                let query = format_ident!("{query}");
                quote!(#extent::of(#name.#query()))
            }
            Number::Counter(at) => {
                let name = run_name(*at);
                quote!(#name)
            }
            Number::Sum(items) => match items.as_slice() {
                [] => quote!(#extent::literal(0)),
                items => {
                    let items = items.iter().map(|item| self.exact_number(item));
                    let sum = joined(items, &quote!(+));
                    quote!((#sum))
                }
            },
            Number::Product(items) => {
                // A factor of 1 says nothing where others stand.
                let one = |item: &&Number| !matches!(item, Number::Literal(1));
                let mut shown =
                    items.iter().filter(one).map(|item| self.exact_number(item)).peekable();
                if shown.peek().is_none() {
                    return quote!(#extent::literal(1));
                }
                joined(shown, &quote!(*))
            }
            Number::Operation(operation, sides) => {
                let [left, right] = &**sides;
                let (left, right) = (self.exact_number(left), self.exact_number(right));
                let (left, right) =
                    (quote!(#extent::in_usize(#left)), quote!(#extent::in_usize(#right)));
                match operation {
                    Operation::Quotient => quote!((#left / #right)),
                    Operation::Remainder => quote!((#left % #right)),
                    Operation::Min => quote!(#extent::min(#left, #right)),
                    Operation::Max => quote!(#extent::max(#left, #right)),
                }
            }
        }
    }
}

/// What the numbers of a run are called.
fn run_name(at: usize) -> Ident {
    format_ident!("__nk_run{at}")
}

/// The items with the operator between them.
fn joined(items: impl IntoIterator<Item = TokenStream>, operator: &TokenStream) -> TokenStream {
    let join = |left, right| quote!(#left #operator #right);
    items.into_iter().reduce(join).unwrap_or_default()
}
