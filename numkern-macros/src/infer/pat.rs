//! Patterns: the types of the variables they bind.

use super::Infer;
use super::constraint::Constraint;
use super::unify::Term;
use crate::hir::{Pat, PatKind};

/// How a plain name binds: by value, or by a reference that a pattern without
/// `&` has looked through.
pub(super) type Mode = Option<bool>;

impl<'a> Infer<'a> {
    /// Matches a pattern with a value of this type.
    pub(super) fn pattern(&mut self, pat: &'a Pat, scrutinee: &Term) {
        self.pattern_in(pat, scrutinee, None);
    }

    fn pattern_in(&mut self, pat: &'a Pat, scrutinee: &Term, mode: Mode) {
        self.require(Constraint::Pattern { pat, scrutinee: scrutinee.clone(), mode });
    }

    /// Matches a pattern; `false` when the scrutinee is not known enough yet.
    pub(super) fn try_pattern(&mut self, pat: &'a Pat, scrutinee: &Term, mode: Mode) -> bool {
        match &pat.kind {
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Unsupported(_) => {}
            PatKind::Bind { local, by_ref, mutable, sub, .. } => {
                let bound = match mode {
                    Some(mutable) => Term::reference(mutable, scrutinee.clone()),
                    None if *by_ref => Term::reference(*mutable, scrutinee.clone()),
                    None => scrutinee.clone(),
                };
                let local = self.locals[local.0].clone();
                self.table.unify(&local, &bound);
                if let Some(sub) = sub {
                    self.pattern_in(sub, scrutinee, mode);
                }
            }
            PatKind::Ref { mutable, pat } => {
                // A free variable here must be a reference.
                let inner = match self.table.shallow(scrutinee) {
                    Term::Ref(_, inner) => *inner,
                    other if self.table.is_opaque(&other) => self.table.opaque(),
                    other => {
                        let inner = self.table.fresh();
                        self.table.unify(&other, &Term::reference(*mutable, inner.clone()));
                        inner
                    }
                };
                self.pattern_in(pat, &inner, None);
            }
            PatKind::Or(pats) => {
                pats.iter().for_each(|pat| self.pattern_in(pat, scrutinee, mode));
            }
            PatKind::Lit(literal) => {
                let literal = self.expr(literal);
                self.require(Constraint::Compare { lhs: scrutinee.clone(), rhs: literal });
            }
            PatKind::Range { start, end, .. } => {
                for end in [start, end].into_iter().flatten() {
                    let end = self.expr(end);
                    self.require(Constraint::Compare { lhs: scrutinee.clone(), rhs: end });
                }
            }
            PatKind::Tuple(_)
            | PatKind::TupleStruct { .. }
            | PatKind::Struct { .. }
            | PatKind::Slice(_) => {
                let (value, mode) = self.look_through(scrutinee, mode);
                if self.table.is_waiting(&value) {
                    return false;
                }
                self.destructure(pat, &value, mode);
            }
        }
        true
    }

    /// Takes off the references that a destructuring pattern looks through.
    fn look_through(&self, scrutinee: &Term, mode: Mode) -> (Term, Mode) {
        match self.table.shallow(scrutinee) {
            Term::Ref(mutable, inner) => {
                let mode = Some(mutable && mode.unwrap_or(true));
                self.look_through(&inner, mode)
            }
            other => (other, mode),
        }
    }

    /// Matches the parts of a pattern with the parts of a value.
    fn destructure(&mut self, pat: &'a Pat, value: &Term, mode: Mode) {
        match (&pat.kind, value) {
            (PatKind::Tuple(pats), Term::Tuple(items)) => {
                self.destructure_tuple(pats, items, mode);
            }
            (PatKind::TupleStruct { path, elems }, Term::Named(_, args))
                if path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "Some" || last.ident == "Ok")
                    && args.len() == 1 =>
            {
                elems.iter().for_each(|pat| self.pattern_in(pat, &args[0], mode));
            }
            (PatKind::Slice(pats), Term::Array(array)) => {
                for pat in pats {
                    match &pat.kind {
                        // `rest @ ..`: the elements between.
                        PatKind::Bind { sub: Some(sub), .. }
                            if matches!(sub.kind, PatKind::Rest) =>
                        {
                            let part = Term::array(array.elem.clone(), Some(1), array.storage);
                            self.pattern_in(pat, &part, mode);
                        }
                        _ => self.pattern_in(pat, &array.elem, mode),
                    }
                }
            }
            (PatKind::Tuple(pats) | PatKind::Slice(pats), _) => self.all_opaque(pats),
            (PatKind::TupleStruct { elems, .. }, _) => self.all_opaque(elems),
            (PatKind::Struct { fields, .. }, _) => {
                for (_, pat) in fields {
                    let part = self.table.opaque();
                    self.pattern_in(pat, &part, None);
                }
            }
            _ => {}
        }
    }

    fn destructure_tuple(&mut self, pats: &'a [Pat], items: &[Term], mode: Mode) {
        let rest = pats.iter().position(|pat| matches!(pat.kind, PatKind::Rest));
        let (front, back) = pats.split_at(rest.unwrap_or(pats.len()));
        for (pat, item) in front.iter().zip(items) {
            self.pattern_in(pat, item, mode);
        }
        for (pat, item) in back.iter().skip(1).rev().zip(items.iter().rev()) {
            self.pattern_in(pat, item, mode);
        }
    }

    fn all_opaque(&mut self, pats: &'a [Pat]) {
        for pat in pats {
            let part = self.table.opaque();
            self.pattern_in(pat, &part, None);
        }
    }
}
