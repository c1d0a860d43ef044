//! The walk that finds every use of an outer variable.

mod sites;
mod unequal;

use syn::BinOp;

use super::access::{Access, Place, Region, Use, UseKind, Write};
use super::facts::Spot;
use super::header::read_range;
use super::methods::{self, Method};
use super::place::{Target, spot, target};
use super::reduction::{self, Form, Update};
use super::text::{bare, key};
use crate::hir::visit::{Visit, walk_expr, walk_stmt};
use crate::hir::{Block, CalleeKind, Expr, ExprKind, LocalId, Loop, LoopKind, Pat, PatKind, Stmt};

/// Fills a [`Region`].
pub(super) struct Collector<'r, 'a> {
    region: &'r mut Region<'a>,
    closures: usize,
    branches: usize,
    /// Variables whose reads belong to the comparison that is walked.
    compared: Vec<LocalId>,
    /// What is known to differ here.
    unequal: Vec<[&'a Expr; 2]>,
}

impl<'r, 'a> Collector<'r, 'a> {
    pub(super) fn new(region: &'r mut Region<'a>) -> Self {
        Collector { region, closures: 0, branches: 0, compared: Vec::new(), unequal: Vec::new() }
    }

    fn note(&mut self, local: LocalId, expr: &'a Expr, kind: UseKind<'a>) {
        self.note_spot(Spot { local, path: Vec::new() }, expr, kind);
    }

    fn note_spot(&mut self, spot: Spot, expr: &'a Expr, kind: UseKind<'a>) {
        let Spot { local, path } = spot;
        let compared = self.compared.contains(&local) && !kind.is_write();
        if self.region.is_outer(local) && !compared {
            let (in_closure, conditional) = (self.closures > 0, self.branches > 0);
            if matches!(kind, UseKind::Element(_)) && !self.unequal.is_empty() {
                self.region.unequal.insert(expr.id, self.unequal.clone());
            }
            let one = Use { kind, path, expr, in_closure, conditional };
            self.region.uses.entry(local).or_default().push(one);
        }
    }

    fn operands(&mut self, update: &Update<'a>) {
        let walk = |this: &mut Self| update.operands.iter().for_each(|one| this.expr(one));
        if update.chooses {
            self.branch(walk);
        } else {
            walk(self);
        }
    }

    /// An assignment of a variable or a field.
    fn assign_spot(&mut self, spot: Spot, whole: &'a Expr, form: Form<'a>, value: &'a Expr) {
        let kind = match form {
            Form::Update(update) => {
                self.operands(&update);
                return self.note_spot(spot, whole, UseKind::Update(update));
            }
            Form::Plain => {
                self.expr(value);
                return self.note_spot(spot, whole, UseKind::Assign { value });
            }
            Form::Wrong => UseKind::Wrong,
            Form::Carried => UseKind::Carried,
        };
        self.note_spot(spot, whole, kind);
        self.expr(value);
    }

    fn branch(&mut self, walk: impl FnOnce(&mut Self)) {
        self.branches += 1;
        walk(self);
        self.branches -= 1;
    }

    /// `place = value` and `place op= value`; `op` is the compound token.
    fn assign(&mut self, whole: &'a Expr, op: Option<&BinOp>, place: &'a Expr, value: &'a Expr) {
        if op.is_none()
            && let Some(parts) = components(place, value)
        {
            let same =
                |(_, place, value): &(Spot, String, &Expr)| key(value).as_ref() == Some(place);
            // `s = (s.0 + e, s.1)` leaves the second field as it is.
            let fields = spot(place).is_some() && !parts.iter().all(same);
            for part in parts {
                let (spot, place, value) = part.clone();
                if !(fields && same(&part)) {
                    self.assign_spot(spot, whole, reduction::assignment(&place, value), value);
                }
            }
            return;
        }
        let form = match (op, target(place)) {
            (Some(op), _) => match reduction::compound(op, value) {
                Some(update) => Form::Update(update),
                None => Form::Wrong,
            },
            (None, Target::Whole(_) | Target::Field(_) | Target::Element { .. }) => {
                match key(place) {
                    Some(place) => reduction::assignment(&place, value),
                    None => Form::Plain,
                }
            }
            (None, _) => Form::Plain,
        };
        self.assigned(place, whole, form, value);
    }

