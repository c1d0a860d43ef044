//! The values of the loop variables of a nest.

use super::Judge;
use super::formula::{Formula, Span, Step};
use super::index::agree;
use super::places::method;
use super::uses::Guard;
use crate::analyse::header::{Adaptor, RangeHeader, read_range};
use crate::analyse::text::{bare, text};
use crate::hir::ty::Scalar;
use crate::hir::{Expr, ExprKind, LocalId, Loop, LoopKind, Pat, PatKind, Ty};

impl<'a> Judge<'_, 'a> {
    /// Reads the header of the outermost loop.
    pub(super) fn header(&mut self, loop_: &'a Loop) -> Result<(), String> {
        let LoopKind::For { pat, iter, .. } = &loop_.kind else {
            return Err("only a `for` loop has a known number of iterations".into());
        };
        if let Some((var, span)) = self.counted(pat, iter, true) {
            self.spans.insert(var, (0, Some(span)));
            return Ok(());
        }
        if read_range(iter).is_none() {
            return Err(format!("`{}` is not a range of numbers", text(iter)));
        }
        let var = self.loop_variable(pat)?;
        self.spans.insert(var, (0, None));
        Ok(())
    }

    /// The variable of a loop over a range.
    fn loop_variable(&self, pat: &Pat) -> Result<LocalId, String> {
        let var = pat.as_local().filter(|var| !self.kernel.local(*var).mutable);
        let var = var.ok_or("the loop variable is not a plain name")?;
        match self.types.local(var) {
            Ty::Unknown => Ok(var),
            Ty::Scalar(scalar)
                if scalar.is_int() && !matches!(scalar, Scalar::I128 | Scalar::U128) =>
            {
                Ok(var)
            }
            _ => Err(format!("`{}` is not known to be an integer", self.kernel.local(var).name)),
        }
    }

    /// `for (i, ..) in x.iter().enumerate()`.
    fn counted(&self, pat: &Pat, iter: &'a Expr, outermost: bool) -> Option<(LocalId, Span)> {
        let PatKind::Tuple(pats) = &pat.kind else { return None };
        let var = pats.first()?.as_local().filter(|var| !self.kernel.local(*var).mutable)?;
        let (zipped, []) = method(iter, "enumerate")? else { return None };
        let mut array = zipped;
        while let Some((first, [_])) = method(array, "zip") {
            array = first;
        }
        let array = match method(array, "iter").or_else(|| method(array, "iter_mut")) {
            Some((array, [])) => array,
            _ => return None,
        };
        let ExprKind::Local(local, _) = bare(array).kind else { return None };
        // While a loop runs over it, an array keeps its length.
        let end = self.length(local).filter(|_| outermost || self.array(local).is_ok())?;
        let span = Span { start: Formula::Zero, end, inclusive: false, adaptors: Vec::new() };
        Some((var, span))
    }

    /// Reads the headers of the loops in the nest that count.
    pub(super) fn read_inner(&mut self) {
        for (at, inner) in self.uses.loops.iter().enumerate().skip(1) {
            let LoopKind::For { pat, iter, prange: None, .. } = &inner.loop_.kind else { continue };
            let found = self.counted(pat, iter, false).or_else(|| {
                let range: RangeHeader<'a> = read_range(iter)?;
                let var = self.loop_variable(pat).ok()?;
                Some((var, self.span(&range, &inner.guards)?))
            });
            if let Some((var, span)) = found {
                self.spans.insert(var, (at, Some(span)));
            }
        }
    }

    /// The values of a loop's variable.
    fn span(&self, range: &RangeHeader<'a>, guards: &[Guard<'a>]) -> Option<Span> {
        self.begin();
        let (start, kind) = self.formula(range.start, guards).ok()?;
        let (end, other) = self.formula(range.end, guards).ok()?;
        agree(kind, other)?;
        let mut adaptors = Vec::new();
        for adaptor in &range.adaptors {
            adaptors.push(match adaptor {
                Adaptor::Rev => Step::Rev,
                Adaptor::StepBy(step) => Step::By(self.position(step, guards).ok()?),
            });
        }
        Some(Span { start, end, inclusive: range.inclusive, adaptors })
    }
}
