//! Expressions.

use proc_macro2::Span;
use syn::punctuated::Punctuated;

use crate::hir::{Construct, Expr, ExprKind, SpanRange};

use super::Reader;
use super::attrs;

/// The span of a bracketing token.
macro_rules! delimiters {
    ($token:expr) => {
        SpanRange { start: $token.span.open(), end: $token.span.close() }
    };
}

impl Reader {
    /// An expression.
    pub(super) fn expr(&mut self, expr: &syn::Expr) -> Expr {
        if !attrs::harmless(attrs::of(expr)) {
            return self.unsupported(SpanRange::of(expr), attrs::CONSTRUCT);
        }
        match expr {
            syn::Expr::Group(found) => self.group(&found.expr),
            syn::Expr::Paren(found) => {
                let inner = self.boxed(&found.expr);
                self.node(delimiters!(found.paren_token), ExprKind::Paren(inner))
            }
            syn::Expr::Lit(found) => self.literal(&found.lit),
            syn::Expr::Path(found) => self.path(found),
            syn::Expr::Unary(_)
            | syn::Expr::Binary(_)
            | syn::Expr::Assign(_)
            | syn::Expr::Cast(_)
            | syn::Expr::Index(_)
            | syn::Expr::Field(_)
            | syn::Expr::Range(_)
            | syn::Expr::Reference(_)
            | syn::Expr::Try(_) => self.operator(expr),
            syn::Expr::Tuple(_)
            | syn::Expr::Array(_)
            | syn::Expr::Repeat(_)
            | syn::Expr::Struct(_) => self.aggregate(expr),
            syn::Expr::MethodCall(found) => self.method_call(found),
            syn::Expr::Call(found) => self.call(found),
            syn::Expr::Macro(found) => self.macro_call(&found.mac),
            syn::Expr::Closure(found) => self.closure(found),
            syn::Expr::If(found) => self.if_(found),
            syn::Expr::Let(found) => self.let_condition(found),
            syn::Expr::Match(found) => self.match_(found),
            syn::Expr::ForLoop(found) => self.for_(found),
            syn::Expr::While(found) => self.while_(found),
            syn::Expr::Loop(found) => self.loop_(found),
            syn::Expr::Block(found) => {
                let block = self.block(&found.block);
                let label = found.label.as_ref().map(|label| label.name.clone());
                self.node(block.span, ExprKind::Block { label, block })
            }
            syn::Expr::Break(found) => {
                let value = found.expr.as_ref().map(|value| self.boxed(value));
                let end = found.label.as_ref().map_or(found.break_token.span, |l| l.ident.span());
                let span = jump(found.break_token.span, end, &value);
                self.node(span, ExprKind::Break { label: found.label.clone(), value })
            }
            syn::Expr::Continue(found) => {
                let label = found.label.clone();
                self.node(SpanRange::of(found), ExprKind::Continue { label })
            }
            syn::Expr::Return(found) => {
                let value = found.expr.as_ref().map(|value| self.boxed(value));
                let span = jump(found.return_token.span, found.return_token.span, &value);
                self.node(span, ExprKind::Return(value))
            }
            other => self.unsupported(SpanRange::of(other), outside_the_subset(other)),
        }
    }

    pub(super) fn boxed(&mut self, expr: &syn::Expr) -> Box<Expr> {
        Box::new(self.expr(expr))
    }

    pub(super) fn list(&mut self, exprs: &Punctuated<syn::Expr, syn::Token![,]>) -> Vec<Expr> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    /// What a `macro_rules!` variable was replaced by. Its invisible brackets
    /// do not survive printing, so visible ones take their place where the
    /// inner expression could fall apart.
    fn group(&mut self, inner: &syn::Expr) -> Expr {
        match inner {
            syn::Expr::Array(_)
            | syn::Expr::Call(_)
            | syn::Expr::Field(_)
            | syn::Expr::Group(_)
            | syn::Expr::Index(_)
            | syn::Expr::Lit(_)
            | syn::Expr::Macro(_)
            | syn::Expr::MethodCall(_)
            | syn::Expr::Paren(_)
            | syn::Expr::Path(_)
            | syn::Expr::Repeat(_)
            | syn::Expr::Tuple(_) => self.expr(inner),
            _ => {
                let inner = self.boxed(inner);
                self.node(inner.span, ExprKind::Paren(inner))
            }
        }
    }

