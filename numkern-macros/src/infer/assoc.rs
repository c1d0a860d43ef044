//! Calls of paths: associated functions, constructors, functions of the
//! standard library.

use super::Infer;
use super::constraint::Outcome;
use super::methods::Method;
use super::unify::Term;
use super::written::{nd_name, rank_of_dimension, type_arguments};
use crate::hir::Expr;
use crate::hir::ty::{Scalar, Storage};

impl<'a> Infer<'a> {
    /// `Some(x)`, `Ok(x)`, `Point(x, y)`.
    pub(super) fn constructor(&mut self, path: &syn::ExprPath, args: &[Term]) -> Term {
        let name = path.path.segments.last().map(|last| last.ident.to_string());
        match (name.as_deref(), args) {
            (Some("Some"), [value]) => Term::option(value.clone()),
            (Some("Ok"), [value]) => Term::result(value.clone()),
            (Some("Err"), _) => {
                args.iter().for_each(|arg| self.table.taint(arg));
                Term::result(self.table.fresh())
            }
            (Some(name), _) => {
                args.iter().for_each(|arg| self.table.taint(arg));
                Term::named(name)
            }
            (None, _) => self.table.opaque(),
        }
    }

    /// `std::cmp::min(a, b)`, `std::mem::swap(a, b)`.
    pub(super) fn std_call(&mut self, path: &syn::ExprPath, args: &[Term]) -> Term {
        let name = path.path.segments.last().map(|last| last.ident.to_string());
        match (name.as_deref(), args) {
            (Some("min" | "max"), [a, b]) => {
                self.table.unify(a, b);
                a.clone()
            }
            (Some("swap"), [a, b]) => {
                self.table.unify(a, b);
                Term::unit()
            }
            (Some("replace"), [place, value]) => {
                if let Term::Ref(_, inner) = self.table.shallow(place) {
                    self.table.unify(&inner, value);
                }
                value.clone()
            }
            (Some("take"), [place]) => match self.table.shallow(place) {
                Term::Ref(_, inner) => *inner,
                _ => self.opaque_over(args),
            },
            (Some("black_box"), [value]) => value.clone(),
            _ => self.opaque_over(args),
        }
    }

    /// `f64::max(a, b)`, `Array1::zeros(n)`, `T::zero()`.
    pub(super) fn associated_call(
        &mut self,
        path: &syn::ExprPath,
        args: &[Term],
        exprs: &'a [Expr],
    ) -> Term {
        let segments: Vec<&syn::PathSegment> = path.path.segments.iter().collect();
        let Some((function, owner)) = segments.split_last() else {
            return self.opaque_over(args);
        };
        let name = function.ident.to_string();
        // `<T as Zero>::zero()` is read as `T::zero()`.
        if let Some(qself) = &path.qself {
            let ty = self.written(&qself.ty);
            return self.function_of(&ty, &name, args, exprs);
        }
        let Some(owner) = owner.last() else { return self.opaque_over(args) };
        let owner_name = owner.ident.to_string();
        if let Some(scalar) = Scalar::from_name(&owner_name) {
            return self.function_of(&Term::Scalar(scalar), &name, args, exprs);
        }
        if self.generics.is_type(&owner_name) && segments.len() == 2 {
            return self.function_of(&Term::Param(owner_name), &name, args, exprs);
        }
        let arguments = type_arguments(&owner.arguments);
        let elem = match arguments.first() {
            Some(ty) => self.written(ty),
            None => self.table.fresh(),
        };
        if owner_name == "Vec" {
            return self.vec_function(elem, &name, args);
        }
        match nd_name(&owner_name) {
            Some(nd) => {
                let rank = match nd.rank {
                    Some(rank) => Rank::Is(rank),
                    None => match arguments.get(1).map(|ty| rank_of_dimension(ty)) {
                        Some(rank) => Rank::Is(rank),
                        None => Rank::OfShape,
                    },
                };
                self.nd_function(elem, rank, nd.storage, &name, args)
            }
            None => self.opaque_over(args),
        }
    }

    /// An associated function of a scalar or of a type parameter.
    fn function_of(&mut self, ty: &Term, name: &str, args: &[Term], exprs: &'a [Expr]) -> Term {
        match (ty, args) {
            (Term::Scalar(_), [_]) if matches!(name, "from" | "from_bits") => return ty.clone(),
            (Term::Scalar(_), [_]) if name == "try_from" => return Term::result(ty.clone()),
            (Term::Scalar(_), []) if matches!(name, "default" | "zero" | "one") => {
                return ty.clone();
            }
            (Term::Param(param), _) if self.generics.is_number(param) => {
                if let Some(term) = self.param_function(param, name, args) {
                    return term;
                }
            }
            _ => {}
        }
        // `f64::max(a, b)` is `a.max(b)`.
        let numeric = match ty {
            Term::Scalar(_) => true,
            Term::Param(param) => self.generics.is_number(param),
            _ => false,
        };
        if let ([receiver, rest @ ..], true) = (args, numeric) {
            let value = match self.table.shallow(receiver) {
                Term::Ref(_, inner) => *inner,
                other => other,
            };
            self.table.unify(&value, ty);
            let method = Method {
                receiver: ty.clone(),
                name: name.to_owned(),
                turbofish: Vec::new(),
                args: rest.to_vec(),
                exprs: exprs.get(1..).unwrap_or_default(),
            };
            if let Outcome::Known(term) = self.method(&method) {
                return term;
            }
        }
        self.opaque_over(args)
    }

