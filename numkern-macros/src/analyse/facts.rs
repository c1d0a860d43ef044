//! What the analysis finds out about a kernel's loops.

use std::collections::HashSet;

use super::extents::Owned;
use super::hoist::{Formula, Span};
use super::{LaneLoop, Obstacle, Spmd};
use crate::hir::{ExprId, LocalId, LoopId};

/// The findings, by loop.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Indexed by [`LoopId`].
    pub loops: Vec<LoopFacts>,
    /// For a function of scalars: what its body in lanes is made of, or why it
    /// cannot run in lanes.
    pub spmd: Option<Result<Spmd, Obstacle>>,
}

/// The findings about one loop.
#[derive(Debug)]
pub(crate) struct LoopFacts {
    /// The innermost loop around it.
    pub parent: Option<LoopId>,
    /// Set for an accepted `prange!` loop that is not inside another one.
    pub parallel: Option<Parallel>,
    /// A `prange!` inside another `prange!`: it runs serially.
    pub nested_prange: bool,
    /// The loop as a lane-split reduction, or why it is none (in words for
    /// `explain()`). Only judged when `#[fastmath]` allows `reassoc`.
    pub lanes: Result<LaneReduction, String>,
    /// For an innermost loop that asks for it: its iterations in lanes, or what
    /// is in the way.
    pub spmd: Option<Result<LaneLoop, Obstacle>>,
    /// The index checks in its body.
    pub bounds: Bounds,
}

/// The index accesses in the body of a loop, inner loops not counted.
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    /// Each access as written, and when its index is checked.
    pub checks: Vec<(String, Check)>,
    /// What is checked before the loop, where that is worth it.
    pub hoist: Option<Hoist>,
}

/// When the index of an access is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    /// Its array is as long as the range of the loop, so it cannot fail.
    Proved,
    /// Once, before the loop.
    Once,
    /// Once, before a loop around the loop.
    Nest,
    /// At each access, for this reason.
    Each(String),
}

/// A loop whose index checks are made before it, with those of the loops in it.
#[derive(Debug)]
pub(crate) struct Hoist {
    /// The loops whose variables the indices hold, from the outside in.
    pub walks: Vec<Walk>,
    /// The accesses that need no check in the nest, in evaluation order.
    pub touches: Vec<Touch>,
    /// The arrays among them that the nest writes. It uses them in no other way.
    pub written: Vec<LocalId>,
    /// Elements that stay in a register while a loop runs.
    pub held: Vec<Held>,
    /// Whether this is a loop without an inner one that runs many times, so that
    /// its check shows where it is short.
    pub row: bool,
}

/// An element that is the same at every iteration of a loop without an inner
/// one, which writes it and touches its array in no other way.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// The loop.
    pub loop_: LoopId,
    /// Every access to the element in the loop.
    pub accesses: Vec<ExprId>,
}

/// A loop whose variable counts.
#[derive(Debug)]
pub(crate) struct Walk {
    /// Which loop.
    pub loop_: LoopId,
    /// Its variable, which the body cannot change.
    pub var: LocalId,
    /// Its values. Of the loop that is hoisted, where it is over a range,
    /// `None`: its range is evaluated before the check.
    pub span: Option<Span>,
}

/// An access that needs no check in the loop.
#[derive(Clone, Debug)]
pub(crate) struct Touch {
    /// The index expression.
    pub expr: ExprId,
    /// Whether it is assigned.
    pub write: bool,
    /// The index on each axis.
    pub axes: Vec<Formula>,
}

