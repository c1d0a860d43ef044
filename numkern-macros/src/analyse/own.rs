//! Parts of an array that each iteration owns, where the index is more than a
//! multiple of the loop variable and a literal: `c[i * w + j]`, `c[i + OFFSET]`,
//! `&mut y[i * k..(i + 1) * k]`, `c.slice_mut(s![i, ..])`.
//!
//! Every access goes to `i * factor + rest`. The rests of one iteration spread
//! over some range, and iterations keep apart where the factor is larger than
//! that. (In `c[j * w + i]` it is the other way round: the iterations together
//! spread over less than the stride of the inner loop.) Only the running program
//! knows the numbers, and whether an index wraps around, so it tests this before
//! the loop and runs on one thread where it is not so
//! (`numkern::parallel::extent`, which holds the proof). What is decided here is
//! what can be true at all: a part that reaches beyond its end for every `w` is
//! an error.

mod numbers;
mod pieces;
mod runs;

use std::collections::BTreeSet;

use self::numbers::{Numbers, narrow_bits};
pub(super) use self::pieces::pieces;
use super::access::{Access, Place};
use super::affine::Scope;
use super::extents::{Owned, Part, Run, Way};
use super::header::read_range;
use super::poly::{Poly, Symbol};
use super::text::bare;
use crate::hir::{Expr, ExprKind, LocalId, MacroCall, Ty};

/// What is found out about the accesses to one array.
pub(super) enum Verdict {
    /// Each belongs to one iteration, if the test before the loop says so.
    Apart(Owned),
    /// The parts of neighbours overlap: the access that reaches too far, and
    /// how far the iterations are from each other.
    Overlap { access: usize, distance: String },
    /// Neither can be said.
    Unclear,
}

/// Judges the accesses to one array; `header` is what the loop runs over.
pub(super) fn judge<'a>(
    scope: Scope<'_, 'a>,
    local: LocalId,
    accesses: &[(&'a Expr, &Access<'a>)],
    header: &'a Expr,
) -> Verdict {
    let axes: BTreeSet<usize> = accesses
        .iter()
        .flat_map(|(_, access)| reaches(scope, access.place))
        .map(|(axis, _)| axis)
        .collect();
    let mut best = Verdict::Unclear;
    for axis in axes {
        let Some(found) = Axis::of(scope, accesses, axis) else { continue };
        let (outlook, verdict) = found.verdict(local, header);
        match (outlook, &best) {
            (Outlook::Proved, _) => return verdict,
            (Outlook::Open, Verdict::Unclear | Verdict::Overlap { .. })
            | (Outlook::Hopeless, Verdict::Unclear) => best = verdict,
            _ => {}
        }
    }
    best
}

/// Where an access goes on one axis.
#[derive(Clone, Copy)]
enum Reach<'a> {
    /// To one place.
    At(&'a Expr),
    /// To all from start to end.
    Run { start: Option<&'a Expr>, end: Option<&'a Expr>, closed: bool },
}

impl<'a> Reach<'a> {
    fn of(index: &'a Expr) -> Self {
        match &bare(index).kind {
            ExprKind::Range { start, end, inclusive } => {
                Reach::Run { start: start.as_deref(), end: end.as_deref(), closed: *inclusive }
            }
            _ => Reach::At(index),
        }
    }
}

/// Where an access goes, by axis.
fn reaches<'a>(scope: Scope<'_, 'a>, place: Place<'a>) -> Vec<(usize, Reach<'a>)> {
    match place {
        Place::Slice(call) => slice_reaches(scope, call),
        _ => place.axes().into_iter().map(|(axis, index)| (axis, Reach::of(index))).collect(),
    }
}

/// The axes of `s![..]`, as far as it can be seen which they are.
fn slice_reaches<'a>(scope: Scope<'_, 'a>, call: &'a MacroCall) -> Vec<(usize, Reach<'a>)> {
    let mut found = Vec::new();
    for (_, index) in Place::Slice(call).axes() {
        let index = bare(index);
        match &index.kind {
            ExprKind::Range { .. } => {}
            ExprKind::Path(path)
                if path.path.segments.last().is_some_and(|last| last.ident == "NewAxis") =>
            {
                continue;
            }
            // A new axis by another name would shift those behind it.
            _ => match scope.types.expr(index.id).value() {
                Ty::Scalar(scalar) if scalar.is_int() => {}
                Ty::Range(_) => {}
                _ => return found,
            },
        }
        found.push((found.len(), Reach::of(index)));
    }
    found
}

/// One access on one axis, as `i * factor + rest`.
struct Form {
    factor: Poly,
    rest: Poly,
    /// The smallest and the largest number of `s![..]`, less `i * factor`.
    signed: Option<(Poly, Poly)>,
    /// Whether it is a range.
    run: bool,
}

/// All accesses on one axis.
struct Axis<'s, 'a> {
    numbers: Numbers<'s, 'a>,
    forms: Vec<Form>,
    narrow: bool,
}

/// What can be said before the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outlook {
    /// The parts are apart, unless an index wraps around.
    Proved,
    /// That depends on the numbers.
    Open,
    /// They overlap in every run that matters.
    Hopeless,
}

