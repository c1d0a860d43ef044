//! Elements of a written array that a loop reaches without a check at each
//! step, because their indices were checked once before it.

use std::marker::PhantomData;

use ndarray::Dimension;

use super::{ArrayWriter, SliceWriter};
use crate::fast::course::{Courses, line};
use crate::fast::lanes::LaneIndex;

/// The elements that a loop reaches at one index expression, one for each step.
/// Those of several expressions may be the same: that no two references to one
/// element meet is what the `unsafe` methods ask their caller to prove.
///
/// # Invariant
///
/// `pointer + k * stride` points to an element of an array that is borrowed
/// mutably for `'a`, for every `k < steps`, and is derived from that borrow.
#[derive(Debug)]
pub struct LaneCells<'a, T> {
    pointer: *mut T,
    stride: isize,
    steps: usize,
    borrow: PhantomData<&'a mut [T]>,
}

impl<T> Clone for LaneCells<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LaneCells<'_, T> {}

impl<'a, T> LaneCells<'a, T> {
    /// Where the element of a step lies.
    #[inline(always)]
    #[track_caller]
    fn place(self, step: LaneIndex) -> *mut T {
        assert!(step.steps() <= self.steps, "the loop is longer than the view");
        // SAFETY: a `LaneIndex` is below its number of steps, which is at most
        // the view's: by the invariant the place is an element of the array that
        // the pointer points into.
        unsafe { self.pointer.offset(step.get() as isize * self.stride) }
    }

    /// The element of a step, to write to.
    ///
    /// # Panics
    ///
    /// If the step belongs to a loop longer than this one.
    ///
    /// # Safety
    ///
    /// While the reference lives, no other reference to this element may exist.
    #[inline(always)]
    #[track_caller]
    pub unsafe fn at(self, step: LaneIndex) -> &'a mut T {
        // SAFETY: an element that is borrowed mutably for `'a`, by the invariant;
        // the caller promises that the reference is the only one.
        unsafe { &mut *self.place(step) }
    }

    /// The element of a step, to read.
    ///
    /// # Panics
    ///
    /// If the step belongs to a loop longer than this one.
    ///
    /// # Safety
    ///
    /// While the reference lives, nothing may write to this element.
    #[inline(always)]
    #[track_caller]
    pub unsafe fn read(self, step: LaneIndex) -> &'a T {
        // SAFETY: an element that is borrowed for `'a`, by the invariant; the
        // caller promises that nothing writes to it.
        unsafe { &*self.place(step) }
    }
}

impl<'a, T> SliceWriter<'a, T> {
    /// The elements at an index over the `n` steps of a loop, if all of them are
    /// in range.
    #[inline(always)]
    pub fn lane_cells(&self, at: impl Courses, n: usize) -> Option<LaneCells<'a, T>> {
        let (offset, stride) = line(at, &[self.len], &[1])?;
        // Invariant: what `line` says. `wrapping_offset` needs no proof.
        let pointer = self.pointer.wrapping_offset(offset);
        Some(LaneCells { pointer, stride, steps: n, borrow: PhantomData })
    }
}

impl<'a, T, D: Dimension> ArrayWriter<'a, T, D> {
    /// The elements at an index over the `n` steps of a loop, if all of them are
    /// in range.
    #[inline(always)]
    pub fn lane_cells(&self, at: impl Courses, n: usize) -> Option<LaneCells<'a, T>> {
        let (offset, stride) = line(at, self.view.shape(), self.view.strides())?;
        // Invariant: what `line` says, and the view's pointer comes from the
        // mutable borrow. `wrapping_offset` needs no proof.
        let pointer = self.view.as_ptr().cast_mut().wrapping_offset(offset);
        Some(LaneCells { pointer, stride, steps: n, borrow: PhantomData })
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, s};

    use super::super::Share;
    use crate::fast::course::Course;
    use crate::fast::lanes::lane_steps;

    #[test]
    fn slices_are_written_at_the_steps_and_nowhere_else() {
        let mut x: Vec<i64> = (0..8).collect();
        let writer = x.__nk_share();
        assert!(writer.lane_cells(Course::over(5, 4), 4).is_none());
        let here = writer.lane_cells(Course::over(2, 3), 3).unwrap();
        let before = writer.lane_cells(Course::over(2, 3) - Course::fixed(1), 3).unwrap();
        for k in lane_steps(3) {
            // SAFETY: the value is read before the place is taken.
            unsafe {
                let value = *before.read(k) + 10;
                *here.at(k) = value;
            }
        }
        assert_eq!(x, [0, 1, 11, 21, 31, 5, 6, 7]);
    }

    #[test]
    fn arrays_of_any_layout() {
        let mut a = Array2::<usize>::zeros((4, 6));
        for mut view in [a.view_mut(), Array2::zeros((6, 4)).reversed_axes().view_mut()] {
            let mut view = view.slice_mut(s![..;-1, ..;2]);
            let writer = view.__nk_share();
            let (i, j) = (Course::fixed(1), Course::over(0, 3));
            assert!(writer.lane_cells([i, j + i], 3).is_none());
            assert!(writer.lane_cells(j, 3).is_none());
            let cells = writer.lane_cells((i, j), 3).unwrap();
            for k in lane_steps(3) {
                // SAFETY: the only reference.
                unsafe { *cells.at(k) = k.get() + 1 };
            }
            assert_eq!(view.row(1).to_vec(), [1, 2, 3]);
            assert_eq!(view.sum(), 6);
        }
    }

    #[test]
    #[should_panic(expected = "the loop is longer than the view")]
    fn steps_of_another_loop_are_refused() {
        let mut x = [1, 2, 3];
        let cells = x.__nk_share().lane_cells(Course::over(0, 2), 2).unwrap();
        for k in lane_steps(3) {
            // SAFETY: the only reference.
            let _ = unsafe { cells.read(k) };
        }
    }
}
