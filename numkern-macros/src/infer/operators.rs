//! Operators, indexing and fields.

use syn::{BinOp, UnOp};

use super::Infer;
use super::constraint::Outcome;
use super::unify::{ArrayTerm, Term};
use crate::hir::ty::Storage;

/// Whether this storage is one of ndarray's that operators are known for.
fn is_nd(storage: Storage) -> bool {
    matches!(storage, Storage::NdOwned | Storage::NdView | Storage::NdViewMut)
}

impl Infer<'_> {
    /// The result of an operator that is neither a comparison nor `&&`, `||`.
    pub(super) fn binary(&mut self, op: &BinOp, lhs: &Term, rhs: &Term) -> Outcome {
        let (a, b) = (self.table.value(lhs), self.table.value(rhs));
        if matches!(op, BinOp::Shl(_) | BinOp::Shr(_)) {
            return match (self.table.is_waiting(&a), self.table.is_integer(&a)) {
                (true, _) => Outcome::Wait,
                (_, true) if self.table.is_waiting(&b) => Outcome::Wait,
                (_, true) if self.table.is_integer(&b) => Outcome::Known(a),
                _ => Outcome::Opaque,
            };
        }
        if self.table.is_waiting(&a) || self.table.is_waiting(&b) {
            return Outcome::Wait;
        }
        if self.table.is_numeric(&a) && self.table.is_numeric(&b) {
            self.table.unify(&a, &b);
            return Outcome::Known(a);
        }
        match (a, b) {
            (Term::Param(a), Term::Param(b)) if a == b && self.generics.is_number(&a) => {
                Outcome::Known(Term::Param(a))
            }
            (Term::Array(a), Term::Array(b)) if is_nd(a.storage) && is_nd(b.storage) => {
                self.elementwise(&a, &b)
            }
            (Term::Array(a), b) if is_nd(a.storage) && self.table.is_numeric(&b) => {
                self.with_scalar(&a, &b)
            }
            (a, Term::Array(b)) if is_nd(b.storage) && self.table.is_numeric(&a) => {
                self.with_scalar(&b, &a)
            }
            _ => Outcome::Opaque,
        }
    }

    /// `&a + &b`: ndarray broadcasts, so the larger rank wins.
    fn elementwise(&mut self, a: &ArrayTerm, b: &ArrayTerm) -> Outcome {
        if self.table.is_waiting(&a.elem) || self.table.is_waiting(&b.elem) {
            return Outcome::Wait;
        }
        let known = self.table.is_numeric(&a.elem) && self.table.is_numeric(&b.elem);
        if !known && !self.same_number_param(&a.elem, &b.elem) {
            return Outcome::Opaque;
        }
        self.table.unify(&a.elem, &b.elem);
        let rank = a.rank.zip(b.rank).map(|(a, b)| a.max(b));
        Outcome::Known(Term::array(a.elem.clone(), rank, Storage::NdOwned))
    }

    fn same_number_param(&self, a: &Term, b: &Term) -> bool {
        match (self.table.shallow(a), self.table.shallow(b)) {
            (Term::Param(a), Term::Param(b)) => a == b && self.generics.is_number(&a),
            _ => false,
        }
    }

    /// `&a * 2.0`.
    fn with_scalar(&mut self, array: &ArrayTerm, scalar: &Term) -> Outcome {
        if self.table.is_waiting(&array.elem) {
            return Outcome::Wait;
        }
        if !self.table.is_numeric(&array.elem) {
            return Outcome::Opaque;
        }
        self.table.unify(&array.elem, scalar);
        Outcome::Known(Term::array(array.elem.clone(), array.rank, Storage::NdOwned))
    }

    /// A comparison; its own type is `bool` in any case.
    pub(super) fn compare(&mut self, lhs: &Term, rhs: &Term) -> bool {
        let (a, b) = (self.table.value(lhs), self.table.value(rhs));
        if self.table.is_waiting(&a) || self.table.is_waiting(&b) {
            return false;
        }
        let alike =
            matches!((&a, &b), (Term::Tuple(_), Term::Tuple(_)) | (Term::Array(_), Term::Array(_)))
                || matches!((&a, &b), (Term::Named(a, _), Term::Named(b, _)) if a == b);
        if alike || (self.table.is_numeric(&a) && self.table.is_numeric(&b)) {
            self.table.unify(&a, &b);
        } else {
            self.table.taint(&a);
            self.table.taint(&b);
        }
        true
    }

    /// `place op= value`: the place keeps its type.
    pub(super) fn assign_op(&mut self, op: &BinOp, place: &Term, value: &Term) -> bool {
        let (a, b) = (self.table.value(place), self.table.value(value));
        if self.table.is_waiting(&a) || self.table.is_waiting(&b) {
            return false;
        }
        let shift = matches!(op, BinOp::ShlAssign(_) | BinOp::ShrAssign(_));
        let numeric = self.table.is_numeric(&a) && self.table.is_numeric(&b);
        match (&a, &b) {
            _ if shift && numeric => {}
            _ if numeric => self.table.unify(&a, &b),
            (Term::Array(a), Term::Array(b))
                if self.table.is_numeric(&a.elem) && self.table.is_numeric(&b.elem) =>
            {
                self.table.unify(&a.elem, &b.elem);
            }
            (Term::Array(a), b) if self.table.is_numeric(&a.elem) && self.table.is_numeric(b) => {
                self.table.unify(&a.elem, b);
            }
            _ => {
                self.table.taint(&a);
                self.table.taint(&b);
            }
        }
        true
    }

    /// `-x`, `!x`, `*x`.
    pub(super) fn unary(&mut self, op: &UnOp, operand: &Term) -> Outcome {
        if matches!(op, UnOp::Deref(_)) {
            return match self.table.shallow(operand) {
                Term::Ref(_, inner) => Outcome::Known(*inner),
                other if self.table.is_waiting(&other) => Outcome::Wait,
                _ => Outcome::Opaque,
            };
        }
        let value = self.table.value(operand);
        match value {
            _ if self.table.is_waiting(&value) => Outcome::Wait,
            _ if self.table.is_numeric(&value) => Outcome::Known(value),
            Term::Param(name) if self.generics.is_number(&name) => {
                Outcome::Known(Term::Param(name))
            }
            Term::Array(array) if is_nd(array.storage) => {
                Outcome::Known(Term::array(array.elem, array.rank, Storage::NdOwned))
            }
            _ => Outcome::Opaque,
        }
    }

    /// `base[index]`.
    pub(super) fn index(&mut self, base: &Term, index: &Term) -> Outcome {
        let base = self.table.value(base);
        let array = match base {
            Term::Array(array) => array,
            other if self.table.is_waiting(&other) => return Outcome::Wait,
            _ => return Outcome::Opaque,
        };
        let index = self.table.shallow(index);
        if !matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed) {
            // Whatever indexes an ndarray gives an element.
            self.index_numbers(&index);
            return Outcome::Known(array.elem);
        }
        match &index {
            Term::Range(item) => {
                self.table.unify(item, &Term::USIZE);
                Outcome::Known(Term::slice(array.elem))
            }
            _ if self.table.is_integer(&index) => {
                self.table.unify(&index, &Term::USIZE);
                Outcome::Known(array.elem)
            }
            _ if self.table.is_waiting(&index) => Outcome::Wait,
            _ => Outcome::Opaque,
        }
    }

    /// The numbers in a shape or an index of an ndarray are `usize`.
    pub(super) fn index_numbers(&mut self, index: &Term) {
        match self.table.shallow(index) {
            Term::Tuple(items) => items.iter().for_each(|item| self.index_numbers(item)),
            Term::Array(array) => self.index_numbers(&array.elem),
            number if self.table.is_integer(&number) => {
                self.table.unify(&number, &Term::USIZE);
            }
            _ => {}
        }
    }

    /// `base.0`, `base.name`.
    pub(super) fn field(&mut self, base: &Term, member: &syn::Member) -> Outcome {
        let base = self.table.value(base);
        match (&base, member) {
            (Term::Tuple(items), syn::Member::Unnamed(index)) => {
                match items.get(index.index as usize) {
                    Some(item) => Outcome::Known(item.clone()),
                    None => Outcome::Opaque,
                }
            }
            (Term::Range(item), syn::Member::Named(name)) if name == "start" || name == "end" => {
                Outcome::Known((**item).clone())
            }
            _ if self.table.is_waiting(&base) => Outcome::Wait,
            _ => Outcome::Opaque,
        }
    }

    /// The item of a `for` loop over `source`.
    pub(super) fn item_of(&mut self, source: &Term) -> Outcome {
        match self.table.shallow(source) {
            Term::Range(item) | Term::Iter(item) => Outcome::Known(*item),
            Term::Named(name, args) if name == "Option" && args.len() == 1 => {
                Outcome::Known(args[0].clone())
            }
            Term::Array(array) => match array.storage {
                Storage::Vec | Storage::Fixed | Storage::NdOwned => Outcome::Known(array.elem),
                Storage::NdView => Outcome::Known(Term::reference(false, array.elem)),
                Storage::NdViewMut => Outcome::Known(Term::reference(true, array.elem)),
                Storage::Slice | Storage::NdOther => Outcome::Opaque,
            },
            Term::Ref(mutable, inner) => match self.table.shallow(&inner) {
                Term::Array(array) => Outcome::Known(Term::reference(mutable, array.elem)),
                Term::Range(item) | Term::Iter(item) if mutable => Outcome::Known(*item),
                other if self.table.is_waiting(&other) => Outcome::Wait,
                _ => Outcome::Opaque,
            },
            other if self.table.is_waiting(&other) => Outcome::Wait,
            _ => Outcome::Opaque,
        }
    }
}
