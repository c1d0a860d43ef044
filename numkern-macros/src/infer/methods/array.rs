//! Methods of slices, vectors and fixed arrays.

use super::Method;
use crate::hir::ty::Storage;
use crate::infer::Infer;
use crate::infer::constraint::Outcome;
use crate::infer::unify::{ArrayTerm, Term};

impl<'a> Infer<'a> {
    /// A method of `[T]`, `Vec<T>` or `[T; N]`.
    pub(super) fn array_method(&mut self, array: &ArrayTerm, method: &Method<'a>) -> Option<Term> {
        let elem = &array.elem;
        let by = |mutable| Term::reference(mutable, elem.clone());
        let part = |mutable| Term::reference(mutable, Term::slice(elem.clone()));
        let pair = |mutable| Term::Tuple(vec![part(mutable), part(mutable)]);
        let is_vec = array.storage == Storage::Vec;
        Some(match (&*method.name, &*method.args) {
            ("len" | "capacity", []) => Term::USIZE,
            ("is_empty" | "is_sorted", []) => Term::BOOL,
            ("iter", []) => Term::iter(by(false)),
            ("iter_mut", []) => Term::iter(by(true)),
            ("into_iter", []) => match self.item_of(&method.receiver) {
                Outcome::Known(item) => Term::iter(item),
                _ => return None,
            },
            ("drain", [_]) if is_vec => Term::iter(elem.clone()),
            ("first" | "last", []) => Term::option(by(false)),
            ("first_mut" | "last_mut", []) => Term::option(by(true)),
            ("get" | "get_mut", [index]) => {
                let mutable = method.name == "get_mut";
                match self.table.shallow(index) {
                    Term::Range(item) => {
                        self.table.unify(&item, &Term::USIZE);
                        Term::option(part(mutable))
                    }
                    index if self.table.is_integer(&index) => {
                        self.table.unify(&index, &Term::USIZE);
                        Term::option(by(mutable))
                    }
                    _ => return None,
                }
            }
            ("windows" | "chunks" | "chunks_exact" | "rchunks", [size]) => {
                self.table.unify(size, &Term::USIZE);
                Term::iter(part(false))
            }
            ("chunks_mut" | "chunks_exact_mut" | "rchunks_mut", [size]) => {
                self.table.unify(size, &Term::USIZE);
                Term::iter(part(true))
            }
            ("split_at", [index]) => {
                self.table.unify(index, &Term::USIZE);
                pair(false)
            }
            ("split_at_mut", [index]) => {
                self.table.unify(index, &Term::USIZE);
                pair(true)
            }
            ("as_slice", []) => part(false),
            ("as_mut_slice", []) => part(true),
            ("to_vec" | "into_vec", []) => Term::vec(elem.clone()),
            ("to_owned", []) => match array.storage {
                Storage::Slice => Term::vec(elem.clone()),
                _ => Term::Array(Box::new(array.clone())),
            },
            ("contains", [value]) => {
                let wanted = by(false);
                self.table.unify(&wanted, value);
                Term::BOOL
            }
            ("swap", [a, b]) => {
                self.table.unify(a, &Term::USIZE);
                self.table.unify(b, &Term::USIZE);
                Term::unit()
            }
            ("fill", [value]) => self.stores(elem, value),
            ("push", [value]) if is_vec => self.stores(elem, value),
            ("insert", [index, value]) if is_vec => {
                self.table.unify(index, &Term::USIZE);
                self.stores(elem, value)
            }
            ("resize", [len, value]) if is_vec => {
                self.table.unify(len, &Term::USIZE);
                self.stores(elem, value)
            }
            ("pop", []) if is_vec => Term::option(elem.clone()),
            ("remove" | "swap_remove", [index]) if is_vec => {
                self.table.unify(index, &Term::USIZE);
                elem.clone()
            }
            ("truncate" | "reserve", [len]) if is_vec => {
                self.table.unify(len, &Term::USIZE);
                Term::unit()
            }
            ("clear", []) if is_vec => Term::unit(),
            ("reverse" | "sort" | "sort_unstable", []) => Term::unit(),
            ("sort_by" | "sort_unstable_by", [function]) => {
                self.applied(Some(function), &[by(false), by(false)]);
                Term::unit()
            }
            ("rotate_left" | "rotate_right", [count]) => {
                self.table.unify(count, &Term::USIZE);
                Term::unit()
            }
            (
                "copy_from_slice" | "clone_from_slice" | "extend_from_slice" | "swap_with_slice",
                [other],
            ) => {
                match self.table.value(other) {
                    Term::Array(other) => self.table.unify(elem, &other.elem),
                    other => {
                        self.table.taint(&other);
                        self.table.taint(elem);
                    }
                }
                Term::unit()
            }
            ("map", [function]) if array.storage == Storage::Fixed => {
                let output = self.applied(Some(function), std::slice::from_ref(elem));
                Term::array(output, Some(1), Storage::Fixed)
            }
            _ => return None,
        })
    }

    /// A method that stores a value in an array.
    pub(super) fn stores(&mut self, elem: &Term, value: &Term) -> Term {
        self.table.unify(elem, value);
        Term::unit()
    }
}
