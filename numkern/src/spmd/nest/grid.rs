//! Elements of arrays, several at a time.

use std::marker::PhantomData;

use fearless_simd::{Simd, SimdMask};
use ndarray::{ArrayBase, ArrayRef, Data, Dimension};

use super::coordinate::{Along, Coordinates};
use crate::spmd::{Lane, Mask, Packed, WIDTH};

/// The elements of an array of `N` axes, in memory.
///
/// # Invariant
///
/// For every index below `shape` on each axis, `pointer` and the sum of index
/// times stride (in elements, which does not overflow) lead to an element that
/// is borrowed for `'a`.
#[derive(Debug)]
struct Layout<'a, T, const N: usize> {
    pointer: *const T,
    shape: [usize; N],
    strides: [isize; N],
    borrow: PhantomData<&'a [T]>,
}

impl<T, const N: usize> Layout<'_, T, N> {
    fn new(pointer: *const T, shape: &[usize], strides: &[isize]) -> Option<Self> {
        let (shape, strides) = (shape.try_into().ok()?, strides.try_into().ok()?);
        Some(Layout { pointer, shape, strides, borrow: PhantomData })
    }

    /// The place of an element, if the index is in range.
    #[inline(always)]
    fn place(&self, at: [usize; N]) -> Option<*const T> {
        let mut offset = 0_isize;
        for (axis, &at) in at.iter().enumerate() {
            if at >= self.shape[axis] {
                return None;
            }
            // In range, so that the exact sum is an offset inside the array.
            offset = offset.wrapping_add((at as isize).wrapping_mul(self.strides[axis]));
        }
        Some(self.pointer.wrapping_offset(offset))
    }

    /// The place of the first of [`WIDTH`] elements that are neighbours in
    /// memory, all of them in range.
    #[inline(always)]
    fn row(&self, axes: &[Along; N]) -> Option<*const T> {
        let mut rows = 0;
        for (axis, along) in axes.iter().enumerate() {
            if along.varies {
                let last = along.at[0].checked_add(WIDTH - 1)?;
                if !along.ascends || self.strides[axis] != 1 || last >= self.shape[axis] {
                    return None;
                }
                rows += 1;
            }
        }
        if rows != 1 {
            return None;
        }
        // One axis moves, in steps of one element, and ends in range.
        self.place(std::array::from_fn(|axis| axes[axis].at[0]))
    }

    /// The elements that are on; `None` if one of them is out of range.
    #[inline(always)]
    fn gather<S: Simd>(&self, simd: S, on: Mask<S>, axes: &[Along; N]) -> Option<Lane<T, S>>
    where
        T: Packed,
    {
        let bits = on.bits();
        let mut values = [T::ZERO; WIDTH];
        for (k, value) in values.iter_mut().enumerate() {
            if (bits >> k) & 1 == 1 {
                let place = self.place(std::array::from_fn(|axis| axes[axis].at[k]))?;
                // SAFETY: by the invariant an element that is borrowed; whether
                // something writes to it, the owner of the layout has judged.
                *value = unsafe { *place };
            }
        }
        Some(Lane::new(simd, values))
    }
}

/// Whether all elements are on.
#[inline(always)]
fn full<S: Simd>(on: Mask<S>) -> bool {
    on.0.all_true()
}

/// [`WIDTH`] neighbours.
///
/// # Safety
///
/// They are elements of one array, borrowed, and nothing writes to them.
#[inline(always)]
unsafe fn neighbours<T: Packed, S: Simd>(simd: S, first: *const T) -> Lane<T, S> {
    // SAFETY: what the caller promises; an array is aligned as its elements are.
    Lane::new(simd, unsafe { *first.cast::<[T; WIDTH]>() })
}

/// An array that a loop in lanes only reads.
#[derive(Debug)]
pub struct Grid<'a, T, const N: usize>(Layout<'a, T, N>);

impl<'a, T: Packed, const N: usize> Grid<'a, T, N> {
    /// The elements that are on; `None` if one of them is out of range.
    #[inline(always)]
    pub fn load<S: Simd>(
        &self,
        simd: S,
        on: Mask<S>,
        at: impl Coordinates<N>,
    ) -> Option<Lane<T, S>> {
        let axes = at.axes();
        // The index of an element that is off may be any: the first one says
        // where the row begins.
        let begins = on.bits() & 1 == 1;
        match self.0.row(&axes).filter(|_| begins) {
            // SAFETY: neighbours in range, of an array that is borrowed to read:
            // also those that are off may be looked at.
            Some(first) => Some(unsafe { neighbours(simd, first) }),
            None => self.0.gather(simd, on, &axes),
        }
    }

