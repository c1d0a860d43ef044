//! Every use of a variable in a nest of loops, sorted by what hoisting allows.
//!
//! What is not recognised counts as a use that forbids it.

use std::collections::HashMap;

use syn::BinOp;

use super::places::{Roots, has_ref, leaves, owner};
use crate::analyse::methods::{self, Method};
use crate::analyse::text::{bare, text};
use crate::hir::ty::Types;
use crate::hir::visit::{Visit, walk_expr, walk_stmt};
use crate::hir::{
    Block, Expr, ExprKind, Kernel, LocalId, Loop, LoopId, LoopKind, MacroCall, MacroKind, Pat,
    PatKind, Stmt, Ty,
};

/// The uses in one loop and in those that it holds.
pub(super) struct Uses<'a> {
    kernel: &'a Kernel,
    types: &'a Types,
    /// Accesses `variable[index]`, in evaluation order.
    pub accesses: Vec<Found<'a>>,
    /// The loops in the nest, the outermost first, which is at 0.
    pub loops: Vec<Inner<'a>>,
    /// `let name = value;` with an immutable name.
    pub lets: HashMap<LocalId, &'a Expr>,
    /// Whether an item stands in the nest: its name means nothing before it.
    pub items: bool,
    /// Whether an iteration may end before its end.
    pub exits: bool,
    locals: HashMap<LocalId, Usage>,
    /// The tokens of macros that are printed as written.
    opaque: Vec<String>,
    /// The closures around.
    closures: usize,
    /// The loops around, as positions in `loops`.
    around: Vec<usize>,
    /// The conditions under which the current place is reached.
    guards: Vec<Guard<'a>>,
    /// How much around is not done at every iteration.
    conditions: usize,
}

/// A condition under which a place is reached.
#[derive(Clone, Copy)]
pub(super) struct Guard<'a> {
    /// The condition.
    pub cond: &'a Expr,
    /// Whether it is true there, or false.
    pub holds: bool,
}

/// A loop of the nest.
pub(super) struct Inner<'a> {
    /// The loop.
    pub loop_: &'a Loop,
    /// What holds where it stands.
    pub guards: Vec<Guard<'a>>,
    /// The innermost loop of the nest around it.
    pub parent: Option<LoopId>,
}

/// One access to an element.
pub(super) struct Found<'a> {
    /// The array.
    pub local: LocalId,
    /// The index expression.
    pub expr: &'a Expr,
    /// It is the target of an assignment.
    pub write: bool,
    /// The innermost loop around it.
    pub owner: LoopId,
    /// What holds where it stands.
    pub guards: Vec<Guard<'a>>,
    /// Whether an iteration may go without it.
    pub conditional: bool,
}

/// What a loop does with one variable.
#[derive(Clone, Default)]
pub(super) struct Usage {
    /// It is assigned as a whole: also an immutable one, where the loop is what
    /// gives it its value.
    pub assigned: bool,
    /// It is assigned, borrowed mutably or lent to a method.
    pub changed: bool,
    /// An element of it is assigned.
    pub written: bool,
    /// Something holds on to it or to a part of it: a reference, a closure.
    pub lent: bool,
    /// A use of a variable that can change which is none of these.
    pub other: Option<String>,
    /// It is used as a whole: lent to a function, moved.
    pub whole: bool,
}

impl<'a> Uses<'a> {
    /// Looks through a loop.
    pub(super) fn of(kernel: &'a Kernel, types: &'a Types, loop_: &'a Loop) -> Self {
        let mut uses = Uses {
            kernel,
            types,
            accesses: Vec::new(),
            loops: Vec::new(),
            lets: HashMap::new(),
            items: false,
            exits: false,
            locals: HashMap::new(),
            opaque: Vec::new(),
            closures: 0,
            around: Vec::new(),
            guards: Vec::new(),
            conditions: 0,
        };
        uses.look_through(loop_);
        uses
    }

    fn look_through(&mut self, loop_: &'a Loop) {
        let guards = self.guards.clone();
        let parent = self.around.last().map(|around| self.loops[*around].loop_.id);
        self.around.push(self.loops.len());
        self.loops.push(Inner { loop_, guards, parent });
        if let LoopKind::While { cond } = &loop_.kind {
            self.expr(cond);
        }
        self.block(&loop_.body);
        self.around.pop();
    }

