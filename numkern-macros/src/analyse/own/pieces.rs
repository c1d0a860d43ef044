//! Accesses that together are no part of one iteration, but go to pieces of the
//! array that no other access reaches while the loop runs:
//!
//! ```text
//! for i in prange!(k + 1..n) { a[[i, j]] -= f * a[[k, j]]; }       // row k is only read
//! for k in prange!(0..half) { let t = x[k + half]; x[k + half] = x[k] - t; x[k] += t; }
//! for i in prange!(0..n / 2) { .. v[i] .. v[n - 1 - i] .. }
//! ```
//!
//! The accesses are sorted into groups, in each of which the iterations keep
//! apart as usual. Two groups of which one is written must stay clear of each
//! other over the whole loop. As everywhere here the runtime tests it, so that
//! nothing depends on what is said below of numbers that are not known.

use super::super::access::{Access, Write};
use super::super::affine::Scope;
use super::super::extents::{Owned, Way};
use super::super::header::read_range;
use super::super::poly::{Poly, Symbol};
use super::numbers::Numbers;
use super::{Axis, Form, Outlook, Verdict, judge, reaches};
use crate::hir::ty::Scalar;
use crate::hir::{Expr, LocalId, Ty};

/// An access, and the expression that shows it.
type Seen<'u, 'a> = (&'a Expr, &'u Access<'a>);

/// What has to be tested for the iterations to keep to pieces of their own;
/// `None` where it cannot be.
pub(in super::super) fn pieces<'a>(
    scope: Scope<'_, 'a>,
    local: LocalId,
    accesses: &[Seen<'_, 'a>],
    header: &'a Expr,
) -> Option<Vec<Owned>> {
    let groups = groups(scope, local, accesses, header);
    let mut tests = Vec::new();
    for (at, one) in groups.iter().enumerate() {
        // A group that is only read needs nothing of itself.
        if one.written {
            match judge(scope, local, &one.accesses, header) {
                Verdict::Apart(owned) => tests.push(owned),
                Verdict::Overlap { .. } | Verdict::Unclear => return None,
            }
        }
        for other in &groups[at + 1..] {
            if (one.written || other.written) && !passed_over(scope, one, other) {
                tests.push(clear(scope, local, one, other, header)?);
            }
        }
    }
    Some(tests)
}

/// Accesses that go together.
struct Group<'u, 'a> {
    accesses: Vec<Seen<'u, 'a>>,
    written: bool,
}

/// The accesses in groups: writes first, and what goes with them.
fn groups<'u, 'a>(
    scope: Scope<'_, 'a>,
    local: LocalId,
    accesses: &[Seen<'u, 'a>],
    header: &'a Expr,
) -> Vec<Group<'u, 'a>> {
    let mut groups: Vec<Group<'u, 'a>> = Vec::new();
    let is_write = |one: &Seen<'u, 'a>| !matches!(one.1.write, Write::No);
    let (writes, reads): (Vec<_>, Vec<_>) = accesses.iter().copied().partition(is_write);
    for one in writes.into_iter().chain(reads) {
        let written = is_write(&one);
        let joined = groups.iter_mut().filter(|group| group.written).any(|group| {
            group.accesses.push(one);
            let fits = matches!(judge(scope, local, &group.accesses, header), Verdict::Apart(_));
            if !fits {
                group.accesses.pop();
            }
            fits
        });
        if !joined {
            groups.push(Group { accesses: vec![one], written });
        }
    }
    groups
}

/// The test of whether two groups stay clear of each other, on the axis on which
/// most can be said about it.
fn clear<'a>(
    scope: Scope<'_, 'a>,
    local: LocalId,
    one: &Group<'_, 'a>,
    other: &Group<'_, 'a>,
    header: &'a Expr,
) -> Option<Owned> {
    let both: Vec<_> = one.accesses.iter().chain(&other.accesses).copied().collect();
    // Who writes to two places means them to be different. A read further on is
    // the usual mistake, so there it must be seen.
    let enough = if one.written && other.written { Outlook::Open } else { Outlook::Proved };
    let axes = reaches(scope, both.first()?.1.place).into_iter().map(|(axis, _)| axis);
    axes.filter_map(|axis| {
        let axis = Axis::read(scope, &both, axis)?;
        let (ones, others) = axis.forms.split_at(one.accesses.len());
        let outlook = axis.gap(ones, others, header).min(axis.gap(others, ones, header));
        let parts = |forms: &[Form]| {
            forms.iter().map(|form| axis.part(form, None)).collect::<Option<Vec<_>>>()
        };
        let way = Way { stride: None, parts: parts(ones)?, others: parts(others)? };
        (outlook <= enough).then_some(())?;
        Some((outlook, axis.owned(local, vec![way])?))
    })
    .min_by_key(|(outlook, _)| *outlook)
    .map(|(_, test)| test)
}

