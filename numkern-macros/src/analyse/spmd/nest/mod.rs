//! Loops of a kernel whose iterations run in lanes.
//!
//! An iteration is the program of one element, and the loop variable its
//! parameter. It differs from a function in that it reads elements of arrays and
//! writes to what lives outside of the loop. The body in lanes has no side
//! effects: the statements that write ([`Effect`]) are put off until all lanes are
//! computed, and are then carried out by scalar code, in the order of the
//! iterations. So a sum keeps its order, a panic its place, and two iterations may
//! write to the same element.
//!
//! What the body in lanes reads must then not be what an iteration beside it
//! writes: [`reads`] sees to that.

mod effects;
mod reads;
mod wants;

use std::collections::HashSet;

use super::{Obstacle, Spmd, obstacles, vary};
use crate::analyse::access::{Region, bound_in};
use crate::analyse::facts::Parallel;
use crate::analyse::header::read_range;
use crate::analyse::nest::Nest;
use crate::hir::ty::{Scalar, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{Expr, ExprId, ExprKind, Kernel, LocalId, Loop, LoopKind, PatKind, SpanRange};

/// A loop that can run in lanes.
#[derive(Debug)]
pub(crate) struct LaneLoop {
    /// Its variable, where it has one.
    pub var: Option<LocalId>,
    /// What varies.
    pub spmd: Spmd,
    /// The arrays of which elements are read in lanes, or written.
    pub arrays: Vec<LaneArray>,
    /// What is put off, in the order of the source.
    pub effects: Vec<Effect>,
    /// Whether each number is one more than the one before it.
    pub ascends: bool,
    /// Where it is not known here that lanes are worth it: whether one of these
    /// calls of kernels wants them.
    pub asks: Option<Vec<ExprId>>,
}

/// An array that a loop in lanes uses by its elements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LaneArray {
    /// The array.
    pub local: LocalId,
    /// The number of its axes.
    pub rank: usize,
    /// Whether the loop writes to it.
    pub written: bool,
}

/// An assignment to what lives outside of the loop.
#[derive(Clone, Debug)]
pub(crate) struct Effect {
    /// The assignment.
    pub expr: ExprId,
    /// The parts of it that are computed in lanes.
    pub captures: Vec<ExprId>,
    /// The array, where it overwrites an element of one, which no other effect
    /// of the loop writes to.
    pub stores: Option<LocalId>,
    /// Whether an iteration may come to it more than once: the last one counts.
    pub repeats: bool,
}

/// The parts of an effect that are computed in lanes.
pub(super) fn captured<'a>(effect: &'a Expr, captures: &[ExprId]) -> Vec<&'a Expr> {
    struct Search<'i, 'a>(&'i [ExprId], Vec<&'a Expr>);
    impl<'a> Visit<'a> for Search<'_, 'a> {
        fn expr(&mut self, expr: &'a Expr) {
            if self.0.contains(&expr.id) {
                self.1.push(expr);
            } else {
                visit::walk_expr(self, expr);
            }
        }
    }
    let mut search = Search(captures, Vec::new());
    visit::walk_expr(&mut search, effect);
    search.1
}

/// The loop under judgement.
struct Judge<'s, 'a> {
    kernel: &'s Kernel,
    types: &'s Types,
    loop_: &'a Loop,
    region: Region<'a>,
    /// What the loop binds.
    inner: HashSet<LocalId>,
    /// What the loop writes to, and lives outside of it.
    written: HashSet<LocalId>,
    /// Those arrays among them of which each iteration has its own elements.
    own: HashSet<LocalId>,
    /// Whether a product in a sum is contracted.
    contracts: bool,
}

