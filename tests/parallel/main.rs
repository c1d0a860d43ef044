//! `#[parallel]` and `prange!`: the serial result, the same bits on every number
//! of threads and at every CPU level, and panics that reach the caller.

#![allow(
    clippy::assign_op_pattern,
    clippy::bool_comparison,
    clippy::collapsible_else_if,
    clippy::collapsible_if,
    clippy::manual_is_multiple_of,
    clippy::manual_memcpy,
    clippy::manual_range_patterns,
    clippy::manual_swap,
    clippy::needless_else,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::useless_vec,
    reason = "kernels in every form in which users write them"
)]

#[path = "../common/mod.rs"]
mod common;

mod array_reductions;
mod attacks;
mod combinations;
mod disjoint;
mod forms;
mod headers;
mod leaving;
mod nesting;
mod numba;
mod ownership;
mod pairs;
mod panics;
mod pools;
mod reductions;
mod searches;
mod tuning;
mod writes;

/// Whether two sums of `n` terms differ by rounding alone; `size` is the sum of
/// the terms without their signs.
fn near(got: f64, want: f64, n: usize, size: f64) -> bool {
    (got - want).abs() <= n as f64 * f64::EPSILON * size
}