/// Whether the second group only reads what the conditions around the writes of
/// the first keep them from: `if i != k { c[[i, j]] -= c[[k, j]]; }`.
///
/// The index is `i + r` in the writes and `e + r` in the reads, and `i != e`
/// there, in a type that is no narrower than the index. So they differ, even
/// where both wrap around.
fn passed_over(scope: Scope<'_, '_>, one: &Group<'_, '_>, other: &Group<'_, '_>) -> bool {
    let wide = |ty: &Ty| {
        matches!(ty, Ty::Scalar(Scalar::Usize | Scalar::Isize | Scalar::U64 | Scalar::I64))
    };
    let integers = scope.var.is_some_and(|var| wide(scope.types.local(var)));
    let writes = || one.accesses.iter().filter(|(_, access)| !matches!(access.write, Write::No));
    let kept = |write: &Seen<'_, '_>, read: &Seen<'_, '_>| {
        let axes = reaches(scope, write.1.place).into_iter().map(|(axis, _)| axis);
        axes.into_iter().any(|axis| {
            let Some(mut axis) = Axis::read(scope, &[*write, *read], axis) else { return false };
            let sides = scope.region.unequal.get(&write.0.id).into_iter().flatten();
            sides.into_iter().any(|[left, right]| {
                wide(scope.types.expr(left.id))
                    && wide(scope.types.expr(right.id))
                    && (axis.is_passed_over(left, right) || axis.is_passed_over(right, left))
            })
        })
    };
    integers
        && !other.written
        && writes().all(|write| other.accesses.iter().all(|read| kept(write, read)))
}

impl<'a> Axis<'_, 'a> {
    /// Whether the first form goes to `var + r` and the second to `at + r`.
    fn is_passed_over(&mut self, var: &'a Expr, at: &'a Expr) -> bool {
        let (Some(var), Some(at)) = (self.numbers.form(var), self.numbers.form(at)) else {
            return false;
        };
        let [write, read] = self.forms.as_slice() else { return false };
        let plain = |form: &Form| form.signed.is_none() && !form.run;
        let fixed = !at.poly.counts() && !at.poly.moves() && !write.rest.counts();
        !self.narrow
            && plain(write)
            && plain(read)
            && fixed
            && var.poly == Poly::symbol(Symbol::Var)
            && write.factor == Poly::constant(1)
            && read.factor.is_zero()
            && read.rest.minus(&at.poly).is_some_and(|rest| rest == write.rest)
    }

    /// Whether the second forms begin behind the end of the first.
    fn gap(&self, low: &[Form], high: &[Form], header: &'a Expr) -> Outlook {
        let mut found = Outlook::Proved;
        for low in low {
            for high in high {
                let gap =
                    || self.reach(high, header, false)?.minus(&self.reach(low, header, true)?);
                found = found.max(gap().map_or(Outlook::Hopeless, |gap| outlook_of(&gap)));
            }
        }
        found
    }

    /// The largest (or smallest) index that a form has in the loop, for fixed
    /// numbers that are not negative.
    fn reach(&self, form: &Form, header: &'a Expr, upper: bool) -> Option<Poly> {
        let rest = self.numbers.bound(&form.rest, upper)?;
        if form.factor.is_zero() {
            return Some(rest);
        }
        let up = if form.factor.is_plainly_positive() {
            upper
        } else if form.factor.is_plainly_negative() {
            !upper
        } else {
            return None;
        };
        let range = read_range(header)?;
        let mut numbers = Numbers::new(self.numbers.scope);
        let end = if up {
            let closed = Poly::constant(i64::from(range.inclusive) - 1);
            numbers.form(range.end)?.poly.plus(&closed)?
        } else {
            numbers.form(range.start)?.poly
        };
        // A header names nothing of the loop's.
        if end.counts() || end.split(&Symbol::Var).is_none_or(|(factor, _)| !factor.is_zero()) {
            return None;
        }
        form.factor.times(&end)?.plus(&rest)
    }
}

/// What is known of a gap that must be 1 or more.
fn outlook_of(gap: &Poly) -> Outlook {
    let above = gap.minus(&Poly::constant(1));
    if above.is_some_and(|above| above.is_plainly_positive()) {
        return Outlook::Proved;
    }
    // What speaks for a gap must be able to outgrow what speaks against it:
    // `lo` in `lo - n * lo` cannot, nor can a constant.
    let less = |than: &[Symbol]| {
        gap.terms().any(|(symbols, by)| by < 0 && than.iter().all(|one| symbols.contains(one)))
    };
    let open = gap.terms().any(|(symbols, by)| by > 0 && !symbols.is_empty() && !less(symbols));
    if open { Outlook::Open } else { Outlook::Hopeless }
}
