//! Methods of numbers and of type parameters bound as numbers.

use super::Method;
use super::numbers::{self, Slot};
use crate::hir::ty::Scalar;
use crate::infer::Infer;
use crate::infer::unify::Term;

impl Infer<'_> {
    /// A method of a number; `None` when it is not in the tables.
    pub(super) fn scalar_method(&mut self, value: &Term, method: &Method<'_>) -> Option<Term> {
        let name = &*method.name;
        if let Some(target) = name.strip_prefix("to_").and_then(Scalar::from_name) {
            // `ToPrimitive`.
            return Some(Term::option(Term::Scalar(target)));
        }
        let by_ref = matches!(self.table.shallow(&method.receiver), Term::Ref(..));
        let float = match value {
            Term::Param(param) => self.generics.is_float(param),
            value => self.table.is_float(value),
        };
        let ordering = matches!(name, "min" | "max" | "clamp");
        if ordering && by_ref && !float {
            // `Ord` is implemented for references too, and found there first.
            if let Term::Param(_) = value {
                return None;
            }
            method.args.iter().for_each(|arg| self.table.unify(&method.receiver, arg));
            return Some(method.receiver.clone());
        }
        if let Term::Param(param) = value
            && float
            && ordering
            && by_ref
            && self.generics.has_any(param, &["Ord"])
        {
            return None;
        }
        let (params, output) = match value {
            Term::Scalar(Scalar::Bool) => numbers::any(name)?,
            Term::Param(param) if !float && self.generics.has_any(param, &["Number"]) => {
                numbers::int(name).or_else(|| numbers::float(name))?
            }
            _ if float => numbers::float(name)?,
            _ => numbers::int(name)?,
        };
        let output = self.slot(output, value)?;
        for (slot, arg) in params.iter().zip(&method.args) {
            if let Some(param) = self.slot(*slot, value) {
                self.table.unify(&param, arg);
            }
        }
        Some(output)
    }

    /// `f64::exp` as a value.
    pub(in crate::infer) fn scalar_function(&mut self, scalar: Scalar, name: &str) -> Option<Term> {
        let value = Term::Scalar(scalar);
        if name == "from" {
            return Some(Term::Closure(vec![self.table.opaque()], Box::new(value)));
        }
        let (params, output) = match scalar {
            Scalar::Bool => return None,
            scalar if scalar.is_float() => numbers::float(name)?,
            _ => numbers::int(name)?,
        };
        let rest = params.iter().map(|slot| self.slot(*slot, &value));
        let params: Option<Vec<Term>> = std::iter::once(Some(value.clone())).chain(rest).collect();
        Some(Term::Closure(params?, Box::new(self.slot(output, &value)?)))
    }

    /// A slot of a signature, for this number.
    fn slot(&self, slot: Slot, value: &Term) -> Option<Term> {
        Some(match slot {
            Slot::Same => value.clone(),
            Slot::SameRef => Term::reference(false, value.clone()),
            Slot::Unsigned => Term::Scalar(match self.table.shallow(value) {
                Term::Scalar(scalar) => unsigned(scalar)?,
                _ => return None,
            }),
            Slot::Bits => Term::Scalar(match self.table.shallow(value) {
                Term::Scalar(Scalar::F32) => Scalar::U32,
                Term::Scalar(Scalar::F64) => Scalar::U64,
                _ => return None,
            }),
            Slot::Bool => Term::BOOL,
            Slot::I32 => Term::Scalar(Scalar::I32),
            Slot::U32 => Term::Scalar(Scalar::U32),
            Slot::Optional => Term::option(value.clone()),
            Slot::Pair => Term::Tuple(vec![value.clone(), value.clone()]),
            Slot::Overflowing => Term::Tuple(vec![value.clone(), Term::BOOL]),
            Slot::Ordering => Term::named("Ordering"),
            Slot::PartialOrdering => Term::option(Term::named("Ordering")),
        })
    }
}

/// The unsigned integer of the same width.
fn unsigned(scalar: Scalar) -> Option<Scalar> {
    Some(match scalar {
        Scalar::I8 | Scalar::U8 => Scalar::U8,
        Scalar::I16 | Scalar::U16 => Scalar::U16,
        Scalar::I32 | Scalar::U32 => Scalar::U32,
        Scalar::I64 | Scalar::U64 => Scalar::U64,
        Scalar::I128 | Scalar::U128 => Scalar::U128,
        Scalar::Isize | Scalar::Usize => Scalar::Usize,
        Scalar::F32 | Scalar::F64 | Scalar::Bool => return None,
    })
}
