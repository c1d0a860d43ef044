//! The iterations of a parallel loop, as numbers that can be cut into blocks.

use std::marker::PhantomData;
use std::ops::{Range, RangeInclusive};

mod int;
#[cfg(test)]
mod tests;
mod walk;

pub use int::LoopInt;
use walk::Cursor;
pub use walk::{BlockIter, Descending, HalfOpen, Inclusive, Strided, Walk};

/// The numbers that a parallel loop runs over, in the order of the serial loop.
///
/// ```
/// use numkern::__private::IterSpace;
///
/// let space = IterSpace::half_open(0, 10_usize).rev().step_by(3);
/// assert_eq!(space.len(), 4);
/// assert!(space.block(1..3).eq([6, 3]));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct IterSpace<T, K> {
    first: T,
    stride: T,
    /// The size of `stride`, which may be more than the type holds.
    step: u128,
    len: u128,
    walk: PhantomData<K>,
}

impl<T: LoopInt> IterSpace<T, HalfOpen> {
    /// `start..end`.
    #[inline]
    pub fn half_open(start: T, end: T) -> Self {
        let len = start.distance(end);
        Self { first: start, stride: T::ONE, step: 1, len, walk: PhantomData }
    }

    /// `(start..end).rev()`.
    #[inline]
    pub fn rev(self) -> IterSpace<T, Descending> {
        self.reversed()
    }
}

impl IterSpace<usize, HalfOpen> {
    /// A range that is known only as a value.
    #[inline]
    pub fn from<R: IntoSpace>(range: R) -> IterSpace<R::Item, R::Walk> {
        range.into_space()
    }
}

impl<T: LoopInt> IterSpace<T, Inclusive> {
    /// `start..=end`.
    #[inline]
    pub fn inclusive(start: T, end: T) -> Self {
        let len = if start <= end { start.distance(end) + 1 } else { 0 };
        Self { first: start, stride: T::ONE, step: 1, len, walk: PhantomData }
    }

    /// `(start..=end).rev()`.
    #[inline]
    pub fn rev(self) -> IterSpace<T, Descending> {
        self.reversed()
    }
}

impl<T: LoopInt> IterSpace<T, Descending> {
    /// The ascending order again.
    #[inline]
    pub fn rev(self) -> IterSpace<T, Inclusive> {
        self.reversed()
    }
}

impl<T: LoopInt> IterSpace<T, Strided> {
    /// The same numbers from the last to the first.
    #[inline]
    pub fn rev(self) -> Self {
        self.reversed()
    }
}

// A space always has a number or more where its emptiness matters: `is_empty`
// would have no caller.
#[allow(clippy::len_without_is_empty)]
impl<T: LoopInt, K: Walk> IterSpace<T, K> {
    /// Every `step`-th number, from the first on.
    ///
    /// # Panics
    ///
    /// If the step is 0, as [`Iterator::step_by`] does.
    #[inline]
    #[track_caller]
    pub fn step_by(self, step: usize) -> IterSpace<T, Strided> {
        assert!(step != 0);
        IterSpace {
            first: self.first,
            // A step beyond the type leaves one number, and no stride to take.
            stride: self.stride.times(step),
            step: self.step.saturating_mul(step as u128),
            len: self.len.div_ceil(step as u128),
            walk: PhantomData,
        }
    }

    /// Whether `factor * i + d` is a different index for every `i` of the space,
    /// for constants `d` that differ by at most `offset`: in the type of `i` and
    /// in `usize`, neither of which may wrap around on the way.
    #[inline]
    pub(super) fn indices_fit(&self, factor: u64, offset: u64) -> bool {
        let span = self.len.saturating_sub(1).saturating_mul(self.step);
        let reach = span.saturating_mul(factor.into()).saturating_add(offset.into());
        reach <= T::WIDTH && reach <= usize::MAX as u128
    }

    /// The smallest and the largest number, if there is one.
    pub(in crate::parallel) fn ends(&self) -> Option<(i128, i128)> {
        let steps = self.len.checked_sub(1)?;
        let (first, last) = (self.first.exact(), self.first.ahead(self.stride, steps).exact());
        Some((first.min(last), first.max(last)))
    }

    /// The number of iterations.
    ///
    /// # Panics
    ///
    /// If it does not fit `usize`: such a loop would never end.
    #[inline]
    #[track_caller]
    pub fn len(&self) -> usize {
        match usize::try_from(self.len) {
            Ok(len) => len,
            Err(_) => panic!("a loop of {} iterations is too long", self.len),
        }
    }

    /// The iterations with these positions.
    ///
    /// # Panics
    ///
    /// If the positions reach beyond the length.
    #[inline]
    pub fn block(&self, positions: Range<usize>) -> BlockIter<T, K> {
        let (start, end) = (positions.start as u128, positions.end as u128);
        assert!(start <= end && end <= self.len, "a block beyond the loop");
        let cursor = Cursor {
            next: self.first.ahead(self.stride, start),
            end: self.first.ahead(self.stride, end),
            stride: self.stride,
            left: positions.len(),
        };
        BlockIter { cursor, walk: PhantomData }
    }

    fn reversed<L>(self) -> IterSpace<T, L> {
        let last = self.first.ahead(self.stride, self.len.saturating_sub(1));
        let (stride, step, len) = (self.stride.negate(), self.step, self.len);
        IterSpace { first: last, stride, step, len, walk: PhantomData }
    }
}

/// A range as a value, which a parallel loop can run over.
#[diagnostic::on_unimplemented(
    message = "NK0333: `prange!` cannot run over a value of type `{Self}`",
    label = "not a range of integers",
    note = "why: the iterations are cut into blocks, so their number and the step between them must be known",
    note = "help: write the range inside `prange!(..)`: `a..b`, `a..=b`, with `.rev()` or `.step_by(k)` behind it"
)]
pub trait IntoSpace {
    /// What the loop counts in.
    type Item: LoopInt;
    /// How it walks.
    type Walk: Walk;
    /// The space.
    fn into_space(self) -> IterSpace<Self::Item, Self::Walk>;
}

impl<T: LoopInt> IntoSpace for Range<T> {
    type Item = T;
    type Walk = HalfOpen;

    #[inline]
    fn into_space(self) -> IterSpace<T, HalfOpen> {
        IterSpace::half_open(self.start, self.end)
    }
}

impl<T: LoopInt> IntoSpace for RangeInclusive<T> {
    type Item = T;
    type Walk = Inclusive;

    #[inline]
    fn into_space(self) -> IterSpace<T, Inclusive> {
        // A range that was iterated to its end is empty, whatever its bounds.
        let mut space = IterSpace::inclusive(*self.start(), *self.end());
        if self.is_empty() {
            space.len = 0;
        }
        space
    }
}

impl<T: LoopInt, K: Walk> IntoSpace for IterSpace<T, K> {
    type Item = T;
    type Walk = K;

    #[inline]
    fn into_space(self) -> Self {
        self
    }
}
