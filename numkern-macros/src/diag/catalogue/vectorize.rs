//! NK02xx: `#[vectorize]`.
