//! The iterations of a parallel loop, as numbers that can be cut into blocks.

use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::ops::{Range, RangeInclusive};

/// An integer type that a parallel loop can count in.
#[diagnostic::on_unimplemented(
    message = "NK0332: `prange!` cannot count in `{Self}`",
    label = "not an integer of at most 64 bits",
    note = "help: loop over `usize` and convert inside the loop"
)]
pub trait LoopInt: Copy + Send + Sync + PartialOrd + 'static {
    /// 1.
    const ONE: Self;
    /// The largest difference of two numbers of the type.
    const WIDTH: u128;
    /// How far it is up to `end`, 0 if `end` is not above.
    fn distance(self, end: Self) -> u128;
    /// Addition modulo the size of the type.
    fn add(self, other: Self) -> Self;
    /// Minus itself, modulo the size of the type.
    fn negate(self) -> Self;
    /// `self + stride * count`, modulo the size of the type.
    fn ahead(self, stride: Self, count: u128) -> Self;
    /// `self * factor`, modulo the size of the type.
    fn times(self, factor: usize) -> Self;
}

macro_rules! loop_ints {
    ($($t:ident)*) => {$(
        impl LoopInt for $t {
            const ONE: Self = 1;
            const WIDTH: u128 = ($t::MAX as i128 - $t::MIN as i128) as u128;

            #[inline(always)]
            fn distance(self, end: Self) -> u128 {
                // 64 bits at most: the difference fits and is not negative.
                if end > self { (end as i128 - self as i128) as u128 } else { 0 }
            }

            #[inline(always)]
            fn add(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn negate(self) -> Self {
                self.wrapping_neg()
            }

            #[inline(always)]
            fn ahead(self, stride: Self, count: u128) -> Self {
                self.wrapping_add(stride.wrapping_mul(count as $t))
            }

            #[inline(always)]
            fn times(self, factor: usize) -> Self {
                self.wrapping_mul(factor as $t)
            }
        }
    )*};
}

loop_ints!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// How a space walks from one number to the next. It is a type, so that the
/// loop over a block is compiled for it and stays as simple as it can be.
pub trait Walk: Copy + Send + Sync + std::fmt::Debug + 'static {
    /// The next number of the block.
    fn next<T: LoopInt>(cursor: &mut Cursor<T>) -> Option<T>;

    /// How many numbers are left.
    fn left<T: LoopInt>(cursor: &Cursor<T>) -> usize;
}

/// Up by one, below an end: `a..b`. Compiles to what a std range compiles to.
#[derive(Clone, Copy, Debug)]
pub enum HalfOpen {}

/// Up by one, and the end may be the largest number of the type: `a..=b`.
#[derive(Clone, Copy, Debug)]
pub enum Inclusive {}

/// Down by one.
#[derive(Clone, Copy, Debug)]
pub enum Descending {}

/// By any step.
#[derive(Clone, Copy, Debug)]
pub enum Strided {}

/// Where a walk over a block stands.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<T> {
    next: T,
    end: T,
    stride: T,
    left: usize,
}

impl<T: LoopInt> Cursor<T> {
    #[inline(always)]
    fn counted(&mut self, stride: T) -> Option<T> {
        self.left = self.left.checked_sub(1)?;
        let this = self.next;
        self.next = this.add(stride);
        Some(this)
    }
}

impl Walk for HalfOpen {
    #[inline(always)]
    fn next<T: LoopInt>(cursor: &mut Cursor<T>) -> Option<T> {
        let this = cursor.next;
        (this < cursor.end).then(|| {
            cursor.next = this.add(T::ONE);
            this
        })
    }

    #[inline(always)]
    fn left<T: LoopInt>(cursor: &Cursor<T>) -> usize {
        cursor.next.distance(cursor.end) as usize
    }
}

macro_rules! counted {
    ($($walk:ident, $cursor:ident => $stride:expr;)*) => {$(
        impl Walk for $walk {
            #[inline(always)]
            fn next<T: LoopInt>($cursor: &mut Cursor<T>) -> Option<T> {
                $cursor.counted($stride)
            }

            #[inline(always)]
            fn left<T: LoopInt>(cursor: &Cursor<T>) -> usize {
                cursor.left
            }
        }
    )*};
}

counted! {
    Inclusive, cursor => T::ONE;
    Descending, cursor => T::ONE.negate();
    Strided, cursor => cursor.stride;
}

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

