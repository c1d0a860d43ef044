//! Runs the blocks of a parallel loop and combines them in order.

use std::any::Any;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use fearless_simd::Simd;
use rayon::prelude::*;

use super::shared::checks;
use super::space::{BlockIter, IterSpace, LoopInt, Walk};
use super::threads;

/// What decides how a loop is cut into blocks, beside its length.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// One iteration is work enough for a block: it holds a loop or a call.
    pub heavy: bool,
    /// Every block holds a copy of an array: fewer blocks, less memory.
    pub arrays: bool,
    /// The largest factor of the loop variable in an index that is written.
    pub factor: u64,
    /// The largest difference of two constants in such indices.
    pub offset: u64,
    /// What may run beside each other.
    pub order: Order,
}

/// In which order the blocks of a loop run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// On all threads.
    Threads,
    /// One after the other on the calling thread.
    InOrder,
    /// There is one block: the serial loop.
    OneBlock,
}

/// The shortest block of straight-line iterations. Waking another thread costs 6
/// to 10 microseconds (measured), an iteration 0.1 to 1 nanosecond: a block
/// should be worth the waking. Two threads draw level with one at 16,000
/// iterations of a nanosecond, at 60,000 of a vectorised loop; this lies between.
const LIGHT_BLOCK: usize = 16_384;

/// Enough blocks to even out iterations of unequal cost on many threads.
const MOST_BLOCKS: usize = 64;

/// The same where every block costs an array that is filled and added up.
const MOST_ARRAY_BLOCKS: usize = 16;

/// How a loop is cut: a function of the loop alone, never of the threads, so
/// that partial results and with them the bits of the result stay the same.
#[derive(Clone, Copy, Debug)]
struct Grid {
    len: usize,
    blocks: usize,
}

impl Grid {
    fn new(len: usize, schedule: Schedule) -> Self {
        let shortest = if schedule.heavy { 1 } else { LIGHT_BLOCK };
        let most = if schedule.arrays { MOST_ARRAY_BLOCKS } else { MOST_BLOCKS };
        let most = if schedule.order == Order::OneBlock { 1 } else { most };
        Self { len, blocks: (len / shortest).clamp(1, most) }
    }

    /// The positions of a block. Lengths differ by one at most.
    fn positions(self, block: usize) -> Range<usize> {
        let (short, longer) = (self.len / self.blocks, self.len % self.blocks);
        let start = |block: usize| block * short + block.min(longer);
        start(block)..start(block + 1)
    }
}

/// Runs a loop in blocks on the current thread pool.
///
/// `body` runs a block and returns its partial result, at the CPU level of the
/// caller; `combine` gets the partial results in block order on the caller's
/// thread. The result is the same for every number of threads.
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
    mut combine: impl FnMut(P),
) where
    S: Simd,
    T: LoopInt,
    K: Walk,
    P: Send,
{
    let grid = Grid::new(space.len(), schedule);
    let run = |block: usize| {
        let iterations = space.block(grid.positions(block));
        // A worker thread enters the CPU level anew: target features end at
        // the closure that is handed to it.
        simd.vectorize(
            #[inline(always)]
            || body(iterations),
        )
    };
    // Where written indices could wrap around and meet, one thread takes all.
    let disjoint = space.indices_fit(schedule.factor, schedule.offset);
    if grid.blocks == 1
        || schedule.order == Order::InOrder
        || threads::get_num_threads() == 1
        || !disjoint
    {
        (0..grid.blocks).for_each(|block| combine(run(block)));
    } else {
        threads::on_pool(|| run_all(grid.blocks, &run)).into_iter().for_each(combine);
    }
}

/// The partial results of all blocks, in order.
fn run_all<P: Send>(blocks: usize, run: &(impl Fn(usize) -> P + Sync)) -> Vec<P> {
    let slots: Vec<Mutex<Option<P>>> = (0..blocks).map(|_| Mutex::new(None)).collect();
    // A kernel that a block calls is checked as the loop around it is.
    let checks = checks::setting();
    for_each_block(blocks, &|block| {
        let partial = checks::with_setting(checks, || run(block));
        // Each slot is locked once, for this; nothing in it can panic.
        *slots[block].lock().unwrap_or_else(PoisonError::into_inner) = Some(partial);
    });
    let partials = slots
        .into_iter()
        .filter_map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner));
    partials.collect()
}

/// Runs all blocks on the pool, or ends with the panic of the first block, in
/// loop order, that panicked.
///
/// Behind `dyn`, so that the code of the thread pool is compiled once and not
/// for every loop of every kernel at every CPU level.
fn for_each_block(blocks: usize, task: &(dyn Fn(usize) + Sync)) {
    let first = AtomicUsize::new(usize::MAX);
    let panic: Mutex<Option<(usize, Box<dyn Any + Send>)>> = Mutex::new(None);
    (0..blocks).into_par_iter().with_max_len(1).for_each(|block| {
        // Relaxed: the number is a hint to stop early. Blocks before the first
        // panic always run, so the panic that is kept is the first.
        if first.load(Ordering::Relaxed) < block {
            return;
        }
        // The loop's state is given up with the panic, which goes on below.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| task(block))) {
            first.fetch_min(block, Ordering::Relaxed);
            let mut kept = panic.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.as_ref().is_none_or(|(earliest, _)| block < *earliest) {
                *kept = Some((block, payload));
            }
        }
    });
    if let Some((_, payload)) = panic.into_inner().unwrap_or_else(PoisonError::into_inner) {
        resume_unwind(payload);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch;
    use crate::dispatch::{CpuLevel, available_levels, with_level};
    use crate::with_num_threads;

    const THREADS: [usize; 4] = [1, 2, 3, 8];
    const LENGTHS: [usize; 10] = [0, 1, 2, 63, 64, 65, 16_383, 32_768, 70_001, 1_200_000];

    fn schedules() -> impl Iterator<Item = Schedule> {
        [(false, false), (true, false), (false, true), (true, true)].into_iter().map(
            |(heavy, arrays)| Schedule {
                heavy,
                arrays,
                factor: 1,
                offset: 0,
                order: Order::Threads,
            },
        )
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
    fn blocks_cover_the_loop_in_order() {
        for schedule in schedules() {
            for len in LENGTHS {
                let grid = Grid::new(len, schedule);
                let mut next = 0;
                for block in 0..grid.blocks {
                    let positions = grid.positions(block);
                    assert_eq!(positions.start, next);
                    assert!(len < 2 || !positions.is_empty());
                    next = positions.end;
                }
                assert_eq!(next, len);
            }
        }
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
            let schedule = Schedule {
                heavy: true,
                arrays: false,
                factor: 1,
                offset: 0,
                order: Order::Threads,
            };
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
        let schedule =
            Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
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
        let schedule =
            Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
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
