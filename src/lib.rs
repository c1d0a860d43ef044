//! What the examples, behaviour tests and benches of numkern share.
//!
//! The crate is not published. A program that uses numkern needs none of it:
//! the kernels themselves stand in `examples/`, one file per section of the
//! Numba tutorial notebook, and here is what times, compares and prints them.

pub mod notebook;

/// The README's example, compiled and run with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// The examples of the contract of parallel loops.
#[cfg(doctest)]
#[doc = include_str!("../docs/prange.md")]
pub struct Prange;
