//! A place where variables are kept together, while it is read.

use std::collections::HashSet;

use syn::BinOp;

use super::{Bound, Site, Spoilt, comparison};
use crate::analyse::facts::Spot;
use crate::analyse::place::{Target, field_name, spot, target};
use crate::analyse::reduction::mentions;
use crate::analyse::text::{bare, key, key_with, text};
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Block, CalleeKind, Expr, ExprKind, LocalId, Stmt};

/// A site while it is read.
pub(super) struct Draft<'a> {
    whole: &'a Expr,
    /// The innermost `if` so far.
    pub(super) inner: &'a Expr,
    conditions: Vec<&'a Expr>,
    work: Vec<&'a Stmt>,
    assigned: Vec<(Spot, &'a Expr)>,
    pub(super) otherwise: Option<&'a Expr>,
    /// What the branch does besides.
    other: Option<&'a Expr>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(whole: &'a Expr) -> Self {
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

    pub(super) fn conditions(&mut self, cond: &'a Expr) {
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
    pub(super) fn branch(&mut self, block: &'a Block) {
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

    pub(super) fn assign(&mut self, whole: &'a Expr, place: &'a Expr, value: &'a Expr) {
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

    pub(super) fn finish(
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
                    &fields.iter().find(|(member, _)| field_name(member) == *field)?.1
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
