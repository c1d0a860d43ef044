//! What the named constructs of the runtime return.
//!
//! Known only where the path says that it is the runtime's: `numkern::scan`, or
//! `scan` after a `use numkern::scan` in the body. A bare `scan` may be a kernel
//! of the user, so nothing is concluded from its name; rustc knows.

use super::Infer;
use super::unify::Term;
use super::written::type_arguments;
use crate::hir::ty::{Scalar, Storage};
use crate::hir::{Callee, Expr, ExprKind};

impl<'a> Infer<'a> {
    /// The result of a call of a construct; `None` for other callees.
    pub(super) fn construct_call(
        &mut self,
        callee: &Callee,
        terms: &[Term],
        args: &'a [Expr],
    ) -> Option<Term> {
        let path = callee.resolved();
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["numkern", name] | ["numkern", "constructs", name] => name.to_owned(),
            _ => return None,
        };
        // The kernel in the turbofish has a say in what the elements are.
        terms.iter().for_each(|term| self.table.taint(term));
        Some(match (&*name, terms) {
            ("scan", [x]) => {
                let elem = self.element(x);
                Term::array(elem, Some(1), Storage::NdOwned)
            }
            ("exclusive_scan", [x, init]) => {
                let elem = self.element(x);
                self.table.unify(&elem, init);
                Term::array(elem, Some(1), Storage::NdOwned)
            }
            ("reduce_with", [x, identity]) => {
                let elem = self.element(x);
                self.table.unify(&elem, identity);
                elem
            }
            ("scan_axis", [x, _]) => self.same_shape(x),
            ("exclusive_scan_axis", [x, _, init]) => {
                let elem = self.element(x);
                self.table.unify(&elem, init);
                self.same_shape(x)
            }
            (
                "scan_into"
                | "exclusive_scan_into"
                | "scan_axis_into"
                | "exclusive_scan_axis_into"
                | "scatter_add",
                _,
            ) => Term::unit(),
            ("any" | "all", [_]) => Term::BOOL,
            ("argmin" | "argmax", [_]) => Term::option(Term::USIZE),
            ("histogram", [_, bins]) | ("histogram_range", [_, bins, _]) => {
                self.table.unify(bins, &Term::USIZE);
                Term::array(Term::Scalar(Scalar::U64), Some(1), Storage::NdOwned)
            }
            ("weighted_histogram", [_, weights, bins]) => {
                self.table.unify(bins, &Term::USIZE);
                let elem = self.element(weights);
                Term::array(elem, Some(1), Storage::NdOwned)
            }
            ("scratch", [_]) => {
                let written = callee.path.path.segments.last();
                let types = written.map(|last| type_arguments(&last.arguments));
                let elem = match types.as_deref() {
                    Some([elem, ..]) => self.written(elem),
                    _ => self.table.opaque(),
                };
                self.buffer(elem, terms, args)
            }
            ("scratch_filled", [_, value]) => self.buffer(value.clone(), terms, args),
            _ => return None,
        })
    }

    /// The element of an array, behind any references.
    fn element(&mut self, array: &Term) -> Term {
        match self.table.shallow(array) {
            Term::Ref(_, inner) => self.element(&inner),
            Term::Array(array) => array.elem.clone(),
            _ => self.table.opaque(),
        }
    }

    /// A new array of the rank and the elements of another one.
    fn same_shape(&mut self, array: &Term) -> Term {
        match self.table.shallow(array) {
            Term::Ref(_, inner) => self.same_shape(&inner),
            Term::Array(array) => Term::array(array.elem.clone(), array.rank, Storage::NdOwned),
            _ => self.table.opaque(),
        }
    }

    /// Scratch memory: as a slice that is lent for changing, or an array of the
    /// rank that the shape says.
    fn buffer(&mut self, elem: Term, terms: &[Term], args: &'a [Expr]) -> Term {
        let Some(shape) = args.first() else { return self.table.opaque() };
        match (&shape.kind, self.table.shallow(&terms[0])) {
            (ExprKind::Tuple(axes), _) => Term::array(elem, Some(axes.len()), Storage::NdOwned),
            (ExprKind::Array(axes), _) => Term::array(elem, Some(axes.len()), Storage::NdOwned),
            (_, Term::Tuple(axes)) => Term::array(elem, Some(axes.len()), Storage::NdOwned),
            (_, Term::Scalar(Scalar::Usize)) => Term::reference(true, Term::slice(elem)),
            (ExprKind::Lit(_), _) => {
                self.table.unify(&terms[0], &Term::USIZE);
                Term::reference(true, Term::slice(elem))
            }
            _ => self.table.opaque(),
        }
    }
}
