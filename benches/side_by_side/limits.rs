//! What the machine can do at best, measured in the same run: bandwidth to read,
//! to copy and for the triad, with and without streaming stores, and the rate of
//! fused multiply-adds.
//!
//! The arrays are as long as those of the rows (10 M numbers of 8 bytes), so that
//! a machine whose caches hold the rows is given credit for them here too.

use std::hint::black_box;
use std::sync::Barrier;
use std::time::Instant;

use crate::report::model::Limit;

#[cfg_attr(not(target_arch = "x86_64"), path = "limits_any.rs")]
#[cfg_attr(target_arch = "x86_64", path = "limits_x86.rs")]
mod kernels;

/// The numbers in each array, over all threads.
pub const ELEMENTS: usize = 10_000_000;
/// The numbers in a line of the cache, to which arrays are aligned.
const LINE: usize = 8;
/// Multiply-adds of each lane in one measurement of the rate.
const STEPS: usize = 4_000_000;

/// An array aligned to lines of the cache.
struct Aligned {
    numbers: Vec<f64>,
    skip: usize,
}

impl Aligned {
    fn new(n: usize) -> Self {
        let n = n.next_multiple_of(LINE);
        // Not zero, so that every page is there before it is measured.
        let mut numbers = vec![0.5; n + LINE];
        let skip = (0..LINE).find(|skip| numbers[*skip..].as_ptr().addr().is_multiple_of(64));
        let skip = skip.unwrap_or(0);
        numbers.truncate(skip + n);
        Aligned { numbers, skip }
    }

    fn all(&mut self) -> &mut [f64] {
        &mut self.numbers[self.skip..]
    }
}

/// The arrays of one thread.
pub(crate) struct Arrays<'a> {
    pub(crate) a: &'a mut [f64],
    pub(crate) b: &'a [f64],
    pub(crate) c: &'a [f64],
}

/// What is measured: its traffic in bytes an element, and whether it streams.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Read,
    Copy,
    CopyStreaming,
    Triad,
    TriadStreaming,
    Flops,
}

const KINDS: [Kind; 6] =
    [Kind::Read, Kind::Copy, Kind::CopyStreaming, Kind::Triad, Kind::TriadStreaming, Kind::Flops];

/// The thread counts up to `most`: each up to eight, then powers of two, and the most.
pub fn thread_counts(most: usize) -> Vec<usize> {
    (1..=most).filter(|n| *n <= 8 || n.is_power_of_two() || *n == most).collect()
}

/// Measures all limits with `threads` threads: the best of `repeat` runs over
/// arrays of `n` numbers.
pub fn measure(threads: usize, n: usize, repeat: usize) -> Limit {
    let barrier = Barrier::new(threads);
    let per_thread = n.div_ceil(threads);
    let mut all: Vec<Vec<[f64; 2]>> = Vec::new();
    std::thread::scope(|scope| {
        let work = || {
            // Made where it is used, so that its pages lie near this thread's core.
            let [mut a, mut b, mut c] = [0; 3].map(|_| Aligned::new(per_thread));
            let mut arrays = Arrays { a: a.all(), b: b.all(), c: c.all() };
            let mut best = vec![[f64::INFINITY, 0.0]; KINDS.len()];
            for (kind, best) in KINDS.into_iter().zip(&mut best) {
                for _ in 0..repeat {
                    barrier.wait();
                    let start = Instant::now();
                    let amount = kernels::run(kind, black_box(&mut arrays), STEPS);
                    barrier.wait();
                    let Some(amount) = amount else { break };
                    *best = [best[0].min(start.elapsed().as_secs_f64()), amount];
                }
            }
            best
        };
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        all = handles.into_iter().filter_map(|handle| handle.join().ok()).collect();
    });
    let rate = |kind: Kind| {
        let at = KINDS.iter().position(|other| *other == kind)?;
        let amount: f64 = all.iter().map(|best| best[at][1]).sum();
        let time = all.iter().map(|best| best[at][0]).fold(0.0, f64::max);
        (amount > 0.0).then_some(amount / time)
    };
    Limit {
        threads,
        read: rate(Kind::Read).unwrap_or_default(),
        copy: rate(Kind::Copy).unwrap_or_default(),
        copy_streaming: rate(Kind::CopyStreaming),
        triad: rate(Kind::Triad).unwrap_or_default(),
        triad_streaming: rate(Kind::TriadStreaming),
        flops: rate(Kind::Flops).unwrap_or_default(),
    }
}

/// The best bandwidth of a machine, however it is used.
pub fn bandwidth(limit: &Limit) -> f64 {
    let streaming = [limit.copy_streaming, limit.triad_streaming].into_iter().flatten();
    [limit.read, limit.copy, limit.triad].into_iter().chain(streaming).fold(0.0, f64::max)
}

/// The shortest time in nanoseconds that the machine allows for a row, and what
/// sets it: `memory` or `arithmetic`.
pub fn bound(
    limits: &[Limit],
    threads: usize,
    bytes: f64,
    ops: f64,
) -> Option<(f64, &'static str)> {
    let limit = limits.iter().find(|limit| limit.threads == threads)?;
    let memory = bytes / bandwidth(limit) * 1e9;
    let arithmetic = ops / limit.flops * 1e9;
    let (ns, kind) = match memory >= arithmetic {
        true => (memory, "memory"),
        false => (arithmetic, "arithmetic"),
    };
    (ns.is_finite() && ns > 0.0).then_some((ns, kind))
}
