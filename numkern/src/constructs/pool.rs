//! The buffers that each thread keeps for its scratch memory.
//!
//! A thread keeps those that were given back on it, one stack for each element
//! type. A buffer that is in use is on no stack, so two uses never share one,
//! however they nest and whatever other task a thread takes up while it waits;
//! a buffer that is dropped on another thread simply stays there. Contents are
//! written anew each time, so no result can depend on what ran before.

use std::cell::RefCell;
use std::fmt;

/// How many buffers of a type a thread keeps. More are in use at once only
/// where scratch memory is taken in a loop and held.
const KEPT_BUFFERS: usize = 8;

/// How many bytes of buffers of a type a thread keeps. Larger ones go back to
/// the allocator: filling them takes longer than asking for them.
const KEPT_BYTES: usize = 32 << 20;

/// A primitive number or `bool`: what [`scratch()`](super::scratch()) holds.
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
pub(super) fn filled<T: ScratchElement>(len: usize, value: T) -> Vec<T> {
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
pub(super) fn give_back<T: ScratchElement>(buffer: Vec<T>) {
    // While the thread ends its pool may be gone; the buffer is freed then.
    T::with_pool(|pool| pool.give(buffer));
}