    /// The element at an index; `None` if it is out of range.
    #[inline(always)]
    pub fn get(&self, at: [usize; N]) -> Option<T> {
        // SAFETY: in range, of an array that is borrowed to read.
        self.0.place(at).map(|place| unsafe { *place })
    }
}

/// An array of which each iteration of a loop in lanes has elements of its own,
/// through its writer.
#[derive(Debug)]
pub struct OwnGrid<'a, T, const N: usize>(Layout<'a, T, N>);

impl<'a, T: Packed, const N: usize> OwnGrid<'a, T, N> {
    /// The elements at these places.
    ///
    /// # Safety
    ///
    /// `pointer` comes from a mutable borrow for `'a`, and any index below
    /// `shape` leads from it, by the strides, to an element of that borrow. While
    /// the grid is used, the elements that are loaded and stored through it are
    /// those of its user's iterations: nothing else refers to them.
    #[inline(always)]
    pub(crate) unsafe fn new(pointer: *mut T, shape: &[usize], strides: &[isize]) -> Option<Self> {
        Layout::new(pointer, shape, strides).map(OwnGrid)
    }

    /// The elements that are on; `None` if one of them is out of range.
    #[inline(always)]
    pub fn load<S: Simd>(
        &self,
        simd: S,
        on: Mask<S>,
        at: impl Coordinates<N>,
    ) -> Option<Lane<T, S>> {
        let axes = at.axes();
        match self.0.row(&axes).filter(|_| full(on)) {
            // SAFETY: neighbours in range; all are on, so all belong to
            // iterations of the grid's user.
            Some(first) => Some(unsafe { neighbours(simd, first) }),
            None => self.0.gather(simd, on, &axes),
        }
    }

    /// The place for [`store`](Self::store): `None` unless all elements are on,
    /// in range, and neighbours.
    #[inline(always)]
    pub fn row<S: Simd>(&self, on: Mask<S>, at: impl Coordinates<N>) -> Option<Row<'a, T>> {
        let first = self.0.row(&at.axes()).filter(|_| full(on))?;
        Some(Row { first: first.cast_mut(), borrow: PhantomData })
    }
}

/// [`WIDTH`] neighbours of iterations' own.
#[derive(Debug)]
pub struct Row<'a, T> {
    first: *mut T,
    borrow: PhantomData<&'a mut T>,
}

impl<T: Packed> Row<'_, T> {
    /// Writes all of them.
    #[inline(always)]
    pub fn store<S: Simd>(self, values: Lane<T, S>) {
        // SAFETY: `OwnGrid::row` has found the places in range and all elements
        // on; the pointer comes from a mutable borrow, and by what was promised
        // for the grid nothing else refers to these elements.
        unsafe { *self.first.cast::<[T; WIDTH]>() = values.values() };
    }
}

/// An array that a loop in lanes can read.
pub trait Gridded: sealed::Sealed {
    /// The type of an element.
    type Item;

    /// Its elements, if it has `N` axes.
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, Self::Item, N>>;
}

mod sealed {
    pub trait Sealed {}

    impl<T> Sealed for [T] {}
    impl<T> Sealed for Vec<T> {}
    impl<T, const N: usize> Sealed for [T; N] {}
    impl<T, D> Sealed for ndarray::ArrayRef<T, D> {}
    impl<S: ndarray::RawData, D> Sealed for ndarray::ArrayBase<S, D> {}
}

impl<T> Gridded for [T] {
    type Item = T;

    #[inline(always)]
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, T, N>> {
        // Invariant: the elements of a slice lie side by side.
        Layout::new(self.as_ptr(), &[self.len()], &[1]).map(Grid)
    }
}

impl<T> Gridded for Vec<T> {
    type Item = T;

    #[inline(always)]
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, T, N>> {
        self.as_slice().__nk_grid()
    }
}

impl<T, const M: usize> Gridded for [T; M] {
    type Item = T;

    #[inline(always)]
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, T, N>> {
        self.as_slice().__nk_grid()
    }
}

impl<T, D: Dimension> Gridded for ArrayRef<T, D> {
    type Item = T;

    #[inline(always)]
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, T, N>> {
        // Invariant: what ndarray's pointer, shape and strides mean.
        Layout::new(self.as_ptr(), self.shape(), self.strides()).map(Grid)
    }
}

impl<S: Data, D: Dimension> Gridded for ArrayBase<S, D> {
    type Item = S::Elem;

    #[inline(always)]
    fn __nk_grid<const N: usize>(&self) -> Option<Grid<'_, S::Elem, N>> {
        (**self).__nk_grid()
    }
}
