//! Scratch memory of the current thread.
//!
//! Each thread keeps the buffers that were given back on it, one stack for each
//! element type. A buffer that is in use is on no stack, so two uses never
//! share one, however they nest and whatever other task a thread takes up while
//! it waits; a buffer that is dropped on another thread simply stays there.
//! Contents are written anew each time, so no result can depend on what ran
//! before.

use std::cell::RefCell;
use std::fmt;
use std::ops::{Deref, DerefMut};

use ndarray::{Array, ArrayRef, ArrayView1, ArrayViewMut1, Dimension, IntoDimension};

use super::inside::inside_kernels;
use super::{Vector, VectorMut};

/// How many buffers of a type a thread keeps. More are in use at once only
/// where scratch memory is taken in a loop and held.
const KEPT_BUFFERS: usize = 8;

/// How many bytes of buffers of a type a thread keeps. Larger ones go back to
/// the allocator: filling them takes longer than asking for them.
const KEPT_BYTES: usize = 32 << 20;

/// An array of zeros for passing use, in memory that the thread uses again.
///
/// It replaces `vec![0.0; n]` in the body of a parallel loop, which asks the
/// allocator for memory in every iteration; with this, each thread does so at
/// the first one. That pays where `n` is small against the work of the
/// allocator (up to some thousand elements), or so large that the allocator
/// gets fresh pages from the operating system each time (some 16,000 elements
/// and more); filling the elements costs the same.
///
/// The memory goes back when the value is dropped. Nested uses get memory of
/// their own each. For an ndarray there is [`scratch_nd()`], for a start other
/// than zero [`scratch_filled()`].
///
/// # Panics
///
/// If memory cannot hold `len` elements.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// /// The median of each row.
/// #[parallel]
/// fn medians(a: ArrayView2<f64>) -> Array1<f64> {
///     let (m, n) = a.dim();
///     let mut out = Array1::zeros(m);
///     for i in prange!(0..m) {
///         let mut sorted = numkern::scratch::<f64>(n);
///         for j in 0..n {
///             sorted[j] = a[[i, j]];
///         }
///         sorted.sort_unstable_by(|a, b| a.total_cmp(b));
///         out[i] = sorted[n / 2];
///     }
///     out
/// }
/// let a = array![[3.0, 1.0, 2.0], [9.0, 8.0, 7.0]];
/// assert_eq!(medians(a.view()), array![2.0, 8.0]);
/// ```
#[must_use]
pub fn scratch<T: ScratchElement>(len: usize) -> Scratch<T> {
    scratch_filled(len, T::ZERO)
}

/// As [`scratch()`], with a value of your own in every element.
///
/// # Panics
///
/// As [`scratch()`].
///
/// # Examples
///
/// ```
/// let mut best = numkern::scratch_filled(3, f64::INFINITY);
/// best[1] = best[1].min(2.0);
/// assert_eq!(*best, [f64::INFINITY, 2.0, f64::INFINITY]);
/// ```
#[must_use]
pub fn scratch_filled<T: ScratchElement>(len: usize, value: T) -> Scratch<T> {
    Scratch { values: filled(len, value) }
}

/// As [`scratch()`], as an ndarray in C order of any rank.
///
/// # Panics
///
/// As [`scratch()`].
///
/// # Examples
///
/// ```
/// let mut window = numkern::scratch_nd::<f64, _>((3, 3));
/// window[[1, 1]] = 2.0;
/// assert_eq!(window.row(1).to_vec(), [0.0, 2.0, 0.0]);
/// ```
#[must_use]
#[track_caller]
pub fn scratch_nd<T: ScratchElement, Sh: IntoDimension>(shape: Sh) -> ScratchArray<T, Sh::Dim> {
    let shape = shape.into_dimension();
    let len = shape.slice().iter().try_fold(1_usize, |len, &axis| len.checked_mul(axis));
    let Some(len) = len else {
        panic!("an array of shape {:?} is too large to exist", shape.slice())
    };
    match Array::from_shape_vec(shape, filled(len, T::ZERO)) {
        Ok(array) => ScratchArray { array },
        Err(error) => panic!("no such scratch array: {error}"),
    }
}

inside_kernels!(scratch scratch_filled scratch_nd);

impl scratch {
    #[doc(hidden)]
    #[inline]
    pub fn __nk_body<S, T: ScratchElement>(_: S, len: usize) -> Scratch<T> {
        scratch(len)
    }
}

impl scratch_filled {
    #[doc(hidden)]
    #[inline]
    pub fn __nk_body<S, T: ScratchElement>(_: S, len: usize, value: T) -> Scratch<T> {
        scratch_filled(len, value)
    }
}

impl scratch_nd {
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __nk_body<S, T: ScratchElement, Sh: IntoDimension>(
        _: S,
        shape: Sh,
    ) -> ScratchArray<T, Sh::Dim> {
        scratch_nd(shape)
    }
}

/// A primitive number or `bool`: what [`scratch()`] holds.
#[diagnostic::on_unimplemented(
    message = "NK0378: `{Self}` cannot be held by scratch memory",
    label = "not a primitive number or `bool`",
    note = "why: each thread keeps its buffers by element type, and only for these types",
    note = "help: take one scratch array for each field, or write `vec![value; n]`"
)]
pub trait ScratchElement: Pooled {}

/// How a type finds its buffers. Not to be named outside: it seals
/// [`ScratchElement`].
pub trait Pooled: Copy + Default + Send + Sync + fmt::Debug + 'static {
    /// What new scratch memory holds.
    const ZERO: Self;

    /// Calls a function with the thread's buffers; `None` while the thread ends.
    fn with_pool<R>(function: impl FnOnce(&mut Pool<Self>) -> R) -> Option<R>;
}

