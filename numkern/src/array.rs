//! Memory for arrays.

use std::mem::{ManuallyDrop, MaybeUninit};

use ndarray::{Array, Dimension, ShapeBuilder};
use num_traits::Zero;

use crate::Element;

/// Arrays of this many bytes and more ask for huge pages.
///
/// The first write to a fresh page costs a page fault; with 2 MiB pages an
/// array of 80 MB is filled in a third of the time or less.
const HUGE_FROM: usize = 4 << 20;

/// The size of a huge page.
const HUGE_PAGE: usize = 2 << 20;

/// A new array of zeros, in C order, or in Fortran order with `shape.f()`.
///
/// No page of it is touched before it is used, and large arrays ask the
/// operating system for huge pages, which makes the first write to them
/// several times as fast as with `Array::zeros`.
///
/// # Panics
///
/// If the number of bytes overflows `isize`.
///
/// ```
/// use numkern::prelude::*;
///
/// let a: Array2<f64> = numkern::zeros((2, 3));
/// assert_eq!(a, Array2::<f64>::zeros((2, 3)));
/// let columns: Array2<i32> = numkern::zeros((2, 3).f());
/// assert_eq!(columns.strides(), [1, 2]);
/// ```
#[track_caller]
pub fn zeros<T, Sh>(shape: Sh) -> Array<T, Sh::Dim>
where
    T: Element + Zero,
    Sh: ShapeBuilder,
{
    let shape = shape.into_shape_with_order();
    let lengths = shape.raw_dim().slice().iter().filter(|&&length| length != 0);
    let spanned = lengths.copied().try_fold(1_usize, usize::checked_mul);
    assert!(
        spanned.is_some_and(|len| len <= isize::MAX as usize / size_of::<T>().max(1)),
        "an array of shape {:?} is too large to exist",
        shape.raw_dim().slice()
    );
    // For primitive types the allocator gives zero pages that nobody touches.
    let mut values = vec![T::zero(); shape.size()];
    advise_huge_pages(values.as_mut_ptr(), values.len());
    Array::from_shape_vec(shape, values).expect("the values were counted from the shape")
}

crate::constructs::inside_kernels!(zeros);

impl zeros {
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __nk_body<S, T, Sh>(_: S, shape: Sh) -> Array<T, Sh::Dim>
    where
        T: Element + Zero,
        Sh: ShapeBuilder,
    {
        zeros(shape)
    }
}

/// A new array of a kernel, on huge pages if it is large. Those that are filled
/// already keep the pages that they have.
#[doc(hidden)]
#[inline]
pub fn fresh<A: Fresh>(mut array: A) -> A {
    array.advise();
    array
}

/// What [`fresh`] takes.
#[doc(hidden)]
pub trait Fresh {
    #[doc(hidden)]
    fn advise(&mut self);
}

impl<T> Fresh for Vec<T> {
    #[inline]
    fn advise(&mut self) {
        advise_huge_pages(self.as_mut_ptr(), self.len());
    }
}

impl<T, D: Dimension> Fresh for Array<T, D> {
    #[inline]
    fn advise(&mut self) {
        // In C or Fortran order it starts with its first element.
        advise_huge_pages(self.as_mut_ptr(), self.len());
    }
}

/// Memory for this many elements, or nothing if there is not enough.
#[inline]
pub(crate) fn uninit<T>(len: usize) -> Option<Vec<MaybeUninit<T>>> {
    let mut values = Vec::new();
    values.try_reserve_exact(len).ok()?;
    advise_huge_pages::<MaybeUninit<T>>(values.as_mut_ptr(), len);
    // SAFETY: the capacity was reserved, and such elements need no value.
    unsafe { values.set_len(len) };
    Some(values)
}

/// The elements, once all have been written.
///
/// # Safety
///
/// All of them have been written.
#[inline]
pub(crate) unsafe fn assume_init<T>(values: Vec<MaybeUninit<T>>) -> Vec<T> {
    let mut values = ManuallyDrop::new(values);
    let (pointer, len, capacity) = (values.as_mut_ptr(), values.len(), values.capacity());
    // SAFETY: the allocation is that of a vector whose elements have the same
    // layout, it is given up by that one, and the elements are initialised.
    unsafe { Vec::from_raw_parts(pointer.cast(), len, capacity) }
}

/// Asks for huge pages under a large array. Without them all works as well.
#[inline]
fn advise_huge_pages<T>(pointer: *mut T, len: usize) {
    if len.saturating_mul(size_of::<T>()) >= HUGE_FROM {
        advise(pointer.cast(), len * size_of::<T>());
    }
}

#[cfg(target_os = "linux")]
fn advise(pointer: *mut u8, bytes: usize) {
    // Only whole huge pages inside the array can become one.
    let before = pointer.addr().wrapping_neg() % HUGE_PAGE;
    let inside = (bytes - before) / HUGE_PAGE * HUGE_PAGE;
    if inside != 0 {
        // SAFETY: the range is page-aligned and inside a live allocation, and
        // this advice changes no contents. A refusal does no harm.
        unsafe { libc::madvise(pointer.add(before).cast(), inside, libc::MADV_HUGEPAGE) };
    }
}

#[cfg(not(target_os = "linux"))]
fn advise(_pointer: *mut u8, _bytes: usize) {}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, Array3, ArrayD};

    #[test]
    fn zeros_of_every_size_are_zero() {
        for len in [0, 1, 1000, HUGE_FROM / 8 - 1, HUGE_FROM / 8, HUGE_FROM / 8 + 7] {
            let a = zeros::<f64, _>(len);
            assert!(a.len() == len && a.iter().all(|v| v.to_bits() == 0));
        }
        let a: Array3<u8> = zeros((128, 256, 257));
        assert!(a.iter().all(|&v| v == 0));
        let a: ArrayD<i32> = zeros(vec![2, 0, 3]);
        assert_eq!(a.shape(), [2, 0, 3]);
    }

    #[test]
    fn fresh_arrays_keep_their_values() {
        for len in [0, 3, HUGE_FROM / 8, HUGE_FROM / 8 + 7] {
            assert_eq!(fresh(vec![1.5; len]), vec![1.5; len]);
            assert!(fresh(vec![0.0; len]).iter().all(|v| *v == 0.0));
        }
        let a = fresh(Array2::<f64>::zeros((1025, 1023).f()));
        assert!(a.iter().all(|&v| v == 0.0) && a.strides() == [1, 1025]);
        assert_eq!(fresh(vec![(); usize::MAX]).len(), usize::MAX);
    }

    #[test]
    #[should_panic(expected = "is too large to exist")]
    fn zeros_without_end_are_refused() {
        let _ = zeros::<f64, _>((usize::MAX / 4, 2));
    }

    #[test]
    fn memory_without_end_is_refused() {
        assert!(uninit::<f64>(usize::MAX).is_none());
        assert!(uninit::<f64>(isize::MAX as usize / 8).is_none());
        assert_eq!(uninit::<f64>(HUGE_FROM).unwrap().len(), HUGE_FROM);
        assert_eq!(uninit::<()>(usize::MAX).unwrap().len(), usize::MAX);
    }
}
