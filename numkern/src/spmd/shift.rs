//! Shifts of lanes: too far a distance panics in debug builds and is taken modulo
//! the number of bits in others, as in Rust.

use num_traits::{AsPrimitive, WrappingAdd};

use super::pack::{Packed, PackedShift};
use super::shape::{Shape, map};
use super::{Lane, Mask};

/// The distance of a shift: any integer.
pub trait Distance: Packed + AsPrimitive<u32> + TryInto<u32> {}

impl<B: Packed + AsPrimitive<u32> + TryInto<u32>> Distance for B {}

/// Whether a distance is below the number of a type's bits.
#[inline(always)]
fn fits<T>(by: impl TryInto<u32>) -> bool {
    by.try_into().is_ok_and(|by| by < bits::<T>())
}

/// A distance that leaves no bit of another.
#[inline(always)]
fn wrapped<T>(by: impl AsPrimitive<u32>) -> u32 {
    by.as_() & (bits::<T>() - 1)
}

/// Whether no element that is on is shifted too far.
#[inline(always)]
fn all_fit<T: Packed, B: Distance, L: Shape>(on: Mask<L>, by: Lane<B, L>) -> bool {
    let (on, by) = (on.bits(), by.values());
    (0..L::LANES).all(|k| (on >> k) & 1 == 0 || fits::<T>(super::shape::Array::at(&by, k)))
}

macro_rules! shifts {
    ($($one:ident $each:ident $inner:ident $inner_each:ident $op:literal)*) => {$(
        #[doc = concat!("`a ", $op, " by`, with the same distance for all elements.")]
        #[inline(always)]
        pub fn $one<T: PackedShift, B: Distance, L: Shape>(
            _lanes: L,
            on: Mask<L>,
            a: Lane<T, L>,
            by: B,
        ) -> Option<Lane<T, L>> {
            if cfg!(debug_assertions) && !fits::<T>(by) && on.any() {
                return None;
            }
            Some(Lane(T::$inner::<L>(a.0, wrapped::<T>(by))))
        }

        #[doc = concat!("`a ", $op, " by`.")]
        #[inline(always)]
        pub fn $each<T: PackedShift, B: Distance, L: Shape>(
            lanes: L,
            on: Mask<L>,
            a: Lane<T, L>,
            by: Lane<B, L>,
        ) -> Option<Lane<T, L>>
        where
            u32: AsPrimitive<T>,
        {
            if cfg!(debug_assertions) && !all_fit::<T, B, L>(on, by) {
                return None;
            }
            let by = map::<L, B, T>(&by.values(), |by| wrapped::<T>(by).as_());
            Some(Lane(T::$inner_each::<L>(a.0, Lane::new(lanes, by).0)))
        }
    )*};
}

shifts! {
    shl_by shl shl shl_each "<<"
    shr_by shr shr shr_each ">>"
}

/// The number of bits of an integer type.
#[inline(always)]
const fn bits<T>() -> u32 {
    8 * size_of::<T>() as u32
}

/// `next + step`, wrapped; `None` if the step is none or too large for the type.
#[inline(always)]
pub fn stepped<T: Packed + WrappingAdd + TryFrom<usize> + PartialOrd, L: Shape>(
    lanes: L,
    next: Lane<T, L>,
    step: usize,
) -> Option<Lane<T, L>> {
    let step = T::try_from(step).ok().filter(|step| *step > T::ZERO)?;
    let next = map::<L, T, T>(&next.values(), |next| next.wrapping_add(&step));
    Some(Lane::new(lanes, next))
}
