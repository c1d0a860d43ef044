//! What surrounds a body in lanes: a hidden function beside the kernel's other
//! ones, and the methods of `Ufunc` and `Callable` that lead to it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::callees::Callees;
use super::print::Printer;
use super::print::spmd::Lanes;
use super::{quiet, signature};
use crate::args::Options;
use crate::hir::Kernel;
use crate::hir::ty::Types;
use crate::lower::Plan;

/// The parts; empty where the body has no form in lanes.
#[derive(Default)]
pub(super) struct SpmdParts {
    /// `impl name { fn __nk_lanes .. }`.
    pub items: TokenStream,
    /// The methods of the `Ufunc` implementation.
    pub ufunc: TokenStream,
    /// The methods of the `Callable` implementation.
    pub callable: TokenStream,
}

/// Writes the parts.
pub(super) fn emit(kernel: &Kernel, types: &Types, plan: &Plan, options: &Options) -> SpmdParts {
    let Some(Ok(spmd)) = &plan.spmd else { return SpmdParts::default() };
    let krate = &options.krate;
    let run = quote!(#krate::__private::spmd);
    let name = kernel.name();
    let quiet = quiet();
    let cfgs = signature::cfgs(kernel);
    let vis = &kernel.item.vis;
    let elements: Vec<_> = kernel.params.iter().map(|param| &param.ty).collect();
    let elements = quote!((#(#elements,)*));
    let output = match &kernel.item.sig.output {
        syn::ReturnType::Type(_, ty) => quote!(#ty),
        syn::ReturnType::Default => quote!(()),
    };
    let pats = kernel.params.iter().map(|param| Printer::pattern(&param.pat));

    let callees = Callees::of(kernel);
    let printer = Printer::new(kernel, types, plan, &callees, krate);
    let lanes = Lanes::new(&printer, spmd);
    let body = lanes.body();
    let body = callees.scopes(krate, quote! { use #run::OneByOne as _; #body });
    let wants = if kernel.loop_count > 0 || plan.functions > 0 {
        quote!(true)
    } else {
        let wants = lanes.callees_want();
        callees.scopes(krate, quote! { use #run::OneByOne as _; #wants })
    };

    let params: Vec<_> = kernel.item.sig.generics.params.iter().collect();
    let names: Vec<_> = kernel.item.sig.generics.type_params().map(|param| &param.ident).collect();
    let arguments = format_ident!("__nk_args");
    let of_lanes = quote! {
        (
            __nk_shape: __NkShape,
            __nk_on: #run::Mask<__NkShape>,
            #arguments: <#elements as #run::LaneValue>::Lanes<__NkShape>,
        ) -> ::core::option::Option<<#output as #run::LaneValue>::Lanes<__NkShape>>
    };
    let items = quote! {
        #(#cfgs)*
        #quiet
        impl #name {
            #[doc(hidden)]
            #[inline(always)]
            #vis fn __nk_lanes<__NkShape: #run::Shape, #(#params),*> #of_lanes {
                let __nk_simd = #run::Shape::level_token(__nk_shape);
                let (#(#pats,)*) = #arguments;
                #body
            }

            #[doc(hidden)]
            #[inline(always)]
            #vis fn __nk_wants_lanes<#(#params),*>() -> bool {
                #wants
            }
        }
    };
    let wants_method = quote! {
        #[inline(always)]
        fn wants_lanes() -> bool {
            #name::__nk_wants_lanes::<#(#names),*>()
        }
    };
    let shape = if spmd.broad {
        quote!(__nk_simd)
    } else {
        quote!(#run::shape_for::<(#elements, #output), _>(__nk_simd))
    };
    let ufunc = quote! {
        #wants_method

        #[inline(always)]
        fn in_lanes<__NkSimd: #krate::__private::Simd>(
            __nk_simd: __NkSimd,
            __nk_out: &mut [::core::mem::MaybeUninit<#output>],
            __nk_operands: <#elements as #krate::ufunc::Elements>::Slices<'_>,
        ) {
            let __nk_shape = #shape;
            #run::pieces::<#elements, #output, _>(
                __nk_shape,
                __nk_out,
                __nk_operands,
                #[inline(always)]
                |__nk_on, #arguments| {
                    #name::__nk_lanes::<_, #(#names),*>(__nk_shape, __nk_on, #arguments)
                },
                #[inline(always)]
                |#arguments| <#name as #krate::ufunc::Ufunc<#elements>>::scalar(__nk_simd, #arguments),
            );
        }
    };
    let callable = quote! {
        #wants_method

        #[inline(always)]
        fn lanes<__NkShape: #run::Shape> #of_lanes {
            #name::__nk_lanes::<_, #(#names),*>(__nk_shape, __nk_on, #arguments)
        }
    };
    SpmdParts { items, ufunc, callable }
}
