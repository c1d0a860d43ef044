//! `#[njit]`: a kernel gives the bits of the function as written, at every CPU
//! level, for everything that the numeric subset holds.

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

mod arrays;
mod calls;
mod control;
mod from_macros;
mod generic;
mod in_place;
mod integers;
mod iterators;
mod outcomes;
mod signatures;
mod slices;
