//! Which variables, expressions and loops differ between elements.
//!
//! The walk is repeated until nothing changes any more: a variable that is
//! assigned something varying, or assigned under a varying condition, makes
//! what reads it varying.

use std::collections::HashMap;

use super::Spmd;
use super::items::read_items;
use super::nest::{Effect, captured};
use super::swap::{Swap, read_swap};
use crate::hir::ty::{Ty, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{
    Block, Expr, ExprKind, Kernel, LocalId, Loop, LoopId, LoopKind, Pat, PatKind, Stmt,
};

/// Finds everything that varies.
pub(super) fn vary(kernel: &Kernel, types: &Types) -> Spmd {
    let mut walk = Walk {
        types,
        found: Spmd::default(),
        declared: HashMap::new(),
        level: 0,
        loops: Vec::new(),
        changed: true,
    };
    for param in &kernel.params {
        walk.bind(&param.pat, true);
    }
    while walk.changed {
        walk.changed = false;
        walk.block(&kernel.body);
    }
    let mut found = walk.found;
    found.dead_after = dead_after(kernel);
    found
}

/// Finds everything that varies in a loop of which each iteration is an element.
pub(super) fn vary_loop(kernel: &Kernel, types: &Types, loop_: &Loop, effects: &[Effect]) -> Spmd {
    let effects = effects.iter().map(|effect| (effect.expr, effect.clone())).collect();
    let mut walk = Walk {
        types,
        found: Spmd { effects, ..Spmd::default() },
        declared: HashMap::new(),
        level: 0,
        loops: Vec::new(),
        changed: true,
    };
    if let LoopKind::For { pat, .. } = &loop_.kind {
        walk.bind(pat, true);
    }
    while walk.changed {
        walk.changed = false;
        walk.loops.push(Around { loop_, level: 0, value: false });
        walk.block(&loop_.body);
        walk.loops.pop();
    }
    let mut found = walk.found;
    found.dead_after = dead_after(kernel);
    found
}

struct Walk<'a> {
    types: &'a Types,
    found: Spmd,
    /// Under how many varying conditions a variable is declared.
    declared: HashMap<LocalId, usize>,
    /// Under how many varying conditions the walk is.
    level: usize,
    /// The loops around, with the level of each one's body.
    loops: Vec<Around<'a>>,
    changed: bool,
}

struct Around<'a> {
    loop_: &'a Loop,
    level: usize,
    /// Whether a `break` hands out something varying.
    value: bool,
}

impl<'a> Walk<'a> {
    /// Whether the value of a block varies.
    fn block(&mut self, block: &'a Block) -> bool {
        let mut varies = false;
        for stmt in &block.stmts {
            varies = false;
            match stmt {
                Stmt::Let { pat, init, else_, .. } => {
                    let init = init.as_ref().is_some_and(|init| self.expr(init));
                    if let Some(block) = else_ {
                        self.block(block);
                    }
                    // They are bound together: one that varies makes all vary.
                    let together = init || self.any_varies(pat);
                    self.bind(pat, together);
                }
                Stmt::Expr { expr, semi } => varies = self.expr(expr) && !semi,
                Stmt::Item(_) | Stmt::Unsupported(..) => {}
            }
        }
        varies
    }

    /// Declares the variables of a pattern.
    fn bind(&mut self, pat: &Pat, varies: bool) {
        match &pat.kind {
            PatKind::Bind { local, sub, .. } => {
                self.declared.insert(*local, self.level);
                if varies {
                    self.mark(*local);
                }
                if let Some(sub) = sub {
                    self.bind(sub, varies);
                }
            }
            PatKind::Tuple(pats)
            | PatKind::TupleStruct { elems: pats, .. }
            | PatKind::Slice(pats)
            | PatKind::Or(pats) => pats.iter().for_each(|pat| self.bind(pat, varies)),
            PatKind::Ref { pat, .. } => self.bind(pat, varies),
            PatKind::Struct { fields, .. } => {
                fields.iter().for_each(|(_, pat)| self.bind(pat, varies));
            }
            _ => {}
        }
    }

    /// Whether a variable of a pattern is known to vary.
    fn any_varies(&self, pat: &Pat) -> bool {
        match &pat.kind {
            PatKind::Bind { local, .. } => self.found.locals.contains(local),
            PatKind::Tuple(pats) => pats.iter().any(|pat| self.any_varies(pat)),
            _ => false,
        }
    }

