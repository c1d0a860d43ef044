//! What a program with kernels needs: `use numkern::prelude::*;`.
//!
//! The attributes and `prange!`, the helpers of the notebook, the traits that
//! generic kernels name, and ndarray's own prelude. The named constructs
//! (`numkern::scan`, `numkern::histogram`, ..) are not among them: kernels of
//! users have these names.

pub use crate::attributes::{fastmath, njit, parallel, vectorize};

pub use crate::clock::{Clock, clock};
pub use crate::close::{AllClose, allclose};
pub use crate::element::{Element, Float, Number};
pub use crate::kernel::Kernel;
pub use crate::prange;

pub use ndarray::prelude::*;
pub use ndarray::{self, s};
