//! The values that an index takes over the steps of a loop.
//!
//! An index such as `j + lo` or `i * w + j` walks in equal steps while `j`
//! counts. A [`Course`] is computed once before the loop, by the operations of
//! the index expression itself, and holds the first and the last value. Every
//! operation is checked at both ends: where one overflows, the course does not
//! fit, and the loop runs as written, with its panic (or its wrapped index) at
//! the step that has it.

use std::ops::{Add, Mul, Sub};

use super::axes::Axes;
use super::math::Val;

/// The values of an index over the `n` steps of a loop.
///
/// # Invariant
///
/// If `fits`, then the value at step `k < n` is `first + k * step` modulo the
/// size of `usize`, lies between `first` and `last`, and was computed without an
/// overflow at any step.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    first: usize,
    last: usize,
    /// Modulo the size of `usize`: `-1` counts down.
    step: usize,
    fits: bool,
}

impl Course {
    /// The variable of `for j in start..start + n`. Fits no empty loop.
    #[inline(always)]
    pub fn over(start: usize, n: usize) -> Self {
        let (last, over) = start.overflowing_add(n.wrapping_sub(1));
        Course { first: start, last, step: 1, fits: n != 0 && !over }
    }

    /// The variable of `for j in (start..start + n).rev()`. Fits no empty loop.
    #[inline(always)]
    pub fn down(start: usize, n: usize) -> Self {
        let up = Self::over(start, n);
        Course { first: up.last, last: start, step: 1_usize.wrapping_neg(), fits: up.fits }
    }

    /// What has the same value at every step.
    #[inline(always)]
    pub fn fixed(value: impl Val<usize>) -> Self {
        let value = value.value();
        Course { first: value, last: value, step: 0, fits: true }
    }

    /// The first value and the step, if all values are below `len`.
    #[inline(always)]
    fn below(self, len: usize) -> Option<(isize, isize)> {
        let inside = self.fits && self.first < len && self.last < len;
        // An index of an array fits `isize`.
        inside.then_some((self.first as isize, self.step as isize))
    }

    /// Both ends by the same operation.
    #[inline(always)]
    fn with(self, other: Self, step: usize, op: impl Fn(usize, usize) -> (usize, bool)) -> Self {
        // The exact value is linear in the step, before and after the operation:
        // where it is in range at both ends, it is so in between.
        let (first, over_first) = op(self.first, other.first);
        let (last, over_last) = op(self.last, other.last);
        let fits = self.fits && other.fits && !over_first && !over_last;
        Course { first, last, step, fits }
    }
}

impl Add for Course {
    type Output = Course;

    #[inline(always)]
    fn add(self, other: Course) -> Course {
        self.with(other, self.step.wrapping_add(other.step), usize::overflowing_add)
    }
}

impl Sub for Course {
    type Output = Course;

    #[inline(always)]
    fn sub(self, other: Course) -> Course {
        self.with(other, self.step.wrapping_sub(other.step), usize::overflowing_sub)
    }
}

impl Mul for Course {
    type Output = Course;

    #[inline(always)]
    fn mul(self, other: Course) -> Course {
        // One of the two is fixed, or the product is no straight line.
        let step = if self.step == 0 {
            self.first.wrapping_mul(other.step)
        } else {
            self.step.wrapping_mul(other.first)
        };
        let mut product = self.with(other, step, usize::overflowing_mul);
        product.fits &= self.step == 0 || other.step == 0;
        product
    }
}

/// Where a loop of `n` steps walks in memory, in elements from the array's
/// first one: the offset of its first step and the stride to the next.
///
/// `None` if any step leaves the array. If it is `(offset, stride)`, then
/// `offset + k * stride` is, for every `k < n`, the offset of an index in range;
/// neither that sum nor `k * stride` overflows.
#[inline(always)]
pub(crate) fn line(
    at: impl Axes<Course>,
    shape: &[usize],
    strides: &[isize],
) -> Option<(isize, isize)> {
    let axes = at.axes();
    let axes = axes.as_ref();
    if axes.len() != shape.len() {
        return None;
    }
    // In range on every axis at every step, by the invariant of `Course`. The
    // address is then the sum over the axes, linear in the step, and the
    // differences of addresses of one array fit `isize`. (With a single step
    // the stride may be anything; it is only ever multiplied by 0.)
    let (mut offset, mut stride) = (0_isize, 0_isize);
    for ((course, &len), &along) in axes.iter().zip(shape).zip(strides) {
        let (first, step) = course.below(len)?;
        offset = offset.wrapping_add(first.wrapping_mul(along));
        stride = stride.wrapping_add(step.wrapping_mul(along));
    }
    Some((offset, stride))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a course of `n` steps, if it fits.
    fn values(course: Course, n: usize) -> Option<Vec<usize>> {
        let value = |k: usize| course.first.wrapping_add(k.wrapping_mul(course.step));
        course.fits.then(|| {
            assert_eq!(value(n - 1), course.last);
            (0..n).map(value).collect()
        })
    }

    #[test]
    fn every_form_counts_as_its_expression() {
        let j = Course::over(3, 4);
        let fixed = Course::fixed;
        assert_eq!(values(j, 4), Some(vec![3, 4, 5, 6]));
        assert_eq!(values(j + fixed(2), 4), Some(vec![5, 6, 7, 8]));
        assert_eq!(values(j - fixed(3), 4), Some(vec![0, 1, 2, 3]));
        assert_eq!(values(fixed(9) - j, 4), Some(vec![6, 5, 4, 3]));
        assert_eq!(values(fixed(2) * j + fixed(1), 4), Some(vec![7, 9, 11, 13]));
        assert_eq!(values(j * fixed(10) + j, 4), Some(vec![33, 44, 55, 66]));
        assert_eq!(values(fixed(2) * fixed(3), 4), Some(vec![6; 4]));
    }

    #[test]
    fn what_overflows_anywhere_does_not_fit() {
        let j = Course::over(3, 4);
        let fixed = Course::fixed;
        for course in [
            j - fixed(4),
            fixed(5) - j,
            j + fixed(usize::MAX - 5),
            j * fixed(usize::MAX / 5),
            (j - fixed(4)) + fixed(4),
            j * j,
            Course::over(3, 0),
            Course::over(usize::MAX, 2),
        ] {
            assert_eq!(values(course, 4), None, "{course:?}");
        }
        assert!(values(j + fixed(usize::MAX - 6), 4).is_some());
    }

    #[test]
    fn lines_in_memory() {
        let (i, j) = (Course::fixed(2), Course::over(1, 3));
        assert_eq!(line([i, j], &[4, 5], &[5, 1]), Some((11, 1)));
        assert_eq!(line((j, i), &[4, 5], &[5, 1]), Some((7, 5)));
        assert_eq!(line([j, j], &[4, 5], &[-5, 2]), Some((-3, -3)));
        assert_eq!(line([i, j], &[4, 3], &[3, 1]), None);
        assert_eq!(line([i, j], &[2, 5], &[5, 1]), None);
        assert_eq!(line(j, &[4, 5], &[5, 1]), None);
    }
}
