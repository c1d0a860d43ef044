//! Which iteration of a checked loop is running.

use std::fmt::Display;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::checks;
use crate::parallel::blocks::Order;
use crate::parallel::space::{IterSpace, LoopInt, Walk};

/// What decides whether a loop is checked, and knows its iterations if so.
pub struct Watch {
    active: Option<Active>,
}

/// The iterations of a loop that is checked.
pub(super) struct Active {
    /// The number of the iteration that runs, from 1. The loop runs in order on
    /// one thread, so that counting is enough.
    current: AtomicUsize,
    /// What an iteration is called in a report.
    name: Box<dyn Fn(usize) -> String + Send + Sync>,
}

impl Watch {
    /// For a loop over this space, in the user's variable `var` if it has a name.
    /// `debug` is whether the user's code is a debug build.
    #[inline]
    pub fn new<T: LoopInt + Display, K: Walk>(
        debug: bool,
        space: IterSpace<T, K>,
        var: Option<&'static str>,
    ) -> Self {
        Self { active: checks::are_on(debug).then(|| Active::new(space, var)) }
    }

    #[inline]
    pub(super) fn active(&self) -> Option<&Active> {
        self.active.as_ref()
    }

    /// What a block tells its iterations to, on its own stack.
    #[inline(always)]
    pub fn steps(&self) -> Steps<'_> {
        Steps(self.active.as_ref())
    }

    /// In which order the blocks of the loop run: one after the other on this
    /// thread if it is checked. The blocks are the same, so the bits of the result are.
    #[inline]
    pub fn order(&self) -> Order {
        if self.active.is_some() { Order::InOrder } else { Order::Threads }
    }
}

impl Active {
    #[cold]
    fn new<T: LoopInt + Display, K: Walk>(
        space: IterSpace<T, K>,
        var: Option<&'static str>,
    ) -> Self {
        let name = move |number: usize| {
            let value = space.block(number - 1..number).next();
            let value = value.map(|value| value.to_string()).unwrap_or_default();
            match var {
                Some(var) => format!("iteration {var} = {value}"),
                None => format!("iteration {value}"),
            }
        };
        Self { current: AtomicUsize::new(0), name: Box::new(name) }
    }

    /// The number of the iteration that runs, from 1.
    pub(super) fn current(&self) -> usize {
        // Relaxed: one thread runs the whole loop.
        self.current.load(Ordering::Relaxed)
    }

    /// What an iteration is called in a report.
    pub(super) fn name(&self, number: usize) -> String {
        (self.name)(number)
    }
}

/// Counts the iterations of a loop that is checked.
#[derive(Clone, Copy)]
pub struct Steps<'a>(Option<&'a Active>);

impl Steps<'_> {
    /// The next iteration begins.
    #[inline(always)]
    pub fn enter(self) {
        if let Some(active) = self.0 {
            active.current.fetch_add(1, Ordering::Relaxed);
        }
    }
}
