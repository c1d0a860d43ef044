//! There is no libmvec here.

use super::{Run, Run32};

/// None.
pub fn f64s(_name: &str, _arguments: usize) -> Option<Run> {
    None
}

/// None.
pub fn f32s(_name: &str, _arguments: usize) -> Option<Run32> {
    None
}
