//! Runs the blocks of a parallel loop and combines them in order.

use std::convert::Infallible;
use std::ops::{ControlFlow, Range};
use std::sync::{Mutex, PoisonError};

use fearless_simd::Simd;

use super::grid::Grid;
pub use super::grid::{Order, Schedule, Tuning};
use super::launch::{launch, resume};
use super::leave::Leave;
use super::shared::checks;
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
            && schedule.order != Order::InOrder
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
        // A kernel that a block calls is checked as the loop around it is.
        let setting = checks::setting();
        let panic = threads::on_pool(|| {
            launch(blocks.clone(), threads, fixed, &|worker| {
                let mut parts = Vec::new();
                while let Some(block) = worker.take() {
                    match checks::with_setting(setting, || run(grid.positions(block))) {
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
mod tests;
