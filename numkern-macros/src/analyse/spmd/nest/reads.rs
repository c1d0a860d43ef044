//! What the body in lanes reads: it must be there before the iterations beside
//! it write.

use std::collections::HashSet;

use super::effects::root;
use super::{Effect, Judge, LaneArray, captured};
use crate::analyse::access::{Place, UseKind};
use crate::analyse::affine::{Affine, Scope, apart};
use crate::analyse::facts::Parallel;
use crate::analyse::header::{Adaptor, read_range};
use crate::analyse::methods::{self, Method};
use crate::analyse::spmd::obstacles::is_kernel_call;
use crate::analyse::spmd::{Obstacle, Spmd, has_lanes};
use crate::analyse::text::bare;
use crate::hir::ty::Storage;
use crate::hir::visit::{self, Visit};
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId, LoopKind, Pat, PatKind, SpanRange, Ty};

impl<'a> Judge<'_, 'a> {
    /// The arrays that are used by their elements; notes the elements that are
    /// read in lanes.
    pub(super) fn reads(
        &self,
        spmd: &mut Spmd,
        effects: &[Effect],
        parallel: Option<&Parallel>,
    ) -> Result<Vec<LaneArray>, Obstacle> {
        let mut walk = Walk {
            judge: self,
            effects,
            spmd,
            done: HashSet::new(),
            elements: Vec::new(),
            places: Vec::new(),
            found: None,
        };
        walk.block(&self.loop_.body);
        let Walk { found, elements, places, .. } = walk;
        if let Some(obstacle) = found {
            return Err(obstacle);
        }
        let mut arrays: Vec<LaneArray> = Vec::new();
        let mut note = |local: LocalId, rank: usize, span: SpanRange| {
            let written = self.written.contains(&local);
            match arrays.iter().find(|one| one.local == local) {
                Some(one) if one.rank != rank => {
                    Err(Obstacle::new(span, "an array with two kinds of indices"))
                }
                Some(_) => Ok(()),
                None => {
                    arrays.push(LaneArray { local, rank, written });
                    Ok(())
                }
            }
        };
        let shared = |local| parallel.is_some_and(|parallel| parallel.assumed.contains(&local));
        for &(expr, local, _) in elements.iter().chain(&places) {
            if shared(local) {
                return Err(Obstacle::new(expr.span, "an array that `assume_disjoint` names"));
            }
        }
        for &(expr, local, index) in &elements {
            note(local, axes(index).len(), expr.span)?;
            spmd.elements.insert(expr.id, local);
        }
        for &(expr, local, index) in &places {
            if self.is_array(local) {
                note(local, axes(index).len(), expr.span)?;
            }
        }
        for &(expr, local, _) in &elements {
            if self.written.contains(&local) && !self.own.contains(&local) {
                let why = format!(
                    "an element of `{}`, which other iterations write to,",
                    self.name(local)
                );
                return Err(Obstacle::new(expr.span, why));
            }
        }
        Ok(arrays)
    }

    /// An array whose elements are numbers.
    fn is_array(&self, local: LocalId) -> bool {
        matches!(self.types.local(local).value(), Ty::Array(array)
            if matches!(array.elem, Ty::Scalar(_)))
    }

    /// Whether no two iterations that run together meet at an element of an array,
    /// which the loop uses by its elements alone.
    pub(super) fn is_own(&self, local: LocalId) -> bool {
        let LoopKind::For { pat, iter, .. } = &self.loop_.kind else { return false };
        // Numbers that follow each other, up or down: indices as far apart as `i`
        // is wide could meet by wrapping around.
        let follow = read_range(iter).is_some_and(|range| {
            range.adaptors.iter().all(|adaptor| matches!(adaptor, Adaptor::Rev))
        });
        let Some(uses) = self.region.uses.get(&local).filter(|_| follow) else { return false };
        let mut indices = Vec::new();
        for one in uses {
            match &one.kind {
                UseKind::Query => {}
                UseKind::Element(access) => indices.push(access.place),
                _ => return false,
            }
        }
        let scope = Scope {
            kernel: self.kernel,
            types: self.types,
            region: &self.region,
            var: pat.as_local(),
        };
        let rank = indices.first().map_or(0, |place| place.axes().len());
        (0..rank).any(|axis| {
            let form = |place: &Place<'a>| match place {
                Place::Index(_) => scope.moving(place.axes().get(axis)?.1),
                _ => None,
            };
            let forms: Option<Vec<Affine>> = indices.iter().map(form).collect();
            forms.is_some_and(|forms| apart(forms.iter().map(|form| (form, true))).is_some())
        })
    }
}

