//! What `explain()` says about loops in lanes.

use super::LoopPlan;
use crate::analyse::{LaneLoop, Obstacle};
use crate::hir::{Loop, LoopId};

/// The loops of a kernel that asked for lanes, by id, and what came of it.
pub(super) struct LaneNotes {
    /// The loop around each loop.
    pub parents: Vec<Option<LoopId>>,
    /// What came of it.
    pub found: Vec<Option<Result<LaneLoop, Obstacle>>>,
}

impl LaneNotes {
    /// The loop in lanes that a loop is, or is in.
    fn around(&self, loop_: LoopId) -> Option<(LoopId, &LaneLoop)> {
        let mut at = Some(loop_);
        while let Some(id) = at {
            if let Some(Ok(plan)) = &self.found[id.0] {
                return Some((id, plan));
            }
            at = self.parents[id.0];
        }
        None
    }

    /// Whether the index checks of a loop are made at the elements, because it,
    /// or a loop around or in it, is in lanes.
    pub(super) fn checks_elements(&self, loop_: LoopId) -> bool {
        let always = |id: LoopId| self.around(id).is_some_and(|(_, plan)| plan.asks.is_none());
        always(loop_)
            || (0..self.found.len()).any(|id| {
                let mut at = self.parents[id];
                let mut inside = false;
                while let Some(parent) = at {
                    inside |= parent == loop_;
                    at = self.parents[parent.0];
                }
                inside && always(LoopId(id))
            })
    }

    /// The way of a loop and the reason, given those that it had without lanes.
    pub(super) fn note(
        &self,
        loop_: &Loop,
        plan: &LoopPlan,
        (way, why): (&'static str, String),
    ) -> (&'static str, String) {
        if let Some(Some(Err(obstacle))) = self.found.get(loop_.id.0) {
            return (way, format!("{why}; {} keeps it out of lanes", obstacle.why));
        }
        let Some((id, lanes)) = self.around(loop_.id) else { return (way, why) };
        if id != loop_.id {
            let why = if lanes.spmd.loops.contains(&loop_.id) {
                "runs while any iteration is left; those that have left are off"
            } else {
                "in each lane the same steps"
            };
            return ("lanes", why.to_string());
        }
        let side = "iterations side by side; what they write is written in the order of the loop";
        let side = match &lanes.asks {
            None => side.to_string(),
            Some(_) => {
                format!("{side}, if a kernel that it calls loops or calls an elementary function")
            }
        };
        match plan {
            LoopPlan::Parallel(..) => ("parallel lanes", format!("{why}; {side}")),
            _ => ("lanes", side),
        }
    }
}
