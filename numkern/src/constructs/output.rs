//! New memory that tasks fill piece by piece.

use std::mem::MaybeUninit;
use std::sync::{Mutex, PoisonError};

use ndarray::{Array1, ArrayViewMut, ArrayViewMut1, Dimension};

use crate::array::{assume_init, uninit};

/// Memory that is written once.
pub(super) type Blank<T> = [MaybeUninit<T>];

/// A new array, whose every element `fill` writes.
///
/// # Safety
///
/// If `fill` returns, it has written every element.
///
/// # Panics
///
/// If there is no memory for it.
pub(super) unsafe fn new_array<T>(len: usize, fill: impl FnOnce(&mut Blank<T>)) -> Array1<T> {
    let Some(mut values) = uninit::<T>(len) else {
        panic!("an array of shape [{len}] is too large to exist")
    };
    fill(&mut values);
    // SAFETY: `fill` has written all of them. If it panics, the memory is
    // freed unread.
    Array1::from_vec(unsafe { assume_init(values) })
}

/// The elements of an array that exists, to be written over.
///
/// An array that is not contiguous is written behind a new one.
///
/// # Safety
///
/// `fill` writes values, never leaves an element uninitialised; if it returns,
/// it has written every element.
pub(super) unsafe fn write_over<T: Copy>(
    mut out: ArrayViewMut1<'_, T>,
    fill: impl FnOnce(&mut Blank<T>),
) {
    match out.as_slice_mut() {
        Some(slice) => {
            let blank: *mut Blank<T> = std::ptr::from_mut(slice) as *mut Blank<T>;
            // SAFETY: the two slices have the same layout and length, and the
            // borrow goes over to the new one. What `fill` writes are values,
            // so all elements stay initialised; `T: Copy` has no destructor
            // that writing would skip.
            fill(unsafe { &mut *blank });
        }
        None => {
            // SAFETY: `fill` writes every element, as the caller says.
            let values = unsafe { new_array(out.len(), fill) };
            out.assign(&values);
        }
    }
}

/// The elements of an array of any rank that exists, to be written over.
///
/// # Safety
///
/// Values are written through the view, no element is left uninitialised.
pub(super) unsafe fn blank_view<T: Copy, D: Dimension>(
    mut out: ArrayViewMut<'_, T, D>,
) -> ArrayViewMut<'_, MaybeUninit<T>, D> {
    let blank = out.raw_view_mut().cast::<MaybeUninit<T>>();
    // SAFETY: the elements have the same layout, and the borrow goes over to
    // the new view, since the old one ends here. What is written are values, so
    // all elements stay initialised; `T: Copy` has no destructor that writing
    // would skip.
    unsafe { blank.deref_into_view_mut() }
}

/// Parts of an array, each for one task to take.
#[derive(Debug)]
pub(super) struct Parts<'a, T> {
    parts: Vec<Mutex<Option<&'a mut [T]>>>,
}

impl<'a, T> Parts<'a, T> {
    /// Cuts off as many elements for each task as `lengths` says.
    pub(super) fn new(mut all: &'a mut [T], lengths: impl Iterator<Item = usize>) -> Self {
        let parts = lengths.map(|len| {
            let (part, rest) = std::mem::take(&mut all).split_at_mut(len);
            all = rest;
            Mutex::new(Some(part))
        });
        Self { parts: parts.collect() }
    }

    /// The part of a task.
    ///
    /// # Panics
    ///
    /// If it was taken before.
    pub(super) fn take(&self, task: usize) -> &'a mut [T] {
        let mut part = self.parts[task].lock().unwrap_or_else(PoisonError::into_inner);
        part.take().expect("each task takes its part once")
    }
}
