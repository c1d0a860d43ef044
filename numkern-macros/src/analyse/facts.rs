//! What the analysis finds out about a kernel's loops.

use std::collections::HashMap;

use crate::hir::{ExprId, LocalId, LoopId};

/// The findings, by loop.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Indexed by [`LoopId`].
    pub loops: Vec<LoopFacts>,
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
    /// Never: the range of the loop keeps it in range.
    Proved,
    /// Once, before the loop.
    Once,
    /// At each access, for this reason.
    Each(String),
}

/// A loop whose index checks are made before it.
#[derive(Debug)]
pub(crate) struct Hoist {
    /// The loop variable, a `usize` that the body cannot change.
    pub var: LocalId,
    /// The accesses that need no check in the loop, in evaluation order. Their
    /// indices are made of literals, the loop variable, what the loop does not
    /// change, `lets`, and `+`, `-`, `*`.
    pub touches: Vec<Touch>,
    /// The arrays among them that the loop writes. It uses them in no other way.
    pub written: Vec<LocalId>,
    /// The values of immutable `let`s in the loop, which do not exist before it.
    pub lets: HashMap<LocalId, ExprId>,
}

/// An access that needs no check in the loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touch {
    /// The index expression.
    pub expr: ExprId,
    /// Whether it is assigned.
    pub write: bool,
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
    /// Shape queries (`c.len()`, `c.dim()`) of a written array inside the
    /// loop: the method-call expressions.
    pub queries: Vec<ExprId>,
    /// Rows and columns taken of a written array inside the loop (`c.row_mut(i)`,
    /// `c.column(i)`, `c.index_axis_mut(Axis(0), i)`): the method-call
    /// expressions. Such a view may live on while the iteration uses the array
    /// again, so the writer must let the borrow checker see one borrow per
    /// iteration.
    pub rows: Vec<ExprId>,
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
    /// What the proofs of disjoint writes take for fixed.
    pub leaves: Box<Leaves>,
    /// Whether an iteration holds a loop of its own or a call (then blocks may
    /// be short), or is straight-line code (then they must be long).
    pub heavy: bool,
}

/// What the indices of written elements are computed from, beside literals and
/// the loop variable.
#[derive(Debug, Default)]
pub(crate) struct Leaves {
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
}

/// An innermost loop that can be split into independent lanes.
#[derive(Debug)]
pub(crate) struct LaneReduction {
    /// The reduced scalars, all floats (or type parameters).
    pub scalars: Vec<Reduction>,
    /// What the loop runs over.
    pub source: LaneSource,
    /// Unconditional reads `base[index]` whose index moves with the loop by
    /// exactly one step per iteration and is otherwise invariant: checked
    /// once before the loop.
    pub reads: Vec<ExprId>,
    /// Whether the body branches.
    pub branches: bool,
}

/// What a lane-split loop runs over.
#[derive(Debug)]
pub(crate) enum LaneSource {
    /// `for var in start..end`, step one.
    Range {
        /// The loop variable.
        var: LocalId,
    },
    /// `for pat in array`, over the elements in order: `&v in x`, `v in
    /// x.iter()`, `(&a, &b) in x.iter().zip(y.iter())`, `(i, &v) in
    /// x.iter().enumerate()` and nestings of these.
    Elements,
}