impl<'s, 'a> Axis<'s, 'a> {
    fn of(scope: Scope<'s, 'a>, accesses: &[(&'a Expr, &Access<'a>)], axis: usize) -> Option<Self> {
        let mut found = Self::read(scope, accesses, axis)?;
        if found.forms.iter().any(|form| form.factor.is_zero()) {
            return None;
        }
        found.cancel()?;
        Some(found)
    }

    /// The accesses as they are, those that do not move included.
    fn read(
        scope: Scope<'s, 'a>,
        accesses: &[(&'a Expr, &Access<'a>)],
        axis: usize,
    ) -> Option<Self> {
        let mut found = Axis { numbers: Numbers::new(scope), forms: Vec::new(), narrow: false };
        for (_, access) in accesses {
            let reaches = reaches(scope, access.place);
            let (_, reach) = reaches.into_iter().find(|(at, _)| *at == axis)?;
            let form = found.form(reach, matches!(access.place, Place::Slice(_)))?;
            found.forms.push(form);
        }
        Some(found)
    }

    fn form(&mut self, reach: Reach<'a>, signed: bool) -> Option<Form> {
        let scope = self.numbers.scope;
        let bits = |expr: &Expr| scope.types.expr(bare(expr).id).scalar().and_then(narrow_bits);
        let form = match reach {
            Reach::At(index) => {
                let form = self.numbers.form(index)?;
                self.narrow |= form.narrow || bits(index).is_some();
                let (factor, rest) = form.poly.split(&Symbol::Var)?;
                let signed = signed.then(|| (rest.clone(), rest.clone()));
                Form { factor, rest, signed, run: false }
            }
            Reach::Run { start, end, closed } => {
                let end = end?;
                let bits = bits(end).or_else(|| bits(start?));
                self.narrow |= bits.is_some();
                let at = self.numbers.run(start, end, closed, bits)?;
                let run = &self.numbers.runs[at];
                let rest = Poly::symbol(Symbol::Counter(at));
                let signed = signed.then(|| (run.start.clone(), run.end.clone()));
                Form { factor: run.factor.clone(), rest, signed, run: true }
            }
        };
        (!form.factor.counts()).then_some(form)
    }

    /// Takes away what all rests have in common and what cannot be computed
    /// before the loop.
    fn cancel(&mut self) -> Option<()> {
        let unknown = self.numbers.unknown(&self.forms.first()?.rest);
        if unknown.is_zero() {
            return Some(());
        }
        for form in &mut self.forms {
            if form.signed.is_some() {
                return None;
            }
            form.rest = form.rest.minus(&unknown)?;
        }
        Some(())
    }

    fn verdict(&self, local: LocalId, header: &'a Expr) -> (Outlook, Verdict) {
        let unclear = (Outlook::Hopeless, Verdict::Unclear);
        let Some(distance) = self.distance() else { return unclear };
        let mut worst = None;
        let mut ways = Vec::new();
        for stride in std::iter::once(None).chain(self.strides().into_iter().map(Some)) {
            let (outlook, access) = self.outlook(stride.as_ref(), &distance, header);
            if stride.is_none() {
                worst = Some(access);
            }
            let Some(way) = self.way(stride.as_ref()) else { continue };
            match outlook {
                Outlook::Proved => {
                    return match self.owned(local, vec![way]) {
                        Some(owned) => (outlook, Verdict::Apart(owned)),
                        None => unclear,
                    };
                }
                Outlook::Open => ways.push(way),
                Outlook::Hopeless => {}
            }
        }
        if !ways.is_empty() {
            return match self.owned(local, ways) {
                Some(owned) => (Outlook::Open, Verdict::Apart(owned)),
                None => unclear,
            };
        }
        // `y[i]` and `y[i + 1]`, `y[i + j]`: no part of its own is meant.
        let parts = self.forms.iter().any(|form| form.run)
            || distance.as_constant().is_none()
            || distance != Poly::constant(1) && self.forms.iter().any(|form| form.rest.counts());
        match worst {
            Some(access) if parts => {
                let distance = self.numbers.text(&distance);
                (Outlook::Hopeless, Verdict::Overlap { access, distance })
            }
            _ => unclear,
        }
    }

    /// How far neighbours are from each other, where that can be the same for
    /// all accesses.
    fn distance(&self) -> Option<Poly> {
        let first = &self.forms.first()?.factor;
        for form in &self.forms {
            let difference = form.factor.minus(first)?;
            let constant = [&form.factor, first].iter().any(|one| one.as_constant().is_some());
            let apart = difference.is_plainly_positive() || difference.is_plainly_negative();
            if !difference.is_zero() && (constant || apart) {
                return None;
            }
        }
        if first.is_plainly_negative() { first.negated() } else { Some(first.clone()) }
    }

