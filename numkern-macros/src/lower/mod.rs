//! Lowering: which way each loop and each expression goes.
//!
//! The tree itself never changes. A [`Plan`] is a set of side tables that the
//! back ends consult while they print, and that `explain()` is made from, so
//! that the report cannot disagree with the code.

mod arith;
mod elementary;
mod elements;
mod explain;
mod lane_notes;

use std::collections::HashMap;

pub(crate) use arith::factors;
pub(crate) use elementary::{Elementary, read as read_elementary};
pub(crate) use elements::Item;

use crate::analyse::{
    Bounds, Facts, Hoist, LaneLoop, LaneReduction, LaneSource, Obstacle, Parallel, Spmd,
    is_of_floats,
};
use crate::args::{Fastmath, Options, Tuning};
use crate::hir::ty::Types;
use crate::hir::visit::{self, Visit};
use crate::hir::{ExprId, Kernel, Loop, LoopId, LoopKind};

/// The decisions for one kernel.
#[derive(Default)]
pub(crate) struct Plan {
    /// What becomes of each loop, indexed by [`LoopId`].
    pub loops: Vec<LoopPlan>,
    /// The index checks that are made before a loop, indexed by [`LoopId`]. A
    /// [`LoopPlan::Lanes`] makes its own.
    pub hoists: Vec<Option<Hoist>>,
    /// The loops whose iterations run in lanes, indexed by [`LoopId`]; where the
    /// kernels that it calls decide, it is printed in both ways.
    pub lane_loops: Vec<Option<LaneLoop>>,
    /// Rewritten expressions; what is absent is printed as written.
    pub exprs: HashMap<ExprId, ExprPlan>,
    /// Elementary functions may take their faster tier.
    pub fast_functions: bool,
    /// Type parameters are floats of numkern's, so that their elementary
    /// functions are, too.
    pub generic_functions: bool,
    /// The number of calls of elementary functions.
    pub functions: usize,
    /// For a function of scalars: its body in lanes, or what is in the way.
    pub spmd: Option<Result<Spmd, Obstacle>>,
    /// What the options of `#[parallel]` say about every `prange!` loop.
    pub tuning: Tuning,
    /// The lines of `explain()`, in source order.
    pub report: Vec<Note>,
}

impl Plan {
    /// What becomes of a loop.
    pub(crate) fn of(&self, id: LoopId) -> &LoopPlan {
        &self.loops[id.0]
    }

    /// A loop's iterations in lanes.
    pub(crate) fn lane_loop(&self, id: LoopId) -> Option<&LaneLoop> {
        self.lane_loops[id.0].as_ref()
    }

    /// The index checks that are made before a loop.
    pub(crate) fn hoist(&self, id: LoopId) -> Option<&Hoist> {
        self.hoists[id.0].as_ref()
    }
}

/// What becomes of a loop.
pub(crate) enum LoopPlan {
    /// It stays as written; LLVM vectorises it where it can.
    Serial,
    /// Its iterations are cut into blocks that run on all threads; each block
    /// may itself be a reduction in lanes.
    Parallel(Box<Parallel>, Option<LanePlan>),
    /// It is a reduction with several accumulators side by side.
    Lanes(LanePlan),
}

/// A lane-split reduction, ready for printing.
pub(crate) struct LanePlan {
    /// The reduced scalars and the reads that are checked before the loop.
    pub reduction: LaneReduction,
    /// For a loop over elements: the shape of one item.
    pub item: Option<Item>,
    /// The number of accumulators of each scalar.
    pub lanes: usize,
    /// The products and sums of a recurrence may be rounded together.
    pub contract: bool,
}

/// How an expression is rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExprPlan {
    /// A sum with a product on one side becomes one fused operation where the
    /// CPU level has it.
    Fused {
        /// Which operand is the product.
        product: Side,
        /// The product is subtracted: `c - a * b`.
        negate_product: bool,
        /// The other operand is subtracted: `a * b - c`.
        negate_addend: bool,
    },
    /// A quotient by an invariant becomes a product with its reciprocal.
    Reciprocal,
    /// A sum with a literal zero on this side is the other side.
    DropZero(Side),
}

/// An operand of a binary expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// One line of `explain()`.
pub(crate) struct Note {
    /// Where the construct stands.
    pub span: proc_macro2::Span,
    /// What it is, in the user's words.
    pub what: String,
    /// The way it goes: `parallel`, `lanes`, `scalar`, ...
    pub way: &'static str,
    /// Why, in words.
    pub why: String,
}

