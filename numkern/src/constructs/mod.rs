//! Loops that carry something from one iteration to the next, as functions.
//!
//! A `prange!` loop runs its iterations in no order, so it cannot hold running
//! totals, a search that ends early, or sums into places that the data says.
//! These functions can:
//!
//! | function | in place of the loop |
//! |---|---|
//! | [`scan()`], [`scan_into()`] | `s += x[i]; out[i] = s;` |
//! | [`exclusive_scan()`], [`exclusive_scan_into()`] | `out[i] = s; s += x[i];` |
//! | [`scan_axis()`], [`exclusive_scan_axis()`], .. | the same along an axis |
//! | [`reduce_with()`] | `s = f(s, x[i]);` |
//! | [`histogram()`], [`weighted_histogram()`] | `h[x[i]] += 1;`, `h[x[i]] += w[i];` |
//! | [`histogram_range()`] | the same, with bins of real numbers |
//! | [`scatter_add()`] | `out[at[i]] += x[i];` |
//! | [`any()`], [`all()`] | `if bad(x[i]) { ok = false; break; }` |
//! | [`argmin()`], [`argmax()`] | `if x[i] < best { best = x[i]; at = i; }` |
//!
//! All run on all threads where there is enough to do, and serially where not;
//! called in a kernel or inside a parallel loop, on the threads of that one.
//! The result has the same bits on any number of threads, because work is cut
//! by its length alone. A panic of a kernel reaches the caller. Operations and
//! tests are kernels, named as type parameters ([`Operator`], [`TestedBy`]),
//! and run at the CPU level of the caller. Arrays are anything of one axis
//! ([`Vector`]).
//!
//! Beside them stands scratch memory for the bodies of parallel loops, which
//! the thread uses again: [`scratch()`], [`scratch_filled()`], [`scratch_nd()`].

mod axis;
mod buffers;
mod extreme;
mod histograms;
pub(crate) mod inside;
mod lanes;
mod operator;
mod output;
mod pool;
mod reduce;
mod runs;
mod scans;
mod scatter;
mod search;
mod tasks;
mod tensor;
mod vector;

pub(crate) use inside::inside_kernels;

pub use axis::{
    JoinedBy, exclusive_scan_axis, exclusive_scan_axis_into, scan_axis, scan_axis_into,
};
pub use buffers::{Scratch, ScratchArray, scratch, scratch_filled, scratch_nd};
pub use extreme::{argmax, argmin};
pub use histograms::{histogram, histogram_range, weighted_histogram};
pub use operator::{Operator, Typed};
pub use pool::ScratchElement;
pub use reduce::reduce_with;
pub use scans::{exclusive_scan, exclusive_scan_into, scan, scan_into};
pub use scatter::{Code, scatter_add};
pub use search::{TestedBy, all, any};
pub use tensor::{Tensor, TensorMut};
pub use vector::{Vector, VectorMut};