    /// A literal outside the places where text is allowed.
    pub(super) fn literal(&mut self, lit: &syn::Lit) -> Expr {
        let span = SpanRange::of_span(lit.span());
        match lit {
            syn::Lit::Str(_) | syn::Lit::ByteStr(_) | syn::Lit::CStr(_) => {
                self.unsupported(span, Construct::StringLiteral)
            }
            _ => self.node(span, ExprKind::Lit(lit.clone())),
        }
    }

    /// An argument in a place where a text is a message: `.expect("text")`.
    pub(super) fn message(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Lit(syn::ExprLit { attrs, lit: lit @ syn::Lit::Str(text) })
                if attrs.is_empty() =>
            {
                self.node(SpanRange::of_span(text.span()), ExprKind::Lit(lit.clone()))
            }
            other => self.expr(other),
        }
    }

    /// A path: a local when it is one name that is a local here.
    fn path(&mut self, found: &syn::ExprPath) -> Expr {
        let span = SpanRange::of(found);
        let name = if found.qself.is_none() { found.path.get_ident() } else { None };
        let Some(name) = name else {
            return self.node(span, ExprKind::Path(found.clone()));
        };
        if name == "self" {
            return self.unsupported(span, Construct::SelfValue);
        }
        let kind = match self.scopes.local(name) {
            Some(local) => ExprKind::Local(local, name.clone()),
            None => ExprKind::Path(found.clone()),
        };
        self.node(span, kind)
    }

    /// Operators of one or two operands.
    fn operator(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Unary(found) => {
                let operand = self.boxed(&found.expr);
                let start = match &found.op {
                    syn::UnOp::Deref(token) => token.span,
                    syn::UnOp::Not(token) => token.span,
                    syn::UnOp::Neg(token) => token.span,
                    _ => operand.span.start,
                };
                let span = SpanRange::of_span(start).to(operand.span);
                self.node(span, ExprKind::Unary { op: found.op, operand })
            }
            syn::Expr::Binary(found) => {
                let (lhs, rhs) = (self.boxed(&found.left), self.boxed(&found.right));
                let (span, op) = (lhs.span.to(rhs.span), found.op);
                let kind = if is_assignment(&op) {
                    ExprKind::AssignOp { op, place: lhs, value: rhs }
                } else {
                    ExprKind::Binary { op, lhs, rhs }
                };
                self.node(span, kind)
            }
            syn::Expr::Assign(found) => {
                let (place, value) = (self.boxed(&found.left), self.boxed(&found.right));
                self.node(place.span.to(value.span), ExprKind::Assign { place, value })
            }
            syn::Expr::Cast(found) => {
                let operand = self.boxed(&found.expr);
                let span = operand.span.to(SpanRange::of(&found.ty));
                self.node(span, ExprKind::Cast { operand, ty: (*found.ty).clone() })
            }
            syn::Expr::Index(found) => {
                let (base, index) = (self.boxed(&found.expr), self.boxed(&found.index));
                let span = base.span.to(delimiters!(found.bracket_token));
                self.node(span, ExprKind::Index { base, index })
            }
            syn::Expr::Field(found) => {
                let base = self.boxed(&found.base);
                let span = base.span.to(SpanRange::of(&found.member));
                self.node(span, ExprKind::Field { base, member: found.member.clone() })
            }
            syn::Expr::Range(found) => {
                let start = found.start.as_ref().map(|start| self.boxed(start));
                let end = found.end.as_ref().map(|end| self.boxed(end));
                let dots = SpanRange::of(&found.limits);
                let first = start.as_ref().map_or(dots, |start| start.span);
                let span = first.to(end.as_ref().map_or(dots, |end| end.span));
                let inclusive = matches!(found.limits, syn::RangeLimits::Closed(_));
                self.node(span, ExprKind::Range { start, end, inclusive })
            }
            syn::Expr::Reference(found) => {
                let operand = self.boxed(&found.expr);
                let span = SpanRange::of_span(found.and_token.span).to(operand.span);
                let mutable = found.mutability.is_some();
                self.node(span, ExprKind::Ref { mutable, operand })
            }
            syn::Expr::Try(found) => {
                let value = self.boxed(&found.expr);
                let span = value.span.to(SpanRange::of_span(found.question_token.span));
                self.node(span, ExprKind::Try(value))
            }
            other => self.unsupported(SpanRange::of(other), outside_the_subset(other)),
        }
    }

    /// Tuples, arrays and structs.
    fn aggregate(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Tuple(found) => {
                let items = self.list(&found.elems);
                self.node(delimiters!(found.paren_token), ExprKind::Tuple(items))
            }
            syn::Expr::Array(found) => {
                let items = self.list(&found.elems);
                self.node(delimiters!(found.bracket_token), ExprKind::Array(items))
            }
            syn::Expr::Repeat(found) => {
                let (value, len) = (self.boxed(&found.expr), self.boxed(&found.len));
                self.node(delimiters!(found.bracket_token), ExprKind::Repeat { value, len })
            }
            // `S { a, .. } = s` assigns by pattern.
            syn::Expr::Struct(found)
                if found.qself.is_none() && found.dot2_token.is_some() == found.rest.is_some() =>
            {
                let fields = found.fields.iter().map(|field| {
                    let value = if attrs::harmless(&field.attrs) {
                        self.expr(&field.expr)
                    } else {
                        self.unsupported(SpanRange::of(field), attrs::CONSTRUCT)
                    };
                    (field.member.clone(), value)
                });
                let fields = fields.collect();
                let rest = found.rest.as_ref().map(|rest| self.boxed(rest));
                let span = SpanRange::of(&found.path).to(delimiters!(found.brace_token));
                self.node(span, ExprKind::Struct { path: found.path.clone(), fields, rest })
            }
            other => self.unsupported(SpanRange::of(other), outside_the_subset(other)),
        }
    }
}

