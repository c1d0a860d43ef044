//! Analysis: which loops may run in parallel, which may be split into lanes,
//! and why the others may not.
//!
//! | module | finds |
//! |---|---|
//! | [`nest`] | the loops as a tree |
//! | [`header`] | ranges in loop headers |
//! | [`access`], [`collect`], [`place`], [`methods`] | every use of an outer variable in a loop |
//! | [`reduction`] | the forms in which a variable is reduced |
//! | [`affine`] | indices that move with a loop variable |
//! | [`leaves`] | what such indices are computed from |
//! | [`race`], [`scalars`], [`arrays`], [`bounds`] | the rules of `prange!` |
//! | [`lanes`] | reductions that `#[fastmath]` may split |
//! | [`hoist`] | index checks that can be made once before a loop |

mod access;
mod affine;
mod arrays;
mod bounds;
mod collect;
mod facts;
mod header;
mod hoist;
mod lanes;
mod leaves;
mod methods;
mod nest;
mod place;
mod race;
mod reduction;
mod scalars;
#[cfg(test)]
mod tests;
mod text;

pub(crate) use facts::*;
pub(crate) use header::{Adaptor, read_range};

use crate::args::Options;
use crate::diag::Sink;
use crate::hir::Kernel;
use crate::hir::ty::Types;

/// Analyses every loop of a kernel; refuses what could race.
pub(crate) fn analyse(kernel: &Kernel, types: &Types, options: &Options, sink: &mut Sink) -> Facts {
    let reassoc = options.fastmath.as_ref().is_some_and(|fastmath| fastmath.value.reassoc);
    let mut facts = Facts { loops: Vec::with_capacity(kernel.loop_count) };
    for nest in nest::loops(kernel) {
        let Some(nest) = nest else {
            // A loop in a place no walk reaches holds nothing to analyse.
            facts.loops.push(LoopFacts {
                parent: None,
                parallel: None,
                nested_prange: false,
                lanes: Err("it is not part of the kernel's code".into()),
                bounds: Bounds::default(),
            });
            continue;
        };
        let is_prange = nest.loop_.is_prange() && options.parallel.is_some();
        let nested_prange = nest.loop_.is_prange() && nest.prange.is_some();
        let parallel = (is_prange && !nested_prange)
            .then(|| race::judge(kernel, types, nest.loop_, sink))
            .flatten();
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
                    parallel.writers.iter().copied().chain(arrays)
                })
                .collect::<Vec<_>>();
            lanes::judge(kernel, types, nest.loop_, &written)
        };
        let bounds = hoist::judge(kernel, types, &nest);
        facts.loops.push(LoopFacts { parent: nest.parent, parallel, nested_prange, lanes, bounds });
    }
    facts
}
