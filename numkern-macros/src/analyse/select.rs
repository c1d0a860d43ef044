//! The forms in which variables are kept together by a comparison:
//! `if x[i] < best { best = x[i]; at = i; }` and its relatives.
//!
//! Each form is read as one sentence: *where the candidate compares so to the
//! key, these places take these values*. What the candidate is compared with
//! (the key) must turn into the candidate when the values are put in. Then the
//! comparison that one iteration makes can be made between blocks, too: see
//! `numkern::parallel::select`.

use std::collections::HashSet;

use syn::BinOp;

use super::ReduceOp;
use super::facts::{Chain, Spot};
use super::place::{Target, spot, target};
use super::reduction::mentions;
use super::text::{bare, key, key_with, text};
use crate::hir::visit::{Visit, walk_expr, walk_pat};
use crate::hir::{Block, CalleeKind, Expr, ExprKind, LocalId, Pat, PatKind, Stmt};

/// A place where variables are kept together.
pub(super) struct Site<'a> {
    /// What shows it: the `if`, or the assignment of one.
    pub whole: &'a Expr,
    /// The `if` whose branch holds the assignments.
    pub branch: &'a Expr,
    /// The comparison.
    pub op: ReduceOp,
    /// What is compared with.
    pub key: &'a Expr,
    /// What is compared.
    pub candidate: &'a Expr,
    /// The other conditions.
    pub guards: Vec<&'a Expr>,
    /// What the branch computes for itself.
    pub work: Vec<&'a Stmt>,
    /// The places, and what they take.
    pub assigned: Vec<(Spot, &'a Expr)>,
    /// What else the `if` holds, behind `else`.
    pub otherwise: Option<&'a Expr>,
}

impl Site<'_> {
    /// The one place that is kept, when it is also the key, and equal values
    /// need not be told apart: a reduction like `min`.
    pub(super) fn alone(&self) -> Option<&Spot> {
        match self.assigned.as_slice() {
            [(only, _)] if !self.op.takes_equal() && self.key_spot().as_ref() == Some(only) => {
                Some(only)
            }
            _ => None,
        }
    }

    /// The key, when it is one of the places.
    pub(super) fn key_spot(&self) -> Option<Spot> {
        spot(self.key)
    }
}

/// What begins like such a place, and why it is none.
pub(super) struct Spoilt<'a> {
    /// The variables that it would keep.
    pub locals: Vec<LocalId>,
    /// What spoils it.
    pub by: &'a Expr,
    /// Why.
    pub why: String,
}

/// Reads an `if`, or an assignment of the value of one. `None` where nothing is
/// kept by a comparison.
pub(super) fn read<'a>(
    expr: &'a Expr,
    is_outer: &dyn Fn(LocalId) -> bool,
) -> Option<Result<Site<'a>, Spoilt<'a>>> {
    let mut draft = Draft::new(expr);
    match &expr.kind {
        ExprKind::If { cond, then, else_ } => {
            draft.conditions(cond);
            draft.otherwise = else_.as_deref().filter(|else_| !is_empty(else_));
            draft.branch(then);
        }
        ExprKind::Assign { place, value } => {
            let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else {
                return None;
            };
            let (new, old) = (tail(then)?, otherwise(else_)?);
            if key(old).is_none() || key(old) != key(place) {
                return None;
            }
            draft.conditions(cond);
            draft.inner = bare(value);
            draft.assign(expr, place, new);
        }
        _ => return None,
    }
    draft.finish(is_outer)
}

/// `if e > out[j] { out[j] = e }` and `out[j] = if e > out[j] { e } else { out[j] }`:
/// the element, the operation and `e` in both places.
pub(super) fn element(expr: &Expr) -> Option<(&Expr, ReduceOp, [&Expr; 2])> {
    let (cond, place, new) = match &expr.kind {
        ExprKind::If { cond, then, else_ } if else_.as_deref().is_none_or(is_empty) => {
            let [Stmt::Expr { expr: assign, .. }] = then.stmts.as_slice() else { return None };
            let ExprKind::Assign { place, value } = &assign.kind else { return None };
            (cond, place, &**value)
        }
        ExprKind::Assign { place, value } => {
            let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else {
                return None;
            };
            if key(otherwise(else_)?)? != key(place)? {
                return None;
            }
            (cond, place, tail(then)?)
        }
        _ => return None,
    };
    let ExprKind::Index { base, .. } = &bare(place).kind else { return None };
    let ExprKind::Local(local, _) = bare(base).kind else { return None };
    let place_key = key(place)?;
    let is_place = |side: &Expr| key(side).as_ref() == Some(&place_key);
    let (candidate, current, op) = comparison(cond, is_place)?;
    let plain = key(candidate)? == key(new)? && is_place(current) && !mentions(new, local);
    plain.then_some((&**place, op, [candidate, new]))
}

