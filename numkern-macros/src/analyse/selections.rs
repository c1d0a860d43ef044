//! Variables that a `prange!` loop keeps together by a comparison.
//!
//! That each is used for nothing else is the matter of [`super::states`]. Here:
//! the same variables are kept by the same comparison wherever they are kept,
//! and whether a branch is taken shows in nothing but them.

use std::collections::HashSet;

use super::facts::{Selection, Spot};
use super::methods::{self, Method};
use super::place::spot;
use super::race::{Judge, Refusal};
use super::select::{Site, bound};
use super::states::name;
use super::text::{bare, key, text};
use crate::diag::catalogue::parallel as wording;
use crate::hir::ty::Storage;
use crate::hir::visit::{Visit, walk_expr, walk_pat};
use crate::hir::{
    CalleeKind, Expr, ExprKind, LocalId, Loop, MacroKind, Pat, PatKind, SpanRange, Ty,
};

/// Puts together the sites that keep the same variables.
pub(super) fn judge(judge: &mut Judge<'_, '_>) -> Result<(), Refusal> {
    let region = judge.scope.region;
    for (whole, parts) in &region.takes {
        let mut effects = Effects { judge, bound: HashSet::new(), loops: 0, found: None };
        parts.iter().for_each(|part| effects.expr(part));
        if let Some((span, why)) = effects.found {
            let error = wording::carried_scalar(&text(parts[0]), whole.span, span);
            return Err(Box::new(error.with_why(why).with_help(HELP)));
        }
    }
    let mut kept: Vec<(Selection, &Site<'_>)> = Vec::new();
    for site in &region.sites {
        let first = &site.assigned[0].0;
        if !region.is_outer(first.local) {
            continue;
        }
        if let Some((span, why)) = effect(judge, site) {
            let name = name(judge, first);
            let error = wording::carried_scalar(&name, site.whole.span, span);
            return Err(Box::new(error.with_why(why).with_help(HELP)));
        }
        if site.alone().is_some() {
            continue;
        }
        let mut members: Vec<Spot> = Vec::new();
        for (spot, _) in &site.assigned {
            if !members.contains(spot) {
                members.push(spot.clone());
            }
        }
        let met = kept.iter_mut().find(|(selection, _)| {
            members.iter().any(|spot| selection.members.iter().any(|other| other.meets(spot)))
        });
        match met {
            None => {
                let branches = vec![site.branch.id];
                let (op, key) = (site.op, site.key.id);
                kept.push((Selection { op, key, members, branches }, site));
            }
            Some((selection, other)) => {
                let all = |a: &[Spot], b: &[Spot]| a.iter().all(|spot| b.contains(spot));
                let same = selection.op == site.op
                    && key(other.key) == key(site.key)
                    && all(&members, &selection.members)
                    && all(&selection.members, &members);
                if !same {
                    let met = members
                        .iter()
                        .find(|spot| selection.members.iter().any(|other| other.meets(spot)));
                    return Err(Box::new(wording::conflicting_selections(
                        &name(judge, met.unwrap_or(first)),
                        other.whole.span,
                        site.whole.span,
                    )));
                }
                selection.branches.push(site.branch.id);
            }
        }
    }
    judge.found.selections = kept.into_iter().map(|(selection, _)| selection).collect();
    judge.found.chains.clone_from(&region.chains);
    Ok(())
}

/// What in a site could show in more than the variables that it keeps, or make
/// the value assigned another one than the value compared.
fn effect(judge: &Judge<'_, '_>, site: &Site<'_>) -> Option<(SpanRange, String)> {
    let mut effects = Effects { judge, bound: bound(site), loops: 0, found: None };
    site.guards.iter().for_each(|guard| effects.expr(guard));
    effects.expr(site.candidate);
    effects.expr(site.key);
    site.work.iter().for_each(|stmt| effects.stmt(stmt));
    site.assigned.iter().for_each(|(_, value)| effects.expr(value));
    effects.found
}

struct Effects<'j, 's, 'k> {
    judge: &'j Judge<'s, 'k>,
    /// What the branch declares, and may do with as it likes.
    bound: HashSet<LocalId>,
    loops: usize,
    found: Option<(SpanRange, String)>,
}

