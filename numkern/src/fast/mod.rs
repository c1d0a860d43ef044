//! What lowered loops are made of: arithmetic that may be contracted
//! ([`math`]), reductions and recurrences in independent lanes
//! ([`lanes`], [`recurrence`]) with the views that
//! they read through ([`course`], [`views`]), and the check that is made once
//! before a nest of loops ([`interval`], [`in_range`]), with elements
//! that stay in a register ([`held`]).

pub(crate) mod axes;
pub(crate) mod course;
pub mod elementary;
pub(crate) mod held;
pub(crate) mod in_range;
pub(crate) mod interval;
pub(crate) mod lanes;
pub(crate) mod math;
pub(crate) mod recurrence;
pub(crate) mod views;
