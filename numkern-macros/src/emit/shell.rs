//! What surrounds the body of an `#[njit]`, `#[parallel]` or `#[fastmath]`
//! kernel.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::callees::Callees;
use super::print::Printer;
use super::{callable, quiet, signature, spmd};
use crate::args::Options;
use crate::hir::Kernel;
use crate::hir::ty::Types;
use crate::lower::Plan;

/// The function, its type, and what hangs on the type.
pub(super) fn emit(kernel: &Kernel, types: &Types, plan: &Plan, options: &Options) -> TokenStream {
    let krate = &options.krate;
    let item = &kernel.item;
    let (vis, name) = (&item.vis, kernel.name());
    let quiet = quiet();
    let cfgs = signature::cfgs(kernel);
    let attrs = signature::outer_attrs(kernel);
    let (generics, _, where_clause) = item.sig.generics.split_for_impl();
    let output = &item.sig.output;
    let params = signature::plain_params(kernel);
    let names = signature::plain_names(kernel);

    let body = body(kernel, types, plan, options);
    let body_generics = body_generics(kernel, options);
    let body_params = kernel.params.iter().map(|param| {
        let pat = Printer::pattern(&param.pat);
        let ty = &param.ty;
        quote!(#pat: #ty)
    });
    let ty = type_items(kernel, plan, options);
    // A parameter that stands in the body alone cannot be inferred there.
    let passed: Vec<_> = item
        .sig
        .generics
        .params
        .iter()
        .filter_map(|param| match param {
            syn::GenericParam::Type(param) => Some(&param.ident),
            syn::GenericParam::Const(param) => Some(&param.ident),
            syn::GenericParam::Lifetime(_) => None,
        })
        .collect();
    let passed = (!passed.is_empty()).then(|| quote!(::<_, #(#passed),*>));
    let call = quote!(#name::__nk_body #passed (__nk_simd, #(#names),*));
    let lanes = spmd::emit(kernel, types, plan, options);
    let callable = callable::emit(kernel, options, &call, &lanes.callable);
    let lane_items = &lanes.items;

    quote! {
        #(#attrs)*
        #quiet
        #vis fn #name #generics (#params) #output #where_clause {
            #krate::__private::dispatch!(__nk_simd => #call)
        }
        #ty
        #(#cfgs)*
        #quiet
        impl #name {
            #[doc(hidden)]
            #[inline(always)]
            #vis fn __nk_body #body_generics (__nk_simd: __NkSimd, #(#body_params),*) #output
            #where_clause
            {
                #body
            }
        }
        #lane_items
        #callable
    }
}

/// The function as written next to an error, with its type.
pub(super) fn fallback(kernel: &Kernel, options: &Options) -> TokenStream {
    let item = &kernel.item;
    let (vis, sig, name) = (&item.vis, &item.sig, kernel.name());
    let attrs = &item.attrs;
    let block = signature::plain_body(kernel);
    let free = sig.receiver().is_none() && kernel.owner.is_none();
    let ty = if free && sig.variadic.is_none() {
        let ty = type_items(kernel, &Plan::default(), options);
        let names = signature::plain_names(kernel);
        let call = quote!(#name::reference(#(#names),*));
        // What uses the name as a type parameter must not fail as well.
        let plain = sig.asyncness.is_none() && matches!(sig.safety, syn::Safety::Default);
        let callable = plain.then(|| callable::emit(kernel, options, &call, &TokenStream::new()));
        quote!(#ty #callable)
    } else {
        TokenStream::new()
    };
    let quiet = quiet();
    quote! {
        #(#attrs)*
        #quiet
        #vis #sig #block
        #ty
    }
}

/// The generic parameters of a body: the user's, then the CPU level. Lifetimes
/// must come first, so the level stands right behind them.
pub(super) fn body_generics(kernel: &Kernel, options: &Options) -> TokenStream {
    let krate = &options.krate;
    let params = &kernel.item.sig.generics.params;
    let lifetimes = params.iter().filter(|p| matches!(p, syn::GenericParam::Lifetime(_)));
    let others = params.iter().filter(|p| !matches!(p, syn::GenericParam::Lifetime(_)));
    quote!(<#(#lifetimes,)* __NkSimd: #krate::__private::Simd, #(#others),*>)
}

/// The printed body, ready to stand in a function of [`body_generics`].
pub(super) fn body(kernel: &Kernel, types: &Types, plan: &Plan, options: &Options) -> TokenStream {
    let krate = &options.krate;
    let callees = Callees::of(kernel);
    let printer = Printer::new(kernel, types, plan, &callees, krate);
    let stmts = printer.statements(&kernel.body);
    let body = quote! {
        use #krate::__private::{
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _, Read as _,
            Share as _,
        };
        #stmts
    };
    callees.wrap(krate, body)
}

/// The empty type of the kernel's name, with `reference` and `explain`.
pub(super) fn type_items(kernel: &Kernel, plan: &Plan, options: &Options) -> TokenStream {
    let krate = &options.krate;
    let item = &kernel.item;
    let (vis, name) = (&item.vis, kernel.name());
    let cfgs = signature::cfgs(kernel);
    let lints = signature::lint_attrs(kernel);
    let text = name.to_string();
    let quiet = quiet();

    let mut reference = item.sig.clone();
    reference.ident = format_ident!("reference", span = name.span());
    let block = signature::plain_body(kernel);

    let entries = plan.report.iter().map(|note| {
        let (what, way, why) = (&note.what, note.way, &note.why);
        let line = quote_spanned!(note.span=> ::core::line!());
        quote!(#krate::Entry { line: #line, what: #what, way: #way, why: #why })
    });
    let type_doc = format!("The kernel [`{text}`](fn@{text}): what hangs on it.");
    let reference_doc = "The function as written: the plain Rust that the kernel is compared with.";
    let explain_doc = "What became of each loop: parallel, lanes or scalar, and why.";

    quote! {
        #(#cfgs)*
        #[doc = #type_doc]
        #[allow(non_camel_case_types)]
        #vis enum #name {}
        #(#cfgs)*
        #[allow(dead_code)]
        impl #name {
            #[doc = #reference_doc]
            #[inline]
            #[allow(unused_parens, clippy::needless_range_loop)]
            #(#lints)*
            #vis #reference #block

            #[doc = #explain_doc]
            #vis fn explain() -> #krate::Explain {
                <#name as #krate::Kernel>::explain()
            }
        }
        #(#cfgs)*
        #quiet
        impl #krate::Kernel for #name {
            const NAME: &'static str = #text;
            fn explain() -> #krate::Explain {
                const ENTRIES: &[#krate::Entry] = &[#(#entries),*];
                #krate::Explain::new(#text, ENTRIES)
            }
        }
    }
}
