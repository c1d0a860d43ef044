//! What lowered loops are made of: arithmetic that may be contracted
//! ([`math`]), reductions in independent lanes ([`lanes`]), and the views that
//! loops read through whose indices were checked once before them ([`course`],
//! [`views`]).

pub(crate) mod axes;
pub(crate) mod course;
pub(crate) mod in_range;
pub(crate) mod interval;
pub(crate) mod lanes;
pub(crate) mod math;
pub(crate) mod views;
