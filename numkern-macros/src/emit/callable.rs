//! The implementations that let a kernel be handed to a library function as a
//! type parameter: `Callable`, and `Signature` where there are no generics.
//!
//! They name the types of the parameters in the head of an `impl`, where no
//! lifetime can be left out, so only kernels that borrow nothing get them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{quiet, signature};
use crate::args::Options;
use crate::hir::Kernel;

/// The implementations, or nothing for a kernel that borrows; `body` computes
/// the result from `__nk_simd` and the plain names of the parameters.
pub(super) fn emit(kernel: &Kernel, options: &Options, body: &TokenStream) -> TokenStream {
    let generics = &kernel.item.sig.generics;
    let types: Vec<&syn::Type> = kernel.params.iter().map(|param| &param.ty).collect();
    let (output, output_owned) = match &kernel.item.sig.output {
        syn::ReturnType::Type(_, ty) => (quote!(#ty), Owned::default().holds(ty)),
        syn::ReturnType::Default => (quote!(()), true),
    };
    let mut owned = Owned::default();
    let nameable = generics.lifetimes().next().is_none()
        && output_owned
        && types.iter().all(|ty| owned.holds(ty))
        && generics.params.iter().all(|param| match param {
            syn::GenericParam::Type(param) => owned.determined.contains(&&param.ident),
            syn::GenericParam::Const(param) => owned.determined.contains(&&param.ident),
            syn::GenericParam::Lifetime(_) => false,
        });
    if !nameable {
        return TokenStream::new();
    }

    let krate = &options.krate;
    let name = kernel.name();
    let names = signature::plain_names(kernel);
    let cfgs = signature::cfgs(kernel);
    let quiet = quiet();
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let signature = generics.params.is_empty().then(|| {
        quote! {
            #(#cfgs)*
            #quiet
            impl #krate::Signature for #name {
                type Args = (#(#types,)*);
            }
        }
    });
    quote! {
        #(#cfgs)*
        #quiet
        impl #impl_generics #krate::Callable<(#(#types,)*)> for #name #where_clause {
            type Output = #output;

            #[inline(always)]
            fn call<__NkSimd: #krate::__private::Simd>(
                __nk_simd: __NkSimd,
                (#(#names,)*): (#(#types,)*),
            ) -> #output {
                #body
            }
        }
        #signature
    }
}

/// Looks for types that borrow nothing, as far as names tell.
#[derive(Default)]
struct Owned<'a> {
    /// The names that stand for a whole type or a length, so that a generic
    /// parameter among them is determined.
    determined: Vec<&'a Ident>,
}

impl<'a> Owned<'a> {
    fn holds(&mut self, ty: &'a syn::Type) -> bool {
        match ty {
            syn::Type::Paren(inner) => self.holds(&inner.elem),
            syn::Type::Group(inner) => self.holds(&inner.elem),
            syn::Type::Tuple(tuple) => tuple.elems.iter().all(|ty| self.holds(ty)),
            syn::Type::Array(array) => {
                if let syn::Expr::Path(len) = &array.len {
                    self.determined.extend(len.path.get_ident());
                }
                self.holds(&array.elem)
            }
            syn::Type::Path(path) if path.qself.is_none() => {
                self.determined.extend(path.path.get_ident());
                path.path.segments.iter().all(|segment| self.segment(segment))
            }
            _ => false,
        }
    }

    fn segment(&mut self, segment: &'a syn::PathSegment) -> bool {
        match &segment.arguments {
            syn::PathArguments::None => !borrows(&segment.ident),
            syn::PathArguments::AngleBracketed(list) => {
                !borrows(&segment.ident)
                    && list.args.iter().all(|argument| match argument {
                        syn::GenericArgument::Type(ty) => self.holds(ty),
                        syn::GenericArgument::Const(_) => true,
                        _ => false,
                    })
            }
            syn::PathArguments::Parenthesized(_) => false,
        }
    }
}

/// The types of ndarray that may be written without their lifetime.
fn borrows(name: &Ident) -> bool {
    let text = name.to_string();
    text.contains("View") || text.starts_with("Cow")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(ty: &str) -> bool {
        let ty = syn::parse_str(ty).expect("a type");
        Owned::default().holds(&ty)
    }

    #[test]
    fn types_that_borrow_are_told_from_others() {
        for ty in ["f64", "(T, u8)", "[T; 3]", "Stats", "num::Complex<f64>", "Vec<f64>", "()"] {
            assert!(holds(ty), "{ty}");
        }
        for ty in [
            "&[f64]",
            "(f64, &T)",
            "ArrayView1<f64>",
            "Option<ArrayViewMut2<f64>>",
            "Wrap<'_>",
            "impl Float",
            "fn(f64) -> f64",
            "<T as Of>::Item",
        ] {
            assert!(!holds(ty), "{ty}");
        }
    }
}
