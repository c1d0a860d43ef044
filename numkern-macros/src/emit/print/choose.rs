//! Whether the loops of a nest run in lanes.
//!
//! The index checks before a nest and lanes are two ways of printing it. Where
//! the kernels that it calls decide whether lanes are worth it, it is printed in
//! both, under a condition that is a constant once it is compiled.

use proc_macro2::TokenStream;
use quote::quote;

use super::Printer;
use crate::analyse::LaneLoop;
use crate::hir::visit::{self, Visit};
use crate::hir::{Loop, LoopId};

impl Printer<'_> {
    /// A loop in one way or in both: `print` is given whether it is in lanes.
    pub(super) fn choose(&self, loop_: &Loop, print: impl Fn(bool) -> TokenStream) -> TokenStream {
        let decided = self.scope.borrow().lanes;
        if let Some(lanes) = decided {
            return print(lanes);
        }
        let found = self.lane_loops_of(loop_);
        let here = self.plan.lane_loop(loop_.id).is_some() || self.plan.hoist(loop_.id).is_some();
        if found.is_empty() || !here {
            return print(false);
        }
        let way = |lanes: bool| self.scoped(|scope| scope.lanes = Some(lanes), || print(lanes));
        let calls: Option<Vec<_>> = found.iter().map(|plan| plan.asks.clone()).collect();
        let Some(calls) = calls else { return way(true) };
        let wants = self.calls_want(&calls.concat());
        let (lanes, plain) = (way(true), way(false));
        quote!(if #wants { #lanes } else { #plain })
    }

    /// A loop that is in lanes where the kernels that it calls want it.
    pub(super) fn if_wanted(
        &self,
        plan: &LaneLoop,
        lanes: TokenStream,
        plain: impl Fn() -> TokenStream,
    ) -> TokenStream {
        match &plan.asks {
            None => lanes,
            Some(calls) => {
                let (wants, plain) = (self.calls_want(calls), plain());
                quote!(if #wants { #lanes } else { #plain })
            }
        }
    }

    /// The loops in a nest, its outermost one among them, that can run in lanes.
    fn lane_loops_of(&self, loop_: &Loop) -> Vec<&LaneLoop> {
        struct Loops(Vec<LoopId>);
        impl<'a> Visit<'a> for Loops {
            fn loop_(&mut self, loop_: &'a Loop) {
                self.0.push(loop_.id);
                visit::walk_loop(self, loop_);
            }
        }
        let mut loops = Loops(Vec::new());
        loops.loop_(loop_);
        loops.0.into_iter().filter_map(|id| self.plan.lane_loop(id)).collect()
    }
}
