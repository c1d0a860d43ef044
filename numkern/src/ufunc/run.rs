//! Runs a job on one thread or on all of them.

use std::ops::Range;
use std::time::{Duration, Instant};

use fearless_simd::Simd;

use super::Ufunc;
use super::inner::Elements;
use super::raw::Job;
use crate::parallel::blocks::{Schedule, prange};
use crate::parallel::space::IterSpace;

/// From this many elements on, a kernel for all threads uses them without
/// asking what an element costs. The cheapest kernels take 10 to 20 µs for
/// that many, and handing out work takes 5 to 10.
const PARALLEL_FROM: usize = 32 * 1024;

/// Below that, this many elements are computed and timed first.
const PROBE: usize = 16;

/// Work that takes less is not handed out.
const WORTH_SHARING: Duration = Duration::from_micros(40);

/// The shortest block of a job that is shared for its length.
const SHORTEST_BLOCK: usize = 4096;

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
    if !K::PARALLEL || total <= PROBE || rayon::current_num_threads() == 1 {
        return compute(0..total);
    }
    if total >= PARALLEL_FROM {
        return share(simd, 0..total, job.granule(), SHORTEST_BLOCK, compute);
    }
    // Which way is taken depends on the clock, but not the result: elements
    // are computed one by one either way.
    let probe = PROBE.next_multiple_of(job.granule()).min(total);
    let begin = Instant::now();
    compute(0..probe);
    let rest = begin.elapsed() / probe as u32 * (total - probe) as u32;
    if rest < WORTH_SHARING {
        compute(probe..total);
    } else {
        share(simd, probe..total, job.granule(), 1, compute);
    }
}

/// Cuts a range into blocks, by its length alone, and computes them on all
/// threads.
fn share<S: Simd>(
    simd: S,
    range: Range<usize>,
    granule: usize,
    shortest: usize,
    compute: impl Fn(Range<usize>) + Sync,
) {
    let granules = range.len() / granule;
    let blocks = (range.len() / shortest.max(granule)).clamp(1, MOST_BLOCKS);
    // No overflow: the number of elements is at most `isize::MAX`.
    let (short, longer) = (granules / blocks, granules % blocks);
    let start = |block: usize| range.start + (block * short + block.min(longer)) * granule;
    prange(
        simd,
        IterSpace::half_open(0, blocks),
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0 },
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
