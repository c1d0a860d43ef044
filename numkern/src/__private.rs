//! What generated code names. Not part of the public interface: anything here
//! may change with any version, together with the macros.

pub use fearless_simd;
pub use fearless_simd::{Level, Simd};
pub use ndarray;

pub use crate::array::fresh;
pub use crate::dispatch;
pub use crate::fast::axes::Axes;
pub use crate::fast::course::Course;
pub use crate::fast::elementary;
pub use crate::fast::held::Held;
pub use crate::fast::in_range::{Covers, InRange};
pub use crate::fast::interval::{Int, Interval, is_long};
pub use crate::fast::lanes::{LaneIndex, lane_reduce};
pub use crate::fast::math::{Divisor, Val, divide, divisor, mul_add, number};
pub use crate::fast::recurrence::{advance, recurrence, varying_recurrence, zero_like};
pub use crate::fast::views::{Elements, LaneRead, LaneView, lanes_of, last_lanes_of};
pub use crate::math::{Accurate, Elementary, Fast, Tier};
pub use crate::parallel::blocks::{Order, Schedule, Tuning, prange, prange_until};
pub use crate::parallel::extent::{Extent, IndexNumber, Part, Run};
pub use crate::parallel::extents::{Extents, Length};
pub use crate::parallel::fixed::{Fixed, Shaped, axis, fixed, shaped};
pub use crate::parallel::grid::{chunk_of, constant_chunk};
pub use crate::parallel::leave::Question;
pub use crate::parallel::ops::{self, Monoid, combine, identity};
pub use crate::parallel::private::Privatise;
pub use crate::parallel::reader::Read;
pub use crate::parallel::select::{Comparable, Copied, apart, copy_of, takes};
pub use crate::parallel::shared::Assume;
pub use crate::parallel::shared::atom::Atom;
pub use crate::parallel::shared::watch::Watch;
pub use crate::parallel::space::{IntoSpace, IterSpace, LoopInt};
pub use crate::parallel::writer::Share;
pub use crate::spmd;
