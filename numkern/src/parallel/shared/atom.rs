//! Loads and stores that may meet on several threads.

use std::mem::{align_of, size_of, transmute};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicUsize};

/// An element that can be loaded and stored atomically: a primitive number, or
/// `bool`. What is wider than the machine's words goes word by word; where a load
/// meets a store, the value may then be made of parts of the old and the new one,
/// which is a value all the same. A `bool` is one word.
#[diagnostic::on_unimplemented(
    message = "NK0364: `assume_disjoint` cannot share elements of type `{Self}`",
    label = "not a primitive number or `bool`",
    note = "why: a wrong word must stay harmless, so every access becomes an atomic one, and only elements of a primitive type have those",
    note = "help: keep the parts in arrays of primitive numbers, one for each; in a generic kernel write `T: Number` or `T: Float`"
)]
pub trait Atom: Copy + Send + Sync + 'static + sealed::Sealed {
    /// The element that the pointer points to.
    ///
    /// # Safety
    ///
    /// The pointer is aligned and valid for reads and writes of a value of this
    /// type. As long as other threads may use the element, everyone does so with
    /// the methods of this trait for this type alone.
    unsafe fn load(pointer: *mut Self) -> Self;

    /// Overwrites the element that the pointer points to.
    ///
    /// # Safety
    ///
    /// As for [`load`](Self::load).
    unsafe fn store(pointer: *mut Self, value: Self);
}

mod sealed {
    pub trait Sealed {}
}

/// The word of a 64-bit element. Where pointers are shorter, an `f64` may be
/// aligned less than an `AtomicU64` must be.
#[cfg(all(target_pointer_width = "64", target_has_atomic = "64"))]
mod wide {
    pub(super) type Word = u64;
    pub(super) type Atomic = std::sync::atomic::AtomicU64;
}

#[cfg(not(all(target_pointer_width = "64", target_has_atomic = "64")))]
mod wide {
    pub(super) type Word = u32;
    pub(super) type Atomic = std::sync::atomic::AtomicU32;
}

macro_rules! atoms {
    ($($word:ty, $atomic:ty: $($t:ident)*;)*) => {$($(
        impl sealed::Sealed for $t {}

        #[allow(unnecessary_transmutes, reason = "one form for all types")]
        impl Atom for $t {
            #[inline(always)]
            unsafe fn load(pointer: *mut $t) -> $t {
                let words: [$word; size_of::<$t>() / size_of::<$word>()] =
                    std::array::from_fn(|at| {
                        // SAFETY: the word lies in the element, which the caller
                        // says is valid; it is aligned, because the element is
                        // and a word needs no more (asserted below). Every other
                        // access at this time is atomic and of the same words.
                        unsafe { <$atomic>::from_ptr(pointer.cast::<$word>().add(at)) }
                            .load(Relaxed)
                    });
                // SAFETY: of the same size. Any bits are a value of a number; a
                // `bool` is one word, which was stored as one, from a `bool`.
                unsafe { transmute::<[$word; size_of::<$t>() / size_of::<$word>()], $t>(words) }
            }

            #[inline(always)]
            unsafe fn store(pointer: *mut $t, value: $t) {
                // SAFETY: of the same size; primitive types have no padding.
                let words = unsafe {
                    transmute::<$t, [$word; size_of::<$t>() / size_of::<$word>()]>(value)
                };
                for (at, word) in words.into_iter().enumerate() {
                    // SAFETY: as in `load`.
                    unsafe { <$atomic>::from_ptr(pointer.cast::<$word>().add(at)) }
                        .store(word, Relaxed);
                }
            }
        }

        const _: () = assert!(
            align_of::<$atomic>() <= align_of::<$t>()
                && size_of::<$atomic>() == size_of::<$word>()
                && size_of::<$t>() % size_of::<$word>() == 0
        );
    )*)*};
}

atoms! {
    u8, AtomicU8: bool i8 u8;
    u16, AtomicU16: i16 u16;
    u32, AtomicU32: i32 u32 f32;
    usize, AtomicUsize: isize usize;
    wide::Word, wide::Atomic: i64 u64 f64 i128 u128;
}

const _: () = assert!(size_of::<bool>() == 1);

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::*;

    fn keeps<T: Atom + PartialEq + Debug>(values: &[T]) {
        let mut place = values[0];
        for &value in values {
            let pointer = &raw mut place;
            // SAFETY: a variable of this function, used here alone.
            let got = unsafe {
                T::store(pointer, value);
                T::load(pointer)
            };
            assert_eq!(got, value);
        }
    }

    #[test]
    fn every_type_keeps_its_values() {
        keeps(&[false, true]);
        keeps(&[i8::MIN, -1, 0, i8::MAX]);
        keeps(&[u16::MAX, 0, 0x1234]);
        keeps(&[i32::MIN, 7]);
        keeps(&[f32::NEG_INFINITY, -0.0, 1.5]);
        keeps(&[u64::MAX, 0x0123_4567_89ab_cdef]);
        keeps(&[f64::MIN_POSITIVE, f64::INFINITY, -2.5]);
        keeps(&[isize::MIN, 3]);
        keeps(&[i128::MIN, i128::MAX, 0x0123_4567_89ab_cdef_0f1e_2d3c_4b5a_6978]);
        keeps(&[u128::MAX, 1 << 64]);
    }

    #[test]
    fn bits_of_nan_are_kept() {
        let mut place = 0.0_f64;
        let odd = f64::from_bits(0x7ff8_0000_dead_beef);
        let pointer = &raw mut place;
        // SAFETY: a variable of this function, used here alone.
        let got = unsafe {
            f64::store(pointer, odd);
            f64::load(pointer)
        };
        assert_eq!(got.to_bits(), odd.to_bits());
    }
}
