//! What the named constructs of the runtime return.
//!
//! Known only where the path says that it is the runtime's: `numkern::scan`, or
//! `scan` after a `use numkern::scan` in the body. A bare `scan` may be a kernel
//! of the user, so nothing is concluded from its name; rustc knows.

use super::Infer;
use super::unify::Term;
use super::written::type_arguments;
use crate::hir::Callee;
use crate::hir::ty::{Scalar, Storage};

impl Infer<'_> {
    /// The result of a call of a construct; `None` for other callees.
    pub(super) fn construct_call(&mut self, callee: &Callee, terms: &[Term]) -> Option<Term> {
        let path = callee.resolved();
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["numkern", name] | ["numkern", "constructs", name] => name.to_owned(),
            // Elementary functions give what they take.
            ["numkern", "math", _] => return terms.first().cloned(),
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
            ("scratch", [len]) => {
                self.table.unify(len, &Term::USIZE);
                let elem = self.written_element(callee);
                Term::reference(true, Term::slice(elem))
            }
            ("scratch_filled", [len, value]) => {
                self.table.unify(len, &Term::USIZE);
                Term::reference(true, Term::slice(value.clone()))
            }
            ("scratch_nd", [shape]) => {
                let elem = self.written_element(callee);
                let rank = match self.table.shallow(shape) {
                    Term::Tuple(axes) => Some(axes.len()),
                    Term::Scalar(Scalar::Usize) => Some(1),
                    _ => None,
                };
                Term::reference(true, Term::array(elem, rank, Storage::NdOther))
            }
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

    /// The first type in the turbofish of a call.
    fn written_element(&mut self, callee: &Callee) -> Term {
        let written = callee.path.path.segments.last();
        match written.map(|last| type_arguments(&last.arguments)).as_deref() {
            Some([elem, ..]) => self.written(elem),
            _ => self.table.opaque(),
        }
    }
}