/// The index on each axis.
fn axes(index: &Expr) -> Vec<(usize, &Expr)> {
    Place::Index(index).axes()
}

/// Walks through what is computed in lanes.
struct Walk<'j, 's, 'a> {
    judge: &'j Judge<'s, 'a>,
    effects: &'j [Effect],
    spmd: &'j Spmd,
    /// What effects have written to so far.
    done: HashSet<LocalId>,
    /// The elements that are read: the access, the array, the index.
    elements: Vec<(&'a Expr, LocalId, &'a Expr)>,
    /// Those that effects assign, in the same way.
    places: Vec<(&'a Expr, LocalId, &'a Expr)>,
    found: Option<Obstacle>,
}

impl<'a> Walk<'_, '_, 'a> {
    fn spoil(&mut self, span: SpanRange, why: impl Into<String>) {
        self.found.get_or_insert_with(|| Obstacle::new(span, why));
    }

    fn outer(&self, expr: &Expr) -> Option<LocalId> {
        match bare(expr).kind {
            ExprKind::Local(local, _) if self.judge.is_outer(local) => Some(local),
            _ => None,
        }
    }

    /// Whether a variable can be changed through its own name by a call.
    fn writable(&self, local: LocalId) -> bool {
        let lent = match self.judge.types.local(local) {
            Ty::Ref { mutable, .. } => return *mutable,
            Ty::Array(array) => array.storage == Storage::NdViewMut,
            Ty::Scalar(_) | Ty::Param(_) => return false,
            _ => false,
        };
        lent || self.judge.kernel.local(local).mutable
    }

    fn effect(&mut self, expr: &'a Expr, effect: &Effect) {
        for part in captured(expr, &effect.captures) {
            self.expr(part);
        }
        let (ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. }) = &expr.kind else {
            return;
        };
        let mut place = bare(place);
        loop {
            match &place.kind {
                ExprKind::Index { base, index } => {
                    if let Some(local) = self.outer(base) {
                        if axes(index).iter().any(|(_, one)| is_range(one)) {
                            self.spoil(place.span, "a part of an array");
                        }
                        self.places.push((place, local, index));
                        self.done.insert(local);
                        return;
                    }
                    place = bare(base);
                }
                ExprKind::Field { base, .. } => place = bare(base),
                ExprKind::Unary { operand, .. } => place = bare(operand),
                ExprKind::Local(local, _) => {
                    self.done.insert(*local);
                    return;
                }
                _ => return,
            }
        }
    }

    fn element(&mut self, expr: &'a Expr, local: LocalId, index: &'a Expr) {
        let judge = self.judge;
        if self.done.contains(&local) {
            let why = format!("an element of `{}` after the loop wrote to it", judge.name(local));
            self.spoil(expr.span, why);
        } else if axes(index).iter().any(|(_, one)| is_range(one)) {
            // A part of an array: the same for all, or an obstacle.
            if judge.written.contains(&local) {
                let why = format!("`{}`, which the loop changes,", judge.name(local));
                self.spoil(expr.span, why);
            }
        } else if judge.is_array(local) && axes(index).len() <= 6 {
            self.elements.push((expr, local, index));
        } else if judge.written.contains(&local) {
            self.spoil(expr.span, "an array whose type the macro does not know");
        }
        axes(index).into_iter().for_each(|(_, one)| self.expr(one));
    }

    fn method(&mut self, expr: &'a Expr, receiver: &'a Expr, name: &str, args: &'a [Expr]) {
        match self.outer(receiver) {
            Some(local) => {
                let number = has_lanes(self.judge.types.local(local).value());
                let asks = matches!(methods::classify(name, args), Method::Query);
                let written = self.judge.written.contains(&local);
                if !asks && (written || !number && self.writable(local)) {
                    let why = format!("`{name}` of `{}`", self.judge.name(local));
                    self.spoil(expr.span, why);
                }
            }
            None => {
                // A method of a number gives another; what one of anything else
                // does, and for whom, is not known.
                let place = matches!(
                    bare(receiver).kind,
                    ExprKind::Local(..) | ExprKind::Field { .. } | ExprKind::Index { .. }
                );
                let number = has_lanes(self.judge.types.expr(receiver.id));
                if !number && (place || self.spmd.exprs.contains(&expr.id)) {
                    self.spoil(expr.span, format!("`{name}` of something that is no number"));
                }
                self.expr(receiver);
            }
        }
        args.iter().for_each(|arg| self.expr(arg));
    }

    /// A number, or a tuple or an array of them.
    fn is_lane(&self, local: LocalId) -> bool {
        match self.judge.types.local(local) {
            Ty::Array(array) => array.storage == Storage::Fixed && has_lanes(&array.elem),
            other => has_lanes(other),
        }
    }
}