    /// What stands under a condition.
    fn under(&mut self, guard: Option<Guard<'a>>, look: impl FnOnce(&mut Self)) {
        let mark = self.guards.len();
        self.guards.extend(guard);
        self.conditions += 1;
        look(self);
        self.conditions -= 1;
        self.guards.truncate(mark);
    }

    /// What the loop does with a variable.
    pub(super) fn of_local(&self, local: LocalId) -> Usage {
        let mut usage = self.locals.get(&local).cloned().unwrap_or_default();
        let name = self.kernel.local(local).name.to_string();
        // Also inside of a format string. What cannot change is not harmed.
        if self.opaque.iter().any(|tokens| tokens.contains(&name)) {
            usage.changed = true;
            usage.other.get_or_insert_with(|| "a macro".to_owned());
        }
        usage
    }

    fn usage(&mut self, local: LocalId) -> &mut Usage {
        self.locals.entry(local).or_default()
    }

    fn access(&mut self, local: LocalId, expr: &'a Expr, index: &'a Expr, write: bool) {
        let closures = self.closures;
        let usage = self.usage(local);
        usage.written |= write;
        usage.lent |= closures > 0;
        if let Some(&owner) = self.around.last() {
            self.accesses.push(Found {
                local,
                expr,
                write,
                owner: self.loops[owner].loop_.id,
                guards: self.guards.clone(),
                conditional: self.conditions > 0,
            });
        }
        self.expr(index);
    }

    fn other(&mut self, local: LocalId, expr: &Expr) {
        let what = text(expr);
        self.usage(local).other.get_or_insert(what);
    }

    /// The variables that a change of this place may change.
    fn change(&mut self, place: &'a Expr, whole: &'a Expr) {
        let what = text(whole);
        let mut roots = Roots(Vec::new());
        roots.place(place);
        for local in roots.0 {
            let usage = self.usage(local);
            usage.changed = true;
            usage.other.get_or_insert(what.clone());
        }
    }

    fn assign(&mut self, whole: &'a Expr, place: &'a Expr, value: &'a Expr) {
        self.expr(value);
        let target = bare(place);
        match &target.kind {
            ExprKind::Index { base, index } => {
                if let ExprKind::Local(local, _) = bare(base).kind {
                    return self.access(local, target, index, true);
                }
                self.change(target, whole);
                self.expr(place);
            }
            _ => {
                self.change(target, whole);
                let mut roots = Roots(Vec::new());
                roots.place(target);
                for local in roots.0 {
                    self.usage(local).assigned = true;
                }
                self.expr(place);
            }
        }
    }

    fn method(&mut self, expr: &'a Expr, receiver: &'a Expr, name: &str, args: &'a [Expr]) {
        let place = bare(receiver);
        let kind = methods::classify(name, args);
        match &place.kind {
            ExprKind::Local(..) => {
                // A question for the shape harms nothing: a writer answers it, too.
                if !matches!(kind, Method::Query) {
                    self.change(place, expr);
                }
            }
            ExprKind::Index { base, index } => match bare(base).kind {
                // `c[j].sqrt()`: a method of a number that returns another.
                ExprKind::Local(local, _) if self.is_pure(expr, place, name, &kind) => {
                    self.access(local, place, index, false);
                }
                _ => {
                    self.change(place, expr);
                    self.expr(receiver);
                }
            },
            ExprKind::Field { .. } | ExprKind::Unary { .. } => {
                self.change(place, expr);
                self.expr(receiver);
            }
            _ => self.expr(receiver),
        }
        args.iter().for_each(|arg| self.expr(arg));
    }

    fn is_pure(&self, call: &Expr, element: &Expr, name: &str, kind: &Method<'_>) -> bool {
        let number = matches!(self.types.expr(element.id).value(), Ty::Scalar(_) | Ty::Param(_));
        let known = *self.types.expr(call.id) != Ty::Unknown;
        number && known && matches!(kind, Method::Other) && !name.ends_with("_assign")
    }

    /// `let name = value;`, also `let (a, b) = (value, value);`.
    fn bind(&mut self, pat: &Pat, init: &'a Expr) {
        match (&pat.kind, &bare(init).kind) {
            (PatKind::Bind { local, by_ref: false, mutable: false, sub: None, .. }, _) => {
                self.lets.insert(*local, init);
            }
            (PatKind::Tuple(pats), ExprKind::Tuple(values)) if pats.len() == values.len() => {
                pats.iter().zip(values).for_each(|(pat, value)| self.bind(pat, value));
            }
            _ => {}
        }
    }

