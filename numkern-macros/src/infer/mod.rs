//! Type inference for literals, locals and expressions.
//!
//! Partial inference by unification, in one walk over the tree. Every local
//! and every expression has a [`Term`]; written types, operators, known methods
//! and uses relate them. What needs a type that is not known yet is kept as a
//! [`Constraint`] and tried again. What the macro cannot see (a call of another
//! kernel, a user's type) is opaque: everything that depends on it ends as
//! [`Ty::Unknown`](crate::hir::Ty::Unknown) instead of as a guess, a literal too.
//!
//! Errors are rustc's to report: a conflict leaves both sides as they are.

mod assoc;
mod constraint;
mod constructs;
mod expr;
mod flow;
mod generics;
mod methods;
mod operators;
mod pat;
mod paths;
#[cfg(test)]
mod tests;
mod unify;
mod written;

use crate::hir::{Kernel, ty::Types};
use constraint::Constraint;
use flow::Frame;
use generics::Generics;
use unify::{Table, Term};

/// Infers what can be known of every type in the kernel.
pub(crate) fn infer(kernel: &Kernel) -> Types {
    let mut infer = Infer::new(kernel);
    infer.kernel();
    infer.finish()
}

/// The state of inference in one kernel.
struct Infer<'a> {
    kernel: &'a Kernel,
    generics: Generics,
    table: Table,
    /// Indexed by [`LocalId`](crate::hir::LocalId).
    locals: Vec<Term>,
    /// Indexed by [`ExprId`](crate::hir::ExprId).
    exprs: Vec<Term>,
    /// What could not be solved yet.
    pending: Vec<Constraint<'a>>,
    /// The result types of the function and of the closures around.
    returns: Vec<Term>,
    /// The loops and labelled blocks around.
    frames: Vec<Frame>,
    /// The constants declared in the blocks around.
    constants: Vec<(String, Term)>,
}

impl<'a> Infer<'a> {
    fn new(kernel: &'a Kernel) -> Self {
        let mut table = Table::default();
        let locals = kernel.locals.iter().map(|_| table.fresh()).collect();
        let exprs = (0..kernel.expr_count).map(|_| table.fresh()).collect();
        Infer {
            kernel,
            generics: Generics::of(&kernel.item.sig.generics),
            table,
            locals,
            exprs,
            pending: Vec::new(),
            returns: Vec::new(),
            frames: Vec::new(),
            constants: Vec::new(),
        }
    }

    fn kernel(&mut self) {
        let kernel = self.kernel;
        for param in &kernel.params {
            let term = self.written(&param.ty);
            self.pattern(&param.pat, &term);
        }
        let output = match &kernel.item.sig.output {
            syn::ReturnType::Default => Term::unit(),
            syn::ReturnType::Type(_, ty) => self.written(ty),
        };
        self.returns.push(output.clone());
        let body = self.block(&kernel.body);
        self.coerce(&output, &body);
    }

    /// Solves what is left, and reads the results off the table.
    fn finish(mut self) -> Types {
        self.solve_or_give_up();
        Types {
            locals: self.locals.iter().map(|term| self.table.finish(term)).collect(),
            exprs: self.exprs.iter().map(|term| self.table.finish(term)).collect(),
        }
    }

    /// Makes `source` fit where `target` is asked for. Unlike unification this
    /// does not conclude that an unknown `source` is the slice that
    /// it may only be coerced to.
    fn coerce(&mut self, target: &Term, source: &Term) {
        if let Term::Ref(_, inner) = self.table.shallow(target) {
            let source = self.table.shallow(source);
            let unsure = match &source {
                Term::Ref(_, source) => {
                    matches!(self.table.shallow(&inner), Term::Array(_))
                        && (self.table.is_opaque(source) || self.table.is_waiting(source))
                }
                source => self.table.is_opaque(source),
            };
            if unsure {
                self.table.taint(target);
                return;
            }
        }
        self.table.unify(target, source);
    }

    /// The common type of two branches.
    fn join(&mut self, a: &Term, b: &Term) -> Term {
        match (self.table.shallow(a), self.table.shallow(b)) {
            (Term::Never, b) => b,
            (a, Term::Never) => a,
            (a, b) => {
                self.table.unify(&a, &b);
                a
            }
        }
    }
}
