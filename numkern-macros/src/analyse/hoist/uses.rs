//! Every use of a variable in a loop's body, sorted by what hoisting allows.
//!
//! What is not recognised counts as a use that forbids it.

use std::collections::HashMap;

use crate::analyse::methods::{self, Method};
use crate::analyse::text::{bare, text};
use crate::hir::ty::Types;
use crate::hir::visit::{Visit, walk_expr, walk_stmt};
use crate::hir::{
    Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, MacroCall, MacroKind, Pat, PatKind, Stmt, Ty,
};

/// The uses in one loop.
pub(super) struct Uses<'a> {
    kernel: &'a Kernel,
    types: &'a Types,
    /// Accesses `variable[index]`, inner loops not counted.
    pub accesses: Vec<Found<'a>>,
    /// `let name = value;` with an immutable name.
    pub lets: HashMap<LocalId, &'a Expr>,
    locals: HashMap<LocalId, Usage>,
    /// The tokens of macros that are printed as written.
    opaque: Vec<String>,
    closures: usize,
    loops: usize,
}

/// One access to an element.
pub(super) struct Found<'a> {
    /// The array.
    pub local: LocalId,
    /// The index expression.
    pub expr: &'a Expr,
    /// It is the target of an assignment.
    pub write: bool,
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
    /// Something holds on to it or to a part of it: a reference, a closure, a
    /// question for its shape.
    pub lent: bool,
    /// A use of a variable that can change which is none of these.
    pub other: Option<String>,
}

impl<'a> Uses<'a> {
    pub(super) fn new(kernel: &'a Kernel, types: &'a Types) -> Self {
        Uses {
            kernel,
            types,
            accesses: Vec::new(),
            lets: HashMap::new(),
            locals: HashMap::new(),
            opaque: Vec::new(),
            closures: 0,
            loops: 0,
        }
    }

    pub(super) fn look_through(&mut self, loop_: &'a Loop) {
        if let LoopKind::While { cond } = &loop_.kind {
            self.expr(cond);
        }
        self.block(&loop_.body);
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
        if self.loops == 0 {
            self.accesses.push(Found { local, expr, write });
        } else {
            self.other(local, expr);
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
            ExprKind::Local(local, _) => {
                if matches!(kind, Method::Query) {
                    self.usage(*local).lent = true;
                } else {
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
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init: Some(init), .. } = stmt {
            if has_ref(pat) {
                self.change(init, init);
            }
            if let PatKind::Bind { local, by_ref: false, mutable: false, sub: None, .. } = pat.kind
            {
                self.lets.insert(local, init);
            }
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Local(local, _) => self.other(*local, expr),
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
                walk_expr(self, expr);
                self.closures -= 1;
            }
            ExprKind::Let { pat, scrutinee } if has_ref(pat) => {
                self.change(scrutinee, expr);
                walk_expr(self, expr);
            }
            ExprKind::Match { scrutinee, arms } if arms.iter().any(|arm| has_ref(&arm.pat)) => {
                self.change(scrutinee, scrutinee);
                walk_expr(self, expr);
            }
            _ => walk_expr(self, expr),
        }
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { iter, .. } = &loop_.kind {
            self.expr(iter);
        }
        self.loops += 1;
        self.look_through(loop_);
        self.loops -= 1;
    }
}

/// The variables at the root of a place: `c` of `c[i].x`, both of `(a, b)`.
struct Roots(Vec<LocalId>);

impl Roots {
    fn place(&mut self, place: &Expr) {
        match &place.kind {
            ExprKind::Local(local, _) => self.0.push(*local),
            ExprKind::Paren(inner)
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::MethodCall { receiver: inner, .. } => self.place(inner),
            // Whatever else can be assigned: everything that it names.
            _ => self.expr(place),
        }
    }
}

impl<'a> Visit<'a> for Roots {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Local(local, _) = expr.kind {
            self.0.push(local);
        }
        walk_expr(self, expr);
    }
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