    fn assigned(&mut self, place: &'a Expr, whole: &'a Expr, form: Form<'a>, value: &'a Expr) {
        match target(place) {
            Target::Whole(local) => {
                self.assign_spot(Spot { local, path: Vec::new() }, whole, form, value);
            }
            Target::Field(spot) => self.assign_spot(spot, whole, form, value),
            Target::Element { local, place: at, part, access, rest } => {
                let write = match form {
                    Form::Update(update) => {
                        self.operands(&update);
                        Write::Update(update)
                    }
                    _ => {
                        self.expr(value);
                        Write::Plain
                    }
                };
                rest.into_iter().for_each(|index| self.expr(index));
                self.indices(at);
                // The whole statement shows an update, the element a write.
                let shown = if matches!(write, Write::Update(_)) { whole } else { access };
                let access = Access { place: at, write, borrowed: false, part };
                self.note(local, shown, UseKind::Element(access));
            }
            Target::Part(local) => {
                self.expr(value);
                self.note(local, whole, UseKind::PartAssign);
                walk_expr(self, place);
            }
            Target::Several(locals) => {
                self.expr(value);
                if let ExprKind::Tuple(places) = &bare(place).kind
                    && places.iter().all(is_element)
                {
                    // `(y[i], z[i]) = e`: the value is there before any place is.
                    places.iter().for_each(|place| self.stored(place));
                    return;
                }
                for local in locals {
                    self.note(local, whole, UseKind::PartAssign);
                }
                self.expr(place);
            }
            Target::Other => {
                self.expr(value);
                self.expr(place);
            }
        }
    }

    /// An element that is assigned a part of a value.
    fn stored(&mut self, element: &'a Expr) {
        let Target::Element { local, place, part, access, rest } = target(element) else { return };
        rest.into_iter().for_each(|index| self.expr(index));
        self.indices(place);
        let write = Access { place, write: Write::Plain, borrowed: false, part };
        self.note(local, access, UseKind::Element(write));
    }

    fn indices(&mut self, place: Place<'a>) {
        match place {
            Place::Index(index) | Place::Along { index, .. } => self.expr(index),
            Place::Slice(call) => call.args.iter().for_each(|arg| self.expr(arg)),
        }
    }

    fn element(&mut self, local: LocalId, expr: &'a Expr, index: &'a Expr, borrowed: bool) {
        self.expr(index);
        let access = Access { place: Place::Index(index), write: Write::No, borrowed, part: false };
        self.note(local, expr, UseKind::Element(access));
    }

    /// `&place`, or a place that a `ref` pattern or a method borrows.
    fn borrow(&mut self, whole: &'a Expr, place: &'a Expr, mutable: bool) {
        match target(place) {
            Target::Field(spot) => {
                self.note_spot(spot, whole, UseKind::Borrow { mutable });
            }
            Target::Whole(local) | Target::Part(local) => {
                self.note(local, whole, UseKind::Borrow { mutable });
                walk_expr_below(self, place);
            }
            Target::Element { local, place: at, part, access, rest } => {
                // `&mut y[a..b]`, `y[a..b].fill(0.0)` and `&mut y[i]` change a part
                // that may be the iteration's own.
                let own = at.is_range() || matches!(whole.kind, ExprKind::Ref { .. }) && !part;
                if mutable && !own {
                    self.note(local, whole, UseKind::Borrow { mutable });
                    walk_expr_below(self, place);
                    return;
                }
                rest.into_iter().for_each(|index| self.expr(index));
                self.indices(at);
                let write = if mutable { Write::Plain } else { Write::No };
                let lent = Access { place: at, write, borrowed: true, part };
                // A slice is shown as such: `y[a..b]` of `y[a..b].fill(0.0)`.
                let shown = if at.is_range() { access } else { whole };
                self.note(local, shown, UseKind::Element(lent));
            }
            Target::Several(_) | Target::Other => self.expr(place),
        }
    }

