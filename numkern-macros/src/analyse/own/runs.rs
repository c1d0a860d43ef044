//! What the counters of inner loops and the ends of slices can be.

use super::super::extents::Number;
use super::super::header::read_range;
use super::super::lowered;
use super::super::poly::{Poly, Symbol};
use super::super::text::bare;
use super::numbers::{Numbers, narrow_bits};
use crate::hir::ty::Scalar;
use crate::hir::ty::Storage;
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId, Ty};

/// A range of an inner loop or of a slice. Its numbers are the loop variable
/// times `factor` plus what its [`Symbol::Counter`] stands for.
pub(super) struct RunForm {
    pub factor: Poly,
    pub start: Poly,
    pub end: Poly,
    pub closed: bool,
    pub narrow_bits: Option<u32>,
}

impl<'a> Numbers<'_, 'a> {
    /// The position of the run that a counter goes through.
    pub(super) fn counter(&mut self, local: LocalId) -> Option<usize> {
        if let Some(known) = self.counters.get(&local) {
            return *known;
        }
        // No counter's range can name itself; this ends the search if it did.
        self.counters.insert(local, None);
        let found = if self.scope.kernel.local(local).mutable {
            None
        } else if let Some(range) = self.scope.region.ranges.get(&local) {
            // `.rev()` and `.step_by(k)` leave a part of the range.
            let range = read_range(range)?;
            let bits = self.scope.types.local(local).scalar().and_then(narrow_bits);
            self.run(Some(range.start), range.end, range.inclusive, bits)
        } else {
            let end = self.count(self.scope.region.enumerated.get(&local)?)?;
            self.push(Poly::default(), vec![end], false, None)
        };
        self.counters.insert(local, found);
        found
    }

    /// How many elements an iterator over an array has at most.
    fn count(&mut self, iter: &'a Expr) -> Option<Poly> {
        match &bare(iter).kind {
            ExprKind::MethodCall { receiver, method, .. }
                if SHORTENING.iter().any(|one| method == one) =>
            {
                self.count(receiver)
            }
            _ => self.length(iter),
        }
    }

    /// The number of elements of an array from outside, or of a part of one that
    /// has a name in the loop.
    pub(super) fn length(&mut self, array: &'a Expr) -> Option<Poly> {
        let array = bare(array);
        match &array.kind {
            // Not of an ndarray: a trait's `row` or `iter` may come before its own.
            ExprKind::Local(local, _) if self.is_array(array) => {
                let flat = matches!(self.scope.types.local(*local).value(), Ty::Array(array)
                    if matches!(array.storage, Storage::Slice | Storage::Vec));
                flat.then(|| self.length_of(*local, "len"))?
            }
            ExprKind::Local(local, _) => {
                let init = self.scope.region.lets.get(local)?;
                self.length(init)
            }
            ExprKind::Ref { operand, .. } => self.length(operand),
            ExprKind::Index { base, index } if self.is_array(base) => {
                let ExprKind::Range { start, end: Some(end), inclusive } = &bare(index).kind else {
                    return None;
                };
                let start = match start {
                    Some(start) => self.whole(start)?,
                    None => Poly::default(),
                };
                let end = self.whole(end)?.plus(&Poly::constant((*inclusive).into()))?;
                end.minus(&start)
            }
            _ => None,
        }
    }

    /// A length of an array from outside.
    fn length_of(&mut self, array: LocalId, query: &'static str) -> Option<Poly> {
        // The key that the same as an expression has.
        let name = format!("#{}.{query}()", array.0);
        let shown = format!("{}.{query}()", self.scope.kernel.local(array).name);
        self.names.insert(name.clone(), shown);
        self.fixed.entry(name.clone()).or_insert(Number::Length(array, query));
        Some(Poly::symbol(Symbol::Fixed(name)))
    }

    /// The range as a run of numbers; no start is 0.
    pub(super) fn run(
        &mut self,
        start: Option<&'a Expr>,
        end: &'a Expr,
        closed: bool,
        narrow_bits: Option<u32>,
    ) -> Option<usize> {
        let start = match start {
            Some(start) => self.whole(start)?,
            None => Poly::default(),
        };
        let ends = self.ends(end)?;
        self.push(start, ends, closed, narrow_bits)
    }

    /// The run from a start to any of the ends.
    fn push(
        &mut self,
        start: Poly,
        ends: Vec<Poly>,
        closed: bool,
        narrow_bits: Option<u32>,
    ) -> Option<usize> {
        let (factor, start) = start.split(&Symbol::Var)?;
        let end = ends.into_iter().find_map(|end| {
            let (moves, end) = end.split(&Symbol::Var)?;
            (moves == factor).then_some(end)
        })?;
        if factor.counts() || narrow_bits.is_some() && !factor.is_zero() {
            return None;
        }
        self.runs.push(RunForm { factor, start, end, closed, narrow_bits });
        Some(self.runs.len() - 1)
    }

    /// Numbers that an end does not exceed: itself, or the sides of `a.min(b)`.
    fn ends(&mut self, end: &'a Expr) -> Option<Vec<Poly>> {
        if let Some(poly) = self.whole(end) {
            return Some(vec![poly]);
        }
        let (left, right) = match &bare(end).kind {
            ExprKind::Local(local, _) => {
                let region = self.scope.region;
                let init = region.lets.get(local).or_else(|| region.lowered.get(local))?;
                return self.ends(init);
            }
            ExprKind::If { cond, then, else_: Some(else_) } => lowered::smaller(cond, then, else_)?,
            ExprKind::MethodCall { receiver, method, args, .. } if method == "min" => {
                let [other] = args.as_slice() else { return None };
                (&**receiver, other)
            }
            ExprKind::Call { callee, args } => {
                let path = &callee.path.path;
                let min = path.segments.last().is_some_and(|last| last.ident == "min");
                let of_integers = match callee.kind {
                    // Not a module `cmp` of the user's.
                    CalleeKind::Std => path
                        .segments
                        .first()
                        .is_some_and(|root| root.ident == "std" || root.ident == "core"),
                    CalleeKind::Associated => path.segments.first().is_some_and(|ty| {
                        Scalar::from_name(&ty.ident.to_string()).is_some_and(Scalar::is_int)
                    }),
                    _ => false,
                };
                let ([left, right], true) = (args.as_slice(), min && of_integers) else {
                    return None;
                };
                (left, right)
            }
            _ => return None,
        };
        // Both sides must be integers, for `min` to be what it says.
        let mut ends = self.ends(left)?;
        ends.extend(self.ends(right)?);
        Some(ends)
    }

    /// The largest (or smallest) value over the runs, for fixed numbers that are
    /// not negative; `None` where that cannot be told.
    pub(super) fn bound(&self, poly: &Poly, upper: bool) -> Option<Poly> {
        let mut poly = poly.clone();
        for (at, run) in self.runs.iter().enumerate().rev() {
            let (factor, rest) = poly.split(&Symbol::Counter(at))?;
            if factor.is_zero() {
                continue;
            }
            let up = if factor.is_plainly_positive() {
                upper
            } else if factor.is_plainly_negative() {
                !upper
            } else {
                return None;
            };
            let last = || run.end.plus(&Poly::constant(i64::from(run.closed) - 1));
            let place = if up { last()? } else { run.start.clone() };
            poly = rest.plus(&factor.times(&place)?)?;
        }
        Some(poly)
    }
}

/// Methods after which an iterator has as many elements, or fewer.
const SHORTENING: [&str; 11] = [
    "cloned",
    "copied",
    "enumerate",
    "into_iter",
    "iter",
    "iter_mut",
    "rev",
    "skip",
    "step_by",
    "take",
    "zip",
];
