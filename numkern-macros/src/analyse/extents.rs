//! What is computed before a `prange!` loop to see that its iterations own what
//! they write, where the macro alone cannot tell: `c[i * w + j]`.

use crate::hir::{ExprId, LocalId};

/// An array whose parts are compared before the loop.
#[derive(Debug)]
pub(crate) struct Owned {
    /// The array.
    pub local: LocalId,
    /// The ranges of inner loops and of slices that the parts are made of, each
    /// after those that it names.
    pub runs: Vec<Run>,
    /// Ways in which the parts can be apart. One is enough.
    pub ways: Vec<Way>,
    /// Whether an index is computed in a loop variable's type narrower than
    /// `usize`.
    pub narrow: bool,
}

/// Every index is `i * factor + rest + stride * rows`.
#[derive(Debug)]
pub(crate) struct Way {
    /// What the inner loops around the part go in steps of: `w` in
    /// `c[j * w + i]`.
    pub stride: Option<Number>,
    /// The accesses.
    pub parts: Vec<Part>,
    /// Accesses that must stay clear of those in the whole loop: then nothing is
    /// asked of the parts among themselves.
    pub others: Vec<Part>,
}

/// One access.
#[derive(Debug)]
pub(crate) struct Part {
    /// What the loop variable is multiplied by.
    pub factor: Number,
    /// What is added to it.
    pub rest: Number,
    /// What the stride is multiplied by.
    pub rows: Number,
    /// For `s![..]`, whose negative indices count from the end: the smallest and
    /// the largest of the numbers in it, less what moves with the loop variable.
    pub signed: Option<(Number, Number)>,
}

/// The range of an inner loop or of a slice.
#[derive(Debug)]
pub(crate) struct Run {
    /// The start, less what it moves with the loop variable.
    pub start: Number,
    /// The end, less the same.
    pub end: Number,
    /// Their difference.
    pub length: Number,
    /// `..=`.
    pub closed: bool,
    /// Whether start and end do not move with the loop variable.
    pub still: bool,
    /// The number of bits of its type, where that is narrower than `usize`: then
    /// its numbers must be known exactly.
    pub narrow_bits: Option<u32>,
}

/// A number before the loop, or all that it can be.
#[derive(Clone, Debug)]
pub(crate) enum Number {
    /// A literal.
    Literal(i64),
    /// A variable, a constant or a length.
    Value(ExprId),
    /// A length of an array: `len`, `nrows` or `ncols` of it.
    Length(LocalId, &'static str),
    /// What a counter can be: the position of its [`Run`].
    Counter(usize),
    Sum(Vec<Number>),
    Product(Vec<Number>),
    /// An operation of `usize` on numbers that are computed in `usize`.
    Operation(Operation, Box<[Number; 2]>),
}

/// An operation that is no polynomial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Quotient,
    Remainder,
    Min,
    Max,
}
