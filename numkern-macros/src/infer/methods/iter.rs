//! Methods of iterators and ranges.

use super::Method;
use crate::infer::Infer;
use crate::infer::constraint::{Constraint, Outcome};
use crate::infer::unify::Term;

impl<'a> Infer<'a> {
    /// A method of a range: its own, or an iterator's.
    pub(super) fn range_method(&mut self, item: &Term, method: &Method<'a>) -> Option<Term> {
        Some(match (&*method.name, method.args.first()) {
            ("len", None) => Term::USIZE,
            ("is_empty", None) => Term::BOOL,
            ("contains", Some(value)) => {
                let wanted = Term::reference(false, item.clone());
                self.table.unify(&wanted, value);
                Term::BOOL
            }
            _ => return self.iter_method(item, method),
        })
    }

    /// A method of an iterator over `item`.
    pub(super) fn iter_method(&mut self, item: &Term, method: &Method<'a>) -> Option<Term> {
        let arg = method.args.first();
        let this = || Term::iter(item.clone());
        let item_ref = || Term::reference(false, item.clone());
        Some(match (&*method.name, arg) {
            ("rev" | "fuse" | "cycle" | "into_iter" | "iter" | "peekable" | "by_ref", None) => {
                this()
            }
            ("step_by" | "take" | "skip", Some(count)) => {
                self.table.unify(count, &Term::USIZE);
                this()
            }
            ("filter" | "take_while" | "skip_while" | "inspect", Some(function)) => {
                self.predicate(function, &[item_ref()]);
                this()
            }
            ("enumerate", None) => Term::iter(Term::Tuple(vec![Term::USIZE, item.clone()])),
            ("zip", Some(other)) => {
                let other = self.item_now(other);
                Term::iter(Term::Tuple(vec![item.clone(), other]))
            }
            ("chain", Some(other)) => {
                let other = self.item_now(other);
                self.table.unify(item, &other);
                this()
            }
            ("copied" | "cloned", None) => match self.table.shallow(item) {
                Term::Ref(_, inner) => Term::iter(*inner),
                other if self.table.is_waiting(&other) => {
                    let inner = self.table.fresh();
                    self.table.unify(&other, &Term::reference(false, inner.clone()));
                    Term::iter(inner)
                }
                _ => return None,
            },
            ("map", Some(function)) => {
                Term::iter(self.applied(Some(function), std::slice::from_ref(item)))
            }
            ("filter_map" | "map_while", Some(function)) => {
                let inner = self.table.fresh();
                let output = self.applied(Some(function), std::slice::from_ref(item));
                self.table.unify(&output, &Term::option(inner.clone()));
                Term::iter(inner)
            }
            ("flat_map", Some(function)) => {
                let source = self.applied(Some(function), std::slice::from_ref(item));
                Term::iter(self.item_now(&source))
            }
            ("fold", Some(init)) => {
                let output = self.applied(method.args.get(1), &[init.clone(), item.clone()]);
                self.table.unify(init, &output);
                init.clone()
            }
            ("reduce", Some(function)) => {
                let output = self.applied(Some(function), &[item.clone(), item.clone()]);
                self.table.unify(item, &output);
                Term::option(item.clone())
            }
            ("for_each", Some(function)) => {
                self.applied(Some(function), std::slice::from_ref(item));
                Term::unit()
            }
            ("all" | "any", Some(function)) => {
                self.predicate(function, std::slice::from_ref(item));
                Term::BOOL
            }
            ("position" | "rposition", Some(function)) => {
                self.predicate(function, std::slice::from_ref(item));
                Term::option(Term::USIZE)
            }
            ("find", Some(function)) => {
                self.predicate(function, &[item_ref()]);
                Term::option(item.clone())
            }
            ("next" | "next_back" | "last" | "min" | "max", None) => Term::option(item.clone()),
            ("nth", Some(count)) => {
                self.table.unify(count, &Term::USIZE);
                Term::option(item.clone())
            }
            ("min_by" | "max_by", Some(function)) => {
                self.applied(Some(function), &[item_ref(), item_ref()]);
                Term::option(item.clone())
            }
            ("min_by_key" | "max_by_key", Some(function)) => {
                self.applied(Some(function), &[item_ref()]);
                Term::option(item.clone())
            }
            ("count" | "len", None) => Term::USIZE,
            // The context or the turbofish says what the sum is.
            ("sum" | "product", None) => {
                method.turbofish.first().cloned().unwrap_or_else(|| self.table.fresh())
            }
            ("collect", None) => {
                let out = method.turbofish.first().cloned();
                let out = out.unwrap_or_else(|| self.table.fresh());
                let item = item.clone();
                self.require(Constraint::Collect { item, out: out.clone() });
                out
            }
            _ => return None,
        })
    }

    /// A function argument that answers yes or no.
    fn predicate(&mut self, function: &Term, args: &[Term]) {
        let output = self.applied(Some(function), args);
        self.table.unify(&output, &Term::BOOL);
    }

    /// The item of an argument that is iterated over, now or later.
    fn item_now(&mut self, source: &Term) -> Term {
        match self.item_of(source) {
            Outcome::Known(item) => item,
            Outcome::Wait => {
                let source = source.clone();
                self.require_out(|out| Constraint::Item { source, out })
            }
            Outcome::Opaque => self.opaque_over(std::slice::from_ref(source)),
        }
    }
}
