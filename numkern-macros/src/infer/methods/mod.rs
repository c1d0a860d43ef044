//! The results of known methods, by the type of the receiver.

mod array;
mod common;
mod iter;
mod nd;
mod numbers;
mod scalar;

use super::Infer;
use super::constraint::Outcome;
use super::unify::Term;
use crate::hir::Expr;
use crate::hir::ty::Storage;

/// A method call.
pub(super) struct Method<'a> {
    /// The receiver as written, before autoderef.
    pub receiver: Term,
    /// The method's name.
    pub name: String,
    /// The types of the turbofish.
    pub turbofish: Vec<Term>,
    /// The types of the arguments.
    pub args: Vec<Term>,
    /// The arguments.
    pub exprs: &'a [Expr],
}

impl<'a> Infer<'a> {
    /// The result of a method call.
    pub(super) fn method(&mut self, method: &Method<'a>) -> Outcome {
        if method.name == "clone" && method.args.is_empty() {
            return self.clone_of(&method.receiver);
        }
        if method.name == "into" {
            // Whatever the context asks for.
            return Outcome::Known(self.table.fresh());
        }
        let value = self.table.value(&method.receiver);
        let known = match &value {
            _ if self.table.is_waiting(&value) => return Outcome::Wait,
            _ if self.table.is_numeric(&value) => self.scalar_method(&value, method),
            Term::Param(name) if self.generics.is_number(name) => {
                self.scalar_method(&value, method)
            }
            Term::Array(array) => match array.storage {
                Storage::Slice | Storage::Vec | Storage::Fixed => self.array_method(array, method),
                _ => self.nd_method(array, method),
            },
            Term::Range(item) => self.range_method(item, method),
            Term::Iter(item) => self.iter_method(item, method),
            Term::Named(name, args) if args.len() == 1 => {
                self.option_method(name, &args[0], method)
            }
            _ => None,
        };
        known.map_or(Outcome::Opaque, Outcome::Known)
    }

    /// `x.clone()`: through a reference unless what it refers to has no size.
    fn clone_of(&mut self, receiver: &Term) -> Outcome {
        match self.table.shallow(receiver) {
            Term::Ref(mutable, inner) => match self.table.shallow(&inner) {
                Term::Array(array) if array.storage == Storage::Slice => {
                    Outcome::Known(Term::reference(mutable, Term::Array(array)))
                }
                other if self.table.is_waiting(&other) => Outcome::Wait,
                other => match other {
                    Term::Named(..) | Term::Var(_) if !self.table.is_numeric(&other) => {
                        Outcome::Opaque
                    }
                    other => Outcome::Known(other),
                },
            },
            other if self.table.is_waiting(&other) => Outcome::Wait,
            other if self.table.is_opaque(&other) => Outcome::Opaque,
            other => Outcome::Known(other),
        }
    }
}
