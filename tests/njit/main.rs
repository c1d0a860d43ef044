//! `#[njit]`: a kernel gives the bits of the function as written, at every CPU
//! level, for everything that the numeric subset holds.

#[path = "../common/mod.rs"]
mod common;

mod arrays;
mod calls;
mod control;
mod generic;
mod in_place;
mod integers;
mod iterators;
mod outcomes;
mod slices;
