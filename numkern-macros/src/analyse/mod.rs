//! Analysis: which loops may run in parallel, which may be split into lanes,
//! and why the others may not.
//!
//! | module | finds |
//! |---|---|
//! | [`nest`] | the loops as a tree |
//! | [`header`] | ranges in loop headers |
//! | [`access`], [`collect`], [`place`], [`methods`] | every use of an outer variable in a loop |
//! | [`reduction`] | the forms in which a variable is reduced |
//! | [`select`] | the forms in which variables are kept together by a comparison |
//! | [`affine`] | indices that move with a loop variable |
//! | [`race`], [`scalars`], [`states`], [`selections`], [`arrays`], [`bounds`] | the rules of `prange!` |
//! | [`disjoint`] | the arrays that `assume_disjoint` names |
//! | [`own`], [`poly`], [`extents`] | parts that an iteration owns, by a test before the loop |
//! | [`leave`] | what returns from the function out of a `prange!` loop |
//! | [`operands`] | what such indices are computed from |
//! | [`lanes`], [`recurrence`] | reductions and recurrences that `#[fastmath]` may split |
//! | [`hoist`] | index checks that can be made once before a nest of loops |
//! | [`spmd`] | bodies that run for several elements at once |

mod access;
mod affine;
mod arrays;
mod bounds;
mod collect;
mod disjoint;
mod extents;
mod facts;
mod header;
mod hoist;
mod lanes;
mod leave;
mod lowered;
mod methods;
mod nest;
mod operands;
mod own;
mod passed;
mod place;
mod poly;
mod race;
mod recurrence;
mod reduction;
mod scalars;
mod select;
mod selections;
mod spmd;
mod states;
#[cfg(test)]
mod tests;
mod text;

pub(crate) use access::bound_in;
pub(crate) use extents::{Number, Operation, Owned, Part, Run, Way};
pub(crate) use facts::*;
pub(crate) use header::{Adaptor, read_range};
pub(crate) use hoist::{Formula, Step};
pub(crate) use spmd::{
    Effect, LaneArray, LaneLoop, Obstacle, Spmd, Swap, has_lanes, is_of_floats, read_items,
    read_swap,
};
pub(crate) use text::bare;

use crate::args::{Options, Simd};
use crate::diag::Sink;
use crate::diag::catalogue::lanes as wording;
use crate::hir::Kernel;
use crate::hir::ty::Types;

/// Analyses every loop of a kernel; refuses what could race.
pub(crate) fn analyse(kernel: &Kernel, types: &Types, options: &Options, sink: &mut Sink) -> Facts {
    let reassoc = options.fastmath.as_ref().is_some_and(|fastmath| fastmath.value.reassoc);
    let mut facts = Facts {
        loops: Vec::with_capacity(kernel.loop_count),
        spmd: spmd::analyse(kernel, types, options, sink),
    };
    let nests = nest::loops(kernel);
    for nest in &nests {
        let Some(nest) = nest else {
            // A loop in a place no walk reaches holds nothing to analyse.
            facts.loops.push(LoopFacts {
                parent: None,
                parallel: None,
                nested_prange: false,
                lanes: Err("it is not part of the kernel's code".into()),
                spmd: None,
                bounds: Bounds::default(),
            });
            continue;
        };
        let is_prange = nest.loop_.is_prange() && options.parallel.is_some();
        let nested_prange = nest.loop_.is_prange() && nest.prange.is_some();
        if nested_prange && options.parallel.is_some() {
            disjoint::nested(nest.loop_, sink);
        }
        let mut parallel = None;
        if is_prange && !nested_prange {
            let advanced =
                (reassoc && !nest.has_inner).then(|| lanes::advanced(kernel, types, nest.loop_));
            parallel = race::judge(kernel, types, nest.loop_, advanced.flatten(), sink);
        }
        let lanes = if nest.has_inner {
            Err("it holds another loop".into())
        } else if !reassoc {
            Err("without `#[fastmath]` the order of the operations is kept".into())
        } else {
            // Loops are in source order: the one around was judged before.
            let written = [nest.prange, nest.loop_.is_prange().then_some(nest.loop_.id)]
                .into_iter()
                .flatten()
                .filter_map(|around| facts.loops.get(around.0)?.parallel.as_ref())
                .chain(&parallel)
                .flat_map(|parallel| {
                    let arrays = parallel.arrays.iter().map(|one| one.local);
                    parallel.writers.iter().chain(&parallel.assumed).copied().chain(arrays)
                })
                .collect::<Vec<_>>();
            lanes::judge(kernel, types, nest.loop_, &written)
        };
        let bounds = Bounds::default();
        let parent = nest.parent;
        let spmd = None;
        facts.loops.push(LoopFacts { parent, parallel, nested_prange, lanes, spmd, bounds });
    }
    lane_loops(kernel, types, options, &nests, &mut facts);
    required(options, &facts, sink);
    let found = hoist::judge(kernel, types, &nests, &facts);
    for (facts, bounds) in facts.loops.iter_mut().zip(found) {
        facts.bounds = bounds;
    }
    facts
}