    fn param_function(&mut self, param: &str, name: &str, args: &[Term]) -> Option<Term> {
        let itself = Term::Param(param.to_owned());
        match (name, args) {
            (
                "zero" | "one" | "max_value" | "min_value" | "infinity" | "neg_infinity" | "nan"
                | "epsilon" | "neg_zero" | "min_positive_value" | "default",
                [],
            ) => Some(itself),
            // `From::from` or `NumCast::from`, by the bounds.
            ("from", [arg]) => {
                const CASTS: &[&str] =
                    &["Float", "Real", "NumCast", "Number", "NdFloat", "PrimInt"];
                let converts = self.generics.has_any(param, &["From"]);
                let casts = self.generics.has_any(param, CASTS);
                match (converts, casts) {
                    (true, false) => {
                        // The bound says which type it is.
                        self.table.taint(arg);
                        Some(itself)
                    }
                    (false, true) => Some(Term::option(itself)),
                    _ => None,
                }
            }
            (name, [_]) if name.starts_with("from_") && name != "from_str_radix" => {
                let known = Scalar::from_name(&name["from_".len()..]).is_some()
                    && self.generics.has_any(param, &["FromPrimitive", "NdFloat"]);
                known.then(|| Term::option(itself))
            }
            _ => None,
        }
    }

    fn vec_function(&mut self, elem: Term, name: &str, args: &[Term]) -> Term {
        match (name, args) {
            ("new", []) => Term::vec(elem),
            ("with_capacity", [len]) => {
                self.table.unify(len, &Term::USIZE);
                Term::vec(elem)
            }
            ("from", [source]) => match self.table.value(source) {
                Term::Array(array) => {
                    self.table.unify(&elem, &array.elem);
                    Term::vec(elem)
                }
                _ => self.opaque_over(args),
            },
            _ => self.opaque_over(args),
        }
    }

    fn nd_function(
        &mut self,
        elem: Term,
        rank: Rank,
        storage: Storage,
        name: &str,
        args: &[Term],
    ) -> Term {
        let shaped = |infer: &mut Self, shape: &Term| match rank {
            Rank::Is(rank) => rank,
            Rank::OfShape => infer.rank_of_shape(shape),
        };
        match (name, args) {
            ("zeros" | "ones" | "default", [shape]) => {
                self.index_numbers(shape);
                Term::array(elem, shaped(self, shape), storage)
            }
            ("from_elem", [shape, value]) => {
                self.index_numbers(shape);
                self.table.unify(&elem, value);
                Term::array(elem, shaped(self, shape), storage)
            }
            ("from_shape_fn", [shape, function]) => {
                self.index_numbers(shape);
                let rank = shaped(self, shape);
                let output = match rank {
                    Some(rank) => {
                        let index = index_pattern(rank);
                        self.applied(Some(function), &[index])
                    }
                    None => {
                        let index = self.table.opaque();
                        self.applied(Some(function), &[index])
                    }
                };
                self.table.unify(&elem, &output);
                Term::array(elem, rank, storage)
            }
            ("from_shape_vec" | "from_shape", [shape, values]) => {
                self.index_numbers(shape);
                if let Term::Array(values) = self.table.value(values) {
                    self.table.unify(&elem, &values.elem);
                } else {
                    self.table.taint(&elem);
                }
                Term::result(Term::array(elem, shaped(self, shape), storage))
            }
            ("from_vec" | "from_iter", [source]) => {
                match self.item_of(source) {
                    Outcome::Known(item) => self.table.unify(&elem, &item),
                    _ => self.table.taint(&elem),
                }
                Term::array(elem, Some(1), storage)
            }
            // Of a list of rows the element is not the list's.
            ("from", [source]) => match (self.table.value(source), rank) {
                (Term::Array(source), Rank::Is(Some(1))) => {
                    self.table.unify(&elem, &source.elem);
                    Term::array(elem, Some(1), storage)
                }
                _ => self.opaque_over(args),
            },
            ("linspace" | "range" | "logspace" | "geomspace", [first, ..]) => {
                self.table.unify(&elem, first);
                if name == "range" {
                    args.iter().for_each(|arg| self.table.unify(&elem, arg));
                } else if let Some(last) = args.get(1) {
                    self.table.unify(&elem, last);
                }
                Term::array(elem, Some(1), storage)
            }
            ("eye", [len]) => {
                self.index_numbers(len);
                Term::array(elem, Some(2), storage)
            }
            _ => self.opaque_over(args),
        }
    }

    /// The rank that a shape argument asks for, when its type says so.
    fn rank_of_shape(&self, shape: &Term) -> Option<usize> {
        match self.table.shallow(shape) {
            Term::Tuple(items) => Some(items.len()),
            number if self.table.is_integer(&number) => Some(1),
            _ => None,
        }
    }
}

/// Where the rank of a new ndarray comes from.
#[derive(Clone, Copy)]
enum Rank {
    /// The type's name or argument: `None` for a dynamic one.
    Is(Option<usize>),
    /// The shape.
    OfShape,
}

/// ndarray's index of a rank, as a closure gets it.
pub(super) fn index_pattern(rank: usize) -> Term {
    match rank {
        1 => Term::USIZE,
        rank => Term::Tuple(vec![Term::USIZE; rank]),
    }
}
