//! A list that lies on the stack while it is short.

use std::ops::{Deref, DerefMut};

/// Up to this many items need no allocation: more axes than this are rare.
const INLINE: usize = 8;

/// A list of axes or of positions on them.
#[derive(Clone, Debug)]
pub(super) struct Small<T> {
    inline: [T; INLINE],
    len: usize,
    /// All items, once there are too many.
    spilled: Vec<T>,
}

impl<T: Copy + Default> Small<T> {
    pub(super) fn new() -> Self {
        Self { inline: [T::default(); INLINE], len: 0, spilled: Vec::new() }
    }

    pub(super) fn push(&mut self, item: T) {
        if self.len < INLINE {
            self.inline[self.len] = item;
        } else {
            if self.spilled.is_empty() {
                self.spilled.extend_from_slice(&self.inline);
            }
            self.spilled.push(item);
        }
        self.len += 1;
    }
}

impl<T> Deref for Small<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        if self.len <= INLINE { &self.inline[..self.len] } else { &self.spilled }
    }
}

impl<T> DerefMut for Small<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        if self.len <= INLINE { &mut self.inline[..self.len] } else { &mut self.spilled }
    }
}