/// The value of `s = if s < e { s } else { e }`, and what it means where every
/// two values compare: `e` is taken when it is not greater.
pub(super) fn reversed(expr: &Expr) -> Option<(&Expr, ReduceOp, [&Expr; 2])> {
    let ExprKind::Assign { place, value } = &expr.kind else { return None };
    let ExprKind::If { cond, then, else_: Some(else_) } = &bare(value).kind else { return None };
    let (old, new) = (tail(then)?, otherwise(else_)?);
    let place_key = key(place)?;
    let is_place = |side: &Expr| key(side).as_ref() == Some(&place_key);
    if !is_place(old) || is_place(new) {
        return None;
    }
    let (candidate, _, op) = comparison(cond, is_place)?;
    let local = spot(place)?.local;
    if key(candidate)? != key(new)? || mentions(new, local) {
        return None;
    }
    // Equal integers are the same, so that one need not be told from the other.
    let op = if op.takes_less() { ReduceOp::TakeGreater } else { ReduceOp::TakeLess };
    Some((&**place, op, [candidate, new]))
}

/// A comparison as `candidate op key`, with the sides exchanged where the key
/// stands first.
fn comparison(cond: &Expr, is_key: impl Fn(&Expr) -> bool) -> Option<(&Expr, &Expr, ReduceOp)> {
    let ExprKind::Binary { op, lhs, rhs } = &bare(cond).kind else { return None };
    let (candidate, current, swapped) = match (is_key(lhs), is_key(rhs)) {
        (false, true) => (lhs, rhs, false),
        (true, false) => (rhs, lhs, true),
        _ => return None,
    };
    let op = match (op, swapped) {
        (BinOp::Lt(_), false) | (BinOp::Gt(_), true) => ReduceOp::TakeLess,
        (BinOp::Le(_), false) | (BinOp::Ge(_), true) => ReduceOp::TakeLessEq,
        (BinOp::Gt(_), false) | (BinOp::Lt(_), true) => ReduceOp::TakeGreater,
        (BinOp::Ge(_), false) | (BinOp::Le(_), true) => ReduceOp::TakeGreaterEq,
        _ => return None,
    };
    Some((candidate, current, op))
}

/// A site while it is read.
struct Draft<'a> {
    whole: &'a Expr,
    /// The innermost `if` so far.
    inner: &'a Expr,
    conditions: Vec<&'a Expr>,
    work: Vec<&'a Stmt>,
    assigned: Vec<(Spot, &'a Expr)>,
    otherwise: Option<&'a Expr>,
    /// What the branch does besides.
    other: Option<&'a Expr>,
}

impl<'a> Draft<'a> {
    fn new(whole: &'a Expr) -> Self {
        Draft {
            whole,
            inner: whole,
            conditions: Vec::new(),
            work: Vec::new(),
            assigned: Vec::new(),
            otherwise: None,
            other: None,
        }
    }

    fn conditions(&mut self, cond: &'a Expr) {
        match &bare(cond).kind {
            ExprKind::Binary { op: BinOp::And(_), lhs, rhs } => {
                self.conditions(lhs);
                self.conditions(rhs);
            }
            _ => self.conditions.push(cond),
        }
    }

    /// The statements of a branch; one that is nothing but another `if` adds a
    /// condition.
    fn branch(&mut self, block: &'a Block) {
        if let [Stmt::Expr { expr, .. }] = block.stmts.as_slice()
            && let ExprKind::If { cond, then, else_: None } = &expr.kind
        {
            self.conditions(cond);
            self.inner = expr;
            return self.branch(then);
        }
        self.statements(block);
    }

