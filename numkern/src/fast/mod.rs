//! What `#[fastmath]` loops are made of: arithmetic that may be contracted
//! ([`math`]), reductions in independent lanes ([`lanes`]) and the checked
//! views that the lanes read through ([`views`]).

pub(crate) mod lanes;
pub(crate) mod math;
pub(crate) mod views;
