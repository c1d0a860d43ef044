//! What the attributes of a kernel ask for.
//!
//! The outermost numkern attribute collects its siblings, so that they stack
//! in any order; `#[njit(parallel, fastmath)]` and `#[njit] #[parallel]
//! #[fastmath]` give the same [`Options`].

mod attribute;
mod collect;
mod numba;
mod parse;
mod suggest;
#[cfg(test)]
mod tests;
mod tuning;

use crate::hir::SpanRange;

pub(crate) use collect::collect;
pub(crate) use tuning::{Order, Tuning};

/// An option with the place where it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: SpanRange,
}

/// Everything the attributes of one function say.
#[derive(Clone)]
pub(crate) struct Options {
    /// The path of the runtime crate, `::numkern` unless `crate = path`.
    pub krate: syn::Path,
    /// `#[vectorize]`, with its options.
    pub vectorize: Option<Vectorize>,
    /// `#[parallel]` or `parallel` inside another attribute.
    pub parallel: Option<SpanRange>,
    /// The options of `#[parallel]`.
    pub tuning: Tuning,
    /// `simd` of `#[njit]` or `#[parallel]`: whether loops run in lanes.
    pub simd: Option<Spanned<Simd>>,
    /// `#[fastmath]` or `fastmath` inside another attribute.
    pub fastmath: Option<Spanned<Fastmath>>,
}

/// The options of `#[vectorize]`.
#[derive(Clone, Debug)]
pub(crate) struct Vectorize {
    /// `target = "cpu" | "parallel"`.
    pub target: Target,
    /// `simd = "auto" | "require" | "off"`.
    pub simd: Spanned<Simd>,
    /// The place of the attribute.
    pub span: SpanRange,
}

/// Whether the elements of a ufunc run side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Simd {
    /// Where the body has a form in lanes.
    Auto,
    /// Anything else is an error.
    Require,
    /// One after the other; LLVM may still vectorise a body without loops.
    Off,
}

/// Where a ufunc runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// One thread, SIMD.
    Cpu,
    /// All threads, SIMD.
    Parallel,
}

/// Which liberties `#[fastmath]` takes. Never `nnan` or `ninf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fastmath {
    /// Reorder sums and products of floats: lane-split reductions.
    pub reassoc: bool,
    /// `a * b + c` as one rounding where the CPU level has FMA.
    pub contract: bool,
    /// Division by an invariant as multiplication by its reciprocal.
    pub arcp: bool,
    /// The sign of a zero may be lost.
    pub nsz: bool,
    /// Approximate elementary functions.
    pub afn: bool,
}

impl Fastmath {
    /// Everything allowed: `#[fastmath]` without a list.
    pub(crate) const ALL: Fastmath =
        Fastmath { reassoc: true, contract: true, arcp: true, nsz: true, afn: true };
    /// Nothing allowed: the start of a list.
    pub(crate) const NONE: Fastmath =
        Fastmath { reassoc: false, contract: false, arcp: false, nsz: false, afn: false };
}