impl Effects<'_, '_, '_> {
    fn stop(&mut self, expr: &Expr, why: &str) {
        let why = format!("`{}` {why}.", text(expr));
        self.found.get_or_insert((expr.span, why));
    }

    /// Whether an assignment of this place stays in the branch.
    fn owns(&self, place: &Expr) -> bool {
        match &bare(place).kind {
            ExprKind::Local(local, _) => self.bound.contains(local),
            _ => self.owns_inside(place),
        }
    }

    /// Whether what is inside of a variable belongs to the branch, too: not
    /// where it is a view of something else.
    fn owns_inside(&self, place: &Expr) -> bool {
        match &bare(place).kind {
            ExprKind::Local(local, _) => {
                let own = match self.judge.scope.types.local(*local) {
                    Ty::Scalar(_) | Ty::Param(_) | Ty::Tuple(_) => true,
                    Ty::Array(array) => {
                        matches!(array.storage, Storage::Vec | Storage::Fixed | Storage::NdOwned)
                    }
                    _ => false,
                };
                own && self.bound.contains(local)
            }
            ExprKind::Index { base, .. } | ExprKind::Field { base, .. } => self.owns_inside(base),
            _ => false,
        }
    }

    /// A method could change what it is called on, as a random generator does.
    fn may_change(&self, receiver: &Expr, name: &str, args: &[Expr]) -> bool {
        let Some(spot) = spot(receiver) else { return false };
        let scope = &self.judge.scope;
        let ty = scope.types.expr(bare(receiver).id).value();
        let known = matches!(ty, Ty::Scalar(_) | Ty::Param(_) | Ty::Array(_) | Ty::Tuple(_));
        let lent = matches!(scope.types.local(spot.local), Ty::Ref { mutable: true, .. });
        match methods::classify(name, args) {
            Method::Changes | Method::Part { mutable: true, .. } => !self.owns_inside(receiver),
            Method::Query | Method::Part { .. } => false,
            Method::Other => {
                let changeable = scope.kernel.local(spot.local).mutable || lent;
                changeable && !known && !self.bound.contains(&spot.local)
            }
        }
    }
}

const HELP: &str = "let the `if` do nothing but keep the new best: declare what it needs with \
                    `let` before it, and move everything else out of it";
const LATER: &str = "in the same branch tells the rest of the loop that a new best was found, \
                     which depends on the iterations before it";
const TWICE: &str = "may give another value each time, so that the value assigned is not known to \
                     be the value compared";

impl<'a> Visit<'a> for Effects<'_, '_, '_> {
    fn pat(&mut self, pat: &'a Pat) {
        if let PatKind::Bind { by_ref: true, mutable: true, .. } = pat.kind {
            let why = "A `ref mut` in the same branch could change what it borrows.".to_owned();
            self.found.get_or_insert((pat.span, why));
        }
        walk_pat(self, pat);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        self.loops += 1;
        crate::hir::visit::walk_loop(self, loop_);
        self.loops -= 1;
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. }
                if !self.owns(place) =>
            {
                self.stop(expr, LATER);
            }
            ExprKind::Ref { mutable: true, operand } if !self.owns_inside(operand) => {
                self.stop(expr, TWICE);
            }
            ExprKind::Break { label, .. } | ExprKind::Continue { label }
                if self.loops == 0 || label.is_some() =>
            {
                self.stop(expr, LATER);
            }
            ExprKind::Return(_) | ExprKind::Try(_) => self.stop(expr, LATER),
            ExprKind::Macro(call) => match call.kind {
                MacroKind::VecList
                | MacroKind::VecRepeat
                | MacroKind::Slice
                | MacroKind::Matches => {}
                _ => self.stop(expr, LATER),
            },
            ExprKind::Call { callee, args } => {
                let scope = &self.judge.scope;
                let keeps_state = matches!(callee.kind, CalleeKind::Local(local)
                    if scope.kernel.local(local).mutable);
                let lends = args.iter().any(|arg| {
                    matches!(scope.types.expr(arg.id), Ty::Ref { mutable: true, .. })
                        && !self.owns_inside(arg)
                });
                if keeps_state || lends {
                    self.stop(expr, TWICE);
                }
            }
            ExprKind::MethodCall { receiver, method, args, .. }
                if self.may_change(receiver, &method.to_string(), args) =>
            {
                self.stop(expr, TWICE);
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
