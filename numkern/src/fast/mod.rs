//! What lowered loops are made of: arithmetic that may be contracted
//! ([`math`]), reductions in independent lanes ([`lanes`]), and the views that
//! loops read through whose indices were checked once before them ([`course`],
//! [`views`]).

pub mod course;
pub mod elementary;
pub(crate) mod lanes;
pub(crate) mod math;
pub(crate) mod views;
