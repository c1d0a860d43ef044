//! How a loop is cut into blocks.

use std::ops::Range;

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

/// What the options of `#[parallel]` say about its loops.
#[derive(Clone, Copy, Debug)]
pub struct Tuning {
    /// Loops with fewer iterations run on the thread of the caller.
    pub min_len: Option<usize>,
    /// The iterations of a block; not 0.
    pub chunk: Option<usize>,
    /// Each thread takes one run of neighbouring blocks; else the next block
    /// goes to the thread that is free.
    pub fixed: bool,
}

impl Tuning {
    /// Without options.
    pub const NONE: Self = Self { min_len: None, chunk: None, fixed: false };
}

/// The value of the option `chunk`, where it depends on parameters of the kernel.
///
/// # Panics
///
/// If it is 0. Generated code calls this while it is compiled.
#[must_use]
pub const fn chunk_of(iterations: usize) -> Option<usize> {
    assert!(
        iterations != 0,
        "NK0019: a chunk of 0 iterations; help: let the constant be 1 or more"
    );
    Some(iterations)
}

/// The value of the option `chunk`, with whether it is 0 as a type: an error of
/// types stands at the user's expression.
#[must_use]
pub const fn constant_chunk<const EMPTY: bool>(iterations: usize) -> Option<usize>
where
    Chunk<EMPTY>: Filled,
{
    Some(iterations)
}

/// A chunk that is empty or not.
#[derive(Debug)]
pub enum Chunk<const EMPTY: bool> {}

/// A chunk of one iteration or more.
#[diagnostic::on_unimplemented(
    message = "NK0019: the constant `chunk` is 0",
    label = "0 iterations",
    note = "why: `chunk` is the number of iterations in a block, and a loop in empty blocks would never end",
    note = "help: let the constant be 1 or more, or leave `chunk` out: blocks are then cut by the length \
            of the loop"
)]
pub trait Filled {}

impl Filled for Chunk<false> {}

/// The shortest block of straight-line iterations. Waking another thread costs 6
/// to 10 microseconds (measured), an iteration 0.1 to 1 nanosecond: a block
/// should be worth the waking. Two threads draw level with one at 16,000
/// iterations of a nanosecond, at 60,000 of a vectorised loop; this lies between.
pub(super) const LIGHT_BLOCK: usize = 16_384;

/// Enough blocks to even out iterations of unequal cost on many threads.
const MOST_BLOCKS: usize = 64;

/// The same where every block costs an array that is filled and added up.
const MOST_ARRAY_BLOCKS: usize = 16;

/// How a loop is cut: a function of the loop alone, never of the threads, so
/// that partial results and with them the bits of the result stay the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    len: usize,
    pub blocks: usize,
    /// The length of every block but the last, where one was asked for.
    chunk: Option<usize>,
}

impl Grid {
    #[inline]
    pub fn new(len: usize, schedule: Schedule, tuning: Tuning) -> Self {
        let blocks = match tuning.chunk {
            _ if schedule.order == Order::OneBlock => 1,
            Some(chunk) => len.div_ceil(chunk).max(1),
            None => {
                let shortest = match tuning.min_len {
                    _ if schedule.heavy => 1,
                    // From there on it pays, its author says: two blocks at least.
                    Some(min_len) => (min_len / 2).clamp(1, LIGHT_BLOCK),
                    None => LIGHT_BLOCK,
                };
                let most = if schedule.arrays { MOST_ARRAY_BLOCKS } else { MOST_BLOCKS };
                (len / shortest).clamp(1, most)
            }
        };
        let chunk = tuning.chunk.filter(|_| blocks > 1);
        Self { len, blocks, chunk }
    }

    /// All positions, as one block.
    #[inline]
    pub fn whole(self) -> Self {
        Self { blocks: 1, chunk: None, ..self }
    }

    /// The positions of a block. Without `chunk` lengths differ by one at most.
    #[inline]
    pub fn positions(self, block: usize) -> Range<usize> {
        if self.blocks == 1 {
            return 0..self.len;
        }
        if let Some(chunk) = self.chunk {
            let start = block * chunk;
            return start..self.len.min(start.saturating_add(chunk));
        }
        let (short, longer) = (self.len / self.blocks, self.len % self.blocks);
        let start = |block: usize| block * short + block.min(longer);
        start(block)..start(block + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTHS: [usize; 10] = [0, 1, 2, 63, 64, 65, 16_383, 32_768, 70_001, 1_200_000];

    fn grids() -> impl Iterator<Item = Grid> {
        let chunks = [None, Some(1), Some(7), Some(64), Some(usize::MAX)];
        let leasts = [None, Some(0), Some(1000), Some(1 << 40)];
        let schedules = [(false, false), (true, false), (false, true), (true, true)];
        LENGTHS.into_iter().flat_map(move |len| {
            schedules.into_iter().flat_map(move |(heavy, arrays)| {
                chunks.into_iter().flat_map(move |chunk| {
                    leasts.into_iter().map(move |min_len| {
                        let schedule =
                            Schedule { heavy, arrays, factor: 1, offset: 0, order: Order::Threads };
                        Grid::new(len, schedule, Tuning { min_len, chunk, fixed: false })
                    })
                })
            })
        })
    }

    #[test]
    fn blocks_cover_the_loop_in_order() {
        for grid in grids() {
            let mut next = 0;
            for block in 0..grid.blocks {
                let positions = grid.positions(block);
                assert_eq!(positions.start, next, "{grid:?}");
                assert!(grid.len < 2 || !positions.is_empty(), "{grid:?}");
                if let Some(chunk) = grid.chunk
                    && block + 1 < grid.blocks
                {
                    assert_eq!(positions.len(), chunk);
                }
                next = positions.end;
            }
            assert_eq!(next, grid.len);
            assert_eq!(grid.whole().positions(0), 0..grid.len);
        }
    }

    #[test]
    fn the_shortest_parallel_loop_is_the_one_asked_for() {
        let schedule =
            Schedule { heavy: false, arrays: false, factor: 1, offset: 0, order: Order::Threads };
        let blocks =
            |len, min_len| Grid::new(len, schedule, Tuning { min_len, ..Tuning::NONE }).blocks;
        assert_eq!(blocks(1_000, None), 1);
        assert_eq!(blocks(1_000, Some(1_000)), 2);
        assert_eq!(blocks(64, Some(0)), 64);
        assert_eq!(blocks(40_000, Some(1 << 30)), blocks(40_000, None));
    }
}
