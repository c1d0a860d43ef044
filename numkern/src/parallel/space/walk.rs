//! How a block is walked, number by number.

use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::ops::Range;

use super::int::LoopInt;

/// How a space walks from one number to the next. It is a type, so that the
/// loop over a block is compiled for it and stays as simple as it can be.
pub trait Walk: Copy + Send + Sync + std::fmt::Debug + 'static {
    /// The next number of the block.
    fn next<T: LoopInt>(cursor: &mut Cursor<T>) -> Option<T>;

    /// How many numbers are left.
    fn left<T: LoopInt>(cursor: &Cursor<T>) -> usize;

    /// From one number to the next, modulo the size of the type.
    fn stride<T: LoopInt>(cursor: &Cursor<T>) -> T;
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
    pub(super) next: T,
    pub(super) end: T,
    pub(super) stride: T,
    pub(super) left: usize,
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

    #[inline(always)]
    fn stride<T: LoopInt>(_cursor: &Cursor<T>) -> T {
        T::ONE
    }
}

macro_rules! counted {
    ($($walk:ident, $cursor:ident => $stride:expr;)*) => {$(
        impl Walk for $walk {
            #[inline(always)]
            fn next<T: LoopInt>(cursor: &mut Cursor<T>) -> Option<T> {
                let stride = Self::stride(cursor);
                cursor.counted(stride)
            }

            #[inline(always)]
            fn left<T: LoopInt>(cursor: &Cursor<T>) -> usize {
                cursor.left
            }

            #[inline(always)]
            fn stride<T: LoopInt>($cursor: &Cursor<T>) -> T {
                $stride
            }
        }
    )*};
}

counted! {
    Inclusive, _cursor => T::ONE;
    Descending, _cursor => T::ONE.negate();
    Strided, cursor => cursor.stride;
}

/// The iterations of one block.
#[derive(Clone, Debug)]
pub struct BlockIter<T, K> {
    pub(super) cursor: Cursor<T>,
    pub(super) walk: PhantomData<K>,
}

impl BlockIter<usize, HalfOpen> {
    /// The iterations as a range.
    #[inline(always)]
    pub fn range(&self) -> Range<usize> {
        self.cursor.next..self.cursor.end
    }
}

impl<T: LoopInt, K: Walk> BlockIter<T, K> {
    /// The first number, the step to the next, and how many there are.
    #[inline(always)]
    pub fn steps(&self) -> (T, T, usize) {
        (self.cursor.next, K::stride(&self.cursor), K::left(&self.cursor))
    }

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
