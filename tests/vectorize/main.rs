//! `#[vectorize]`: NumPy's broadcasting, over every layout, length, CPU level
//! and number of threads, with clear errors for shapes that do not fit.

#![allow(
    clippy::assign_op_pattern,
    clippy::manual_is_multiple_of,
    clippy::manual_memcpy,
    clippy::manual_range_patterns,
    clippy::manual_swap,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::too_many_arguments,
    reason = "kernels in every form in which users write them"
)]

#[path = "../common/mod.rs"]
mod common;

mod errors;
mod into;
mod numpy;
mod properties;
mod sweep;
mod types;

use numkern::prelude::*;

/// The formula of `tests/data/make.py`.
#[vectorize]
fn formula(a: f64, b: f64) -> f64 {
    a * b + a.abs().sqrt() - b / 3.0
}

/// The same on all threads.
#[vectorize(target = "parallel")]
fn parallel_formula(a: f64, b: f64) -> f64 {
    a * b + a.abs().sqrt() - b / 3.0
}
