//! Runs a job on one thread or on all of them.

use std::ops::Range;
use std::time::{Duration, Instant};

use fearless_simd::Simd;

use super::Ufunc;
use super::inner::Elements;
use super::raw::Job;
use crate::parallel::blocks::{Order, Schedule, prange};
use crate::parallel::space::IterSpace;
use crate::parallel::threads::get_num_threads;

/// From this many elements on, a kernel for all threads uses them without
/// asking what an element costs: the cheapest kernels take 200 µs for that many.
const PARALLEL_FROM: usize = 1 << 20;

/// Below that, these many elements are computed and timed first: of few
/// elements few, because they may be slow ones.
const PROBE: usize = 16;
const LONG_PROBE: usize = 512;

/// Work that takes less is not handed out: to wake a thread takes 5 to 50 µs.
const WORTH_SHARING: Duration = Duration::from_micros(60);

/// How much work a block is at least.
const WORTH_A_BLOCK: Duration = Duration::from_micros(15);

/// Enough blocks to even out elements of unequal cost on many threads.
const MOST_BLOCKS: usize = 64;

/// Computes all elements of a job.
///
/// # Safety
///
/// The job's sources have the element types `E`, its output that of the
/// kernel, and nothing else uses the output meanwhile.
pub(super) unsafe fn run<K: Ufunc<E>, E: Elements, S: Simd>(simd: S, job: &Job<'_>) {
    let total = job.total();
    // SAFETY: as the caller says; each range is computed once.
    let compute = |range: Range<usize>| unsafe { block::<K, E, S>(simd, job, range) };
    if !K::PARALLEL || total <= PROBE || get_num_threads() == 1 {
        return compute(0..total);
    }
    if total >= PARALLEL_FROM {
        return share(simd, 0..total, job.granule(), MOST_BLOCKS, compute);
    }
    // How the work is cut depends on the clock, but the result does not:
    // elements are computed one by one, and the first panic is the one that
    // reaches the caller.
    let probe = if total < 8 * LONG_PROBE { PROBE } else { LONG_PROBE };
    let probe = probe.next_multiple_of(job.granule()).min(total);
    let begin = Instant::now();
    compute(0..probe);
    let rest = begin.elapsed() / probe as u32 * (total - probe) as u32;
    if rest < WORTH_SHARING {
        compute(probe..total);
    } else {
        let blocks = (rest.as_nanos() / WORTH_A_BLOCK.as_nanos()).min(MOST_BLOCKS as u128);
        share(simd, probe..total, job.granule(), blocks as usize, compute);
    }
}

/// Cuts a range into up to this many blocks and computes them on all threads.
fn share<S: Simd>(
    simd: S,
    range: Range<usize>,
    granule: usize,
    most: usize,
    compute: impl Fn(Range<usize>) + Sync,
) {
    let granules = range.len() / granule;
    let blocks = granules.clamp(1, most);
    // No overflow: the number of elements is at most `isize::MAX`.
    let (short, longer) = (granules / blocks, granules % blocks);
    let start = |block: usize| range.start + (block * short + block.min(longer)) * granule;
    prange(
        simd,
        IterSpace::half_open(0, blocks),
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads },
        |mine| mine.for_each(|block| compute(start(block)..start(block + 1))),
        |()| (),
    );
}

/// Computes a range of a job's elements at a CPU level.
///
/// # Safety
///
/// As for [`Elements::block`].
#[inline(never)]
unsafe fn block<K: Ufunc<E>, E: Elements, S: Simd>(simd: S, job: &Job<'_>, range: Range<usize>) {
    simd.vectorize(
        #[inline(always)]
        // SAFETY: as the caller says.
        || unsafe { E::block::<K, S>(simd, job, range) },
    );
}
