//! The iterations of a loop, several at a time.

use std::ops::Range;

use fearless_simd::Simd;

use crate::parallel::space::{BlockIter, LoopInt, Walk};
use crate::spmd::{Lane, Mask, Packed, WIDTH};

/// Up to [`WIDTH`] iterations that follow each other.
#[derive(Clone, Copy, Debug)]
pub struct Piece<T> {
    numbers: [T; WIDTH],
    count: usize,
}

impl<T: Packed> Piece<T> {
    /// The loop variable of each iteration. Behind the last one it may be
    /// anything.
    #[inline(always)]
    pub fn lanes<S: Simd>(&self, simd: S) -> Lane<T, S> {
        Lane::new(simd, self.numbers)
    }

    /// Which elements are iterations.
    #[inline(always)]
    pub fn on<S: Simd>(&self, simd: S) -> Mask<S> {
        Mask::first(simd, self.count)
    }

    /// The number of iterations.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The loop variable of the iterations, in their order.
    #[inline(always)]
    pub fn each(self) -> impl Iterator<Item = T> {
        self.numbers.into_iter().take(self.count)
    }
}

/// The iterations of a loop.
pub trait Numbers {
    /// The type of the loop variable.
    type Number;

    /// The next iterations; `None` at the end.
    fn piece(&mut self) -> Option<Piece<Self::Number>>;
}

/// Numbers in equal steps: those of `a..b`, and of a block of a parallel loop.
#[derive(Clone, Copy, Debug)]
pub struct Counting<T> {
    next: T,
    stride: T,
    left: usize,
}

impl<T: LoopInt> From<Range<T>> for Counting<T> {
    #[inline(always)]
    fn from(range: Range<T>) -> Self {
        let left = range.start.distance(range.end);
        // A difference of numbers of at most 64 bits; where `usize` is shorter,
        // nobody comes to the end.
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        Counting { next: range.start, stride: T::ONE, left }
    }
}

impl<T: LoopInt, K: Walk> From<BlockIter<T, K>> for Counting<T> {
    #[inline(always)]
    fn from(block: BlockIter<T, K>) -> Self {
        let (next, stride, left) = block.steps();
        Counting { next, stride, left }
    }
}

impl<T: LoopInt> Numbers for Counting<T> {
    type Number = T;

    #[inline(always)]
    fn piece(&mut self) -> Option<Piece<T>> {
        if self.left == 0 {
            return None;
        }
        let count = self.left.min(WIDTH);
        let numbers = std::array::from_fn(|k| self.next.ahead(self.stride, k as u128));
        self.next = self.next.ahead(self.stride, WIDTH as u128);
        self.left -= count;
        Some(Piece { numbers, count })
    }
}

/// The numbers of any iterator.
#[derive(Clone, Debug)]
pub struct Each<I>(pub I);

impl<I: Iterator<Item: Copy>> Numbers for Each<I> {
    type Number = I::Item;

    #[inline(always)]
    fn piece(&mut self) -> Option<Piece<I::Item>> {
        let mut numbers = [self.0.next()?; WIDTH];
        let mut count = 1;
        while count < WIDTH
            && let Some(number) = self.0.next()
        {
            numbers[count] = number;
            count += 1;
        }
        Some(Piece { numbers, count })
    }
}
