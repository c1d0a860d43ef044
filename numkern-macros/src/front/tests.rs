//! The front end on small kernels.

mod calls;
mod constructs;
mod names;
mod numbering;
mod patterns;