    fn mark(&mut self, local: LocalId) {
        self.changed |= self.found.locals.insert(local);
    }

    /// Under one more varying condition.
    fn inside<R>(&mut self, varying: bool, walk: impl FnOnce(&mut Self) -> R) -> R {
        self.level += usize::from(varying);
        let result = walk(self);
        self.level -= usize::from(varying);
        result
    }

    /// Whether an expression varies.
    fn expr(&mut self, expr: &'a Expr) -> bool {
        let varies = self.kind(expr);
        // A value without a type of its own says nothing.
        let varies = varies && !matches!(self.types.expr(expr.id), Ty::Never);
        if varies {
            self.found.exprs.insert(expr.id);
        }
        varies
    }

    fn kind(&mut self, expr: &'a Expr) -> bool {
        match read_swap(expr, self.types) {
            Some(Swap::Places(a, b)) => {
                let varies = self.expr(a) | self.expr(b);
                self.assign(a, varies);
                let varies = varies | self.expr(a);
                self.assign(b, varies);
                let varies = self.expr(b);
                self.assign(a, varies);
                return false;
            }
            Some(Swap::Items { array, i, j }) => {
                let varies = self.expr(i) | self.expr(j);
                self.assign(array, varies);
                return false;
            }
            None => {}
        }
        match &expr.kind {
            ExprKind::Local(local, _) => self.found.locals.contains(local),
            _ if let Some(effect) = self.found.effects.get(&expr.id) => {
                let parts = captured(expr, &effect.captures);
                parts.into_iter().for_each(|part| {
                    self.expr(part);
                });
                false
            }
            ExprKind::Assign { place, value } => {
                let value = self.expr(value);
                self.assign(place, value);
                false
            }
            ExprKind::AssignOp { place, value, .. } => {
                let value = self.expr(value);
                self.assign(place, value);
                false
            }
            ExprKind::Binary { op: syn::BinOp::And(_) | syn::BinOp::Or(_), lhs, rhs } => {
                let lhs = self.expr(lhs);
                let rhs = self.inside(lhs, |walk| walk.expr(rhs));
                lhs | rhs
            }
            // The length of an array is the same for all elements.
            ExprKind::MethodCall { receiver, method, args, .. }
                if method == "len"
                    && args.is_empty()
                    && matches!(self.types.expr(receiver.id).value(), Ty::Array(_)) =>
            {
                self.expr(receiver);
                false
            }
            ExprKind::Block { block, .. } => self.block(block),
            ExprKind::If { cond, then, else_ } => {
                let cond = self.expr(cond);
                self.inside(cond, |walk| {
                    let then = walk.block(then);
                    let other = else_.as_ref().is_some_and(|other| walk.expr(other));
                    // `if c { 1.0 } else { 2.0 }` varies with its condition.
                    then | other | (cond && else_.is_some())
                })
            }
            ExprKind::Match { scrutinee, arms } => {
                self.expr(scrutinee);
                let parts = self.found.parts(scrutinee, arms);
                let varies = self.inside(parts, |walk| {
                    let mut varies = parts;
                    for arm in arms {
                        walk.bind(&arm.pat, parts);
                        if let Some(guard) = &arm.guard {
                            walk.expr(guard);
                        }
                        varies |= walk.expr(&arm.body);
                    }
                    varies
                });
                // A guard says that elements part after the arms have been seen.
                self.changed |= parts != self.found.parts(scrutinee, arms);
                varies
            }
            ExprKind::Loop(loop_) => self.loop_(loop_),
            ExprKind::Break { label, value } => {
                let value = value.as_ref().is_some_and(|value| self.expr(value));
                self.leave(label.as_ref(), value);
                false
            }
            ExprKind::Continue { label } => {
                self.leave(label.as_ref(), false);
                false
            }
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    self.expr(value);
                }
                self.found.returns |= self.level > 0;
                false
            }
            _ => {
                let mut any = Children { walk: self, varies: false };
                visit::walk_expr(&mut any, expr);
                any.varies
            }
        }
    }

    /// An assignment: of something varying, or under a varying condition that
    /// the variable is not declared under.
    fn assign(&mut self, place: &'a Expr, varies: bool) {
        let place_varies = match &place.kind {
            ExprKind::Index { base, index } => {
                let index = self.expr(index) || self.found.touches(index);
                self.assign(base, varies | index);
                self.expr(place);
                return;
            }
            ExprKind::Field { base, .. } | ExprKind::Paren(base) => {
                self.assign(base, varies);
                self.expr(place);
                return;
            }
            ExprKind::Tuple(items) => {
                // They are assigned together: one that varies makes all vary.
                let mut varies = varies;
                for _ in 0..2 {
                    for item in items {
                        self.assign(item, varies);
                        varies |= self.found.exprs.contains(&item.id);
                    }
                }
                return;
            }
            ExprKind::Local(local, _) => *local,
            _ => {
                self.expr(place);
                return;
            }
        };
        let declared = self.declared.get(&place_varies).copied().unwrap_or(0);
        if varies || self.level > declared {
            self.mark(place_varies);
        }
        self.expr(place);
    }

    /// A `break` or `continue`: under a varying condition elements part at it.
    fn leave(&mut self, label: Option<&syn::Lifetime>, value: bool) {
        let target = self.loops.iter_mut().rev().find(|around| match label {
            Some(label) => around.loop_.label.as_ref().is_some_and(|own| own.ident == label.ident),
            None => true,
        });
        if let Some(around) = target {
            around.value |= value;
            if self.level > around.level && self.found.loops.insert(around.loop_.id) {
                self.changed = true;
            }
        }
    }

    fn loop_(&mut self, loop_: &'a Loop) -> bool {
        let before = self.level;
        let items = match &loop_.kind {
            LoopKind::For { iter, .. } => read_items(iter, self.types),
            _ => None,
        };
        let over = match &loop_.kind {
            LoopKind::For { iter, .. } => self.expr(iter),
            // Judged inside: it is evaluated for the elements still in the loop.
            LoopKind::While { .. } | LoopKind::Loop => false,
        };
        // The items of an array vary, their number does not.
        let header = over && items.is_none();
        if header {
            self.changed |= self.found.loops.insert(loop_.id);
        }
        let varying = self.found.loops.contains(&loop_.id);
        self.level += usize::from(varying);
        self.loops.push(Around { loop_, level: self.level, value: false });
        match &loop_.kind {
            LoopKind::For { pat, .. } => match (&items, &pat.kind) {
                (Some(items), PatKind::Tuple(pats)) if items.numbered() && pats.len() == 2 => {
                    self.bind(&pats[0], false);
                    self.bind(&pats[1], over);
                }
                _ => self.bind(pat, over),
            },
            LoopKind::While { cond } => {
                if self.expr(cond) {
                    self.changed |= self.found.loops.insert(loop_.id);
                }
            }
            LoopKind::Loop => {}
        }
        self.block(&loop_.body);
        let value = self.loops.pop().is_some_and(|around| around.value);
        self.level = before;
        value || (varying && matches!(loop_.kind, LoopKind::Loop))
    }
}

