//! Which loops lanes are worth it for.

use super::Judge;
use crate::analyse::spmd::{Spmd, has_lanes};
use crate::analyse::text::bare;
use crate::hir::visit::{self, Visit};
use crate::hir::{CalleeKind, Expr, ExprId, ExprKind, LocalId, Loop, LoopId, LoopKind, Origin};
use crate::lower::read_elementary;

/// Whether a loop wants lanes.
pub(super) enum Wants {
    /// LLVM vectorises it, or nothing does.
    No,
    /// It has an inner loop, or elementary functions.
    Yes,
    /// If one of the kernels that it calls does.
    If(Vec<ExprId>),
}

impl<'a> Judge<'_, 'a> {
    /// The rule of `#[vectorize]`: a body that loops, or calls an elementary
    /// function. An inner loop over the elements of a row is a loop of its own:
    /// lanes would walk several rows at a time.
    pub(super) fn wants(&self, spmd: &Spmd) -> Wants {
        let mut search = Search {
            judge: self,
            spmd,
            loops: 0,
            counted: Vec::new(),
            calls: Vec::new(),
            functions: false,
            rows: false,
            inner: false,
        };
        search.block(&self.loop_.body);
        let parts = spmd.loops.iter().any(|id| *id != self.loop_.id);
        if search.rows {
            return Wants::No;
        }
        if parts || search.inner || search.functions {
            return Wants::Yes;
        }
        if search.calls.is_empty() { Wants::No } else { Wants::If(search.calls) }
    }
}

struct Search<'j, 's, 'a> {
    judge: &'j Judge<'s, 'a>,
    spmd: &'j Spmd,
    loops: usize,
    /// The inner `for` loops around.
    counted: Vec<LoopId>,
    /// Calls of kernels with values that differ.
    calls: Vec<ExprId>,
    /// An elementary function of one.
    functions: bool,
    /// An inner loop that walks through an array.
    rows: bool,
    /// An inner loop that computes something for each iteration.
    inner: bool,
}

impl Search<'_, '_, '_> {
    fn varies(&self, expr: &Expr) -> bool {
        self.spmd.exprs.contains(&expr.id)
    }

    fn outer(&self, expr: &Expr) -> Option<LocalId> {
        match bare(expr).kind {
            ExprKind::Local(local, _) if self.judge.is_outer(local) => Some(local),
            _ => None,
        }
    }
}

impl<'a> Search<'_, '_, 'a> {
    /// Whether an index moves with the variable of an inner loop: it holds one, or
    /// a variable of the body of a `for` loop.
    fn walks(&self, index: &'a Expr) -> bool {
        struct Counters<'c, 'j, 's, 'a>(&'c Search<'j, 's, 'a>, bool);
        impl<'a> Visit<'a> for Counters<'_, '_, '_, 'a> {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Local(local, _) = &expr.kind {
                    let judge = self.0.judge;
                    let found = judge.kernel.local(*local);
                    let counts = matches!(found.origin, Origin::LoopVar(owner)
                        if owner != judge.loop_.id && !judge.is_outer(*local));
                    self.1 |=
                        counts || found.in_loop.is_some_and(|id| self.0.counted.contains(&id));
                }
                visit::walk_expr(self, expr);
            }
        }
        let mut counters = Counters(self, false);
        counters.expr(index);
        counters.1
    }
}

impl<'a> Visit<'a> for Search<'_, '_, 'a> {
    fn expr(&mut self, expr: &'a Expr) {
        self.inner |= self.loops > 0 && self.varies(expr);
        match &expr.kind {
            ExprKind::Index { base, index } if self.outer(base).is_some() => {
                let written = self.outer(base).is_some_and(|one| self.judge.written.contains(&one));
                self.rows |= (written || self.varies(expr)) && self.walks(index);
            }
            ExprKind::Call { callee, args } if callee.kind == CalleeKind::Kernel => {
                let known = |arg: &Expr| has_lanes(self.judge.types.expr(arg.id));
                if args.iter().all(known) && args.iter().any(|arg| self.varies(arg)) {
                    self.calls.push(expr.id);
                }
            }
            _ => {}
        }
        let function = read_elementary(expr, self.judge.types, false);
        self.functions |=
            function.is_some_and(|call| call.operands.iter().any(|one| self.varies(one)));
        visit::walk_expr(self, expr);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        let outside = self.counted.len();
        if let LoopKind::For { iter, .. } = &loop_.kind {
            self.expr(iter);
            self.counted.push(loop_.id);
        }
        self.loops += 1;
        if let LoopKind::While { cond } = &loop_.kind {
            self.expr(cond);
        }
        self.block(&loop_.body);
        self.counted.truncate(outside);
        self.loops -= 1;
    }
}
