//! Expressions as text: for messages, and as keys that compare them.

use quote::ToTokens;

use crate::hir::{Expr, ExprKind, MacroKind};

/// The expression as the user would write it, shortened where it is long.
pub(super) fn text(expr: &Expr) -> String {
    let mut printer = Printer { out: String::new(), by_id: false, exact: true };
    printer.expr(expr);
    printer.out
}

/// A text that two expressions share only when they are the same operations
/// on the same variables; `None` for expressions that are not compared (blocks,
/// closures, macros).
pub(super) fn key(expr: &Expr) -> Option<String> {
    let mut printer = Printer { out: String::new(), by_id: true, exact: true };
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

struct Printer {
    out: String,
    /// Variables by id instead of by name; parentheses by structure.
    by_id: bool,
    /// Whether everything so far was printed in full.
    exact: bool,
}

impl Printer {
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

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Lit(lit) => self.tokens(lit),
            ExprKind::Local(id, _) if self.by_id => self.push(&format!("#{}", id.0)),
            ExprKind::Local(_, name) => self.push(&name.to_string()),
            ExprKind::Path(path) => self.tokens(path),
            ExprKind::Unary { op, operand } => {
                self.tokens(op);
                self.expr(operand);
            }
            ExprKind::Binary { op, lhs, rhs } => {
                if self.by_id {
                    self.push("(");
                }
                self.expr(lhs);
                self.push(" ");
                self.tokens(op);
                self.push(" ");
                self.expr(rhs);
                if self.by_id {
                    self.push(")");
                }
            }
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
            ExprKind::Cast { operand, ty } => {
                self.expr(operand);
                self.push(" as ");
                self.tokens(ty);
            }
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
            ExprKind::Ref { mutable, operand } => {
                self.push(if *mutable { "&mut " } else { "&" });
                self.expr(operand);
            }
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