    fn method(&mut self, expr: &'a Expr, receiver: &'a Expr, name: &str, args: &'a [Expr]) {
        self.region.heavy |= methods::is_heavy(name);
        args.iter().for_each(|arg| self.expr(arg));
        let receiver = bare(receiver);
        match &receiver.kind {
            ExprKind::Local(local, _) => {
                let kind = match methods::classify(name, args) {
                    Method::Query => UseKind::Query,
                    Method::Changes => UseKind::Method { changes: true },
                    Method::Other => UseKind::Method { changes: false },
                    Method::Part { place, mutable } => UseKind::Element(Access {
                        place,
                        write: if mutable { Write::Plain } else { Write::No },
                        borrowed: false,
                        part: false,
                    }),
                };
                self.note(*local, expr, kind);
            }
            ExprKind::Index { .. } | ExprKind::Field { .. } => {
                let changes = matches!(methods::classify(name, args), Method::Changes);
                self.borrow(receiver, receiver, changes);
            }
            _ => self.expr(receiver),
        }
    }

    fn inner_loop(&mut self, loop_: &'a Loop) {
        self.region.heavy = true;
        if let LoopKind::For { pat, iter, .. } = &loop_.kind {
            if let Some(counter) = counter(pat, iter) {
                self.region.counters.insert(counter);
                let counted = if read_range(iter).is_some() {
                    &mut self.region.ranges
                } else {
                    &mut self.region.enumerated
                };
                counted.insert(counter, iter);
            }
            self.expr(iter);
        }
        self.branch(|this| {
            if let LoopKind::While { cond } = &loop_.kind {
                this.expr(cond);
            }
            this.block(&loop_.body);
        });
    }
}

impl<'a> Visit<'a> for Collector<'_, 'a> {
    fn block(&mut self, block: &'a Block) {
        let known = self.unequal.len();
        for stmt in &block.stmts {
            self.stmt(stmt);
            self.unequal.extend(unequal::behind(stmt));
        }
        self.unequal.truncate(known);
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init: Some(init), else_, .. } = stmt {
            match &pat.kind {
                PatKind::Bind { local, by_ref: false, mutable: false, sub: None, .. } => {
                    self.region.lets.insert(*local, init);
                }
                // `let (start, end) = (i * k, (i + 1) * k);`
                PatKind::Tuple(parts) if !has_ref(pat) => {
                    if let ExprKind::Tuple(items) = &bare(init).kind
                        && items.len() == parts.len()
                    {
                        for (part, item) in parts.iter().zip(items) {
                            if let PatKind::Bind {
                                local,
                                by_ref: false,
                                mutable: false,
                                sub: None,
                                ..
                            } = &part.kind
                            {
                                self.region.lets.insert(*local, item);
                            }
                        }
                    }
                }
                _ if has_ref(pat) => {
                    self.borrow(init, init, true);
                    else_.iter().for_each(|block| self.block(block));
                    return;
                }
                _ => {}
            }
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if matches!(expr.kind, ExprKind::If { .. } | ExprKind::Assign { .. })
            && (self.selects(expr) || self.takes(expr))
        {
            return;
        }
        match &expr.kind {
            ExprKind::Local(local, _) => self.note(*local, expr, UseKind::Read),
            ExprKind::Assign { place, value } => self.assign(expr, None, place, value),
            ExprKind::AssignOp { op, place, value } => self.assign(expr, Some(op), place, value),
            ExprKind::Index { base, index } => match bare(base).kind {
                ExprKind::Local(local, _) => self.element(local, expr, index, false),
                _ => walk_expr(self, expr),
            },
            ExprKind::Ref { mutable, operand } => self.borrow(expr, operand, *mutable),
            ExprKind::MethodCall { receiver, method, args, .. } => {
                self.method(expr, receiver, &method.to_string(), args);
            }
            ExprKind::Call { callee, args } => {
                match callee.kind {
                    CalleeKind::Local(local) => {
                        self.region.heavy = true;
                        self.note(local, expr, UseKind::Read);
                    }
                    CalleeKind::Kernel | CalleeKind::KernelAssociated => self.region.heavy = true,
                    CalleeKind::Std | CalleeKind::Associated | CalleeKind::Constructor => {}
                }
                for arg in args {
                    match bare(arg).kind {
                        ExprKind::Local(local, _) => self.note(local, arg, UseKind::Passed),
                        _ => self.expr(arg),
                    }
                }
            }
            ExprKind::Macro(call) => {
                self.region.macros.push((call, expr));
                walk_expr(self, expr);
            }
            ExprKind::Closure(_) => {
                self.closures += 1;
                self.branch(|this| walk_expr(this, expr));
                self.closures -= 1;
            }
            ExprKind::If { cond, then, else_ } => {
                self.expr(cond);
                self.branch(|this| {
                    this.known(cond, true, |this| this.block(then));
                    this.known(cond, false, |this| else_.iter().for_each(|one| this.expr(one)));
                });
            }
            ExprKind::Field { .. } if let Some(spot) = spot(expr) => {
                self.note_spot(spot, expr, UseKind::Read);
            }
            ExprKind::Binary { op: BinOp::And(_) | BinOp::Or(_), lhs, rhs } => {
                self.expr(lhs);
                self.branch(|this| this.expr(rhs));
            }
            ExprKind::Let { pat, scrutinee } if has_ref(pat) => {
                self.borrow(scrutinee, scrutinee, true);
            }
            ExprKind::Match { scrutinee, arms } => {
                if arms.iter().any(|arm| has_ref(&arm.pat)) {
                    self.borrow(scrutinee, scrutinee, true);
                } else {
                    self.expr(scrutinee);
                }
                self.branch(|this| {
                    for arm in arms {
                        arm.guard.iter().for_each(|guard| this.expr(guard));
                        this.expr(&arm.body);
                    }
                });
            }
            ExprKind::Loop(loop_) => self.inner_loop(loop_),
            _ => walk_expr(self, expr),
        }
    }
}

/// Walks the indices of a place, but not the variable at its root.
fn walk_expr_below<'a>(collector: &mut Collector<'_, 'a>, place: &'a Expr) {
    match &bare(place).kind {
        ExprKind::Local(..) => {}
        ExprKind::Index { base, index } => {
            collector.expr(index);
            walk_expr_below(collector, base);
        }
        ExprKind::Field { base, .. } => walk_expr_below(collector, base),
        ExprKind::Unary { operand, .. } => walk_expr_below(collector, operand),
        _ => collector.expr(place),
    }
}

