//! Reads of a lane loop, checked once before the loop.
//!
//! A loop that reads `x[i]`, `x[i + 3]` or `a[[i, j]]` walks through the array
//! in a straight line. If its first and its last index are in range, every one
//! between them is. [`LaneRead`] makes that check and hands out a view whose
//! reads need no further one; it hands out nothing when the check fails, and
//! the plain loop, with its panic at the right step, runs instead.

use std::marker::PhantomData;

use ndarray::{ArrayBase, ArrayRef, Data, Dimension, IntoDimension};

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

impl<T: Copy, const UNIT: bool> LaneView<'_, T, UNIT> {
    /// The element of a step.
    ///
    /// # Panics
    ///
    /// If the step belongs to a loop longer than the view. Where both were made
    /// for the same `n`, the compiler sees that and the check goes away.
    #[inline(always)]
    #[track_caller]
    pub fn get(self, step: LaneIndex) -> T {
        assert!(step.steps() <= self.steps, "the loop is longer than the view");
        let offset = if UNIT { step.get() as isize } else { step.get() as isize * self.stride };
        // SAFETY: a `LaneIndex` is below its number of steps, which is at most
        // the view's: the invariant holds for this step. With `UNIT` the stride
        // is 1.
        unsafe { *self.pointer.offset(offset) }
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

/// The step from `first` to `last` in `steps - 1` equal strides, if both are
/// below `len`. With it, every index between them is below `len`, too.
#[inline(always)]
fn stride(first: usize, last: usize, steps: usize, len: usize) -> Option<isize> {
    if first >= len || last >= len {
        return None;
    }
    // Indices of an array fit `isize`, so this does not wrap.
    let way = last.wrapping_sub(first) as isize;
    let gaps = steps as isize - 1;
    match gaps {
        0 => (way == 0).then_some(0),
        // By far the most common: no division then.
        _ if way == gaps => Some(1),
        _ => (way % gaps == 0).then_some(way / gaps),
    }
}

/// An array that a lane loop can read by index.
pub trait LaneRead<I> {
    /// The type of an element.
    type Item;

    /// The elements from index `first` to index `last` in `n` equal steps, if
    /// all of them are in range.
    fn __nk_lane_view(&self, first: I, last: I, n: usize) -> Option<LaneView<'_, Self::Item>>;
}

impl<T> LaneRead<usize> for [T] {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, first: usize, last: usize, n: usize) -> Option<LaneView<'_, T>> {
        let (pointer, steps, borrow) = (self.as_ptr(), n, PhantomData);
        if n == 0 {
            return Some(LaneView { pointer, stride: 1, steps, borrow });
        }
        let stride = stride(first, last, n, self.len())?;
        // Invariant: `first + k * stride` lies between `first` and `last` for
        // `k < n`, so it is an index of the slice.
        let pointer = self[first..].as_ptr();
        Some(LaneView { pointer, stride, steps, borrow })
    }
}

impl<T> LaneRead<usize> for Vec<T> {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, first: usize, last: usize, n: usize) -> Option<LaneView<'_, T>> {
        self.as_slice().__nk_lane_view(first, last, n)
    }
}

impl<T, const N: usize> LaneRead<usize> for [T; N] {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, first: usize, last: usize, n: usize) -> Option<LaneView<'_, T>> {
        self.as_slice().__nk_lane_view(first, last, n)
    }
}

impl<T, D: Dimension, I: IntoDimension> LaneRead<I> for ArrayRef<T, D> {
    type Item = T;

    #[inline(always)]
    fn __nk_lane_view(&self, first: I, last: I, n: usize) -> Option<LaneView<'_, T>> {
        let (steps, borrow) = (n, PhantomData);
        if n == 0 {
            return Some(LaneView { pointer: self.as_ptr(), stride: 1, steps, borrow });
        }
        let (first, last) = (first.into_dimension(), last.into_dimension());
        if first.ndim() != self.ndim() || last.ndim() != self.ndim() {
            return None;
        }
        // Invariant: along each axis the index stays between its first and its
        // last value, so every step is an index of the array, and its address
        // is the sum over the axes.
        let (mut offset, mut memory_stride) = (0, 0);
        for axis in 0..self.ndim() {
            let along = stride(first[axis], last[axis], n, self.shape()[axis])?;
            offset += first[axis] as isize * self.strides()[axis];
            memory_stride += along * self.strides()[axis];
        }
        // `wrapping_offset` needs no proof; the address is in the array.
        let pointer = self.as_ptr().wrapping_offset(offset);
        Some(LaneView { pointer, stride: memory_stride, steps, borrow })
    }
}

impl<S: Data, D: Dimension, I: IntoDimension> LaneRead<I> for ArrayBase<S, D> {
    type Item = S::Elem;

    #[inline(always)]
    fn __nk_lane_view(&self, first: I, last: I, n: usize) -> Option<LaneView<'_, S::Elem>> {
        (**self).__nk_lane_view(first, last, n)
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