    fn statements(&mut self, block: &'a Block) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { else_: None, .. } => self.work.push(stmt),
                Stmt::Expr { expr, .. } => match &expr.kind {
                    _ if is_work(expr, &self.work) => self.work.push(stmt),
                    ExprKind::Assign { place, value } => self.assign(expr, place, value),
                    ExprKind::Block { label: None, block } => self.statements(block),
                    _ => self.other = self.other.or(Some(expr)),
                },
                Stmt::Let { init: Some(init), .. } => self.other = self.other.or(Some(init)),
                Stmt::Item(_) | Stmt::Let { .. } | Stmt::Unsupported(..) => {}
            }
        }
    }

    fn assign(&mut self, whole: &'a Expr, place: &'a Expr, value: &'a Expr) {
        if let Some(spot) = spot(place) {
            return self.assigned.push((spot, value));
        }
        match (&bare(place).kind, &bare(value).kind) {
            (ExprKind::Tuple(places), ExprKind::Tuple(values)) if places.len() == values.len() => {
                for (place, value) in places.iter().zip(values) {
                    self.assign(whole, place, value);
                }
            }
            _ => self.other = self.other.or(Some(whole)),
        }
    }

    fn finish(
        mut self,
        is_outer: &dyn Fn(LocalId) -> bool,
    ) -> Option<Result<Site<'a>, Spoilt<'a>>> {
        let mut locals: Vec<LocalId> = self.assigned.iter().map(|(spot, _)| spot.local).collect();
        locals.sort();
        locals.dedup();
        locals.retain(|local| is_outer(*local));
        let reads = |expr: &Expr| locals.iter().any(|local| mentions(expr, *local));
        let (compared, guards): (Vec<&Expr>, _) =
            self.conditions.iter().copied().partition(|cond| reads(cond));
        self.conditions = guards;
        let first = *compared.first()?;
        let refuse =
            |by: &'a Expr, why: String| Some(Err(Spoilt { locals: locals.clone(), by, why }));
        if let Some(other) = self.other {
            let what = text(other);
            return refuse(
                other,
                format!(
                    "`{what}` in the same branch runs for every value that is the best for a while, and \
                 which those are depends on the iterations before them."
                ),
            );
        }
        if let Some((_, value)) = self.assigned.iter().find(|(spot, _)| !is_outer(spot.local)) {
            return refuse(value, "A variable of the iteration is assigned in the same branch, and tells the rest of the iteration what the best was so far.".into());
        }
        let [cond] = compared.as_slice() else {
            return refuse(first, "The running value is compared more than once.".into());
        };
        let Some((candidate, current, op)) = comparison(cond, reads) else {
            return refuse(
                cond,
                format!(
                    "`{}` is not one comparison of a new value with the running one.",
                    text(cond)
                ),
            );
        };
        if let Some(why) = self.key(current, &locals, is_outer) {
            return refuse(cond, why);
        }
        let put_in = key_with(current, &|expr| self.value_of(&spot(expr)?));
        if key(candidate).is_none() || put_in != key(candidate) {
            let why = match (spot(current), self.assigned.as_slice()) {
                (Some(_), [.., (_, value)]) if self.assigned.len() == 1 => {
                    format!("`{}` is compared and `{}` is assigned.", text(candidate), text(value))
                }
                _ => format!(
                    "What the branch assigns does not turn `{}` into `{}`.",
                    text(current),
                    text(candidate)
                ),
            };
            return refuse(cond, why);
        }
        Some(Ok(Site {
            whole: self.whole,
            branch: self.inner,
            op,
            key: current,
            candidate,
            guards: self.conditions,
            work: self.work,
            assigned: self.assigned,
            otherwise: self.otherwise,
        }))
    }

    /// Why this cannot be compared with between blocks.
    fn key(
        &self,
        current: &Expr,
        locals: &[LocalId],
        is_outer: &dyn Fn(LocalId) -> bool,
    ) -> Option<String> {
        let mut names = Names { spots: Vec::new() };
        names.expr(current);
        let mut inner = names.spots.iter().filter(|spot| !is_outer(spot.local));
        if inner.next().is_some() {
            return Some(format!(
                "`{}` is another value in every iteration, so that the best of one block cannot be \
                 compared with the best of another.",
                text(current)
            ));
        }
        let unset = names
            .spots
            .iter()
            .find(|spot| locals.contains(&spot.local) && self.value_of(spot).is_none());
        unset.map(|_| format!("`{}` is compared, and the branch does not set it.", text(current)))
    }

    /// What a place holds after the branch, as a key.
    fn value_of(&self, wanted: &Spot) -> Option<String> {
        let mut set = self.assigned.iter().filter(|(spot, _)| spot.meets(wanted));
        let (spot, value) = match (set.next(), set.next()) {
            (Some(only), None) if only.0.path.len() <= wanted.path.len() => only,
            _ => return None,
        };
        let mut value = bare(value);
        let mut rest = wanted.path[spot.path.len()..].iter();
        for field in rest.by_ref() {
            value = bare(match &value.kind {
                ExprKind::Tuple(items) => items.get(field.parse::<usize>().ok()?)?,
                ExprKind::Struct { fields, .. } => {
                    &fields.iter().find(|(member, _)| name(member) == *field)?.1
                }
                _ => {
                    let rest: String = rest.map(|field| format!(".{field}")).collect();
                    return Some(format!("{}.{field}{rest}", key(value)?));
                }
            });
        }
        key(value)
    }
}

