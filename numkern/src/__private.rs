//! What generated code names. Not part of the public interface: anything here
//! may change with any version, together with the macros.

pub use fearless_simd;
pub use fearless_simd::{Level, Simd};
pub use ndarray;

pub use crate::dispatch;
pub use crate::fast::course::{Course, Courses};
pub use crate::fast::lanes::{LaneIndex, LaneSteps, as_written, lane_reduce, lane_steps};
pub use crate::fast::math::{Divisor, Val, divide, divisor, mul_add};
pub use crate::fast::views::{Elements, LaneRead, LaneView, lanes_of};
pub use crate::kernel::require_kernel;
pub use crate::math::{Accurate, Elementary, Fast, Tier};
pub use crate::parallel::blocks::{Schedule, prange};
pub use crate::parallel::ops::{self, Monoid, combine, identity};
pub use crate::parallel::private::Privatise;
pub use crate::parallel::reader::Read;
pub use crate::parallel::space::{IntoSpace, IterSpace, LoopInt};
pub use crate::parallel::writer::{LaneCells, Share};