macro_rules! pools {
    ($($t:ty = $zero:expr;)*) => {$(
        impl Pooled for $t {
            const ZERO: Self = $zero;

            fn with_pool<R>(function: impl FnOnce(&mut Pool<Self>) -> R) -> Option<R> {
                thread_local! {
                    static POOL: RefCell<Pool<$t>> = const { RefCell::new(Pool::new()) };
                }
                // What is done with the pool calls nothing of the user's, so it
                // is never borrowed twice.
                POOL.try_with(|pool| function(&mut pool.borrow_mut())).ok()
            }
        }

        impl ScratchElement for $t {}
    )*};
}

pools! {
    f32 = 0.0; f64 = 0.0; bool = false;
    i8 = 0; i16 = 0; i32 = 0; i64 = 0; i128 = 0; isize = 0;
    u8 = 0; u16 = 0; u32 = 0; u64 = 0; u128 = 0; usize = 0;
}

/// The buffers of a type that a thread keeps.
#[derive(Debug)]
pub struct Pool<T> {
    free: Vec<Vec<T>>,
    bytes: usize,
}

impl<T> Pool<T> {
    const fn new() -> Self {
        Self { free: Vec::new(), bytes: 0 }
    }

    fn bytes_of(buffer: &Vec<T>) -> usize {
        buffer.capacity() * size_of::<T>()
    }

    /// The smallest buffer for this many elements. If none is large enough,
    /// the largest goes, because a larger one comes in its place.
    fn take(&mut self, len: usize) -> Option<Vec<T>> {
        let fitting = self.free.iter().enumerate().filter(|(_, buffer)| buffer.capacity() >= len);
        let (at, fits) = match fitting.min_by_key(|(_, buffer)| buffer.capacity()) {
            Some((at, _)) => (at, true),
            None => {
                let all = self.free.iter().enumerate();
                (all.max_by_key(|(_, buffer)| buffer.capacity())?.0, false)
            }
        };
        let buffer = self.free.swap_remove(at);
        self.bytes -= Self::bytes_of(&buffer);
        fits.then_some(buffer)
    }

    fn give(&mut self, buffer: Vec<T>) {
        let bytes = Self::bytes_of(&buffer);
        if bytes != 0 && self.free.len() < KEPT_BUFFERS && bytes <= KEPT_BYTES - self.bytes {
            self.bytes += bytes;
            self.free.push(buffer);
        }
    }
}

/// A buffer of the thread, or a new one, with this value in every element.
fn filled<T: ScratchElement>(len: usize, value: T) -> Vec<T> {
    let kept = if len == 0 { None } else { T::with_pool(|pool| pool.take(len)).flatten() };
    let mut buffer = kept.unwrap_or_else(|| {
        // Lengths that differ a little share a buffer.
        Vec::with_capacity(len.checked_next_power_of_two().filter(|_| len != 0).unwrap_or(len))
    });
    buffer.clear();
    buffer.resize(len, value);
    buffer
}

/// Gives a buffer back to the thread that it is dropped on.
fn give_back<T: ScratchElement>(buffer: Vec<T>) {
    // While the thread ends its pool may be gone; the buffer is freed then.
    T::with_pool(|pool| pool.give(buffer));
}

/// What [`scratch()`] returns: a slice whose memory is used again.
pub struct Scratch<T: ScratchElement> {
    values: Vec<T>,
}

impl<T: ScratchElement> Drop for Scratch<T> {
    fn drop(&mut self) {
        give_back(std::mem::take(&mut self.values));
    }
}

impl<T: ScratchElement> Deref for Scratch<T> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        &self.values
    }
}

impl<T: ScratchElement> DerefMut for Scratch<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.values
    }
}

impl<T: ScratchElement> AsRef<[T]> for Scratch<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: ScratchElement> AsMut<[T]> for Scratch<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T: ScratchElement> fmt::Debug for Scratch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values.fmt(f)
    }
}

impl<'a, T: ScratchElement> IntoIterator for &'a Scratch<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: ScratchElement> IntoIterator for &'a mut Scratch<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: ScratchElement> Vector for Scratch<T> {
    type Item = T;

    #[inline]
    fn elements(&self) -> ArrayView1<'_, T> {
        ArrayView1::from(&**self)
    }
}

impl<T: ScratchElement> VectorMut for Scratch<T> {
    #[inline]
    fn elements_mut(&mut self) -> ArrayViewMut1<'_, T> {
        ArrayViewMut1::from(&mut **self)
    }
}

/// What [`scratch_nd()`] returns: an ndarray whose memory is used again.
pub struct ScratchArray<T: ScratchElement, D: Dimension> {
    array: Array<T, D>,
}

impl<T: ScratchElement, D: Dimension> Drop for ScratchArray<T, D> {
    fn drop(&mut self) {
        let (buffer, _) = std::mem::take(&mut self.array).into_raw_vec_and_offset();
        give_back(buffer);
    }
}

impl<T: ScratchElement, D: Dimension> Deref for ScratchArray<T, D> {
    type Target = ArrayRef<T, D>;

    #[inline(always)]
    fn deref(&self) -> &ArrayRef<T, D> {
        &self.array
    }
}

impl<T: ScratchElement, D: Dimension> DerefMut for ScratchArray<T, D> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut ArrayRef<T, D> {
        &mut self.array
    }
}

impl<T: ScratchElement, D: Dimension> fmt::Debug for ScratchArray<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.array.fmt(f)
    }
}