fn name(member: &syn::Member) -> String {
    match member {
        syn::Member::Named(name) => name.to_string(),
        syn::Member::Unnamed(index) => index.index.to_string(),
    }
}

/// The pair that an `if` and the one behind its `else` make, when both compare
/// the same value, one for the least and one for the greatest.
pub(super) fn chain(first: &Site<'_>, second: &Site<'_>) -> Option<Chain> {
    let (here, there) = (first.key_spot()?, second.key_spot()?);
    let same = key(first.candidate) == key(second.candidate);
    if !same || second.otherwise.is_some() || here.meets(&there) {
        return None;
    }
    let (low, high) = match (first.op.takes_less(), second.op.takes_less()) {
        (true, false) => (here, there),
        (false, true) => (there, here),
        _ => return None,
    };
    let strict = !(first.op.takes_equal() && second.op.takes_equal());
    Some(Chain { low, high, strict })
}

/// The `if` that is all there is behind an `else`.
pub(super) fn only_if(else_: &Expr) -> Option<&Expr> {
    match &else_.kind {
        ExprKind::If { .. } => Some(else_),
        ExprKind::Block { label: None, block } => match block.stmts.as_slice() {
            [Stmt::Expr { expr, .. }] => only_if(expr),
            _ => None,
        },
        _ => None,
    }
}

/// What stands behind `else` depends on the running value.
pub(super) fn spoilt_by_else<'a>(site: &Site<'a>, else_: &'a Expr) -> Spoilt<'a> {
    Spoilt {
        locals: site.assigned.iter().map(|(spot, _)| spot.local).collect(),
        by: else_,
        why: "Which iterations come to the `else` depends on the running value, and so on the \
              iterations before them."
            .into(),
    }
}

/// The variables and fields that an expression names.
struct Names {
    spots: Vec<Spot>,
}

impl<'a> Visit<'a> for Names {
    fn expr(&mut self, expr: &'a Expr) {
        match spot(expr) {
            Some(spot) => self.spots.push(spot),
            None => {
                if let ExprKind::Call { callee, .. } = &expr.kind
                    && let CalleeKind::Local(local) = callee.kind
                {
                    self.spots.push(Spot { local, path: Vec::new() });
                }
                walk_expr(self, expr);
            }
        }
    }
}

/// The value of a block that does nothing else.
fn tail(block: &Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr { expr, semi: false }] => Some(expr),
        _ => None,
    }
}

/// The value behind `else`.
fn otherwise(else_: &Expr) -> Option<&Expr> {
    match &else_.kind {
        ExprKind::Block { label: None, block } => tail(block),
        _ => None,
    }
}

fn is_empty(else_: &Expr) -> bool {
    matches!(&else_.kind, ExprKind::Block { label: None, block } if block.stmts.is_empty())
}

/// Whether a statement changes nothing but what the branch has declared before
/// it, as a loop does that adds up a value.
fn is_work<'a>(expr: &'a Expr, before: &[&'a Stmt]) -> bool {
    struct Writes {
        bound: Bound,
        own: bool,
    }
    impl<'a> Visit<'a> for Writes {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } = &expr.kind {
                self.own &= match target(place) {
                    Target::Whole(local) | Target::Element { local, .. } => {
                        self.bound.0.contains(&local)
                    }
                    Target::Field(spot) => self.bound.0.contains(&spot.local),
                    _ => false,
                };
            }
            walk_expr(self, expr);
        }
    }
    let writes = matches!(
        expr.kind,
        ExprKind::Loop(_)
            | ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
    );
    let mut bound = Bound(HashSet::new());
    before.iter().for_each(|stmt| bound.stmt(stmt));
    bound.expr(expr);
    let mut walk = Writes { bound, own: writes };
    walk.expr(expr);
    walk.own
}

/// The variables that are bound in a part of the code.
struct Bound(HashSet<LocalId>);

impl<'a> Visit<'a> for Bound {
    fn pat(&mut self, pat: &'a Pat) {
        if let PatKind::Bind { local, .. } = &pat.kind {
            self.0.insert(*local);
        }
        walk_pat(self, pat);
    }
}

/// Everything that a site binds on the way.
pub(super) fn bound(site: &Site<'_>) -> HashSet<LocalId> {
    let mut bound = Bound(HashSet::new());
    site.guards.iter().for_each(|guard| bound.expr(guard));
    bound.expr(site.candidate);
    site.work.iter().for_each(|stmt| bound.stmt(stmt));
    site.assigned.iter().for_each(|(_, value)| bound.expr(value));
    bound.0
}