/// Decides the way of every loop and expression.
pub(crate) fn lower(kernel: &Kernel, types: &Types, facts: Facts, options: &Options) -> Plan {
    let mut headers = Headers { types, items: Vec::new() };
    headers.items.resize_with(kernel.loop_count, || None);
    headers.block(&kernel.body);

    let depths = depths(&facts);
    let parents = facts.loops.iter().map(|facts| facts.parent).collect();
    let mut why_serial = Vec::with_capacity(kernel.loop_count);
    let mut loops = Vec::with_capacity(kernel.loop_count);
    let mut hoists = Vec::with_capacity(kernel.loop_count);
    let mut checks = Vec::with_capacity(kernel.loop_count);
    let mut lane_loops = Vec::with_capacity(kernel.loop_count);
    for (mut facts, item) in facts.loops.into_iter().zip(headers.items) {
        let bounds = std::mem::take(&mut facts.bounds);
        let spmd = facts.spmd.take();
        let (plan, why) = lower_loop(facts, item, options);
        let spmd = match &plan {
            LoopPlan::Lanes(_) | LoopPlan::Parallel(_, Some(_)) => None,
            LoopPlan::Parallel(_, None) | LoopPlan::Serial => spmd,
        };
        lane_loops.push(spmd);
        let Bounds { checks: found, hoist } = match &plan {
            LoopPlan::Lanes(_) | LoopPlan::Parallel(_, Some(_)) => Bounds::default(),
            LoopPlan::Parallel(_, None) | LoopPlan::Serial => bounds,
        };
        hoists.push(hoist);
        checks.push(found);
        loops.push(plan);
        why_serial.push(why);
    }
    let fast_functions = options.fastmath.as_ref().is_some_and(|fastmath| fastmath.value.afn);
    let exprs = arith::rewrites(kernel, types, options);
    let generic = options.vectorize.is_some() && is_of_floats(&kernel.item.sig.generics);
    let functions = elementary::count(kernel, types, generic);
    // Only a ufunc has elements that run side by side by itself.
    let ufunc_lanes = facts.spmd.as_ref().filter(|_| options.vectorize.is_some());
    let notes = lane_notes::LaneNotes { parents, found: lane_loops };
    let report = explain::report(
        kernel,
        options,
        &explain::Ways {
            loops: &loops,
            why_serial,
            checks,
            depths,
            functions,
            spmd: ufunc_lanes,
            lanes: &notes,
        },
        &exprs,
    );
    let lane_loops = notes.found.into_iter().map(|one| one.and_then(Result::ok)).collect();
    let tuning = options.tuning.clone();
    Plan {
        loops,
        hoists,
        lane_loops,
        exprs,
        tuning,
        spmd: facts.spmd,
        fast_functions,
        generic_functions: generic,
        functions,
        report,
    }
}

/// How many loops are around each loop.
fn depths(facts: &Facts) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(facts.loops.len());
    for facts in &facts.loops {
        // Ids follow the source, so a parent comes before its children.
        depths.push(facts.parent.map_or(0, |parent| depths[parent.0] + 1));
    }
    depths
}

/// The way of one loop, and for a serial one the reason.
fn lower_loop(
    facts: crate::analyse::LoopFacts,
    item: Option<Item>,
    options: &Options,
) -> (LoopPlan, String) {
    let fastmath = options.fastmath.as_ref().map_or(Fastmath::NONE, |fastmath| fastmath.value);
    let Fastmath { reassoc, contract, .. } = fastmath;
    if let Some(parallel) = facts.parallel {
        // A reduction over elements cannot stand in a `prange!` header.
        let lanes = facts.lanes.ok().filter(|_| reassoc).map(|reduction| {
            let lanes = lane_count(&reduction);
            LanePlan { reduction, item: None, lanes, contract }
        });
        return (LoopPlan::Parallel(Box::new(parallel), lanes), String::new());
    }
    if facts.nested_prange {
        let why = "a `prange!` inside another runs serially: the outer one has the threads";
        return (LoopPlan::Serial, why.to_string());
    }
    if !reassoc {
        let why = "kept in the order written; SIMD where LLVM proves it safe";
        return (LoopPlan::Serial, why.to_string());
    }
    match facts.lanes {
        Err(why) => (LoopPlan::Serial, why),
        Ok(reduction) => {
            if matches!(reduction.source, LaneSource::Elements) && item.is_none() {
                let why = "what the iterator yields is not known to the macro";
                return (LoopPlan::Serial, why.to_string());
            }
            let lanes = lane_count(&reduction);
            (LoopPlan::Lanes(LanePlan { reduction, item, lanes, contract }), String::new())
        }
    }
}

/// How many accumulators each scalar gets: 32 hide the latency of an addition
/// at every level (measured: 18 x a single accumulator for a sum of f64);
/// branches and several scalars need the registers, so they get 16.
fn lane_count(reduction: &LaneReduction) -> usize {
    if reduction.scalars.len() == 1 && !reduction.branches { 32 } else { 16 }
}

/// Reads the header of every `for` loop over elements.
struct Headers<'a> {
    types: &'a Types,
    items: Vec<Option<Item>>,
}

impl<'a> Visit<'a> for Headers<'_> {
    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { iter, .. } = &loop_.kind {
            self.items[loop_.id.0] = Item::read(iter, self.types);
        }
        visit::walk_loop(self, loop_);
    }
}
