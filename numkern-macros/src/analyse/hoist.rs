//! Which index checks can be made once before a nest of loops.
//!
//! An access `base[index]` qualifies where the index is computed from loop
//! variables and from what the nest leaves alone (`i * w + j`, `2 * j + 1`,
//! `(i + 1) % n`, `n - 1 - j`), and the array is the same at every iteration.
//! Before the nest, the interval of all its values is compared with the array;
//! where a check fails, the nest runs as written. So an access may be
//! conditional: a failed check alone decides nothing.
//!
//! The check is made before the outermost loop that can make those of all loops
//! in it. Such a nest is printed twice; where the check may fail although the
//! nest runs well (a triangle, a condition), the loops without an inner one have
//! checks of their own in the second copy.

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::access::{Place, bound_in};
use super::facts::{Bounds, Check, Facts, Held, Hoist, Touch, Walk};
use super::nest::Nest;
use super::text::{bare, text};
use crate::hir::ty::{Storage, Types};
use crate::hir::{ExprId, ExprKind, Kernel, LocalId, Loop, LoopId, Ty};

mod conditions;
mod formula;
mod headers;
mod held;
mod index;
mod invariant;
mod places;
mod proof;
mod tree;
mod uses;

pub(crate) use formula::{Formula, Span, Step};
use proof::Origins;
use tree::Tree;
use uses::{Found, Uses};

/// Judges the accesses of all loops.
pub(super) fn judge(
    kernel: &Kernel,
    types: &Types,
    nests: &[Option<Nest<'_>>],
    facts: &Facts,
) -> Vec<Bounds> {
    let origins = Origins::of(kernel, types);
    let judge = |nest: &Option<Nest<'_>>| {
        let nest = nest.as_ref()?;
        // What is reached atomically has no other accesses.
        let around = nest.prange.unwrap_or(nest.loop_.id);
        let around = facts.loops.get(around.0).and_then(|around| around.parallel.as_ref());
        let assumed = around.map_or(&[][..], |parallel| &parallel.assumed);
        Some(Judged::of(kernel, types, &origins, nest.loop_, assumed))
    };
    let judged: Vec<Option<Judged>> = nests.iter().map(judge).collect();
    let tree = Tree { nests, facts, judged: &judged };
    let roots: Vec<bool> = tree.roots();
    let mut found = Vec::new();
    for (at, judged) in judged.iter().enumerate() {
        let (Some(nest), Some(judged)) = (&nests[at], judged) else {
            found.push(Bounds::default());
            continue;
        };
        let around = tree.around(nest).find(|&around| roots[around.0]);
        let checks = judged.own.iter().map(|own| {
            let check = match &own.why {
                None if own.proved => Check::Proved,
                None if roots[at] || around.is_some_and(|root| tree.covers(root, own.expr)) => {
                    if roots[at] {
                        Check::Once
                    } else {
                        Check::Nest
                    }
                }
                None if !nest.has_inner => Check::Each("the loop is short and is unrolled".into()),
                None => Check::Each("a loop in it has its checks made before itself".into()),
                Some(_) if around.is_some_and(|root| tree.covers(root, own.expr)) => Check::Nest,
                Some(why) => Check::Each(why.clone()),
            };
            (own.text.clone(), check)
        });
        let checks: Vec<_> = checks.collect();
        // In the copy as written of a nest that may run well without its check.
        let again = around
            .is_some_and(|root| !tree.judged(root).is_some_and(|judged| judged.exact))
            && tree.is_innermost(nest);
        let hoist = (roots[at] || again).then(|| judged.hoist(tree.is_row(nest))).flatten();
        found.push(Bounds { checks, hoist });
    }
    found
}

/// What one loop could check before itself.
struct Judged {
    /// Its own accesses, inner loops not counted.
    own: Vec<Own>,
    walks: Vec<(LoopId, LocalId, Option<Span>)>,
    touches: Vec<Touch>,
    written: Vec<LocalId>,
    held: Vec<Held>,
    /// Whether the nest panics if a check before it fails: what is then run as
    /// written need not be quick.
    exact: bool,
    /// Whether there is a check that LLVM does not drop by itself.
    worth: bool,
}

/// An access of a loop's own body.
struct Own {
    expr: ExprId,
    text: String,
    /// Why it cannot be checked before the loop.
    why: Option<String>,
    proved: bool,
}

impl Judged {
    fn of(
        kernel: &Kernel,
        types: &Types,
        origins: &Origins<'_>,
        loop_: &Loop,
        assumed: &[LocalId],
    ) -> Self {
        let uses = Uses::of(kernel, types, loop_);
        let bound = bound_in(loop_);
        let mut judge = Judge {
            kernel,
            types,
            origins,
            bound,
            assumed,
            uses: &uses,
            spans: HashMap::new(),
            budget: Cell::new(0),
        };
        let header = judge.header(loop_);
        judge.read_inner();
        judge.run(loop_, header.err())
    }

    fn covers(&self, expr: ExprId) -> bool {
        self.touches.iter().any(|touch| touch.expr == expr)
    }

    /// What is checked, with only the loops that the indices speak of.
    fn hoist(&self, row: bool) -> Option<Hoist> {
        if self.touches.is_empty() {
            return None;
        }
        let mut used = BTreeSet::new();
        for formula in self.touches.iter().flat_map(|touch| &touch.axes) {
            formula.variables(&mut used);
        }
        let mut walks = Vec::new();
        for (loop_, var, span) in self.walks.iter().rev() {
            if used.contains(var) {
                span.iter().flat_map(Span::formulas).for_each(|one| one.variables(&mut used));
                walks.push(Walk { loop_: *loop_, var: *var, span: span.clone() });
            }
        }
        walks.reverse();
        let touches = self.touches.clone();
        let (written, held) = (self.written.clone(), self.held.clone());
        Some(Hoist { walks, touches, written, held, row })
    }
}

