//! The call of the runtime that runs a parallel loop, with what the options of
//! `#[parallel]` say.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Printer, path_at, place};
use crate::analyse::Parallel;
use crate::args::Order;

impl Printer<'_> {
    /// The call of the runtime. A loop that is left hands on what a block
    /// returned; what it reduced then stays as it was.
    pub(super) fn launch(
        &self,
        keyword: Span,
        parallel: &Parallel,
        schedule: &TokenStream,
        block: &TokenStream,
        results: &TokenStream,
        merge: &TokenStream,
    ) -> TokenStream {
        let krate = self.krate;
        if !parallel.leaves && self.plan.tuning.is_none() {
            return quote_spanned! {place(keyword)=>
                #krate::__private::prange(
                    __nk_simd,
                    __nk_space,
                    #schedule,
                    #[inline(always)]
                    |__nk_block| {
                        #block
                        #results
                    },
                    #merge,
                );
            };
        }
        let tuning = self.tuning();
        let leaves = parallel.leaves;
        let output = if leaves { self.output() } else { quote!(::core::convert::Infallible) };
        let on_return =
            if leaves { quote!(return __nk_value) } else { quote!(match __nk_value {}) };
        quote_spanned! {place(keyword)=>
            if let ::core::option::Option::Some(__nk_value) =
                #krate::__private::prange_until::<#output, _, _, _, _>(
                    __nk_simd,
                    __nk_space,
                    #schedule,
                    #tuning,
                    #[inline(always)]
                    |__nk_block| -> ::core::ops::ControlFlow<#output, _> {
                        #block
                        ::core::ops::ControlFlow::Continue(#results)
                    },
                    #merge,
                )
            {
                #on_return
            }
        }
    }

    /// What the options of `#[parallel]` say, as the runtime takes it.
    fn tuning(&self) -> TokenStream {
        let krate = self.krate;
        let tuning = &self.plan.tuning;
        if tuning.is_none() {
            return quote!(#krate::__private::Tuning::NONE);
        }
        let generics = &self.kernel.item.sig.generics;
        let generic =
            generics.type_params().next().is_some() || generics.const_params().next().is_some();
        let none = || quote!(::core::option::Option::None);
        let some = |expr| quote!(::core::option::Option::Some(const { #expr }));
        let min_len = tuning.min_len.as_ref().map_or_else(none, some);
        // What depends on parameters of the kernel is known, and checked, when it
        // is called; everything else when it is compiled.
        let chunk_of = |expr: &syn::Expr| {
            if generic {
                quote!(const { #krate::__private::chunk_of(#expr) })
            } else {
                let of = path_at(expr.span(), quote!(#krate::__private::constant_chunk));
                quote_spanned!(expr.span()=> const { #of::<{ (#expr) == 0 }>(#expr) })
            }
        };
        let chunk = tuning.chunk.as_ref().map_or_else(none, chunk_of);
        let fixed = tuning.order == Some(Order::Static);
        quote!(#krate::__private::Tuning { min_len: #min_len, chunk: #chunk, fixed: #fixed })
    }
}
