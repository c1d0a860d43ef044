//! Expressions.

use syn::BinOp;

use super::Infer;
use super::constraint::Constraint;
use super::methods::Method;
use super::unify::{Kind, Term};
use crate::hir::ty::{Scalar, Storage};
use crate::hir::{Callee, CalleeKind, Expr, ExprKind, MacroCall, MacroKind};

impl<'a> Infer<'a> {
    /// Infers an expression and keeps its type.
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Term {
        let term = self.expr_kind(expr);
        let slot = self.exprs[expr.id.0].clone();
        // A type that never comes to be still is the type of this expression.
        if matches!(self.table.shallow(&term), Term::Never) {
            self.exprs[expr.id.0] = Term::Never;
        } else {
            self.table.unify(&slot, &term);
        }
        term
    }

    fn expr_kind(&mut self, expr: &'a Expr) -> Term {
        match &expr.kind {
            ExprKind::Lit(literal) => self.literal(literal),
            ExprKind::Local(id, _) => self.locals[id.0].clone(),
            ExprKind::Path(path) => self.path(path),
            ExprKind::Paren(inner) => self.expr(inner),
            ExprKind::Unary { op, operand } => {
                let operand = self.expr(operand);
                self.require_out(|out| Constraint::Unary { op: *op, operand, out })
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary_expr(op, lhs, rhs),
            ExprKind::Assign { place, value } => {
                let value = self.expr(value);
                let place = self.expr(place);
                self.coerce(&place, &value);
                Term::unit()
            }
            ExprKind::AssignOp { op, place, value } => {
                let value = self.expr(value);
                let place = self.expr(place);
                self.require(Constraint::AssignOp { op: *op, place, value });
                Term::unit()
            }
            ExprKind::Cast { operand, ty } => self.cast(operand, ty),
            ExprKind::Index { base, index } => {
                let base = self.expr(base);
                let index = self.expr(index);
                self.require_out(|out| Constraint::Index { base, index, out })
            }
            ExprKind::Field { base, member } => {
                let base = self.expr(base);
                self.require_out(|out| Constraint::Field { base, member, out })
            }
            ExprKind::Tuple(items) => Term::Tuple(self.exprs_of(items)),
            ExprKind::Array(items) => {
                let elem = self.joined(items);
                Term::array(elem, Some(1), Storage::Fixed)
            }
            ExprKind::Repeat { value, len } => {
                let elem = self.expr(value);
                let len = self.expr(len);
                self.table.unify(&len, &Term::USIZE);
                Term::array(elem, Some(1), Storage::Fixed)
            }
            ExprKind::Range { start, end, .. } => {
                let item = self.table.fresh();
                for end in [start, end].into_iter().flatten() {
                    let end = self.expr(end);
                    self.table.unify(&item, &end);
                }
                Term::Range(Box::new(item))
            }
            ExprKind::Ref { mutable, operand } => {
                let operand = self.expr(operand);
                Term::reference(*mutable, operand)
            }
            ExprKind::MethodCall { receiver, method, turbofish, args } => {
                let receiver = self.expr(receiver);
                let turbofish = self.written_arguments(turbofish.as_ref());
                let terms = self.arguments(args);
                let method = Method {
                    receiver,
                    name: method.to_string(),
                    turbofish,
                    args: terms.clone(),
                    exprs: args,
                };
                let out = self.require_out(|out| Constraint::Method { method, out });
                self.closure_arguments(args, &terms);
                self.table.shallow(&out)
            }
            ExprKind::Call { callee, args } => self.call(callee, args),
            ExprKind::Macro(call) => self.macro_call(call),
            ExprKind::Closure(closure) => {
                let signature = self.closure_signature(closure);
                self.closure_body(closure, &signature);
                signature
            }
            ExprKind::Block { label, block } => self.labelled_block(label.as_ref(), block),
            ExprKind::If { cond, then, else_ } => self.if_(cond, then, else_.as_deref()),
            ExprKind::Let { pat, scrutinee } => {
                let scrutinee = self.expr(scrutinee);
                self.pattern(pat, &scrutinee);
                Term::BOOL
            }
            ExprKind::Match { scrutinee, arms } => self.match_(scrutinee, arms),
            ExprKind::Loop(loop_) => self.loop_(loop_),
            ExprKind::Break { label, value } => {
                let value = match value {
                    Some(value) => self.expr(value),
                    None => Term::unit(),
                };
                self.break_(label.as_ref(), &value);
                Term::Never
            }
            ExprKind::Continue { .. } => Term::Never,
            ExprKind::Return(value) => {
                let value = match value {
                    Some(value) => self.expr(value),
                    None => Term::unit(),
                };
                if let Some(output) = self.returns.last().cloned() {
                    self.coerce(&output, &value);
                }
                Term::Never
            }
            ExprKind::Try(inner) => {
                let inner = self.expr(inner);
                match self.table.shallow(&inner) {
                    Term::Named(_, args) if args.len() == 1 => args[0].clone(),
                    _ => self.opaque_over(&[inner]),
                }
            }
            ExprKind::Struct { path, fields, rest } => {
                let mut parts: Vec<Term> =
                    fields.iter().map(|(_, value)| self.expr(value)).collect();
                parts.extend(rest.as_ref().map(|rest| self.expr(rest)));
                parts.iter().for_each(|part| self.table.taint(part));
                match path.segments.last() {
                    Some(last) => Term::named(&last.ident.to_string()),
                    None => self.table.opaque(),
                }
            }
            ExprKind::Unsupported(_) => self.table.opaque(),
        }
    }

    fn literal(&mut self, literal: &syn::Lit) -> Term {
        let (suffix, kind) = match literal {
            syn::Lit::Int(literal) => (literal.suffix(), Kind::Int),
            syn::Lit::Float(literal) => (literal.suffix(), Kind::Float),
            syn::Lit::Bool(_) => return Term::BOOL,
            syn::Lit::Byte(_) => return Term::Scalar(Scalar::U8),
            syn::Lit::Char(_) => return Term::named("char"),
            syn::Lit::Str(_) => return Term::reference(false, Term::named("str")),
            _ => return self.table.opaque(),
        };
        match Scalar::from_name(suffix) {
            Some(scalar) => Term::Scalar(scalar),
            None => self.table.literal(kind),
        }
    }

    fn binary_expr(&mut self, op: &BinOp, lhs: &'a Expr, rhs: &'a Expr) -> Term {
        let lhs = self.expr(lhs);
        let rhs = self.expr(rhs);
        match op {
            BinOp::And(_) | BinOp::Or(_) => {
                self.table.unify(&lhs, &Term::BOOL);
                self.table.unify(&rhs, &Term::BOOL);
                Term::BOOL
            }
            BinOp::Eq(_)
            | BinOp::Ne(_)
            | BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Gt(_)
            | BinOp::Ge(_) => {
                self.require(Constraint::Compare { lhs, rhs });
                Term::BOOL
            }
            _ => self.require_out(|out| Constraint::Binary { op: *op, lhs, rhs, out }),
        }
    }

    /// `x as T`. As in rustc, a bare literal takes the type it is cast to when
    /// that is of its kind; anything else is left alone.
    fn cast(&mut self, operand: &'a Expr, ty: &syn::Type) -> Term {
        let term = self.expr(operand);
        let target = self.written(ty);
        let fits = (self.table.is_integer(&term) && self.table.is_integer(&target))
            || (self.table.is_float(&term) && self.table.is_float(&target));
        let literal = is_literal(operand);
        if literal && fits {
            self.table.unify(&term, &target);
        } else if !self.table.is_numeric(&target) {
            self.table.taint(&target);
            if literal {
                self.table.taint(&term);
            }
        }
        target
    }

    /// Infers expressions in order.
    pub(super) fn exprs_of(&mut self, exprs: &'a [Expr]) -> Vec<Term> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    /// The common type of list elements.
    fn joined(&mut self, items: &'a [Expr]) -> Term {
        let elem = self.table.fresh();
        for item in items {
            let item = self.expr(item);
            self.table.unify(&elem, &item);
        }
        elem
    }

    /// An opaque type; what the operands are is opaque too.
    pub(super) fn opaque_over(&mut self, operands: &[Term]) -> Term {
        operands.iter().for_each(|operand| self.table.taint(operand));
        self.table.opaque()
    }

    /// The types of arguments. Of a closure only the signature: its body is
    /// inferred once the callee has said what the parameters are.
    fn arguments(&mut self, args: &'a [Expr]) -> Vec<Term> {
        args.iter()
            .map(|arg| match &arg.kind {
                ExprKind::Closure(closure) => self.closure_signature(closure),
                _ => self.expr(arg),
            })
            .collect()
    }

    /// The bodies of the closures among the arguments.
    fn closure_arguments(&mut self, args: &'a [Expr], terms: &[Term]) {
        for (arg, term) in args.iter().zip(terms) {
            if let ExprKind::Closure(closure) = &arg.kind {
                self.closure_body(closure, term);
                self.exprs[arg.id.0] = term.clone();
            }
        }
    }

    fn call(&mut self, callee: &'a Callee, args: &'a [Expr]) -> Term {
        let terms = self.arguments(args);
        let out = match callee.kind {
            CalleeKind::Local(id) => {
                let callee = self.locals[id.0].clone();
                let args = terms.clone();
                self.require_out(|out| Constraint::Call { callee, args, out })
            }
            CalleeKind::Std => self.std_call(&callee.path, &terms),
            CalleeKind::Associated => self.associated_call(&callee.path, &terms, args),
            CalleeKind::Constructor => self.constructor(&callee.path, &terms),
            CalleeKind::Kernel => match self.construct_call(callee, &terms) {
                Some(out) => out,
                None => self.opaque_over(&terms),
            },
            CalleeKind::KernelAssociated => self.opaque_over(&terms),
        };
        self.closure_arguments(args, &terms);
        self.table.shallow(&out)
    }

    fn macro_call(&mut self, call: &'a MacroCall) -> Term {
        match call.kind {
            MacroKind::Prange => match call.args.first() {
                Some(range) => self.expr(range),
                None => self.table.opaque(),
            },
            MacroKind::VecList => Term::vec(self.joined(&call.args)),
            MacroKind::VecRepeat => {
                let terms = self.exprs_of(&call.args);
                if let Some(len) = terms.get(1) {
                    self.table.unify(len, &Term::USIZE);
                }
                match terms.first() {
                    Some(elem) => Term::vec(elem.clone()),
                    None => self.table.opaque(),
                }
            }
            MacroKind::Slice => {
                self.exprs_of(&call.args);
                self.table.opaque()
            }
            MacroKind::Assert => {
                let terms = self.exprs_of(&call.args);
                let name = call.path.segments.last().map(|last| last.ident.to_string());
                let equality =
                    name.is_some_and(|name| name.ends_with("_eq") || name.ends_with("_ne"));
                if let ([lhs, rhs, ..], true) = (&*terms, equality) {
                    let (lhs, rhs) = (lhs.clone(), rhs.clone());
                    self.require(Constraint::Compare { lhs, rhs });
                }
                Term::unit()
            }
            MacroKind::Panic => {
                self.exprs_of(&call.args);
                Term::Never
            }
            MacroKind::Matches => {
                let terms = self.exprs_of(&call.args);
                // The pattern, which is not in the tree, may determine the type.
                terms.iter().for_each(|term| self.table.taint(term));
                Term::BOOL
            }
            MacroKind::Print => {
                self.exprs_of(&call.args);
                Term::unit()
            }
            MacroKind::Format => {
                self.exprs_of(&call.args);
                self.table.opaque()
            }
            MacroKind::Unknown => {
                let terms = self.exprs_of(&call.args);
                self.taint_names(call.tokens.clone());
                self.opaque_over(&terms)
            }
        }
    }

    /// Every variable that is named in the tokens may get its type there.
    fn taint_names(&mut self, tokens: proc_macro2::TokenStream) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Group(group) => self.taint_names(group.stream()),
                proc_macro2::TokenTree::Ident(name) => {
                    for (local, term) in self.kernel.locals.iter().zip(&self.locals) {
                        if local.name == name {
                            self.table.taint(term);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// A literal, possibly negated or in parentheses.
fn is_literal(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Lit(_) => true,
        ExprKind::Paren(inner) => is_literal(inner),
        ExprKind::Unary { op: syn::UnOp::Neg(_), operand } => is_literal(operand),
        _ => false,
    }
}
