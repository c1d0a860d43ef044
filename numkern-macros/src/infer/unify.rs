//! Terms with variables, and the union-find table that unifies them.

use crate::hir::Ty;
use crate::hir::ty::{ArrayTy, Scalar, Storage};

/// A type while it is being inferred.
///
/// It is [`Ty`] with variables, and with two things that the result does not
/// show: the arguments of `Option` and `Result`, and the signature of a closure.
#[derive(Clone, Debug)]
pub(super) enum Term {
    /// A variable of the [`Table`].
    Var(usize),
    /// As [`Ty::Scalar`].
    Scalar(Scalar),
    /// As [`Ty::Param`].
    Param(String),
    /// As [`Ty::Ref`].
    Ref(bool, Box<Term>),
    /// As [`Ty::Array`].
    Array(Box<ArrayTerm>),
    /// As [`Ty::Tuple`].
    Tuple(Vec<Term>),
    /// As [`Ty::Range`].
    Range(Box<Term>),
    /// As [`Ty::Iter`].
    Iter(Box<Term>),
    /// As [`Ty::Named`]; only `Option` and `Result` carry arguments.
    Named(String, Vec<Term>),
    /// A closure or a function value: parameters and result.
    Closure(Vec<Term>, Box<Term>),
    /// As [`Ty::Never`].
    Never,
}

/// An indexed type while it is being inferred.
#[derive(Clone, Debug)]
pub(super) struct ArrayTerm {
    /// The element.
    pub elem: Term,
    /// The number of axes, when fixed.
    pub rank: Option<usize>,
    /// What holds the elements.
    pub storage: Storage,
}

/// Which types a variable may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any type.
    Any,
    /// The type of an integer literal.
    Int,
    /// The type of a float literal.
    Float,
}

/// What the table knows of a variable.
#[derive(Debug)]
enum Var {
    /// Not known yet. An opaque one depends on something the macro cannot see,
    /// so a literal that is tied to it must not fall back to `f64` or `i32`.
    Free { kind: Kind, opaque: bool },
    /// The same as another variable.
    Same(usize),
    /// Known.
    Is(Term),
}

/// All variables of a kernel.
#[derive(Debug, Default)]
pub(super) struct Table {
    vars: Vec<Var>,
}

impl Term {
    /// `()`.
    pub(super) fn unit() -> Term {
        Term::Tuple(Vec::new())
    }

    /// `bool`.
    pub(super) const BOOL: Term = Term::Scalar(Scalar::Bool);
    /// `usize`.
    pub(super) const USIZE: Term = Term::Scalar(Scalar::Usize);

    /// `&T`, `&mut T`.
    pub(super) fn reference(mutable: bool, inner: Term) -> Term {
        Term::Ref(mutable, Box::new(inner))
    }

    /// An indexed type.
    pub(super) fn array(elem: Term, rank: Option<usize>, storage: Storage) -> Term {
        Term::Array(Box::new(ArrayTerm { elem, rank, storage }))
    }

    /// `[T]`.
    pub(super) fn slice(elem: Term) -> Term {
        Term::array(elem, Some(1), Storage::Slice)
    }

    /// `Vec<T>`.
    pub(super) fn vec(elem: Term) -> Term {
        Term::array(elem, Some(1), Storage::Vec)
    }

    /// An iterator over these items.
    pub(super) fn iter(item: Term) -> Term {
        Term::Iter(Box::new(item))
    }

    /// `Option<T>`.
    pub(super) fn option(item: Term) -> Term {
        Term::Named("Option".into(), vec![item])
    }

    /// `Result<T, _>`.
    pub(super) fn result(item: Term) -> Term {
        Term::Named("Result".into(), vec![item])
    }

    /// A type known by name only.
    pub(super) fn named(name: &str) -> Term {
        Term::Named(name.into(), Vec::new())
    }
}

impl Table {
    /// A new variable that later uses will determine.
    pub(super) fn fresh(&mut self) -> Term {
        self.variable(Kind::Any, false)
    }

    /// The unknown type of something the macro cannot see.
    pub(super) fn opaque(&mut self) -> Term {
        self.variable(Kind::Any, true)
    }

