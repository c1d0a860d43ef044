//! Single program, multiple data: a scalar body run for several elements at
//! a time ([`Shape`]), with a mask that says which of them are on.
//!
//! The compiler rewrites a body whose control flow depends on its element
//! (`while`, `break`, an early `return`) into calls of the functions in
//! [`ops`]. Every variable that may differ between elements becomes a [`Lane`].
//!
//! A lane body has no side effects. Where an element would panic (an overflow,
//! a division by zero, an index out of range), the body gives up with `None`,
//! and the elements are computed again one by one, which panics at the right
//! element with the right words.

mod array;
mod bool;
mod convert;
pub mod elementary;
mod held;
mod lane;
mod nest;
pub mod ops;
mod pack;
mod pair;
mod pick;
mod probe;
mod run;
mod shape;
mod shift;
#[cfg(test)]
mod tests;
mod value;
mod vector;

pub use convert::{to_i8, to_i16, to_i32, to_u8, to_u16, to_u32};
pub use held::{Held, NotInLanes, Same};
pub use lane::{Lane, Mask};
pub use nest::{
    Ascending, Coordinates, Counting, Each, Grid, Gridded, Numbers, OwnGrid, Piece, ascending,
    attempt, each_number, unset,
};
pub use ops::*;
pub use pack::{Packed, PackedBits, PackedFloat, PackedNumber, PackedShift};
pub use pick::{pick, put};
pub use probe::{OneByOne, Probe};
pub use run::pieces;
pub use shape::{Broad, Narrow, Room, Shape, Wide, shape_for};
pub use shift::{shl, shl_by, shr, shr_by, stepped};
pub use value::{LaneValue, Laned};

/// The number of elements that run together unless all values are narrow
/// ([`Wide`]): one register of `f64` with
/// AVX-512, two with AVX2 (whose latencies they hide), four with 128 bits.
pub const WIDTH: usize = 8;
