//! The implementations that let a kernel be handed to a library function as a
//! type parameter: `Callable`, and `Signature` where there are no generics.
//!
//! They name the types of the parameters in the head of an `impl`, where no
//! lifetime can be left out and no private type may stand in public. A macro
//! cannot see either in a user's own type, so only kernels of numbers, type
//! parameters, and tuples and arrays of them get the implementations.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{quiet, signature};
use crate::args::Options;
use crate::hir::Kernel;
use crate::hir::ty::Scalar;

/// The implementations, or nothing for a kernel that borrows; `body` computes
/// the result from `__nk_simd` and the plain names of the parameters, `lanes`
/// are the methods that call it for several elements.
pub(super) fn emit(
    kernel: &Kernel,
    options: &Options,
    body: &TokenStream,
    lanes: &TokenStream,
) -> TokenStream {
    let generics = &kernel.item.sig.generics;
    let types: Vec<&syn::Type> = kernel.params.iter().map(|param| &param.ty).collect();
    let (output, output_owned) = match &kernel.item.sig.output {
        syn::ReturnType::Type(_, ty) => (quote!(#ty), Owned::of(generics).holds(ty)),
        syn::ReturnType::Default => (quote!(()), true),
    };
    let mut owned = Owned::of(generics);
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

            #lanes
        }
        #signature
    }
}

/// Looks for types that are known to borrow nothing.
struct Owned<'a> {
    /// The kernel's type parameters.
    params: Vec<&'a Ident>,
    /// The names that stand for a whole type or a length, so that a generic
    /// parameter among them is determined.
    determined: Vec<&'a Ident>,
}

impl<'a> Owned<'a> {
    fn of(generics: &'a syn::Generics) -> Self {
        let params = generics.type_params().map(|param| &param.ident).collect();
        Owned { params, determined: Vec::new() }
    }

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
                let Some(name) = path.path.get_ident() else { return false };
                self.determined.push(name);
                Scalar::from_name(&name.to_string()).is_some() || self.params.contains(&name)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(ty: &str) -> bool {
        let ty = syn::parse_str(ty).expect("a type");
        let generics = syn::parse_quote!(<T>);
        Owned::of(&generics).holds(&ty)
    }

    #[test]
    fn types_that_borrow_are_told_from_others() {
        for ty in ["f64", "(T, u8)", "[T; 3]", "()"] {
            assert!(holds(ty), "{ty}");
        }
        for ty in [
            "&[f64]",
            "(f64, &T)",
            "Stats",
            "num::Complex<f64>",
            "Vec<f64>",
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