/// An accepted parallel loop: what its iterations share, and how.
#[derive(Debug, Default)]
pub(crate) struct Parallel {
    /// The loop variable, when the pattern is a name.
    pub var: Option<LocalId>,
    /// Outer arrays that the iterations write to, each at its own places.
    /// Every access to them inside the loop goes through a disjoint writer.
    pub writers: Vec<LocalId>,
    /// Outer scalars that are reduced.
    pub scalars: Vec<Reduction>,
    /// Outer arrays that are reduced: privatised per block.
    pub arrays: Vec<Reduction>,
    /// Outer arrays whose elements the iterations share by the author's word
    /// (`assume_disjoint`). Every access to them inside the loop is atomic.
    pub assumed: Vec<LocalId>,
    /// What `assume_disjoint` names although the analysis can see it: these are
    /// among `writers`.
    pub needless: Vec<LocalId>,
    /// The variable of a recurrence, which is all that the loop computes: blocks
    /// start it from zero, and are joined by a power of its factor.
    pub advanced: Option<LocalId>,
    /// Other outer variables of which each block has a copy.
    pub states: Vec<State>,
    /// Which of their places are kept together, by a comparison.
    pub selections: Vec<Selection>,
    /// Pairs of selections in `if .. else if ..`.
    pub chains: Vec<Chain>,
    /// Shape queries (`c.len()`, `c.dim()`) of a written array inside the
    /// loop: the method-call expressions.
    pub queries: Vec<ExprId>,
    /// Rows and columns taken of a written array inside the loop (`c.row_mut(i)`,
    /// `c.column(i)`, `c.index_axis_mut(Axis(0), i)`): the method-call
    /// expressions. Such a view may live on while the iteration uses the array
    /// again, so the writer must let the borrow checker see one borrow per
    /// iteration.
    pub rows: Vec<ExprId>,
    /// The index expressions of written arrays at which the loop only reads.
    pub reads: HashSet<ExprId>,
    /// What is tested before the loop: where it fails, the loop runs on one
    /// thread.
    pub owned: Vec<Owned>,
    /// The largest factor of the loop variable in an index of a written array
    /// (1 for `c[i]`, 2 for `c[2 * i + 1]`).
    pub index_factor: u64,
    /// The largest difference of the constants in those indices (1 for
    /// `c[2 * i]` together with `c[2 * i + 1]`).
    ///
    /// The indices are computed in wrapping arithmetic, so they are only known
    /// to be distinct while `index_factor * (last - first) + index_offset`
    /// fits in the loop variable's type and in `usize`. When it does not, the
    /// loop must run on one thread.
    pub index_offset: u64,
    /// Whether an iteration may return from the function, by `return` or `?`.
    pub leaves: bool,
    /// What the proofs of disjoint writes take for fixed.
    pub operands: Box<Operands>,
    /// Whether an iteration holds a loop of its own or a call (then blocks may
    /// be short), or is straight-line code (then they must be long).
    pub heavy: bool,
}

/// What the indices of written elements are computed from, beside literals and
/// the loop variable.
#[derive(Debug, Default)]
pub(crate) struct Operands {
    /// Outer variables that are taken for integers, or for arrays or tuples of
    /// them: rustc must agree.
    pub locals: Vec<LocalId>,
    /// Associated constants (`usize::MAX`), of which the same is asked.
    pub values: Vec<ExprId>,
    /// Shape queries of arrays that the loop does not write: evaluated once,
    /// before the loop.
    pub queries: Vec<ExprId>,
}

/// One reduction variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reduction {
    /// The variable.
    pub local: LocalId,
    /// How partial results are combined.
    pub op: ReduceOp,
}

/// A variable, or a field of one: `best`, `best.0`, `range.low`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The variable.
    pub local: LocalId,
    /// The fields from it down, by name or number.
    pub path: Vec<String>,
}

impl Spot {
    /// Whether one of the two is a part of the other, or both are the same.
    pub(crate) fn meets(&self, other: &Spot) -> bool {
        let both = self.path.len().min(other.path.len());
        self.local == other.local && self.path[..both] == other.path[..both]
    }
}

/// An outer variable of which each block has a copy: reduced field by field, or
/// kept with others by a [`Selection`].
#[derive(Debug)]
pub(crate) struct State {
    /// The variable.
    pub local: LocalId,
    /// The fields that are reduced.
    pub fields: Vec<(Vec<String>, ReduceOp)>,
}

/// Places that are assigned together, each time a comparison says so:
/// `if x[i] < best { best = x[i]; at = i; }`.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The comparison, one of the `Take` operations.
    pub op: ReduceOp,
    /// What is compared with, made of members and of what the loop leaves alone:
    /// `best`, `best.0`, `x[at]`.
    pub key: ExprId,
    /// The places.
    pub members: Vec<Spot>,
    /// The `if`s whose branch assigns them.
    pub branches: Vec<ExprId>,
}

