//! Indices as formulas over the loop variables of a nest.

use std::collections::BTreeSet;

use crate::hir::{ExprId, LocalId};

/// A number that is computed from loop variables and from what the nest leaves
/// alone, by operations that the runtime has for intervals.
#[derive(Clone, Debug)]
pub(crate) enum Formula {
    /// An expression that has the same value throughout the nest.
    Value(ExprId),
    /// The variable of a loop of the nest.
    Variable(LocalId),
    /// The length of an array.
    Length(LocalId),
    /// 0.
    Zero,
    /// The method of the runtime's interval, and its operands.
    Operation(&'static str, Vec<Formula>),
    /// A power of two that an index is shifted by, as a factor or divisor.
    Power(u32),
    /// `as` this type.
    Cast(&'static str, Box<Formula>),
}

impl Formula {
    /// The loop variables in it.
    pub(crate) fn variables(&self, found: &mut BTreeSet<LocalId>) {
        match self {
            Formula::Variable(local) => {
                found.insert(*local);
            }
            Formula::Operation(_, operands) => {
                operands.iter().for_each(|operand| operand.variables(found));
            }
            Formula::Cast(_, operand) => operand.variables(found),
            Formula::Value(_) | Formula::Length(_) | Formula::Zero | Formula::Power(_) => {}
        }
    }

    /// Whether both ends of the interval are values that the formula takes: a
    /// sum of different variables.
    pub(super) fn is_exact(&self) -> bool {
        match self {
            Formula::Value(_)
            | Formula::Variable(_)
            | Formula::Length(_)
            | Formula::Zero
            | Formula::Power(_) => true,
            Formula::Cast(_, operand) => operand.is_exact(),
            Formula::Operation("add" | "sub" | "mul", operands) => {
                let mut seen = BTreeSet::new();
                operands.iter().all(|operand| {
                    let mut own = BTreeSet::new();
                    operand.variables(&mut own);
                    let apart = own.is_disjoint(&seen);
                    seen.extend(own);
                    apart && operand.is_exact()
                })
            }
            Formula::Operation(..) => false,
        }
    }
}

/// The values of a loop variable.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    /// The first value.
    pub start: Formula,
    /// The end.
    pub end: Formula,
    /// `..=`.
    pub inclusive: bool,
    /// What is done to the range, in the order written.
    pub adaptors: Vec<Step>,
}

/// What is done to a range.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// `.rev()`.
    Rev,
    /// `.step_by(k)`.
    By(Formula),
}

impl Span {
    /// The formulas in it.
    pub(super) fn formulas(&self) -> impl Iterator<Item = &Formula> {
        let steps = self.adaptors.iter().filter_map(|adaptor| match adaptor {
            Step::By(step) => Some(step),
            Step::Rev => None,
        });
        [&self.start, &self.end].into_iter().chain(steps)
    }
}
