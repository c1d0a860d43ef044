//! What a parallel loop is made of.
//!
//! The iterations form a [`space`], which [`blocks`] cuts by its length alone.
//! Every block folds into a partial result of its own ([`ops`] for scalars,
//! [`private`] for arrays), partial results are combined in block order, and
//! arrays that the iterations write at disjoint places go through a
//! [`writer`]. Nothing in here depends on the number of threads, so neither do
//! the bits of the result.

pub(crate) mod blocks;
pub mod ops;
pub(crate) mod private;
pub(crate) mod space;
pub(crate) mod threads;
pub(crate) mod writer;
