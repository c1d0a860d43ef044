//! Runs the sections of the notebook: measures a plain Rust baseline and a
//! kernel, compares their results, and prints a table at the end.
//!
//! Each file `examples/sNN_*.rs` holds the kernels of one section and a
//! [`Section`] that says what to run. Its `main` is [`run_section`]; the
//! example `notebook` hands all sections to [`run_all`].

mod arguments;
mod context;
pub mod data;
mod measure;
mod row;
mod runner;
mod text;

pub use context::Context;
pub use row::Row;
pub use runner::{Section, run_all, run_section};
pub use text::thousands;