    /// The type of a literal without a suffix.
    pub(super) fn literal(&mut self, kind: Kind) -> Term {
        self.variable(kind, false)
    }

    fn variable(&mut self, kind: Kind, opaque: bool) -> Term {
        self.vars.push(Var::Free { kind, opaque });
        Term::Var(self.vars.len() - 1)
    }

    /// The term with its outermost variable replaced by what it stands for.
    pub(super) fn shallow(&self, term: &Term) -> Term {
        let mut term = term;
        while let Term::Var(id) = term {
            match &self.vars[*id] {
                Var::Free { .. } => break,
                Var::Same(other) => return self.shallow(&Term::Var(*other)),
                Var::Is(known) => term = known,
            }
        }
        term.clone()
    }

    /// The term behind all references.
    pub(super) fn value(&self, term: &Term) -> Term {
        match self.shallow(term) {
            Term::Ref(_, inner) => self.value(&inner),
            other => other,
        }
    }

    /// The kind and the opacity of a free variable.
    fn free(&self, term: &Term) -> Option<(Kind, bool)> {
        match self.shallow(term) {
            Term::Var(id) => match self.vars[id] {
                Var::Free { kind, opaque } => Some((kind, opaque)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether nothing is known of the term yet, but may be later.
    pub(super) fn is_waiting(&self, term: &Term) -> bool {
        self.free(term) == Some((Kind::Any, false))
    }

    /// Whether nothing will be known of the term unless a later use says it.
    pub(super) fn is_opaque(&self, term: &Term) -> bool {
        self.free(term) == Some((Kind::Any, true))
    }

    /// Whether this is a number, a `bool` or the type of a literal.
    pub(super) fn is_numeric(&self, term: &Term) -> bool {
        match self.shallow(term) {
            Term::Scalar(_) => true,
            other => matches!(self.free(&other), Some((Kind::Int | Kind::Float, _))),
        }
    }

    /// Whether this is an integer or the type of an integer literal.
    pub(super) fn is_integer(&self, term: &Term) -> bool {
        match self.shallow(term) {
            Term::Scalar(scalar) => scalar.is_int(),
            other => matches!(self.free(&other), Some((Kind::Int, _))),
        }
    }

    /// Whether this is a float or the type of a float literal.
    pub(super) fn is_float(&self, term: &Term) -> bool {
        match self.shallow(term) {
            Term::Scalar(scalar) => scalar.is_float(),
            other => matches!(self.free(&other), Some((Kind::Float, _))),
        }
    }

    /// Notes that what is still open in the term depends on something the
    /// macro cannot see.
    pub(super) fn taint(&mut self, term: &Term) {
        match self.shallow(term) {
            Term::Var(id) => {
                if let Var::Free { opaque, .. } = &mut self.vars[id] {
                    *opaque = true;
                }
            }
            Term::Ref(_, inner) | Term::Range(inner) | Term::Iter(inner) => self.taint(&inner),
            Term::Array(array) => self.taint(&array.elem),
            Term::Tuple(items) | Term::Named(_, items) => {
                items.iter().for_each(|item| self.taint(item));
            }
            Term::Closure(params, output) => {
                params.iter().for_each(|param| self.taint(param));
                self.taint(&output);
            }
            Term::Scalar(_) | Term::Param(_) | Term::Never => {}
        }
    }

    /// Makes two terms equal as far as they can be.
    ///
    /// A conflict is rustc's to report. It may also be no conflict at all (a
    /// coercion, a user's type alias), so both sides keep what is known of them
    /// and what is not is left to rustc.
    pub(super) fn unify(&mut self, a: &Term, b: &Term) {
        match (self.shallow(a), self.shallow(b)) {
            (Term::Never, _) | (_, Term::Never) => {}
            (Term::Var(a), Term::Var(b)) => self.union(a, b),
            (Term::Var(id), term) | (term, Term::Var(id)) => self.bind(id, term),
            (Term::Scalar(a), Term::Scalar(b)) if a == b => {}
            (Term::Param(a), Term::Param(b)) if a == b => {}
            (Term::Ref(_, a), Term::Ref(_, b)) => self.unify(&a, &b),
            (Term::Array(a), Term::Array(b)) => self.unify(&a.elem, &b.elem),
            (Term::Tuple(a), Term::Tuple(b)) if a.len() == b.len() => self.unify_all(&a, &b),
            (Term::Range(a), Term::Range(b)) | (Term::Iter(a), Term::Iter(b)) => {
                self.unify(&a, &b);
            }
            (Term::Named(a, a_args), Term::Named(b, b_args)) if a == b => {
                self.unify_all(&a_args, &b_args);
            }
            (a, b) => {
                self.taint(&a);
                self.taint(&b);
            }
        }
    }

    fn unify_all(&mut self, a: &[Term], b: &[Term]) {
        for (a, b) in a.iter().zip(b) {
            self.unify(a, b);
        }
    }

    fn union(&mut self, a: usize, b: usize) {
        if a == b {
            return;
        }
        let (
            Var::Free { kind: a_kind, opaque: a_opaque },
            Var::Free { kind: b_kind, opaque: b_opaque },
        ) = (&self.vars[a], &self.vars[b])
        else {
            return;
        };
        let opaque = *a_opaque || *b_opaque;
        let kind = match (*a_kind, *b_kind) {
            (Kind::Any, kind) | (kind, Kind::Any) => kind,
            (a_kind, b_kind) if a_kind == b_kind => a_kind,
            _ => {
                self.taint(&Term::Var(a));
                self.taint(&Term::Var(b));
                return;
            }
        };
        self.vars[a] = Var::Free { kind, opaque };
        self.vars[b] = Var::Same(a);
    }

    fn bind(&mut self, id: usize, term: Term) {
        let Var::Free { kind, opaque } = self.vars[id] else { return };
        // A named type may be an alias of a number.
        let fits = match (&term, kind) {
            (_, Kind::Any) => !self.occurs(id, &term),
            (Term::Scalar(scalar), Kind::Int) => scalar.is_int(),
            (Term::Scalar(scalar), Kind::Float) => scalar.is_float(),
            (Term::Named(..), _) => true,
            _ => false,
        };
        if !fits {
            self.taint(&Term::Var(id));
            self.taint(&term);
            return;
        }
        if opaque {
            self.taint(&term);
        }
        self.vars[id] = Var::Is(term);
    }

    fn occurs(&self, id: usize, term: &Term) -> bool {
        match self.shallow(term) {
            Term::Var(other) => id == other,
            Term::Ref(_, inner) | Term::Range(inner) | Term::Iter(inner) => self.occurs(id, &inner),
            Term::Array(array) => self.occurs(id, &array.elem),
            Term::Tuple(items) | Term::Named(_, items) => {
                items.iter().any(|item| self.occurs(id, item))
            }
            Term::Closure(params, output) => {
                params.iter().any(|param| self.occurs(id, param)) || self.occurs(id, &output)
            }
            Term::Scalar(_) | Term::Param(_) | Term::Never => false,
        }
    }

    /// What was found out, with rustc's fallback for literals.
    pub(super) fn finish(&self, term: &Term) -> Ty {
        match self.shallow(term) {
            Term::Var(id) => match self.vars[id] {
                Var::Free { kind: Kind::Int, opaque: false } => Ty::Scalar(Scalar::I32),
                Var::Free { kind: Kind::Float, opaque: false } => Ty::Scalar(Scalar::F64),
                _ => Ty::Unknown,
            },
            Term::Scalar(scalar) => Ty::Scalar(scalar),
            Term::Param(name) => Ty::Param(name),
            Term::Ref(mutable, inner) => Ty::Ref { mutable, inner: Box::new(self.finish(&inner)) },
            Term::Array(array) => Ty::Array(Box::new(ArrayTy {
                elem: self.finish(&array.elem),
                rank: array.rank,
                storage: array.storage,
            })),
            Term::Tuple(items) => Ty::Tuple(items.iter().map(|item| self.finish(item)).collect()),
            Term::Range(item) => Ty::Range(Box::new(self.finish(&item))),
            Term::Iter(item) => Ty::Iter(Box::new(self.finish(&item))),
            Term::Named(name, _) => Ty::Named(name),
            Term::Closure(..) => Ty::Unknown,
            Term::Never => Ty::Never,
        }
    }
}