/// Judges which loops run in lanes: the innermost ones that ask for it.
fn lane_loops(
    kernel: &Kernel,
    types: &Types,
    options: &Options,
    nests: &[Option<nest::Nest<'_>>],
    facts: &mut Facts,
) {
    if options.simd.as_ref().is_some_and(|simd| simd.value == Simd::Off) {
        return;
    }
    let contracts = options.fastmath.as_ref().is_some_and(|fastmath| fastmath.value.contract);
    // Where an inner loop runs in lanes, the ones around it do not.
    let mut taken = std::collections::HashSet::new();
    for nest in nests.iter().rev().flatten() {
        let id = nest.loop_.id;
        if !taken.contains(&id) {
            // Without one this is a loop inside of a parallel one.
            let parallel = facts.loops[id.0].parallel.as_ref();
            let around = nest.prange.and_then(|id| facts.loops[id.0].parallel.as_ref());
            let found = spmd::judge_loop(kernel, types, nest, parallel.or(around), contracts);
            if matches!(found, Some(Ok(_))) {
                taken.insert(id);
            }
            facts.loops[id.0].spmd = found;
        }
        if let Some(parent) = nest.parent.filter(|_| taken.contains(&id)) {
            taken.insert(parent);
        }
    }
}

/// Reports what keeps loops out of lanes where `simd = "require"` asks for them.
fn required(options: &Options, facts: &Facts, sink: &mut Sink) {
    let Some(simd) = options.simd.as_ref().filter(|simd| simd.value == Simd::Require) else {
        return;
    };
    if facts.spmd.is_some() {
        // A function of numbers has been asked as a whole.
        return;
    }
    let around = |id: usize| {
        let parent = |id: &usize| facts.loops[*id].parent.map(|parent| parent.0);
        std::iter::successors(parent(&id), parent)
    };
    let loops = 0..facts.loops.len();
    let refused = |id: &usize| matches!(facts.loops[*id].spmd, Some(Err(_)));
    let taken = |id: &usize| matches!(facts.loops[*id].spmd, Some(Ok(_)));
    let mut found = loops.clone().any(|id| taken(&id));
    for id in loops.clone().filter(refused) {
        // Of loops in each other the innermost one says why; one around it may
        // be in lanes instead.
        let inner = loops.clone().filter(refused).any(|one| around(one).any(|outer| outer == id));
        if let (Some(Err(obstacle)), false) = (&facts.loops[id].spmd, inner)
            && !around(id).any(|outer| taken(&outer))
        {
            sink.report(wording::loop_obstacle(&obstacle.why, obstacle.span));
            found = true;
        }
    }
    if !found {
        sink.report(wording::no_loop(simd.span));
    }
}
