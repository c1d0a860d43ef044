//! Blocks, branches, loops and closures.

use super::Infer;
use super::constraint::{Constraint, Outcome};
use super::unify::Term;
use crate::hir::{Arm, Block, Closure, Expr, Loop, LoopKind, Stmt};

/// A loop or labelled block that `break` can leave.
pub(super) struct Frame {
    label: Option<String>,
    /// Whether an unlabelled `break` may mean it.
    is_loop: bool,
    /// The type of the values it is left with.
    value: Term,
    /// Whether a `break` leaves it.
    left: bool,
}

impl<'a> Infer<'a> {
    /// A block: the type of its tail.
    pub(super) fn block(&mut self, block: &'a Block) -> Term {
        let outer = self.constants.len();
        self.declare_items(&block.stmts);
        let mut value = Term::unit();
        let mut diverges = false;
        for (index, stmt) in block.stmts.iter().enumerate() {
            let last = index + 1 == block.stmts.len();
            match stmt {
                Stmt::Let { pat, ty, init, else_, .. } => {
                    let declared = ty.as_ref().map(|ty| self.written(ty));
                    let init = init.as_ref().map(|init| self.expr(init));
                    if let Some(init) = &init {
                        diverges |= matches!(self.table.shallow(init), Term::Never);
                    }
                    if let Some(else_) = else_ {
                        self.block(else_);
                    }
                    let scrutinee = match (declared, init) {
                        (Some(declared), Some(init)) => {
                            self.coerce(&declared, &init);
                            declared
                        }
                        (Some(term), None) | (None, Some(term)) => term,
                        (None, None) => self.table.fresh(),
                    };
                    self.pattern(pat, &scrutinee);
                }
                Stmt::Expr { expr, semi } => {
                    let term = self.expr(expr);
                    diverges |= matches!(self.table.shallow(&term), Term::Never);
                    if last && !semi {
                        value = term;
                    }
                }
                Stmt::Item(_) | Stmt::Unsupported(..) => {}
            }
            if !self.pending.is_empty() {
                self.solve();
            }
        }
        self.constants.truncate(outer);
        let has_tail = matches!(block.stmts.last(), Some(Stmt::Expr { semi: false, .. }));
        if diverges && !has_tail { Term::Never } else { value }
    }

    /// `'label: { .. }`.
    pub(super) fn labelled_block(
        &mut self,
        label: Option<&syn::Lifetime>,
        block: &'a Block,
    ) -> Term {
        let Some(label) = label else { return self.block(block) };
        self.enter(Some(label), false);
        let tail = self.block(block);
        match self.leave() {
            Some(frame) if frame.left => self.join(&frame.value, &tail),
            _ => tail,
        }
    }

    /// `if`.
    pub(super) fn if_(&mut self, cond: &'a Expr, then: &'a Block, else_: Option<&'a Expr>) -> Term {
        let cond = self.expr(cond);
        self.table.unify(&cond, &Term::BOOL);
        let then = self.block(then);
        match else_ {
            Some(else_) => {
                let else_ = self.expr(else_);
                self.join(&then, &else_)
            }
            None => Term::unit(),
        }
    }

    /// `match`.
    pub(super) fn match_(&mut self, scrutinee: &'a Expr, arms: &'a [Arm]) -> Term {
        let scrutinee = self.expr(scrutinee);
        let mut value = Term::Never;
        for arm in arms {
            self.pattern(&arm.pat, &scrutinee);
            if let Some(guard) = &arm.guard {
                let guard = self.expr(guard);
                self.table.unify(&guard, &Term::BOOL);
            }
            let body = self.expr(&arm.body);
            value = self.join(&value, &body);
        }
        value
    }

    /// `for`, `while`, `loop`.
    pub(super) fn loop_(&mut self, loop_: &'a Loop) -> Term {
        match &loop_.kind {
            LoopKind::For { pat, iter, .. } => {
                let source = self.expr(iter);
                let item = self.require_out(|out| Constraint::Item { source, out });
                self.pattern(pat, &item);
            }
            LoopKind::While { cond } => {
                let cond = self.expr(cond);
                self.table.unify(&cond, &Term::BOOL);
            }
            LoopKind::Loop => {}
        }
        self.enter(loop_.label.as_ref(), true);
        self.block(&loop_.body);
        match (self.leave(), &loop_.kind) {
            (Some(frame), LoopKind::Loop) if frame.left => frame.value,
            (_, LoopKind::Loop) => Term::Never,
            _ => Term::unit(),
        }
    }

    /// `break 'label value`.
    pub(super) fn break_(&mut self, label: Option<&syn::Lifetime>, value: &Term) {
        let label = label.map(|label| label.ident.to_string());
        let target = self.frames.iter_mut().rev().find(|frame| match &label {
            Some(_) => frame.label == label,
            None => frame.is_loop,
        });
        if let Some(frame) = target {
            frame.left = true;
            let expected = frame.value.clone();
            self.table.unify(&expected, value);
        }
    }

    fn enter(&mut self, label: Option<&syn::Lifetime>, is_loop: bool) {
        let value = self.table.fresh();
        let label = label.map(|label| label.ident.to_string());
        self.frames.push(Frame { label, is_loop, value, left: false });
    }

    fn leave(&mut self) -> Option<Frame> {
        self.frames.pop()
    }

    /// A closure's parameters and result, as far as they are written.
    pub(super) fn closure_signature(&mut self, closure: &Closure) -> Term {
        let params = closure
            .params
            .iter()
            .map(|(_, ty)| match ty {
                Some(ty) => self.written(ty),
                None => self.table.fresh(),
            })
            .collect();
        let output = match &closure.output {
            Some(ty) => self.written(ty),
            None => self.table.fresh(),
        };
        Term::Closure(params, Box::new(output))
    }

    /// A closure's body, against its signature.
    pub(super) fn closure_body(&mut self, closure: &'a Closure, signature: &Term) {
        let Term::Closure(params, output) = signature else { return };
        for ((pat, _), param) in closure.params.iter().zip(params) {
            self.pattern(pat, param);
        }
        let frames = std::mem::take(&mut self.frames);
        self.returns.push((**output).clone());
        let body = self.expr(&closure.body);
        self.coerce(output, &body);
        self.returns.pop();
        self.frames = frames;
    }

    /// A call of a local closure or of a function parameter.
    pub(super) fn call_value(&mut self, callee: &Term, args: &[Term]) -> Outcome {
        let callee = match self.table.value(callee) {
            Term::Param(name) => match self.generics.function(&name).cloned() {
                Some(signature) => self.written_function(&signature),
                None => return Outcome::Opaque,
            },
            other => other,
        };
        match callee {
            Term::Closure(params, output) => {
                for (param, arg) in params.iter().zip(args) {
                    self.coerce(param, arg);
                }
                Outcome::Known(*output)
            }
            other if self.table.is_waiting(&other) => Outcome::Wait,
            _ => Outcome::Opaque,
        }
    }

    /// What a method passes to a function argument, and what it gets back.
    pub(super) fn applied(&mut self, function: Option<&Term>, args: &[Term]) -> Term {
        if let Some(function) = function
            && let Term::Closure(params, output) = self.table.value(function)
        {
            for (param, arg) in params.iter().zip(args) {
                self.table.unify(param, arg);
            }
            return *output;
        }
        // A path to a function, or something of the user's.
        args.iter().for_each(|arg| self.table.taint(arg));
        self.table.opaque()
    }
}