    /// What inner loops go in steps of.
    fn strides(&self) -> Vec<Poly> {
        let mut found: Vec<Poly> = Vec::new();
        for form in &self.forms {
            for at in 0..self.numbers.runs.len() {
                let Some((factor, _)) = form.rest.split(&Symbol::Counter(at)) else { continue };
                let factor =
                    if factor.is_plainly_negative() { factor.negated() } else { Some(factor) };
                if let Some(factor) = factor
                    && !factor.is_zero()
                    && !factor.counts()
                    && !found.contains(&factor)
                {
                    found.push(factor);
                }
            }
        }
        found
    }

    /// `(rows, rest)` of `stride * rows + rest`.
    fn rows(&self, rest: &Poly, stride: Option<&Poly>) -> Option<(Poly, Poly)> {
        let Some(stride) = stride else { return Some((Poly::default(), rest.clone())) };
        let (mut rows, mut rest) = rest.divide(stride);
        for at in 0..self.numbers.runs.len() {
            let (factor, others) = rest.split(&Symbol::Counter(at))?;
            if factor == *stride {
                rows = rows.plus(&Poly::symbol(Symbol::Counter(at)))?;
                rest = others;
            }
        }
        Some((rows, rest))
    }

    /// What can be said, and the access that spoils it.
    fn outlook(
        &self,
        stride: Option<&Poly>,
        distance: &Poly,
        header: &'a Expr,
    ) -> (Outlook, usize) {
        let mut worst = (Outlook::Proved, 0);
        let reach = stride.map(|stride| {
            let length = self.length(header)?;
            let steps = length.minus(&Poly::constant(1))?;
            Some((distance.times(&steps)?, stride))
        });
        for (at, one) in self.forms.iter().enumerate() {
            for other in &self.forms {
                let spread = || {
                    let (_, one) = self.rows(&one.rest, stride)?;
                    let (_, other) = self.rows(&other.rest, stride)?;
                    let (high, low) =
                        (self.numbers.bound(&one, true)?, self.numbers.bound(&other, false)?);
                    high.minus(&low)?.plus(&Poly::constant(1))
                };
                let spread = spread();
                let excess = spread.as_ref().and_then(|spread| spread.minus(distance));
                let mut outlook = Outlook::of(excess, distance);
                if let Some(reach) = &reach {
                    let excess = || {
                        let (reach, stride) = reach.as_ref()?;
                        reach.plus(spread.as_ref()?)?.minus(stride)
                    };
                    outlook = outlook.max(Outlook::of(excess(), stride.unwrap_or(distance)));
                }
                if outlook > worst.0 {
                    worst = (outlook, at);
                }
            }
        }
        worst
    }

    /// The number of iterations, or a larger one.
    fn length(&self, header: &'a Expr) -> Option<Poly> {
        let range = read_range(header)?;
        // Names in the header are names from outside the loop.
        let mut numbers = Numbers::new(self.numbers.scope);
        let (start, end) = (numbers.form(range.start)?.poly, numbers.form(range.end)?.poly);
        end.minus(&start)?.plus(&Poly::constant(range.inclusive.into()))
    }

    /// What the runtime has to test.
    fn way(&self, stride: Option<&Poly>) -> Option<Way> {
        let parts = self.forms.iter().map(|form| self.part(form, stride)).collect::<Option<_>>()?;
        let stride = match stride {
            Some(stride) => Some(self.numbers.number(stride)?),
            None => None,
        };
        Some(Way { stride, parts, others: Vec::new() })
    }

    /// One access in numbers that the runtime computes.
    fn part(&self, form: &Form, stride: Option<&Poly>) -> Option<Part> {
        let number = |poly: &Poly| self.numbers.number(poly);
        let (rows, rest) = self.rows(&form.rest, stride)?;
        let signed = match &form.signed {
            Some((low, high)) => Some((number(low)?, number(high)?)),
            None => None,
        };
        Some(Part {
            factor: number(&form.factor)?,
            rest: number(&rest)?,
            rows: number(&rows)?,
            signed,
        })
    }

    fn owned(&self, local: LocalId, ways: Vec<Way>) -> Option<Owned> {
        let runs = self.numbers.runs.iter().map(|run| {
            Some(Run {
                start: self.numbers.number(&run.start)?,
                end: self.numbers.number(&run.end)?,
                length: self.numbers.number(&run.end.minus(&run.start)?)?,
                closed: run.closed,
                still: run.factor.is_zero(),
                narrow_bits: run.narrow_bits,
            })
        });
        let runs = runs.collect::<Option<_>>()?;
        Some(Owned { local, runs, ways, narrow: self.narrow })
    }
}

impl Outlook {
    /// What is said by how much more than `room` there is to fit into it: nothing
    /// more where that is not above 0.
    fn of(excess: Option<Poly>, room: &Poly) -> Outlook {
        let Some(excess) = excess else {
            return if room.as_constant().is_some() { Outlook::Hopeless } else { Outlook::Open };
        };
        match excess.as_constant() {
            Some(excess) if excess <= 0 => Outlook::Proved,
            Some(_) => Outlook::Hopeless,
            // Numbers of the program's in a literal's place hardly ever fit.
            None if room.as_constant().is_some() || excess.grows() => Outlook::Hopeless,
            None => Outlook::Open,
        }
    }
}
