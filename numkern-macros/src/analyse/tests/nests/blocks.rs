//! A parallel loop cut into blocks: each with its own copies of what is reduced
//! or selected, which are put together in block order.
//!
//! The blocks run from the last to the first, so that one which needs another's
//! work is found, too.

use super::interpret::{Machine, Memory, Step};
use super::judged::Judged;
use super::program::{Int, Stmt};
use super::shadow::Object;
use crate::analyse::ReduceOp;

/// The data of all objects from before the loop.
type State = Vec<Vec<i64>>;

impl Machine<'_> {
    /// The first variable that a loop in blocks leaves another value in than the
    /// serial loop did; `before` is what all held before it.
    #[allow(clippy::too_many_arguments, reason = "one for each side of the comparison")]
    pub(super) fn differing(
        &mut self,
        judged: &Judged,
        before: &State,
        var: &str,
        ty: Int,
        values: &[i128],
        body: &[Stmt],
        number: usize,
    ) -> Option<String> {
        let after = self.state();
        let fuel = self.fuel;
        let cuts = [1, 2, values.len().div_ceil(2), values.len().saturating_sub(1)];
        let mut found = None;
        for size in cuts {
            if size == 0 || values.len() < 2 {
                continue;
            }
            self.load(before);
            self.fuel = fuel;
            // A block may take elements that the serial loop passes over, and
            // panic there.
            let done = self.in_blocks(judged, before, size, var, ty, values, body, number);
            if done.is_ok() && self.fuel > 0 {
                let now = self.state();
                let differs = (0..after.len()).find(|object| now[*object] != after[*object]);
                found = found.or(differs.map(|object| self.name_of(object)));
            }
        }
        self.load(&after);
        self.fuel = fuel;
        found
    }

    #[expect(clippy::too_many_arguments, reason = "a loop and where it is")]
    fn in_blocks(
        &mut self,
        judged: &Judged,
        before: &State,
        size: usize,
        var: &str,
        ty: Int,
        values: &[i128],
        body: &[Stmt],
        number: usize,
    ) -> Step<()> {
        let parallel = &judged.parallel;
        let mut reduced: Vec<(Object, ReduceOp)> = Vec::new();
        for one in parallel.scalars.iter().chain(&parallel.arrays) {
            reduced.push((self.find(judged.name(one.local)), one.op));
        }
        let mut selected = Vec::new();
        for selection in &parallel.selections {
            let members = selection.members.iter().flat_map(|spot| judged.objects(spot));
            let members: Vec<Object> = members.map(|name| self.find(&name)).collect();
            selected.push((selection.op, judged.key(selection.key), members));
        }
        let mut copied: Vec<Object> =
            selected.iter().flat_map(|(_, _, members)| members.iter().copied()).collect();
        for state in &parallel.states {
            for (path, op) in &state.fields {
                let name = [vec![judged.name(state.local).to_owned()], path.clone()].concat();
                reduced.push((self.find(&name.join(".")), *op));
            }
        }
        copied.extend(reduced.iter().map(|(object, _)| *object));

        let mut parts = Vec::new();
        for block in values.chunks(size).rev() {
            for object in &copied {
                self.memory[*object].data.clone_from(&before[*object]);
            }
            for (object, op) in &reduced {
                if let Some(start) = identity(*op) {
                    self.memory[*object].data.fill(start);
                }
            }
            self.written.clear();
            for value in block {
                self.iteration(var, ty, *value, body, number)?;
            }
            let part: Vec<Vec<i64>> =
                copied.iter().map(|object| self.memory[*object].data.clone()).collect();
            let taken: Vec<bool> = selected
                .iter()
                .map(|(_, _, members)| members.iter().any(|one| self.written.contains(one)))
                .collect();
            parts.push((part, taken));
        }
        for object in &copied {
            self.memory[*object].data.clone_from(&before[*object]);
        }
        for (part, taken) in parts.into_iter().rev() {
            let part_of = |object: &Object| {
                &part[copied.iter().position(|one| one == object).expect("it is copied")]
            };
            for (object, op) in &reduced {
                for (total, part) in self.memory[*object].data.iter_mut().zip(part_of(object)) {
                    *total = combine(*op, *total, *part);
                }
            }
            for ((op, key, members), taken) in selected.iter().zip(taken) {
                if !taken {
                    continue;
                }
                let running = self.value(key)?;
                let total: Vec<Vec<i64>> =
                    members.iter().map(|object| self.memory[*object].data.clone()).collect();
                for object in members {
                    self.memory[*object].data.clone_from(part_of(object));
                }
                if !takes(*op, self.value(key)?, running) {
                    for (object, data) in members.iter().zip(total) {
                        self.memory[*object].data = data;
                    }
                }
            }
        }
        Ok(())
    }

    /// What all objects hold.
    pub(super) fn state(&self) -> State {
        self.memory.iter().map(|one| one.data.clone()).collect()
    }

    fn load(&mut self, state: &State) {
        let load = |(one, data): (&mut Memory, &Vec<i64>)| one.data.clone_from(data);
        self.memory.iter_mut().zip(state).for_each(load);
    }
}

fn takes(op: ReduceOp, new: i64, old: i64) -> bool {
    match op {
        ReduceOp::TakeLess => new < old,
        ReduceOp::TakeLessEq => new <= old,
        ReduceOp::TakeGreater => new > old,
        ReduceOp::TakeGreaterEq => new >= old,
        _ => panic!("no comparison: {op:?}"),
    }
}

/// What a block starts from, if not from what was there before the loop.
fn identity(op: ReduceOp) -> Option<i64> {
    match op {
        ReduceOp::Add | ReduceOp::WrappingAdd | ReduceOp::BitOr | ReduceOp::BitXor => Some(0),
        ReduceOp::Mul | ReduceOp::WrappingMul => Some(1),
        ReduceOp::BitAnd => Some(-1),
        ReduceOp::Min => Some(i64::MAX),
        ReduceOp::Max => Some(i64::MIN),
        ReduceOp::TakeLess
        | ReduceOp::TakeLessEq
        | ReduceOp::TakeGreater
        | ReduceOp::TakeGreaterEq => None,
        ReduceOp::And | ReduceOp::Or => panic!("the generator makes no truth values"),
    }
}

fn combine(op: ReduceOp, total: i64, part: i64) -> i64 {
    match op {
        ReduceOp::Add | ReduceOp::WrappingAdd => total.wrapping_add(part),
        ReduceOp::Mul | ReduceOp::WrappingMul => total.wrapping_mul(part),
        ReduceOp::BitAnd => total & part,
        ReduceOp::BitOr => total | part,
        ReduceOp::BitXor => total ^ part,
        ReduceOp::Min => total.min(part),
        ReduceOp::Max => total.max(part),
        op => {
            if takes(op, part, total) {
                part
            } else {
                total
            }
        }
    }
}
