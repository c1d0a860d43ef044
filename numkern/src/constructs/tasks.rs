//! How the work of a construct is handed to the threads.

use std::ops::Range;

use fearless_simd::Simd;

use crate::parallel::blocks::{Order, Schedule, prange};
use crate::parallel::space::IterSpace;

/// A task of cheap elements is worth waking another thread from this length on.
pub(super) const LIGHT: usize = 16_384;

/// Enough tasks to even out elements of unequal cost on many threads. Loops
/// with that many iterations get a block for each.
pub(super) const MOST: usize = 64;

/// How many tasks a length is cut into: a function of the length alone.
pub(super) fn count(len: usize, least: usize, most: usize) -> usize {
    (len / least.max(1)).clamp(1, most.min(MOST))
}

/// The part of a length that a task has. Parts differ by one at most.
pub(super) fn part(len: usize, tasks: usize, task: usize) -> Range<usize> {
    let (short, longer) = (len / tasks, len % tasks);
    let start = |task: usize| task * short + task.min(longer);
    start(task)..start(task + 1)
}

/// Runs tasks on the threads of the caller, at its CPU level, and joins their
/// results in order on its own thread. The first task that panics is the one
/// whose panic goes on.
#[inline(always)]
pub(super) fn run<S: Simd, P: Send>(
    simd: S,
    tasks: usize,
    body: impl Fn(usize) -> P + Sync,
    mut combine: impl FnMut(P),
) {
    prange(
        simd,
        IterSpace::half_open(0, tasks),
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads },
        #[inline(always)]
        |mine| {
            let mut results = Vec::with_capacity(mine.len());
            for task in mine {
                results.push(body(task));
            }
            results
        },
        |results| results.into_iter().for_each(&mut combine),
    );
}

/// [`run`] over the parts of a length.
#[inline(always)]
pub(super) fn over<S: Simd, P: Send>(
    simd: S,
    len: usize,
    tasks: usize,
    body: impl Fn(Range<usize>) -> P + Sync,
    combine: impl FnMut(P),
) {
    run(
        simd,
        tasks,
        #[inline(always)]
        |task| body(part(len, tasks, task)),
        combine,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_the_length_in_order() {
        for len in [0, 1, 7, 63, 64, 65, 1_000_003] {
            for least in [1, 10, LIGHT] {
                let tasks = count(len, least, MOST);
                let mut next = 0;
                for task in 0..tasks {
                    let part = part(len, tasks, task);
                    assert_eq!(part.start, next);
                    next = part.end;
                }
                assert_eq!(next, len);
            }
        }
    }
}
