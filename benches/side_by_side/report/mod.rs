//! What the comparison shows to people: a page in HTML and the figures of the README.
//!
//! ```text
//! model      what one run found, as data and as JSON
//! text       numbers, names and escapes
//! chart      colours, and plotters' SVG made fit for a page in light and dark
//! bars       a bar for each peer: one row, or the geometric means
//! scaling    lines: time against size and against threads
//! table      the table of all rows, of the limits and of the cost of compilation
//! html       the page around them
//! readme     the figures in README.md, between two markers
//! ```

pub mod bars;
pub mod chart;
pub mod html;
pub mod model;
pub mod readme;
pub mod scaling;
pub mod table;
pub mod text;

pub use html::page;
pub use model::Results;

use std::path::Path;

/// Writes the page to a file.
///
/// # Errors
///
/// A line that says what could not be drawn or written.
pub fn write_html(results: &Results, path: &Path) -> Result<(), String> {
    let page = page(results)?;
    std::fs::write(path, page)
        .map_err(|error| format!("cannot write the report {}: {error}", path.display()))
}
