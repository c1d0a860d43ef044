//! Runs the blocks of a parallel loop and combines them in order.

use std::convert::Infallible;
use std::ops::{ControlFlow, Range};
use std::sync::{Mutex, PoisonError};

use fearless_simd::Simd;

use super::grid::Grid;
pub use super::grid::{Schedule, Tuning};
use super::launch::{launch, resume};
use super::leave::Leave;
use super::space::{BlockIter, IterSpace, LoopInt, Walk};
use super::threads;

/// How many blocks run before their partial results are combined: a bound on
/// the memory of a loop that was asked for very short blocks.
const WAVE: usize = 4096;

/// The same where a partial result is an array.
const ARRAY_WAVE: usize = 64;

/// Runs a loop in blocks on the current thread pool.
///
/// `body` runs a block and returns its partial result, at the CPU level of the
/// caller; `combine` gets the partial results in block order on the caller's
/// thread. A type of size 0 holds no result: `combine` is not called then, and
/// neighbouring blocks may run as one. The result is the same for every number
/// of threads.
///
/// # Panics
///
/// With the panic of the first block that panicked, whatever the number of
/// threads; blocks behind it may not run. How much of the work around it was
/// done is not defined, as after any panic.
#[inline]
pub fn prange<S, T, K, P>(
    simd: S,
    space: IterSpace<T, K>,
    schedule: Schedule,
    body: impl Fn(BlockIter<T, K>) -> P + Sync,
    combine: impl FnMut(P),
) where
    S: Simd,
    T: LoopInt,
    K: Walk,
    P: Send,
{
    let ended = prange_until(
        simd,
        space,
        schedule,
        Tuning::NONE,
        #[inline(always)]
        |block| ControlFlow::<Infallible, P>::Continue(body(block)),
        combine,
    );
    match ended {
        None => {}
        Some(never) => match never {},
    }
}

/// [`prange`] with options, of a loop that a block may end: the value of the
/// first block, in loop order, that ended it.
///
/// # Panics
///
/// As [`prange`], if the first block that ended the loop did so by a panic.
#[inline]
pub fn prange_until<R, S, T, K, P>(
    simd: S,
    space: IterSpace<T, K>,
    schedule: Schedule,
    tuning: Tuning,
    body: impl Fn(BlockIter<T, K>) -> ControlFlow<R, P> + Sync,
    mut combine: impl FnMut(P),
) -> Option<R>
where
    R: Leave,
    S: Simd,
    T: LoopInt,
    K: Walk,
    P: Send,
{
    let len = space.len();
    let run = |positions: Range<usize>| {
        let iterations = space.block(positions);
        // A worker thread enters the CPU level anew: target features end at
        // the closure that is handed to it.
        simd.vectorize(
            #[inline(always)]
            || body(iterations),
        )
    };
    let mut grid = Grid::new(len, schedule, tuning);
    if grid.blocks > 1 {
        let threads = threads::get_num_threads();
        // Where written indices could wrap around and meet, one thread takes all.
        if threads > 1
            && tuning.min_len.is_none_or(|least| len >= least)
            && space.indices_fit(schedule.factor, schedule.offset)
        {
            let wave = match const { size_of::<P>() } {
                0 => usize::MAX,
                _ if schedule.arrays => ARRAY_WAVE,
                _ => WAVE,
            };
            return run_all(grid, threads, tuning.fixed, wave, &run, combine);
        }
        if const { size_of::<P>() == 0 } {
            grid = grid.whole();
        }
    }
    for block in 0..grid.blocks {
        match run(grid.positions(block)) {
            ControlFlow::Continue(part) => {
                if const { size_of::<P>() != 0 } {
                    combine(part);
                }
            }
            ControlFlow::Break(value) => return Some(value),
        }
    }
    None
}

/// Runs all blocks on the threads of the pool.
#[inline(never)]
fn run_all<R: Send, P: Send>(
    grid: Grid,
    threads: usize,
    fixed: bool,
    wave: usize,
    run: &(impl Fn(Range<usize>) -> ControlFlow<R, P> + Sync),
    mut combine: impl FnMut(P),
) -> Option<R> {
    for start in (0..grid.blocks).step_by(wave) {
        let blocks = start..grid.blocks.min(start.saturating_add(wave));
        let slots: Mutex<Vec<Option<P>>> = Mutex::new(Vec::new());
        let ended: Mutex<Option<(usize, R)>> = Mutex::new(None);
        let panic = threads::on_pool(|| {
            launch(blocks.clone(), threads, fixed, &|worker| {
                let mut parts = Vec::new();
                while let Some(block) = worker.take() {
                    match run(grid.positions(block)) {
                        ControlFlow::Continue(part) => {
                            if const { size_of::<P>() != 0 } {
                                parts.push((block - start, part));
                            }
                        }
                        ControlFlow::Break(value) => {
                            worker.end();
                            keep_first(&ended, block, value);
                        }
                    }
                }
                if const { size_of::<P>() != 0 } {
                    place(&slots, blocks.len(), parts);
                }
            })
        });
        let ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
        match (panic, ended) {
            (Some(panic), Some((block, value))) if block < panic.0 => return Some(value),
            (Some(panic), _) => resume(panic),
            (None, Some((_, value))) => return Some(value),
            (None, None) => {}
        }
        let parts = slots.into_inner().unwrap_or_else(PoisonError::into_inner);
        parts.into_iter().flatten().for_each(&mut combine);
    }
    None
}

