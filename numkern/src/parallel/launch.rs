//! Hands blocks to the threads of the pool, up to the first that ends the loop.

use std::any::Any;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

/// The panic of a block.
type Payload = Box<dyn Any + Send>;

/// What the workers of one loop share.
struct Queue {
    /// The next block that nobody has taken.
    next: AtomicUsize,
    end: usize,
    /// The first block, in loop order, that is known to have ended the loop.
    ended: AtomicUsize,
}

/// Takes blocks, one after the other in loop order.
pub(super) struct Worker<'q> {
    queue: &'q Queue,
    /// The blocks of this worker alone; else they come from the queue.
    own: Option<Range<usize>>,
    current: usize,
}

impl Worker<'_> {
    /// The next block; none when the loop is through, or was ended by a block
    /// before it.
    pub fn take(&mut self) -> Option<usize> {
        let block = match &mut self.own {
            Some(own) => own.next()?,
            // No block is taken twice whatever the order of memory is. A worker
            // counts beyond the end once, so the number cannot wrap.
            None => self.queue.next.fetch_add(1, Ordering::Relaxed),
        };
        self.current = block;
        // Relaxed: the number is a hint to stop early. Blocks before the first
        // that ended the loop always run, so the one that is kept is the first.
        (block < self.queue.end && block <= self.queue.ended.load(Ordering::Relaxed))
            .then_some(block)
    }

    /// The current block ends the loop: none behind it needs to start.
    pub fn end(&self) {
        self.queue.ended.fetch_min(self.current, Ordering::Relaxed);
    }
}

/// Runs `work` on each of some threads, with a worker that hands out the blocks.
/// Returns the first block that panicked, with its panic.
///
/// Behind `dyn`, so that the code of the thread pool is compiled once and not
/// for every loop of every kernel at every CPU level.
pub(super) fn launch(
    blocks: Range<usize>,
    threads: usize,
    fixed: bool,
    work: &(dyn Fn(&mut Worker<'_>) + Sync),
) -> Option<(usize, Payload)> {
    let queue = Queue {
        next: AtomicUsize::new(blocks.start),
        end: blocks.end,
        ended: AtomicUsize::new(usize::MAX),
    };
    let first: Mutex<Option<(usize, Payload)>> = Mutex::new(None);
    let workers = threads.min(blocks.len());
    let run = |index: usize| {
        let own = fixed.then(|| part(&blocks, workers, index));
        let mut worker = Worker { queue: &queue, own, current: blocks.start };
        // The loop's state is given up with the panic, which goes on elsewhere.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| work(&mut worker))) {
            worker.end();
            let mut first = first.lock().unwrap_or_else(PoisonError::into_inner);
            if first.as_ref().is_none_or(|(earliest, _)| worker.current < *earliest) {
                *first = Some((worker.current, payload));
            }
        }
    };
    (0..workers).into_par_iter().with_max_len(1).for_each(run);
    first.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Lets a panic that [`launch`] has returned go on.
pub(super) fn resume((_, payload): (usize, Payload)) -> ! {
    resume_unwind(payload)
}

/// One of some runs of neighbouring blocks, of lengths that differ by one at most.
fn part(blocks: &Range<usize>, parts: usize, index: usize) -> Range<usize> {
    let (short, longer) = (blocks.len() / parts, blocks.len() % parts);
    let start = |index: usize| blocks.start + index * short + index.min(longer);
    start(index)..start(index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::with_num_threads;

    fn taken(blocks: Range<usize>, threads: usize, fixed: bool) -> Vec<Vec<usize>> {
        let all = Mutex::new(Vec::new());
        let panic = with_num_threads(threads, || {
            launch(blocks, threads, fixed, &|worker| {
                let mine: Vec<usize> = std::iter::from_fn(|| worker.take()).collect();
                all.lock().unwrap().push(mine);
            })
        });
        assert!(panic.is_none());
        let mut all = all.into_inner().unwrap();
        all.sort();
        all
    }

    #[test]
    fn every_block_is_taken_once_and_in_order() {
        for fixed in [false, true] {
            for threads in [1, 2, 3, 4, 8] {
                for blocks in [0..0, 0..1, 5..7, 0..64, 100..1003] {
                    let runs = taken(blocks.clone(), threads, fixed);
                    assert!(runs.iter().all(|run| run.is_sorted()));
                    let mut together = runs.concat();
                    together.sort_unstable();
                    assert!(together.into_iter().eq(blocks));
                }
            }
        }
    }

    #[test]
    fn fixed_runs_are_neighbours_of_equal_length() {
        let runs = taken(0..11, 4, true);
        assert_eq!(runs, [vec![0, 1, 2], vec![3, 4, 5], vec![6, 7, 8], vec![9, 10]]);
    }

    #[test]
    fn no_block_behind_an_end_is_started() {
        for fixed in [false, true] {
            let started = Mutex::new(Vec::new());
            // One thread, so that the order is known.
            with_num_threads(1, || {
                launch(0..100, 3, fixed, &|worker| {
                    while let Some(block) = worker.take() {
                        started.lock().unwrap().push(block);
                        if block == 5 {
                            worker.end();
                        }
                    }
                })
            });
            assert_eq!(started.into_inner().unwrap(), [0, 1, 2, 3, 4, 5], "fixed: {fixed}");
        }
    }
}