/// The iterations of one block.
#[derive(Clone, Debug)]
pub struct BlockIter<T, K> {
    cursor: Cursor<T>,
    walk: PhantomData<K>,
}

impl BlockIter<usize, HalfOpen> {
    /// The iterations as a range.
    #[inline(always)]
    pub fn range(&self) -> Range<usize> {
        self.cursor.next..self.cursor.end
    }
}

impl<T: LoopInt, K: Walk> BlockIter<T, K> {
    /// The first and the last number. All others lie between them.
    #[inline(always)]
    pub fn ends(&self) -> Option<(T, T)> {
        let further = K::left(&self.cursor).checked_sub(1)?;
        let first = self.cursor.next;
        Some((first, first.ahead(self.cursor.stride, further as u128)))
    }
}

impl<T: LoopInt, K: Walk> Iterator for BlockIter<T, K> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        K::next(&mut self.cursor)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = K::left(&self.cursor);
        (left, Some(left))
    }
}

impl<T: LoopInt, K: Walk> ExactSizeIterator for BlockIter<T, K> {}
impl<T: LoopInt, K: Walk> FusedIterator for BlockIter<T, K> {}

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

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole space, and the space in two blocks, against the std iterator.
    fn check<T: LoopInt + std::fmt::Debug, K: Walk>(
        space: IterSpace<T, K>,
        expected: impl Iterator<Item = T>,
        cut: usize,
    ) {
        let expected: Vec<T> = expected.collect();
        let len = space.len();
        assert_eq!(len, expected.len());
        assert!(space.block(0..len).eq(expected.iter().copied()), "{space:?}");
        let cut = cut % (len + 1);
        let (left, right) = (space.block(0..cut), space.block(cut..len));
        assert_eq!((left.len(), right.len()), (cut, len - cut));
        assert!(left.chain(right).eq(expected), "{space:?} cut at {cut}");
    }

    macro_rules! exhaustive {
        ($name:ident: $t:ident) => {
            #[test]
            fn $name() {
                // All pairs of bounds near the ends, around zero and between.
                let bounds: Vec<$t> = ($t::MIN..=$t::MAX)
                    .filter(|&v| v % 31 == 0 || v <= $t::MIN + 2 || v >= $t::MAX - 2)
                    .collect();
                for &a in &bounds {
                    for &b in &bounds {
                        let (half, full) = (IterSpace::half_open(a, b), IterSpace::inclusive(a, b));
                        check(half, a..b, 3);
                        check(full, a..=b, 100);
                        check(half.rev(), (a..b).rev(), 5);
                        check(full.rev(), (a..=b).rev(), 7);
                        check(full.rev().rev(), a..=b, 2);
                        check(IterSpace::from(a..b), a..b, 1);
                        check(IterSpace::from(a..=b), a..=b, 1);
                        for k in [1, 2, 3, 7, 127, 128, 255, 256, 1000] {
                            check(half.step_by(k), (a..b).step_by(k), 1);
                            check(full.step_by(k), (a..=b).step_by(k), 2);
                            check(half.rev().step_by(k), (a..b).rev().step_by(k), 1);
                            check(half.step_by(k).rev(), (a..b).step_by(k).rev(), 1);
                            check(
                                half.step_by(2).rev().step_by(k),
                                (a..b).step_by(2).rev().step_by(k),
                                1,
                            );
                        }
                    }
                }
            }
        };
    }

    exhaustive!(all_of_i8: i8);
    exhaustive!(all_of_u8: u8);

    #[test]
    fn extremes_of_wide_types() {
        let space = IterSpace::half_open(u64::MIN, u64::MAX);
        assert_eq!(space.len(), usize::MAX);
        let len = space.len();
        assert!(space.block(len - 2..len).eq([u64::MAX - 2, u64::MAX - 1]));
        let whole = IterSpace::inclusive(i64::MIN, i64::MAX);
        assert!(whole.step_by(1 << 62).block(0..4).eq([
            i64::MIN,
            i64::MIN / 2,
            0,
            i64::MAX / 2 + 1
        ]));
        assert!(std::panic::catch_unwind(|| whole.len()).is_err());
    }

    #[test]
    fn a_used_up_range_is_empty() {
        let mut range = 3..=3;
        range.next();
        assert_eq!(IterSpace::from(range).len(), 0);
    }

    #[test]
    #[should_panic(expected = "assertion failed: step != 0")]
    fn a_step_of_zero_panics_as_in_std() {
        IterSpace::half_open(0, 9).step_by(0);
    }
}