fn is_range(expr: &Expr) -> bool {
    matches!(bare(expr).kind, ExprKind::Range { .. })
}

impl<'a> Visit<'a> for Walk<'_, '_, 'a> {
    fn pat(&mut self, pat: &'a Pat) {
        if let PatKind::Bind { local, .. } = &pat.kind
            && self.spmd.locals.contains(local)
            && !self.is_lane(*local)
        {
            let why = format!("`{}`, which is not known to be a number,", self.judge.name(*local));
            self.spoil(pat.span, why);
        }
        visit::walk_pat(self, pat);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if let Some(effect) = self.effects.iter().find(|effect| effect.expr == expr.id) {
            let effect = effect.clone();
            return self.effect(expr, &effect);
        }
        match &expr.kind {
            ExprKind::Local(local, _) if self.judge.written.contains(local) => {
                let why = format!("`{}`, which the loop changes,", self.judge.name(*local));
                self.spoil(expr.span, why);
            }
            ExprKind::Index { base, index } => match self.outer(base) {
                Some(local) => self.element(expr, local, index),
                None => visit::walk_expr(self, expr),
            },
            ExprKind::MethodCall { receiver, method, args, .. } => {
                self.method(expr, receiver, &method.to_string(), args);
            }
            ExprKind::Ref { mutable: true, .. } => self.spoil(expr.span, "a mutable reference"),
            ExprKind::Cast { operand, .. } if is_kernel_call(operand) => {
                visit::walk_expr(self, bare(operand));
            }
            ExprKind::Call { callee, args } => {
                let varies = self.spmd.exprs.contains(&expr.id);
                match callee.kind {
                    CalleeKind::Local(_) => self.spoil(expr.span, "the call of a closure"),
                    CalleeKind::Kernel if varies && !has_lanes(self.judge.types.expr(expr.id)) => {
                        self.spoil(expr.span, "a call whose result is not known to be a number");
                    }
                    _ => {}
                }
                for arg in args {
                    if let Some(local) = self.outer(arg)
                        && self.writable(local)
                        && !matches!(self.judge.types.local(local), Ty::Scalar(_))
                    {
                        let why = format!("`{}` handed to a call", self.judge.name(local));
                        self.spoil(arg.span, why);
                    }
                    self.expr(arg);
                }
            }
            ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } => {
                // Effects have been seen: what is left stands in one of them, or
                // assigns several places together.
                let mut places = vec![bare(place)];
                while let Some(place) = places.pop() {
                    match &place.kind {
                        ExprKind::Tuple(items) => places.extend(items.iter().map(bare)),
                        _ if root(place).is_some_and(|local| !self.judge.is_outer(local)) => {}
                        _ => self.spoil(place.span, "this assignment"),
                    }
                }
                visit::walk_expr(self, expr);
            }
            ExprKind::Binary { lhs, rhs, .. } if self.spmd.exprs.contains(&expr.id) => {
                for operand in [lhs, rhs] {
                    let known = has_lanes(self.judge.types.expr(operand.id))
                        || matches!(bare(operand).kind, ExprKind::Lit(_) | ExprKind::Path(_));
                    if !known && !self.judge.depends_on_inner(operand) {
                        self.spoil(operand.span, "a value whose type the macro does not know");
                    }
                }
                visit::walk_expr(self, expr);
            }
            _ => visit::walk_expr(self, expr),
        }
    }
}
