//! Totals of runs, the ground that scans and reductions stand on.
//!
//! The elements are cut into runs of [`RUN`]. A run is folded from left to
//! right, starting at its first element; the totals are joined from left to
//! right, too. Which thread folds a run, and that several are folded at once,
//! side by side, changes no bit of the result.

use std::ops::Range;

use fearless_simd::Simd;

use super::Operator;
use super::tasks::{self, LIGHT, MOST};
use super::vector::Source;

/// The length of a run. A little more than a power of two, so that the runs
/// that are folded side by side do not fall into the same lines of the cache.
pub(super) const RUN: usize = 2056;

/// How many runs are folded side by side: one addition of floats takes as long
/// as four that do not wait for each other.
pub(super) const SIDE_BY_SIDE: usize = 4;

/// The number of runs.
pub(super) fn runs_of(len: usize) -> usize {
    len.div_ceil(RUN)
}

/// The elements of some runs.
pub(super) fn elements_of(runs: Range<usize>, len: usize) -> Range<usize> {
    runs.start * RUN..len.min(runs.end * RUN)
}

/// How many tasks these runs are.
pub(super) fn tasks_of(runs: usize) -> usize {
    tasks::count(runs, LIGHT / RUN, MOST)
}

/// What a visit of the runs comes to next.
pub(super) enum Next<'a, T> {
    /// Whole runs side by side, none of them the first one of all.
    Four(&'a [[T; RUN]; SIDE_BY_SIDE]),
    /// One run.
    One(&'a [T]),
}

/// Visits some runs in order, with the number of the run that comes next.
#[inline(always)]
pub(super) fn each<T: Copy>(
    x: &Source<'_, T>,
    runs: Range<usize>,
    mut visit: impl FnMut(usize, Next<'_, T>),
) {
    let (mut run, mut buffer) = (runs.start, Vec::new());
    while run < runs.end {
        let after = run + SIDE_BY_SIDE;
        // The first run begins in its own way.
        if run != 0 && after <= runs.end && after * RUN <= x.len() {
            let (whole, _) = x.piece(run * RUN..after * RUN, &mut buffer).as_chunks::<RUN>();
            if let Some(whole) = whole.first_chunk::<SIDE_BY_SIDE>() {
                visit(run, Next::Four(whole));
            }
            run = after;
        } else {
            visit(run, Next::One(x.piece(elements_of(run..run + 1, x.len()), &mut buffer)));
            run += 1;
        }
    }
}

/// Folds values from left to right.
#[inline(always)]
pub(super) fn fold<F: Operator, S: Simd>(
    simd: S,
    start: Option<F::Element>,
    values: &[F::Element],
) -> Option<F::Element> {
    let mut values = values.iter().copied();
    let first = start.or_else(|| values.next())?;
    Some(values.fold(first, |sum, value| F::join(simd, sum, value)))
}

/// Folds four runs side by side.
#[inline(always)]
pub(super) fn fold_four<F: Operator, S: Simd>(
    simd: S,
    x: &[[F::Element; RUN]; SIDE_BY_SIDE],
) -> [F::Element; SIDE_BY_SIDE] {
    let [a, b, c, d] = x;
    let mut sums = [a[0], b[0], c[0], d[0]];
    for j in 1..RUN {
        sums[0] = F::join(simd, sums[0], a[j]);
        sums[1] = F::join(simd, sums[1], b[j]);
        sums[2] = F::join(simd, sums[2], c[j]);
        sums[3] = F::join(simd, sums[3], d[j]);
    }
    sums
}

/// The totals of some runs; that of the first one begins with `start`.
#[inline(always)]
pub(super) fn totals<F: Operator, S: Simd>(
    simd: S,
    x: &Source<'_, F::Element>,
    runs: Range<usize>,
    start: Option<F::Element>,
) -> Vec<F::Element> {
    let mut found = Vec::with_capacity(runs.len());
    each(
        x,
        runs,
        #[inline(always)]
        |run, next| match next {
            Next::Four(values) => found.extend(fold_four::<F, S>(simd, values)),
            Next::One(values) => {
                found.extend(fold::<F, S>(simd, start.filter(|_| run == 0), values));
            }
        },
    );
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_run_is_visited_once_in_order() {
        for len in [0, 1, RUN, RUN + 1, 5 * RUN, 5 * RUN + 1, 23 * RUN - 1] {
            let values: Vec<usize> = (0..len).collect();
            let view = ndarray::ArrayView1::from(&values);
            for first in 0..runs_of(len) {
                let mut seen: Vec<usize> = Vec::new();
                each(&Source::new(view), first..runs_of(len), |run, next| {
                    assert_eq!(seen.len(), (run - first) * RUN);
                    match next {
                        Next::Four(four) => seen.extend(four.as_flattened()),
                        Next::One(one) => seen.extend(one),
                    }
                });
                assert_eq!(seen, values[first * RUN..]);
            }
        }
    }
}
