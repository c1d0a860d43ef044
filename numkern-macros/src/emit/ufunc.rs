//! The shell of `#[vectorize]`: a ufunc around a scalar body.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::print::Printer;
use super::{callable, quiet, shell, signature, spmd};
use crate::args::{Options, Target};
use crate::hir::Kernel;
use crate::hir::ty::Types;
use crate::lower::Plan;

/// The callable function, its type, and the scalar body behind both.
pub(super) fn emit(kernel: &Kernel, types: &Types, plan: &Plan, options: &Options) -> TokenStream {
    let krate = &options.krate;
    let item = &kernel.item;
    let (vis, name) = (&item.vis, kernel.name());
    let text = name.to_string();
    let quiet = quiet();
    let cfgs = signature::cfgs(kernel);
    let attrs = signature::outer_attrs(kernel);
    let parallel =
        options.vectorize.as_ref().is_some_and(|vectorize| vectorize.target == Target::Parallel);

    let generics = &item.sig.generics;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let user_params = generics.params.iter();
    let bounds = generics.where_clause.iter().flat_map(|clause| clause.predicates.iter());
    let bounds: Vec<_> = bounds.collect();
    let elements: Vec<_> = kernel.params.iter().map(|param| &param.ty).collect();
    let elements = quote!((#(#elements,)*));
    let output = match &item.sig.output {
        syn::ReturnType::Type(_, ty) => quote!(#ty),
        syn::ReturnType::Default => quote!(()),
    };

    let names = signature::plain_names(kernel);
    let args: Vec<_> = (0..names.len()).map(|i| format_ident!("Arg{i}")).collect();
    let args_ty = quote!((#(#args,)*));
    let values = quote!((#(#names,)*));
    let call_generics = quote!(<#(#user_params,)* #(#args),*>);
    let call_where = quote!(where #args_ty: #krate::ufunc::Operands<#elements>, #(#bounds),*);
    let returned = quote!(#krate::ufunc::Returned<#name, #elements, #args_ty>);
    let params = quote!(#(#names: #args),*);

    let pats: Vec<_> = kernel.params.iter().map(|param| Printer::pattern(&param.pat)).collect();
    let body = shell::body(kernel, types, plan, options);
    let ty = shell::type_items(kernel, plan, options);
    let call = quote!(<#name as #krate::ufunc::Ufunc<#elements>>::scalar(__nk_simd, #values));
    let lanes = spmd::emit(kernel, types, plan, options);
    let callable = callable::emit(kernel, options, &call, &lanes.callable);
    let (lane_items, lane_methods) = (&lanes.items, &lanes.ufunc);

    let others: Vec<_> = generics.params.iter().collect();
    let try_doc = format!(
        "[`{text}`](fn@{text}), returning shape errors instead of panicking.\n\n# Errors\n\nWhen \
         the shapes of the arguments do not broadcast, or the result would be too large."
    );
    let into_doc = format!(
        "[`{text}`](fn@{text}), writing into an array that exists.\n\n# Errors\n\nWhen the \
         arguments do not broadcast to the shape of `out`."
    );

    quote! {
        #(#attrs)*
        #quiet
        #[track_caller]
        #vis fn #name #call_generics (#params) -> #returned #call_where {
            #krate::ufunc::call::<#name, #elements, _>(#values)
        }
        #ty
        #(#cfgs)*
        #quiet
        impl #name {
            #[doc = #try_doc]
            #vis fn try_call #call_generics (#params)
                -> ::core::result::Result<#returned, #krate::Error>
            #call_where
            {
                #krate::ufunc::try_call::<#name, #elements, _>(#values)
            }

            #[doc = #into_doc]
            #vis fn into <#(#others,)* #(#args,)* Out> (#params, out: Out)
                -> ::core::result::Result<(), #krate::Error>
            where
                #args_ty: #krate::ufunc::Operands<#elements>,
                Out: #krate::ufunc::Output<#output>,
                #(#bounds),*
            {
                #krate::ufunc::into::<#name, #elements, _, _>(#values, out)
            }

            #[doc(hidden)]
            #[inline(always)]
            #vis fn __nk_body <__NkSimd: #krate::__private::Simd, #(#others,)* #(#args),*>
                (__nk_simd: __NkSimd, #params) -> #returned
            #call_where
            {
                #krate::ufunc::call_inline::<#name, #elements, _, _>(__nk_simd, #values)
            }
        }
        #(#cfgs)*
        #quiet
        impl #impl_generics #krate::ufunc::Ufunc<#elements> for #name #where_clause {
            type Output = #output;
            const PARALLEL: bool = #parallel;

            #[inline(always)]
            fn scalar<__NkSimd: #krate::__private::Simd>(
                __nk_simd: __NkSimd,
                (#(#pats,)*): #elements,
            ) -> #output {
                #body
            }

            #lane_methods
        }
        #lane_items
        #callable
    }
}