/// `if e < low { low = e } else if e > high { high = e }`. Only where `low` is
/// below `high` before the loop are the two independent of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chain {
    /// The side that takes smaller ones.
    pub low: Spot,
    /// The side that takes larger ones.
    pub high: Spot,
    /// Neither side leaves equal ones to the other.
    pub strict: bool,
}

/// How partial results are combined. `-=` combines with `Add`, `/=` with `Mul`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReduceOp {
    /// `+= -=`, `s = s + e`, `s = e + s`, `s = s - e`.
    Add,
    /// `*= /=`, `s = s * e`, `s = e * s`, `s = s / e`.
    Mul,
    /// `s = s.min(e)`, `s = e.min(s)`, `s = f64::min(s, e)`, `std::cmp::min`.
    Min,
    /// As `Min`.
    Max,
    /// `&=`, `s = s & e`.
    BitAnd,
    /// `|=`, `s = s | e`.
    BitOr,
    /// `^=`, `s = s ^ e`.
    BitXor,
    /// `s = s && e`.
    And,
    /// `s = s || e`.
    Or,
    /// `if e < s { s = e }` (or `s > e`): strict, so that the first wins.
    TakeLess,
    /// `if e <= s { s = e }`.
    TakeLessEq,
    /// `if e > s { s = e }`.
    TakeGreater,
    /// `if e >= s { s = e }`.
    TakeGreaterEq,
    /// `s = s.wrapping_add(e)`, `s = s.wrapping_sub(e)`.
    WrappingAdd,
    /// `s = s.wrapping_mul(e)`.
    WrappingMul,
}

impl ReduceOp {
    /// Of equal ones the last is taken.
    pub(crate) fn takes_equal(self) -> bool {
        matches!(self, ReduceOp::TakeLessEq | ReduceOp::TakeGreaterEq)
    }

    /// Smaller ones are taken.
    pub(crate) fn takes_less(self) -> bool {
        matches!(self, ReduceOp::TakeLess | ReduceOp::TakeLessEq)
    }
}

/// An innermost loop that can be split into independent lanes.
#[derive(Debug)]
pub(crate) struct LaneReduction {
    /// The reduced scalars, all floats (or type parameters).
    pub scalars: Vec<Reduction>,
    /// What the loop computes instead of them.
    pub recurrence: Option<Recurrence>,
    /// What the loop runs over.
    pub source: LaneSource,
    /// Unconditional reads `base[index]` whose index moves with the loop by
    /// exactly one step per iteration and is otherwise invariant: checked
    /// once before the loop.
    pub reads: Vec<LaneRead>,
    /// Whether the body branches.
    pub branches: bool,
}

/// A loop whose last statements are `acc = acc * factor + term`, and which uses
/// `acc` nowhere else.
#[derive(Debug)]
pub(crate) struct Recurrence {
    /// The variable.
    pub local: LocalId,
    /// What it is multiplied by.
    pub factor: ExprId,
    /// The product is subtracted: `acc = e - acc * x`.
    pub minus_factor: bool,
    /// The factor is the same at every step.
    pub fixed: bool,
    /// What is added.
    pub term: ExprId,
    /// It is subtracted.
    pub minus_term: bool,
    /// How many statements at the end of the body are the step.
    pub statements: usize,
}

/// A read that is checked before a lane-split loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LaneRead {
    /// The index expression.
    pub expr: ExprId,
    /// Its index counts down while the steps count up.
    pub backward: bool,
}

/// What a lane-split loop runs over.
#[derive(Debug)]
pub(crate) enum LaneSource {
    /// `for var in start..end`, step one.
    Range {
        /// The loop variable.
        var: LocalId,
        /// `..=`.
        inclusive: bool,
        /// `.rev()`.
        reversed: bool,
    },
    /// `for pat in array`, over the elements in order: `&v in x`, `v in
    /// x.iter()`, `(&a, &b) in x.iter().zip(y.iter())`, `(i, &v) in
    /// x.iter().enumerate()`, `v in x.iter().rev()` and nestings of these.
    Elements,
}
