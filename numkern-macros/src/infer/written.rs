//! Types as the user wrote them.

use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

use super::Infer;
use super::unify::Term;
use crate::hir::ty::{Scalar, Storage};

/// One of ndarray's type names: what it stores, and its rank when the name
/// says it.
pub(super) struct NdName {
    /// What holds the elements.
    pub storage: Storage,
    /// The rank: `None` when it is an argument, `Some(None)` when dynamic.
    pub rank: Option<Option<usize>>,
}

/// Reads one of ndarray's type names.
pub(super) fn nd_name(name: &str) -> Option<NdName> {
    const PREFIXES: &[(&str, Storage)] = &[
        ("ArrayViewMut", Storage::NdViewMut),
        ("ArrayView", Storage::NdView),
        ("ArcArray", Storage::NdOther),
        ("CowArray", Storage::NdOther),
        ("Array", Storage::NdOwned),
    ];
    let (rest, storage) = PREFIXES
        .iter()
        .find_map(|(prefix, storage)| Some((name.strip_prefix(prefix)?, *storage)))?;
    let rank = match rest {
        "" => None,
        "D" => Some(None),
        digit => Some(Some(rank_of_digit(digit)?)),
    };
    Some(NdName { storage, rank })
}

fn rank_of_digit(text: &str) -> Option<usize> {
    text.parse().ok().filter(|rank| *rank <= 6 && text.len() == 1)
}

impl Infer<'_> {
    /// The term of a written type; `_` is a variable.
    pub(super) fn written(&mut self, ty: &Type) -> Term {
        match ty {
            Type::Paren(inner) => self.written(&inner.elem),
            Type::Group(inner) => self.written(&inner.elem),
            Type::Infer(_) => self.table.fresh(),
            Type::Never(_) => Term::Never,
            Type::Reference(reference) => {
                let inner = self.written(&reference.elem);
                Term::reference(reference.mutability.is_some(), inner)
            }
            Type::Slice(slice) => Term::slice(self.written(&slice.elem)),
            Type::Array(array) => Term::array(self.written(&array.elem), Some(1), Storage::Fixed),
            Type::Tuple(tuple) => {
                Term::Tuple(tuple.elems.iter().map(|item| self.written(item)).collect())
            }
            Type::ImplTrait(bounds) => self.function_of_bounds(bounds.bounds.iter()),
            Type::TraitObject(bounds) => self.function_of_bounds(bounds.bounds.iter()),
            Type::Path(path) if path.qself.is_none() => self.written_path(&path.path),
            _ => self.table.opaque(),
        }
    }

    /// `impl Fn(A) -> B` and `dyn Fn(A) -> B` as a signature.
    fn function_of_bounds<'b>(&mut self, bounds: impl Iterator<Item = &'b TypeParamBound>) -> Term {
        for bound in bounds {
            let TypeParamBound::Trait(bound) = bound else { continue };
            if let Some(segment) = bound.path.segments.last()
                && let PathArguments::Parenthesized(signature) = &segment.arguments
            {
                return self.written_function(signature);
            }
        }
        self.table.opaque()
    }

    /// `Fn(A) -> B` as a signature.
    pub(super) fn written_function(
        &mut self,
        signature: &syn::ParenthesizedGenericArguments,
    ) -> Term {
        let params = signature.inputs.iter().map(|input| self.written(&input.ty)).collect();
        let output = match &signature.output {
            ReturnType::Default => Term::unit(),
            ReturnType::Type(_, ty) => self.written(ty),
        };
        Term::Closure(params, Box::new(output))
    }

    fn written_path(&mut self, path: &syn::Path) -> Term {
        let Some(last) = path.segments.last() else { return self.table.opaque() };
        let name = last.ident.to_string();
        let first = path.segments[0].ident.to_string();
        if path.segments.len() == 1 {
            if self.generics.is_type(&name) {
                return Term::Param(name);
            }
            if let Some(scalar) = Scalar::from_name(&name) {
                return Term::Scalar(scalar);
            }
        } else if self.generics.is_type(&first) || first == "Self" {
            // An associated type.
            return self.table.opaque();
        }
        let arguments = type_arguments(&last.arguments);
        let argument = |infer: &mut Self, index: usize| match arguments.get(index) {
            Some(ty) => infer.written(ty),
            None => infer.table.fresh(),
        };
        match &*name {
            "Vec" => Term::vec(argument(self, 0)),
            "Option" => Term::option(argument(self, 0)),
            "Result" => Term::result(argument(self, 0)),
            "Range" | "RangeInclusive" | "RangeFrom" | "RangeTo" | "RangeToInclusive" => {
                Term::Range(Box::new(argument(self, 0)))
            }
            "ArrayBase" => {
                let rank = arguments.get(1).and_then(|ty| rank_of_dimension(ty));
                Term::array(self.table.opaque(), rank, Storage::NdOther)
            }
            _ => match nd_name(&name) {
                Some(nd) => {
                    let rank = match nd.rank {
                        Some(rank) => rank,
                        None => arguments.get(1).and_then(|ty| rank_of_dimension(ty)),
                    };
                    Term::array(argument(self, 0), rank, nd.storage)
                }
                None => Term::named(&name),
            },
        }
    }

    /// The type arguments of a turbofish.
    pub(super) fn written_arguments(
        &mut self,
        arguments: Option<&syn::AngleBracketedGenericArguments>,
    ) -> Vec<Term> {
        let types = arguments.iter().flat_map(|arguments| &arguments.args);
        types
            .filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(self.written(ty)),
                _ => None,
            })
            .collect()
    }
}

/// The types among the arguments of a path segment.
pub(super) fn type_arguments(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The rank of `Ix2` or `Dim<[usize; 2]>`.
pub(super) fn rank_of_dimension(ty: &Type) -> Option<usize> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let name = last.ident.to_string();
    if name != "Dim" {
        return rank_of_digit(name.strip_prefix("Ix")?);
    }
    let Type::Array(array) = *type_arguments(&last.arguments).first()? else { return None };
    match &array.len {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(len), .. }) => len.base10_parse().ok(),
        _ => None,
    }
}