    fn macro_call(&mut self, expr: &'a Expr, call: &'a MacroCall) {
        match call.kind {
            MacroKind::VecList | MacroKind::VecRepeat | MacroKind::Slice => {}
            _ => self.opaque.push(call.tokens.to_string()),
        }
        // What is printed as written has nothing to hoist.
        let printed = matches!(
            call.kind,
            MacroKind::VecList
                | MacroKind::VecRepeat
                | MacroKind::Slice
                | MacroKind::Assert
                | MacroKind::Panic
        );
        let shown = self.accesses.len();
        walk_expr(self, expr);
        if !printed {
            self.accesses.truncate(shown);
        }
    }
}

impl<'a> Visit<'a> for Uses<'a> {
    /// Behind `if cond { continue; }` the condition is false.
    fn block(&mut self, block: &'a Block) {
        let mark = self.guards.len();
        for stmt in &block.stmts {
            self.stmt(stmt);
            if let Stmt::Expr { expr, .. } = stmt
                && let ExprKind::If { cond, then, else_: None } = &expr.kind
                && leaves(then)
            {
                self.guards.push(Guard { cond, holds: false });
            }
        }
        self.guards.truncate(mark);
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        self.items |= matches!(stmt, Stmt::Item(_));
        if let Stmt::Let { pat, init: Some(init), .. } = stmt {
            if has_ref(pat) {
                self.change(init, init);
            }
            self.bind(pat, init);
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Local(local, _) => {
                self.other(*local, expr);
                self.usage(*local).whole = true;
            }
            // Reading a field is no use of the whole.
            ExprKind::Field { base, .. } if let Some(local) = owner(base) => {
                self.other(local, expr);
            }
            ExprKind::If { cond, then, else_ } => {
                self.expr(cond);
                self.under(Some(Guard { cond, holds: true }), |uses| uses.block(then));
                if let Some(else_) = else_ {
                    self.under(Some(Guard { cond, holds: false }), |uses| uses.expr(else_));
                }
            }
            ExprKind::Binary { op: op @ (BinOp::And(_) | BinOp::Or(_)), lhs, rhs } => {
                self.expr(lhs);
                let holds = matches!(op, BinOp::And(_));
                self.under(Some(Guard { cond: lhs, holds }), |uses| uses.expr(rhs));
            }
            ExprKind::Break { .. }
            | ExprKind::Continue { .. }
            | ExprKind::Return(_)
            | ExprKind::Try(_) => {
                self.exits = true;
                walk_expr(self, expr);
            }
            ExprKind::Index { base, index } => match bare(base).kind {
                ExprKind::Local(local, _) => self.access(local, expr, index, false),
                _ => walk_expr(self, expr),
            },
            ExprKind::Assign { place, value } | ExprKind::AssignOp { place, value, .. } => {
                self.assign(expr, place, value);
            }
            ExprKind::Ref { mutable: true, operand } => {
                self.change(operand, expr);
                self.expr(operand);
            }
            ExprKind::Ref { mutable: false, operand } => {
                let mut roots = Roots(Vec::new());
                roots.place(operand);
                for local in roots.0 {
                    self.usage(local).lent = true;
                }
                // `&x` lends the array as a whole, to read.
                if !matches!(bare(operand).kind, ExprKind::Local(..)) {
                    self.expr(operand);
                }
            }
            ExprKind::MethodCall { receiver, method, args, .. } => {
                self.method(expr, receiver, &method.to_string(), args);
            }
            ExprKind::Macro(call) => self.macro_call(expr, call),
            ExprKind::Closure(_) => {
                self.closures += 1;
                self.under(None, |uses| walk_expr(uses, expr));
                self.closures -= 1;
            }
            ExprKind::Let { pat, scrutinee } if has_ref(pat) => {
                self.change(scrutinee, expr);
                walk_expr(self, expr);
            }
            ExprKind::Match { scrutinee, arms } => {
                if arms.iter().any(|arm| has_ref(&arm.pat)) {
                    self.change(scrutinee, scrutinee);
                }
                self.under(None, |uses| walk_expr(uses, expr));
            }
            _ => walk_expr(self, expr),
        }
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { iter, .. } = &loop_.kind {
            self.expr(iter);
        }
        self.look_through(loop_);
    }
}
