//! Reads of a reduction in lanes, checked once before the loop.
//!
//! A loop that reads `x[i]`, `x[i + 3]` or `a[[i, j]]` walks through the array
//! in a straight line. If its first and its last index are in range, every one
//! between them is. [`LaneRead`] makes that check and hands out a view whose
//! reads need no further one; it hands out nothing when the check fails, and
//! the plain loop, with its panic at the right step, runs instead.
//!
//! Loops that keep their order are checked in whole nests ([`in_range`](super::in_range)).

use std::marker::PhantomData;

use ndarray::{ArrayBase, ArrayRef, Data, Dimension};

use super::axes::Axes;
use super::course::{Course, line};
use super::lanes::LaneIndex;

/// The elements that a lane loop reads, one for each step. With `UNIT` they are
/// neighbours in memory, so that whole vectors are loaded.
///
/// # Invariant
///
/// `pointer + k * stride` points to an element that is borrowed for `'a`, for
/// every `k < steps`.
#[derive(Debug)]
pub struct LaneView<'a, T, const UNIT: bool = false> {
    pointer: *const T,
    stride: isize,
    steps: usize,
    borrow: PhantomData<&'a [T]>,
}

impl<T, const UNIT: bool> Clone for LaneView<'_, T, UNIT> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, const UNIT: bool> Copy for LaneView<'_, T, UNIT> {}

impl<'a, T: Copy> LaneView<'a, T> {
    /// The same elements as neighbours in memory, if they are.
    #[inline(always)]
    pub fn unit(self) -> Option<LaneView<'a, T, true>> {
        let Self { pointer, stride, steps, borrow } = self;
        // The invariant is the same; with one step the stride is never used.
        (stride == 1 || steps <= 1).then_some(LaneView { pointer, stride: 1, steps, borrow })
    }
}

impl<'a, T: Copy> LaneView<'a, T> {
    /// The same elements as neighbours in memory that are walked backwards, if
    /// they are. (The stride is a literal then, which the compiler follows.)
    #[inline(always)]
    pub fn back(self) -> Option<LaneView<'a, T>> {
        let Self { pointer, stride, steps, borrow } = self;
        (stride == -1 || steps <= 1).then_some(LaneView { pointer, stride: -1, steps, borrow })
    }
}

impl<'a, T, const UNIT: bool> LaneView<'a, T, UNIT> {
    /// The element of a step, by reference.
    ///
    /// # Panics
    ///
    /// If the step belongs to a loop longer than the view. Where both were made
    /// for the same `n`, the compiler sees that and the check goes away.
    #[inline(always)]
    #[track_caller]
    pub fn at(self, step: LaneIndex) -> &'a T {
        assert!(step.steps() <= self.steps, "the loop is longer than the view");
        let offset = if UNIT { step.get() as isize } else { step.get() as isize * self.stride };
        // SAFETY: a `LaneIndex` is below its number of steps, which is at most
        // the view's: the invariant holds for this step. With `UNIT` the stride
        // is 1.
        unsafe { &*self.pointer.offset(offset) }
    }

    /// The element of a step.
    ///
    /// # Panics
    ///
    /// As [`at`](Self::at).
    #[inline(always)]
    #[track_caller]
    pub fn get(self, step: LaneIndex) -> T
    where
        T: Copy,
    {
        *self.at(step)
    }
}

/// The first `steps` elements of a slice.
///
/// # Panics
///
/// If the slice is shorter.
#[inline(always)]
#[track_caller]
pub fn lanes_of<T>(elements: &[T], steps: usize) -> LaneView<'_, T, true> {
    let pointer = elements[..steps].as_ptr();
    LaneView { pointer, stride: 1, steps, borrow: PhantomData }
}

/// The last `steps` elements of a slice, from its end.
///
/// # Panics
///
/// If the slice is shorter.
#[inline(always)]
#[track_caller]
pub fn last_lanes_of<T>(elements: &[T], steps: usize) -> LaneView<'_, T> {
    assert!(steps <= elements.len(), "the slice is shorter than the loop");
    // The invariant: step `k < steps` is the element `len - 1 - k`. With no step
    // the pointer is never used.
    let pointer = elements.as_ptr().wrapping_add(elements.len().wrapping_sub(1));
    LaneView { pointer, stride: -1, steps, borrow: PhantomData }
}

/// An array that a lane loop can read by index.
pub trait LaneRead: sealed::Sealed {
    /// The type of an element.
    type Item;

    /// The elements at an index over the `n` steps of a loop, if all of them are
    /// in range.
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, Self::Item>>;
}

mod sealed {
    pub trait Sealed {}

    impl<T> Sealed for [T] {}
    impl<T> Sealed for Vec<T> {}
    impl<T, const N: usize> Sealed for [T; N] {}
    impl<T, D> Sealed for ndarray::ArrayRef<T, D> {}
    impl<S: ndarray::RawData, D> Sealed for ndarray::ArrayBase<S, D> {}
}

impl<T> LaneRead for [T] {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, T>> {
        let (offset, stride) = line(at, &[self.len()], &[1])?;
        // Invariant: what `line` says. `wrapping_offset` needs no proof.
        let pointer = self.as_ptr().wrapping_offset(offset);
        Some(LaneView { pointer, stride, steps: n, borrow: PhantomData })
    }
}

impl<T> LaneRead for Vec<T> {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, T>> {
        self.as_slice().__nk_lane_view(at, n)
    }
}

impl<T, const N: usize> LaneRead for [T; N] {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, T>> {
        self.as_slice().__nk_lane_view(at, n)
    }
}

impl<T, D: Dimension> LaneRead for ArrayRef<T, D> {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, T>> {
        let (offset, stride) = line(at, self.shape(), self.strides())?;
        // Invariant: what `line` says. `wrapping_offset` needs no proof.
        let pointer = self.as_ptr().wrapping_offset(offset);
        Some(LaneView { pointer, stride, steps: n, borrow: PhantomData })
    }
}

impl<S: Data, D: Dimension> LaneRead for ArrayBase<S, D> {
    type Item = S::Elem;

    #[inline(always)]
    fn __nk_lane_view(&self, at: impl Axes<Course>, n: usize) -> Option<LaneView<'_, S::Elem>> {
        (**self).__nk_lane_view(at, n)
    }
}

/// An array whose elements a lane loop can visit in the order of its iterator.
pub trait Elements {
    /// The type of an element.
    type Item;

    /// The elements in iteration order, if they are neighbours in memory.
    fn __nk_elements(&self) -> Option<&[Self::Item]>;
}

impl<T> Elements for [T] {
    type Item = T;

    #[inline(always)]
    fn __nk_elements(&self) -> Option<&[T]> {
        Some(self)
    }
}

impl<T> Elements for Vec<T> {
    type Item = T;

    #[inline(always)]
    fn __nk_elements(&self) -> Option<&[T]> {
        Some(self)
    }
}

impl<T, const N: usize> Elements for [T; N] {
    type Item = T;

    #[inline(always)]
    fn __nk_elements(&self) -> Option<&[T]> {
        Some(self)
    }
}

impl<T, D: Dimension> Elements for ArrayRef<T, D> {
    type Item = T;

    #[inline]
    fn __nk_elements(&self) -> Option<&[T]> {
        // Standard layout only: two arrays that are visited together must
        // agree on the order.
        self.as_slice()
    }
}

impl<S: Data, D: Dimension> Elements for ArrayBase<S, D> {
    type Item = S::Elem;

    #[inline]
    fn __nk_elements(&self) -> Option<&[S::Elem]> {
        self.as_slice()
    }
}

#[cfg(test)]
mod tests;
