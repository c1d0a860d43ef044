//! Elementary functions of whole arrays, with a stated and tested error.
//!
//! ```
//! use numkern::math;
//!
//! let x = [0.0, 1.0, f64::NEG_INFINITY];
//! let mut y = [0.0; 3];
//! math::exp_into(&x, &mut y);
//! assert_eq!(y, [1.0, std::f64::consts::E, 0.0]);
//! assert_eq!(math::exp(1.0_f32), std::f32::consts::E);
//! ```
//!
//! The functions here are good to 1 unit in the last place over the whole range;
//! those of [`fast`] to 4. The exact bound of each is in its documentation and in
//! [`max_ulp`], and is held against correctly rounded results in the tests.
//! Special values, signed zeros and subnormal numbers are in both tiers as in
//! annex F of C99, which is what the methods of `f64` and `f32` do as well.
//!
//! A result depends on the argument, the tier and whether the CPU level has a
//! fused multiply-add, and on nothing else: not on the length of an array, nor
//! on the place in it, nor on whether it is a lane ([`lanes`]) or a number.

mod dd;
mod error_function;
mod exact;
mod exponential;
mod functions;
mod hyperbolic;
mod inside;
mod inverse;
pub(crate) mod lane;
mod logarithm;
mod others;
mod poly;
mod power;
mod single;
mod slices;
mod tier;
mod trig;

pub use functions::*;
#[doc(hidden)]
pub use inside::*;
pub use others::{clamp, clamp_into, powi, powi_into, sin_cos, sin_cos_into};
pub use tier::{Accurate, Fast, Tier};