/// Asks the children of an expression.
struct Children<'w, 'a> {
    walk: &'w mut Walk<'a>,
    varies: bool,
}

impl<'a> Visit<'a> for Children<'_, 'a> {
    fn expr(&mut self, expr: &'a Expr) {
        self.varies |= self.walk.expr(expr) || self.walk.found.touches(expr);
    }
}

/// For each variable the outermost loop that holds all its uses, if it is
/// declared right outside of that loop.
fn dead_after(kernel: &Kernel) -> std::collections::HashSet<(LocalId, LoopId)> {
    struct Uses {
        /// The loops around, from the outermost.
        around: Vec<LoopId>,
        /// For each variable the loops that are around all of its uses.
        common: HashMap<LocalId, Vec<LoopId>>,
    }
    impl<'a> Visit<'a> for Uses {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Local(local, _) = &expr.kind {
                match self.common.get_mut(local) {
                    None => {
                        self.common.insert(*local, self.around.clone());
                    }
                    Some(common) => {
                        let same = common.iter().zip(&self.around).take_while(|(a, b)| a == b);
                        let same = same.count();
                        common.truncate(same);
                    }
                }
            }
            visit::walk_expr(self, expr);
        }

        fn loop_(&mut self, loop_: &'a Loop) {
            self.around.push(loop_.id);
            visit::walk_loop(self, loop_);
            self.around.pop();
        }
    }
    let mut uses = Uses { around: Vec::new(), common: HashMap::new() };
    uses.block(&kernel.body);
    uses.common
        .into_iter()
        .filter_map(|(local, loops)| {
            let own = match kernel.local(local).in_loop {
                None => 0,
                Some(own) => loops.iter().position(|id| *id == own)? + 1,
            };
            Some((local, *loops.get(own)?))
        })
        .collect()
}