/// Judges one loop; `None` if it does not ask for lanes.
pub(in crate::analyse) fn judge<'a>(
    kernel: &Kernel,
    types: &Types,
    nest: &Nest<'a>,
    parallel: Option<&Parallel>,
    contracts: bool,
) -> Option<Result<LaneLoop, Obstacle>> {
    let loop_ = nest.loop_;
    let LoopKind::For { pat, iter, prange, .. } = &loop_.kind else { return None };
    let range = read_range(iter);
    if range.is_none() && prange.is_none() {
        return None;
    }
    match &pat.kind {
        PatKind::Wild => {}
        PatKind::Bind { local, by_ref: false, mutable: false, sub: None, .. } => {
            let integer = |scalar: Scalar| scalar.is_int();
            if !types.local(*local).scalar().is_some_and(integer) {
                return None;
            }
        }
        _ => return None,
    }
    let ascends = range.is_some_and(|range| range.adaptors.is_empty());
    let region = Region::of(loop_);
    let inner = bound_in(loop_);
    let (written, own) = (HashSet::new(), HashSet::new());
    let mut judge = Judge { kernel, types, loop_, region, inner, written, own, contracts };
    let (effects, spoilt) = judge.effects();
    let mut spmd = vary::vary_loop(kernel, types, loop_, &effects);
    let asks = match judge.wants(&spmd) {
        wants::Wants::No => return None,
        wants::Wants::Yes => None,
        wants::Wants::If(calls) => Some(calls),
    };
    let whatever = asks.is_some();
    let found = match spoilt.or_else(|| judge.leaves()) {
        Some(obstacle) => Err(obstacle),
        None => judge.reads(&mut spmd, &effects, parallel),
    };
    let found =
        found.and_then(|arrays| match obstacles::find_in_loop(kernel, types, &spmd, loop_) {
            Some(obstacle) => Err(obstacle),
            None => Ok(LaneLoop { var: pat.as_local(), spmd, arrays, effects, ascends, asks }),
        });
    // Whether the calls want lanes is not known here: nobody asked.
    Some(found).filter(|found| found.is_ok() || !whatever)
}

impl<'a> Judge<'_, 'a> {
    fn name(&self, local: LocalId) -> &proc_macro2::Ident {
        &self.kernel.local(local).name
    }

    fn is_outer(&self, local: LocalId) -> bool {
        !self.inner.contains(&local)
    }

    /// What leaves the loop before its end.
    fn leaves(&self) -> Option<Obstacle> {
        struct Leaves {
            labels: Vec<Option<String>>,
            found: Option<(SpanRange, &'static str)>,
        }
        impl<'a> Visit<'a> for Leaves {
            fn expr(&mut self, expr: &'a Expr) {
                let inside = |label: &Option<syn::Lifetime>| match label {
                    None => !self.labels.is_empty(),
                    Some(label) => self.labels.contains(&Some(label.ident.to_string())),
                };
                let why = match &expr.kind {
                    ExprKind::Return(_) => Some("a `return` out of the loop"),
                    ExprKind::Break { label, .. } if !inside(label) => {
                        Some("a `break` that ends the loop")
                    }
                    _ => None,
                };
                if let Some(why) = why {
                    self.found.get_or_insert((expr.span, why));
                }
                visit::walk_expr(self, expr);
            }

            fn loop_(&mut self, loop_: &'a Loop) {
                self.labels.push(loop_.label.as_ref().map(|label| label.ident.to_string()));
                visit::walk_loop(self, loop_);
                self.labels.pop();
            }
        }
        let own = self.loop_.label.as_ref().map(|label| label.ident.to_string());
        let mut search = Leaves { labels: Vec::new(), found: None };
        search.block(&self.loop_.body);
        if let Some((span, why)) = search.found {
            return Some(Obstacle::new(span, why));
        }
        // A `continue` of a loop around this one ends this one.
        struct Continues {
            labels: Vec<String>,
            found: Option<SpanRange>,
        }
        impl<'a> Visit<'a> for Continues {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Continue { label: Some(label) } = &expr.kind
                    && !self.labels.contains(&label.ident.to_string())
                {
                    self.found.get_or_insert(expr.span);
                }
                visit::walk_expr(self, expr);
            }

            fn loop_(&mut self, loop_: &'a Loop) {
                let label = loop_.label.as_ref().map(|label| label.ident.to_string());
                let depth = self.labels.len();
                self.labels.extend(label);
                visit::walk_loop(self, loop_);
                self.labels.truncate(depth);
            }
        }
        let mut search = Continues { labels: own.into_iter().collect(), found: None };
        search.block(&self.loop_.body);
        search.found.map(|span| Obstacle::new(span, "a `continue` of a loop around the loop"))
    }
}