/// The variables and fields that one assignment assigns, each with its key and
/// its value: `(s, t) = (e, f)`, and `s = (s.0 + e, s.1 * f)`.
fn components<'a>(place: &'a Expr, value: &'a Expr) -> Option<Vec<(Spot, String, &'a Expr)>> {
    let ExprKind::Tuple(values) = &bare(value).kind else { return None };
    if let ExprKind::Tuple(places) = &bare(place).kind {
        let parts = places.iter().zip(values);
        let parts = parts.map(|(place, value)| Some((spot(place)?, key(place)?, value)));
        return parts.collect::<Option<Vec<_>>>().filter(|_| places.len() == values.len());
    }
    let (whole, name) = (spot(place)?, key(place)?);
    if !reduction::mentions(value, whole.local) {
        return None;
    }
    let parts = values.iter().enumerate().map(|(field, value)| {
        let mut spot = whole.clone();
        spot.path.push(field.to_string());
        (spot, format!("{name}.{field}"), value)
    });
    Some(parts.collect())
}

/// Whether the place is an element of a variable.
fn is_element(place: &Expr) -> bool {
    matches!(target(place), Target::Element { .. })
}

/// Whether a pattern binds by reference.
fn has_ref(pat: &Pat) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn pat(&mut self, pat: &'a Pat) {
            self.0 |= matches!(pat.kind, PatKind::Bind { by_ref: true, .. });
            crate::hir::visit::walk_pat(self, pat);
        }
    }
    let mut search = Search(false);
    search.pat(pat);
    search.0
}

/// The variable of a `for` loop that counts its iterations.
fn counter(pat: &Pat, iter: &Expr) -> Option<LocalId> {
    if read_range(iter).is_some() {
        return pat.as_local();
    }
    match (&bare(iter).kind, &pat.kind) {
        (ExprKind::MethodCall { method, .. }, PatKind::Tuple(parts)) if method == "enumerate" => {
            parts.first()?.as_local()
        }
        _ => None,
    }
}