/// Keeps the value of the first block that ended the loop.
fn keep_first<R>(ended: &Mutex<Option<(usize, R)>>, block: usize, value: R) {
    // What is not kept is dropped after the lock, where a panic does no harm.
    let mut other = Some((block, value));
    let mut ended = ended.lock().unwrap_or_else(PoisonError::into_inner);
    if ended.as_ref().is_none_or(|(earliest, _)| block < *earliest) {
        std::mem::swap(&mut *ended, &mut other);
    }
    drop(ended);
    drop(other);
}

/// Puts the partial results of one thread into their places.
fn place<P>(slots: &Mutex<Vec<Option<P>>>, blocks: usize, parts: Vec<(usize, P)>) {
    let mut slots = slots.lock().unwrap_or_else(PoisonError::into_inner);
    if slots.is_empty() {
        slots.resize_with(blocks, || None);
    }
    for (block, part) in parts {
        slots[block] = Some(part);
    }
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;
    use crate::dispatch;
    use crate::dispatch::{CpuLevel, available_levels, with_level};
    use crate::with_num_threads;

    const THREADS: [usize; 4] = [1, 2, 3, 8];
    const LENGTHS: [usize; 10] = [0, 1, 2, 63, 64, 65, 16_383, 32_768, 70_001, 1_200_000];

    fn schedules() -> impl Iterator<Item = Schedule> {
        [(false, false), (true, false), (false, true), (true, true)]
            .into_iter()
            .map(|(heavy, arrays)| Schedule { heavy, arrays, factor: 1, offset: 0 })
    }

    fn sum(n: usize, schedule: Schedule) -> f64 {
        let mut s = -0.0;
        dispatch!(simd => prange(
            simd,
            IterSpace::half_open(0, n),
            schedule,
            |block| block.fold(-0.0, |sum, i| sum + 1.0 / (i + 1) as f64),
            |partial| s += partial,
        ));
        s
    }

    #[test]
    fn sums_have_the_same_bits_on_every_number_of_threads() {
        for schedule in schedules() {
            for n in LENGTHS {
                let want = with_num_threads(1, || sum(n, schedule));
                for threads in THREADS {
                    let got = with_num_threads(threads, || sum(n, schedule));
                    assert_eq!(got.to_bits(), want.to_bits(), "{n} {threads} {schedule:?}");
                }
            }
        }
    }

    #[test]
    fn workers_run_at_the_level_of_the_caller() {
        for level in available_levels() {
            let seen = Mutex::new(Vec::new());
            let schedule = Schedule { heavy: true, arrays: false, factor: 1, offset: 0 };
            with_num_threads(3, || {
                with_level(level, || {
                    dispatch!(simd => prange(
                        simd,
                        IterSpace::half_open(0, 9),
                        schedule,
                        |_| seen.lock().unwrap().push(CpuLevel::of(simd.level())),
                        |()| (),
                    ))
                })
                .unwrap()
            });
            assert_eq!(seen.into_inner().unwrap(), vec![level; 9]);
        }
    }

    #[test]
    fn the_first_panic_in_loop_order_reaches_the_caller() {
        let schedule = Schedule { heavy: true, arrays: false, factor: 1, offset: 0 };
        for threads in THREADS {
            let panic = catch_unwind(|| {
                with_num_threads(threads, || {
                    dispatch!(simd => prange(
                        simd,
                        IterSpace::half_open(0, 1_000),
                        schedule,
                        |block| for i in block { assert!(i < 300, "iteration {i}") },
                        |_| (),
                    ))
                })
            });
            let message = *panic.unwrap_err().downcast::<String>().unwrap();
            assert_eq!(message, "iteration 300", "{threads} threads");
        }
    }

    #[test]
    fn a_loop_inside_a_loop_runs() {
        let schedule = Schedule { heavy: true, arrays: false, factor: 1, offset: 0 };
        let mut total = 0.0;
        with_num_threads(3, || {
            dispatch!(simd => prange(
                simd,
                IterSpace::half_open(0, 20),
                schedule,
                |block| block.map(|i| sum(i * 100, schedule)).sum::<f64>(),
                |partial| total += partial,
            ));
        });
        assert!(total > 0.0);
    }
}