/// The span of `break` or `return` with its value.
fn jump(keyword: Span, end: Span, value: &Option<Box<Expr>>) -> SpanRange {
    let end = value.as_ref().map_or(end, |value| value.span.end);
    SpanRange { start: keyword, end }
}

/// Whether an operator is `+=` or one of its kin.
fn is_assignment(op: &syn::BinOp) -> bool {
    use syn::BinOp::*;
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// The name of what the subset does not hold.
fn outside_the_subset(expr: &syn::Expr) -> Construct {
    match expr {
        syn::Expr::Async(_) => Construct::Async,
        syn::Expr::Await(_) => Construct::Await,
        syn::Expr::Unsafe(_) => Construct::Unsafe,
        syn::Expr::Const(_) => Construct::Other("a `const` block"),
        syn::Expr::Infer(_) => Construct::Other("`_` on the left of an assignment"),
        syn::Expr::RawAddr(_) => Construct::Other("a raw address"),
        syn::Expr::Struct(found) if found.qself.is_some() => {
            Construct::Other("a struct with a `<..>` path")
        }
        syn::Expr::Struct(_) => Construct::Other("a struct pattern on the left of an assignment"),
        syn::Expr::TryBlock(_) => Construct::Other("a `try` block"),
        syn::Expr::Yield(_) => Construct::Other("`yield`"),
        _ => Construct::Other("syntax of this kind"),
    }
}
