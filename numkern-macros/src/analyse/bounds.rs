//! What the bounds of a type parameter say.

use syn::{GenericParam, Signature, TypeParamBound, WherePredicate};

/// Whether a type parameter is bounded by `Float`.
pub(super) fn is_float(signature: &Signature, name: &str) -> bool {
    let says_float = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|last| last.ident == "Float")
        }
        _ => false,
    };
    let inline = signature.generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => param.ident == name && param.bounds.iter().any(says_float),
        _ => false,
    });
    let clause = signature.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    inline
        || clause.into_iter().any(|predicate| match predicate {
            WherePredicate::Type(predicate) => {
                matches!(&predicate.bounded_ty, syn::Type::Path(path) if path.path.is_ident(name))
                    && predicate.bounds.iter().any(says_float)
            }
            _ => false,
        })
}
