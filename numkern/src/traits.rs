//! The traits that compiler messages about parallel loops name.
//!
//! The code that the attributes write asks for them where a macro cannot see a
//! type. They are here to be read about; the methods are for that code alone,
//! and may change with any version.
//!
//! | trait | what has it |
//! |---|---|
//! | [`Share`] | arrays that the iterations of a `prange!` loop may write to |
//! | [`Privatise`] | arrays that they may reduce into |
//! | [`Monoid`] | the operations of reductions, for the numbers that have them |
//! | [`LoopInt`] | the types of a loop variable |
//! | [`IntoSpace`] | the ranges that `prange!` takes as a value |

pub use crate::parallel::ops::Monoid;
pub use crate::parallel::private::Privatise;
pub use crate::parallel::space::{IntoSpace, LoopInt};
pub use crate::parallel::writer::Share;
