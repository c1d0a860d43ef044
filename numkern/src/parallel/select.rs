//! Variables that a comparison keeps together: the smallest value and where it
//! was found.
//!
//! ```text
//! for i in 0..n { if x[i] < best { best = x[i]; at = i; } }
//! ```
//!
//! The state of such a loop is `best` and `at`. Every block starts from the
//! state before the loop and notes whether it has taken anything. In block
//! order, the state of a block that has is taken over where its key (`best`)
//! compares to the running key in the way that the user's condition says. The
//! outcome is the serial loop's to the last bit, however the loop is cut:
//!
//! Let `k` be the key before the loop, `r` the running key before a block, and
//! "better" the user's comparison. NaN is better than nothing, and nothing is
//! better than NaN; all other values are ordered, with `0.0` and `-0.0` equal.
//!
//! - **Nothing was taken before:** `r` is `k`. The block has done what the
//!   serial loop does, and where it has taken something, its key is better than
//!   `k`: each key that is taken is better than the one before it, and better is
//!   transitive.
//! - **Something was taken:** then `r` is better than `k`, and neither is NaN.
//!   The serial loop takes those elements of the block that are better than `r`
//!   and all that it took on the way; what it holds in the end is, for `<`, the
//!   first of the least elements, for `<=` the last of them, provided that the
//!   least is better than `r`. The block, from `k`, holds the first (or last) of
//!   the least elements, provided that the least is better than `k`. It is the
//!   same element. Where it is better than `r` it is better than `k`, so the
//!   block has taken it; where it is not, the serial loop takes nothing and
//!   neither does the combination.
//!
//! Whether a block has taken something cannot be seen from its key: under `<=`
//! a `-0.0` may have been taken in one block where the `0.0` before the loop is
//! still the key of the next. Hence the note.
//!
//! The argument needs an order in which every two values compare, but for those
//! that compare with nothing at all. That is [`Comparable`]: a pair of floats is
//! none, because `(1.0, NaN)` compares with `(2.0, 0.0)` but not with `(1.0,
//! 2.0)`.
//!
//! A block may take elements that the serial loop would have passed over, so
//! the values that are taken along (`at = table[i]`) are computed more often. If
//! that panics, the caller sees a panic that the serial loop may not have made.

use super::ops::{TakeGreater, TakeGreaterEq, TakeLess, TakeLessEq};
use crate::Number;

/// A value of which every two compare, but for those that compare with nothing.
#[diagnostic::on_unimplemented(
    message = "NK0351: values of type `{Self}` cannot be compared between the blocks of a `prange!` loop",
    label = "not a number, and no pair of a number and integers",
    note = "why: the best of several blocks is the serial loop's only where every two values compare, as numbers do (NaN compares with none)",
    note = "help: compare a number (`if v.cost < best.cost`), or a pair of a number and an integer (`if (x[i], i) < best`); for an order of your own call `reduce_with::<better>(&x, start)` with a kernel `better`"
)]
pub trait Comparable: PartialOrd {}

#[diagnostic::do_not_recommend]
impl<T: Number> Comparable for T {}

impl Comparable for bool {}

// The first of a pair may be a float: where it is NaN, the pair compares with
// nothing. The others must be ordered.
impl<A: Comparable, B: Ord> Comparable for (A, B) {}
impl<A: Comparable, B: Ord, C: Ord> Comparable for (A, B, C) {}
impl<A: Comparable, B: Ord, C: Ord, D: Ord> Comparable for (A, B, C, D) {}

/// A value of which every block can have a copy.
#[diagnostic::on_unimplemented(
    message = "NK0352: the iterations of a `prange!` loop cannot keep a value of type `{Self}`",
    label = "not `Copy`, or not for several threads",
    note = "why: each block of iterations works on a copy of its own",
    note = "help: keep a number, or the index of what was found (`at = i;`), and take the rest by it after the loop"
)]
pub trait Copied: Copy + Send + Sync {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Send + Sync> Copied for T {}

/// A copy of a variable, for a block or for the total.
#[inline(always)]
pub fn copy_of<T: Copied>(value: &T) -> T {
    *value
}

/// The comparison in a condition.
pub trait Comparison {
    /// Whether the condition lets the candidate replace the current value.
    fn takes<T: PartialOrd>(candidate: &T, current: &T) -> bool;
}

macro_rules! comparisons {
    ($($op:ident: $compare:ident)*) => {$(
        impl Comparison for $op {
            #[inline(always)]
            fn takes<T: PartialOrd>(candidate: &T, current: &T) -> bool {
                candidate.$compare(current)
            }
        }
    )*};
}

comparisons!(TakeLess: lt TakeLessEq: le TakeGreater: gt TakeGreaterEq: ge);

/// Whether the key of a block replaces the running one.
#[inline]
pub fn takes<Op: Comparison, T: Comparable>(candidate: T, current: T) -> bool {
    Op::takes(&candidate, &current)
}

/// Whether the two sides of `if e < low { low = e } else if e > high { high = e }`
/// are independent of each other.
///
/// They are where `low` is not above `high` before the loop: then it never is,
/// so that what is less than `low` is not greater than `high`, and the `else`
/// leaves nothing out. (With `<=` and `>=`, the two must also be unequal.)
/// Elsewhere, with infinities to start from, a new least value is kept from
/// `high`, and which values are new depends on all those before them.
#[inline]
pub fn apart<T: Comparable>(low: &T, high: &T, strict: bool) -> bool {
    low < high || (strict && low == high)
}

#[cfg(test)]
mod tests;
