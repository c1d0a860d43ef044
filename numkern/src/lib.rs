//! Numba's idea, ahead of time, in Rust: annotate an ordinary function and get
//! a fast, safe and reproducible kernel.
//!
//! A kernel is a plain Rust function under an attribute. It is compiled for
//! several CPU levels and the best one is picked at run time; there is no JIT,
//! no warm-up and no `unsafe` to write.
//!
//! | attribute | what it does |
//! |---|---|
//! | [`njit`] | checks that the body stays in the numeric subset and compiles it for every CPU level |
//! | [`vectorize`] | turns a scalar function into a NumPy-style ufunc with broadcasting |
//! | [`parallel`] | runs the `for i in prange!(..)` loops of a function on all threads |
//! | [`fastmath`] | allows reordering and contraction of floating-point arithmetic |
//!
//! Everything a program needs comes with `use numkern::prelude::*;`.
//!
//! Patterns that no `prange!` loop can hold, because one iteration needs another
//! one, are functions: [`scan()`], [`histogram()`], [`scatter_add()`],
//! [`any()`], [`argmin()`], .. (all of them in [`constructs`]).
//!
//! Beside the attributes the crate holds what the Numba notebook's helpers do:
//! [`clock()`] measures, [`allclose`] compares, [`with_num_threads`] sets the
//! number of threads, and [`dispatch::with_level`] forces a CPU level in tests.
//!
//! ```
//! use numkern::prelude::*;
//!
//! let x = Array1::linspace(0.0, 1.0, 1_000);
//! let (time, total) = clock(|| x.sum());
//! assert!(allclose(&total, &500.0));
//! println!("{time:?}");
//! ```

mod array;
mod attributes;
mod clock;
mod close;
pub mod constructs;
pub mod dispatch;
mod element;
mod error;
mod explain;
mod fast;
mod kernel;
pub mod math;
mod parallel;
pub mod prelude;
#[doc(hidden)]
pub mod spmd;
pub mod traits;
pub mod ufunc;

#[doc(hidden)]
pub mod __private;

pub use attributes::{fastmath, njit, parallel, vectorize};
pub use ndarray;

pub use array::zeros;
pub use clock::{Clock, clock};
pub use close::{AllClose, CloseElement, CloseTo, allclose};
pub use constructs::{
    Typed, all, any, argmax, argmin, exclusive_scan, exclusive_scan_axis, exclusive_scan_axis_into,
    exclusive_scan_into, histogram, histogram_range, reduce_with, scan, scan_axis, scan_axis_into,
    scan_into, scatter_add, scratch, scratch_filled, scratch_nd, weighted_histogram,
};
pub use element::{Element, Float, Number};
pub use error::Error;
pub use explain::{Entry, Explain};
pub use kernel::{Callable, Kernel, Signature};
pub use parallel::shared::checks::with_disjoint_checks;
pub use parallel::threads::{get_num_threads, set_num_threads, with_num_threads};

/// A parallel loop inside a [`macro@parallel`] function: `for i in prange!(0..n)`.
///
/// `prange!(0..n, assume_disjoint(c, d))` says that no two iterations meet at an
/// element of `c` or of `d`, where only the author knows it. Debug builds check it,
/// and [`with_disjoint_checks`] does on demand.
///
/// The attribute takes the macro away before the compiler sees it. Where the
/// compiler does see it, it stands outside such a function, and that is an
/// error.
///
/// ```compile_fail
/// use numkern::prelude::*;
///
/// fn not_parallel(n: usize) {
///     for i in prange!(0..n) {}
/// }
/// ```
#[macro_export]
macro_rules! prange {
    ($($range:tt)*) => {
        ::core::compile_error!(
            "NK0301: `prange!` stands outside a `#[parallel]` function\n\n\
             only the attribute can turn the loop into a parallel one and check it for races\n\
             help: put `#[parallel]` or `#[njit(parallel)]` on the function, or write the range without `prange!`"
        )
    };
}