/// What the judgement of one loop and all loops in it goes by.
struct Judge<'j, 'a> {
    kernel: &'j Kernel,
    types: &'j Types,
    origins: &'j Origins<'j>,
    /// The variables that the nest binds.
    bound: HashSet<LocalId>,
    /// The arrays that `assume_disjoint` names.
    assumed: &'j [LocalId],
    uses: &'j Uses<'a>,
    /// The loop variables that count, with the position of their loop in
    /// `uses.loops` and their values; those of the outermost range are not said.
    spans: HashMap<LocalId, (usize, Option<Span>)>,
    /// How many operations the current formula may still have.
    budget: Cell<u32>,
}

impl<'a> Judge<'_, 'a> {
    fn run(&self, loop_: &'a Loop, no_header: Option<String>) -> Judged {
        let mut written = HashSet::new();
        let mut refused: HashMap<LocalId, String> = HashMap::new();
        for found in &self.uses.accesses {
            match self.array(found.local) {
                Err(why) => {
                    refused.insert(found.local, why);
                }
                Ok(()) if self.uses.of_local(found.local).written => {
                    written.insert(found.local);
                }
                Ok(()) => {}
            }
        }
        // A written array is reached through its own pointer for as long as the
        // nest runs: all of its accesses, or none.
        for found in &self.uses.accesses {
            if written.contains(&found.local)
                && let Err(why) = self.axes(found)
            {
                let why = format!("the loop writes it, and `{}`: {why}", text(found.expr));
                refused.entry(found.local).or_insert(why);
            }
        }
        written.retain(|local| !refused.contains_key(local));

        let mut own = Vec::new();
        let mut touches = Vec::new();
        let mut exact = !self.uses.exits;
        let mut worth = false;
        for found in &self.uses.accesses {
            let judged = match (&no_header, refused.get(&found.local)) {
                (Some(why), _) | (None, Some(why)) => Err(why.clone()),
                (None, None) => self.axes(found),
            };
            if found.owner == loop_.id {
                own.push(Own {
                    expr: found.expr.id,
                    text: text(found.expr),
                    why: judged.as_ref().err().cloned(),
                    proved: judged.is_ok() && self.is_proved(found),
                });
            }
            if let Ok(axes) = judged {
                exact &= !found.conditional && axes.iter().all(Formula::is_exact);
                worth |= !self.is_evident(found);
                touches.push(Touch { expr: found.expr.id, write: found.write, axes });
            }
        }
        exact &= self.spans.values().flat_map(|(_, span)| span).all(|span| {
            let mut inner = BTreeSet::new();
            span.formulas().for_each(|formula| formula.variables(&mut inner));
            inner.is_empty() && span.adaptors.is_empty()
        });
        exact &= self.spans.len() == self.uses.loops.len();
        let mut written: Vec<_> = written.into_iter().collect();
        written.sort();
        let mut walks: Vec<_> = self.spans.iter().collect();
        walks.sort_by_key(|(_, (at, _))| *at);
        let walks = walks
            .into_iter()
            .map(|(var, (at, span))| (self.uses.loops[*at].loop_.id, *var, span.clone()))
            .collect();
        let held = self.held(&written);
        Judged { own, walks, touches, written, held, exact, worth }
    }

    /// Whether an array is the same throughout the nest.
    fn array(&self, local: LocalId) -> Result<(), String> {
        let name = &self.kernel.local(local).name;
        let (lent, ty) = match self.types.local(local) {
            Ty::Ref { mutable, inner } => (*mutable, &**inner),
            owned => (false, owned),
        };
        if self.assumed.contains(&local) {
            return Err(format!("`{name}` is shared by the author's word"));
        }
        if !matches!(ty, Ty::Array(_)) {
            return Err(format!("`{name}` is not known to be an array"));
        }
        if self.bound.contains(&local) {
            return Err(format!("`{name}` is bound in the loop"));
        }
        let usage = self.uses.of_local(local);
        if usage.assigned {
            return Err(format!("the loop assigns `{name}`"));
        }
        if !lent && !self.kernel.local(local).mutable {
            // Nothing can write to it or change its size.
            return Ok(());
        }
        match &usage.other {
            Some(other) => Err(format!("`{other}` uses `{name}` in another way")),
            None if usage.written && usage.lent => {
                Err(format!("the loop writes `{name}` and holds references into it"))
            }
            None => Ok(()),
        }
    }

    /// The index on each axis as a formula.
    fn axes(&self, found: &Found<'a>) -> Result<Vec<Formula>, String> {
        let ExprKind::Index { index, .. } = &found.expr.kind else { unreachable!("an access") };
        let many = matches!(bare(index).kind, ExprKind::Array(_) | ExprKind::Tuple(_));
        let flat = matches!(self.types.local(found.local).value(), Ty::Array(array)
            if matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed));
        if flat && many {
            return Err("its index is no number".into());
        }
        let axes = Place::Index(index).axes();
        let axes = axes.into_iter().map(|(_, axis)| {
            let formula = self
                .position(axis, &found.guards)
                .map_err(|part| format!("`{}` is not known before the loop", text(part)))?;
            let unknown = !matches!(bare(axis).kind, ExprKind::Lit(_))
                && matches!(self.types.expr(axis.id), Ty::Unknown);
            match formula {
                // It may be a range, or an index of several axes.
                Formula::Value(_) if !many && unknown => {
                    Err(format!("`{}` is not known to be a number", text(axis)))
                }
                formula => Ok(formula),
            }
        });
        axes.collect()
    }
}
