//! What the signature says of a kernel's type parameters.

use std::collections::HashMap;

/// The generic parameters of a kernel.
#[derive(Default)]
pub(super) struct Generics {
    types: HashMap<String, Bounds>,
    consts: HashMap<String, syn::Type>,
}

/// The bounds of one type parameter.
#[derive(Default)]
struct Bounds {
    /// The last segments of the bounds' paths.
    names: Vec<String>,
    /// An operator trait stands there without `Output = T`.
    open_output: bool,
    /// `Fn(A) -> B`.
    function: Option<syn::ParenthesizedGenericArguments>,
}

/// Traits whose operators and methods give what the method tables say.
const KNOWN: &[&str] = &[
    "Float",
    "FloatCore",
    "Real",
    "NdFloat",
    "Number",
    "Element",
    "Num",
    "NumCast",
    "NumOps",
    "NumRef",
    "NumAssign",
    "NumAssignOps",
    "NumAssignRef",
    "Zero",
    "One",
    "Signed",
    "Unsigned",
    "PrimInt",
    "Integer",
    "Bounded",
    "FromPrimitive",
    "ToPrimitive",
    "AsPrimitive",
    "FloatConst",
    "Copy",
    "Clone",
    "PartialOrd",
    "PartialEq",
    "Ord",
    "Eq",
    "Default",
    "Send",
    "Sync",
    "Sized",
    "Debug",
    "Display",
    "Sum",
    "Product",
    "ScalarOperand",
    "LinalgScalar",
    "Into",
    "From",
    "MulAdd",
    "MulAddAssign",
];

/// The operator traits of the standard library, with an `Output`.
const OPERATORS: &[&str] =
    &["Add", "Sub", "Mul", "Div", "Rem", "Neg", "Not", "BitAnd", "BitOr", "BitXor", "Shl", "Shr"];

/// Traits that have the float methods.
const FLOATS: &[&str] = &["Float", "FloatCore", "Real", "NdFloat"];

impl Generics {
    /// Reads the generics and the where clause of a signature.
    pub(super) fn of(generics: &syn::Generics) -> Self {
        let mut found = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) => {
                    let name = param.ident.to_string();
                    let mut bounds = Bounds::default();
                    param.bounds.iter().for_each(|bound| bounds.add(&name, bound));
                    found.types.insert(name, bounds);
                }
                syn::GenericParam::Const(param) => {
                    found.consts.insert(param.ident.to_string(), param.ty.clone());
                }
                syn::GenericParam::Lifetime(_) => {}
            }
        }
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        for predicate in predicates {
            let syn::WherePredicate::Type(predicate) = predicate else { continue };
            let syn::Type::Path(path) = &predicate.bounded_ty else { continue };
            let Some(name) = path.path.get_ident().map(ToString::to_string) else { continue };
            if let Some(bounds) = found.types.get_mut(&name) {
                predicate.bounds.iter().for_each(|bound| bounds.add(&name, bound));
            }
        }
        found
    }

    /// Whether this is a type parameter.
    pub(super) fn is_type(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The type of a const parameter.
    pub(super) fn constant(&self, name: &str) -> Option<&syn::Type> {
        self.consts.get(name)
    }

    /// Whether arithmetic on the parameter gives the parameter again, and its
    /// methods are those of the tables.
    pub(super) fn is_number(&self, name: &str) -> bool {
        self.types.get(name).is_some_and(|bounds| {
            !bounds.open_output
                && bounds.names.iter().all(|bound| {
                    KNOWN.contains(&&**bound) || OPERATORS.contains(&operator_of(bound))
                })
        })
    }

    /// Whether the parameter is bound by a float trait.
    pub(super) fn is_float(&self, name: &str) -> bool {
        self.has_any(name, FLOATS)
    }

    /// Whether one of these traits is among the parameter's bounds.
    pub(super) fn has_any(&self, name: &str, traits: &[&str]) -> bool {
        self.types
            .get(name)
            .is_some_and(|bounds| bounds.names.iter().any(|bound| traits.contains(&&**bound)))
    }

    /// The `Fn(A) -> B` bound of a parameter.
    pub(super) fn function(&self, name: &str) -> Option<&syn::ParenthesizedGenericArguments> {
        self.types.get(name)?.function.as_ref()
    }
}

impl Bounds {
    fn add(&mut self, param: &str, bound: &syn::TypeParamBound) {
        let syn::TypeParamBound::Trait(bound) = bound else { return };
        let Some(segment) = bound.path.segments.last() else { return };
        let name = segment.ident.to_string();
        match &segment.arguments {
            syn::PathArguments::Parenthesized(signature) => {
                self.function = Some(signature.clone());
            }
            arguments => {
                if OPERATORS.contains(&&*name) && !gives_itself(arguments, param) {
                    self.open_output = true;
                }
            }
        }
        self.names.push(name);
    }
}

/// The operator trait behind its assigning form: `AddAssign` has no `Output`.
fn operator_of(name: &str) -> &str {
    name.strip_suffix("Assign").unwrap_or(name)
}

/// Whether the arguments of an operator trait say `Output = T`.
fn gives_itself(arguments: &syn::PathArguments, param: &str) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return false };
    arguments.args.iter().any(|argument| match argument {
        syn::GenericArgument::AssocType(output) if output.ident == "Output" => match &output.ty {
            syn::Type::Path(path) => path.path.is_ident(param) || path.path.is_ident("Self"),
            _ => false,
        },
        _ => false,
    })
}
