//! The JSON file. Its schema is that of `report::model`, documented in this
//! folder's `README.md`.

use std::path::Path;

use crate::report::model::Results;

/// Writes all that a run found.
///
/// # Errors
///
/// A line that says why the file cannot be written.
pub fn write(results: &Results, path: &Path) -> Result<(), String> {
    let text = text(results)?;
    std::fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// The file's text.
///
/// # Errors
///
/// A line that says what JSON cannot hold.
pub fn text(results: &Results) -> Result<String, String> {
    let mut text = serde_json::to_string_pretty(results)
        .map_err(|error| format!("the results are no JSON: {error}"))?;
    text.push('\n');
    Ok(text)
}
