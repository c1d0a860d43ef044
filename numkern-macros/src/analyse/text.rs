//! Expressions as text: for messages, and as keys that compare them.

use quote::ToTokens;

use crate::hir::{Expr, ExprKind, MacroKind};

/// The expression as the user would write it, shortened where it is long.
pub(super) fn text(expr: &Expr) -> String {
    let mut printer = Printer { out: String::new(), by_id: false, exact: true, instead: None };
    printer.expr(expr);
    printer.out
}

/// A text that two expressions share only when they are the same operations
/// on the same variables; `None` for expressions that are not compared (blocks,
/// closures, macros).
pub(super) fn key(expr: &Expr) -> Option<String> {
    key_with(expr, &|_| None)
}

/// The key with some of the expressions in it replaced.
pub(super) fn key_with(expr: &Expr, instead: Instead<'_>) -> Option<String> {
    let mut printer =
        Printer { out: String::new(), by_id: true, exact: true, instead: Some(instead) };
    printer.expr(expr);
    printer.exact.then_some(printer.out)
}

/// The expression without the parentheses around it.
pub(crate) fn bare(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Paren(inner) => bare(inner),
        _ => expr,
    }
}

/// What stands for an expression in a key.
type Instead<'p> = &'p dyn Fn(&Expr) -> Option<String>;

struct Printer<'p> {
    out: String,
    /// Variables by id instead of by name; parentheses by structure.
    by_id: bool,
    /// Whether everything so far was printed in full.
    exact: bool,
    /// What to print in place of an expression.
    instead: Option<Instead<'p>>,
}

impl Printer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn list<'a>(&mut self, open: &str, items: impl IntoIterator<Item = &'a Expr>, close: &str) {
        self.push(open);
        for (at, item) in items.into_iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.expr(item);
        }
        self.push(close);
    }

    /// Tokens of a path, a type or a literal, without `quote`'s spaces.
    fn tokens(&mut self, tokens: &impl ToTokens) {
        let text = tokens.to_token_stream().to_string();
        let text = if text.starts_with('"') { text } else { text.replace(' ', "") };
        self.push(&text);
    }

    /// An operand of a prefix or suffix: as a key, in parentheses that tell
    /// `(-x).abs()` from `-(x.abs())`.
    fn closed(&mut self, print: impl FnOnce(&mut Self)) {
        let by_id = self.by_id;
        self.push(if by_id { "(" } else { "" });
        print(self);
        self.push(if by_id { ")" } else { "" });
    }

    fn expr(&mut self, expr: &Expr) {
        if let Some(text) = self.instead.and_then(|instead| instead(expr)) {
            return self.push(&text);
        }
        match &expr.kind {
            ExprKind::Lit(lit) => self.tokens(lit),
            ExprKind::Local(id, _) if self.by_id => self.push(&format!("#{}", id.0)),
            ExprKind::Local(_, name) => self.push(&name.to_string()),
            ExprKind::Path(path) => self.tokens(path),
            ExprKind::Unary { op, operand } => self.closed(|this| {
                this.tokens(op);
                this.expr(operand);
            }),
            ExprKind::Binary { op, lhs, rhs } => self.closed(|this| {
                this.expr(lhs);
                this.push(" ");
                this.tokens(op);
                this.push(" ");
                this.expr(rhs);
            }),
            ExprKind::Assign { place, value } => {
                self.expr(place);
                self.push(" = ");
                self.expr(value);
                self.exact = false;
            }
            ExprKind::AssignOp { op, place, value } => {
                self.expr(place);
                self.push(" ");
                self.tokens(op);
                self.push(" ");
                self.expr(value);
                self.exact = false;
            }
            ExprKind::Cast { operand, ty } => self.closed(|this| {
                this.expr(operand);
                this.push(" as ");
                this.tokens(ty);
            }),
            ExprKind::Index { base, index } => {
                self.expr(base);
                self.list("[", [&**index], "]");
            }
            ExprKind::Field { base, member } => {
                self.expr(base);
                self.push(".");
                self.tokens(member);
            }
            ExprKind::Tuple(items) => self.list("(", items, ")"),
            ExprKind::Array(items) => self.list("[", items, "]"),
            ExprKind::Ref { mutable, operand } => self.closed(|this| {
                this.push(if *mutable { "&mut " } else { "&" });
                this.expr(operand);
            }),
            ExprKind::Range { start, end, inclusive } => {
                start.iter().for_each(|start| self.expr(start));
                self.push(if *inclusive { "..=" } else { ".." });
                end.iter().for_each(|end| self.expr(end));
                self.exact = false;
            }
            ExprKind::MethodCall { receiver, method, args, turbofish } => {
                self.expr(receiver);
                self.push(&format!(".{method}"));
                turbofish.iter().for_each(|generics| self.tokens(generics));
                self.list("(", args, ")");
            }
            ExprKind::Call { callee, args } => {
                self.tokens(&callee.path);
                self.list("(", args, ")");
            }
            ExprKind::Paren(inner) if self.by_id => self.expr(inner),
            ExprKind::Paren(inner) => self.list("(", [&**inner], ")"),
            ExprKind::Macro(call) if call.kind == MacroKind::Slice => {
                self.tokens(&call.path);
                self.push("![");
                for (at, arg) in call.args.iter().enumerate() {
                    self.push(match (at, call.steps.contains(&at)) {
                        (0, _) => "",
                        (_, true) => ";",
                        (_, false) => ", ",
                    });
                    self.expr(arg);
                }
                self.push("]");
                self.exact = false;
            }
            ExprKind::Macro(call) => {
                self.tokens(&call.path);
                self.push("!(..)");
                self.exact = false;
            }
            _ => {
                self.push("{ .. }");
                self.exact = false;
            }
        }
    }
}
