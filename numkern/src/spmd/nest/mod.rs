//! Loops of a kernel whose iterations run in lanes.
//!
//! [`WIDTH`](super::WIDTH) iterations at a time are computed without side
//! effects; what they write is kept until all of them are done, and is then
//! carried out in the order of the iterations. [`numbers`] cuts a loop into such
//! pieces, [`grid`] reads and writes elements of arrays.

mod coordinate;
mod grid;
mod numbers;
#[cfg(test)]
mod tests;

use super::{Lane, Packed, Shape};

pub use coordinate::{Ascending, Coordinates, ascending};
pub use grid::{Grid, Gridded, OwnGrid};
pub use numbers::{Counting, Each, Numbers, Piece};

/// What stands for a part of an effect that no element has come to.
#[inline(always)]
pub fn unset<T: Packed, L: Shape>(lanes: L) -> Lane<T, L> {
    super::spread(lanes, T::ZERO)
}

/// A cast of each number, of a type that only rustc knows.
#[inline(always)]
pub fn each_number<T: Packed, R: Packed, L: Shape>(
    lanes: L,
    a: Lane<T, L>,
    f: impl Fn(T) -> R,
) -> Lane<R, L> {
    Lane::new(lanes, super::shape::map::<L, T, R>(&a.values(), f))
}

/// What a body in lanes gives, by a function of its own, so that it can leave
/// with `?`.
#[inline(always)]
pub fn attempt<R>(body: impl Fn() -> Option<R>) -> Option<R> {
    body()
}
