//! What a program with kernels needs: `use numkern::prelude::*;`.
//!
//! The attributes and `prange!`, the named constructs, the helpers of the
//! notebook, the traits that generic kernels name, and ndarray's own prelude.
//! `numkern::any` and `numkern::all` are not among them: other preludes have
//! those names.

pub use crate::attributes::{fastmath, njit, parallel, vectorize};

pub use crate::clock::{Clock, clock};
pub use crate::close::{AllClose, allclose};
pub use crate::constructs::{
    Typed, argmax, argmin, exclusive_scan, exclusive_scan_into, histogram, histogram_range,
    reduce_with, scan, scan_into, scatter_add, weighted_histogram,
};
pub use crate::element::{Element, Float, Number};
pub use crate::kernel::Kernel;
pub use crate::prange;

pub use ndarray::prelude::*;
pub use ndarray::{self, s};
