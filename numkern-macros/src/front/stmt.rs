//! Blocks and statements.

use crate::hir::{Block, Origin, SpanRange, Stmt};

use super::Reader;
use super::attrs;
use super::item::item;
use super::pat::{Matching, split_type};

impl Reader {
    /// A block, which is a scope.
    pub(super) fn block(&mut self, block: &syn::Block) -> Block {
        let mark = self.scopes.enter();
        self.declare_items(&block.stmts);
        let last = block.stmts.len().saturating_sub(1);
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for (i, stmt) in block.stmts.iter().enumerate() {
            stmts.extend(self.stmt(stmt, i == last));
        }
        self.scopes.leave(mark);
        Block { stmts, span: braces(block) }
    }

    /// A statement; a lone semicolon is none.
    fn stmt(&mut self, stmt: &syn::Stmt, last: bool) -> Option<Stmt> {
        Some(match stmt {
            syn::Stmt::Local(local) => self.let_(local),
            syn::Stmt::Item(found) => item(found),
            syn::Stmt::Expr(syn::Expr::Verbatim(tokens), _) if tokens.is_empty() => return None,
            syn::Stmt::Expr(expr, semi) => {
                Stmt::Expr { expr: self.expr(expr), semi: semi.is_some() }
            }
            syn::Stmt::Macro(syn::StmtMacro { attrs, mac, semi_token }) => {
                let expr = if attrs::harmless(attrs) {
                    self.macro_call(mac)
                } else {
                    self.unsupported(SpanRange::of(mac), attrs::CONSTRUCT)
                };
                // `name! { .. }` in mid-block is a statement without a
                // semicolon, which the printed `name!(..)` is not.
                Stmt::Expr { expr, semi: semi_token.is_some() || !last }
            }
        })
    }

    /// A `let` statement. Its names count from the next statement on.
    fn let_(&mut self, local: &syn::Local) -> Stmt {
        if !attrs::harmless(&local.attrs) {
            return Stmt::Unsupported(attrs::CONSTRUCT, SpanRange::of(local));
        }
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let else_ = diverge.map(|(_, diverge)| match &**diverge {
            syn::Expr::Block(block) => self.block(&block.block),
            other => {
                let expr = self.expr(other);
                Block { span: expr.span, stmts: vec![Stmt::Expr { expr, semi: false }] }
            }
        });
        let matching = if else_.is_some() { Matching::Sometimes } else { Matching::Always };
        let (pat, ty) = split_type(&local.pat);
        let pat = self.bind(pat, Origin::Let, ty, matching);
        Stmt::Let { pat, ty: ty.cloned(), init, else_, span: local.let_token.span }
    }
}

/// The braces of a block.
pub(super) fn braces(block: &syn::Block) -> SpanRange {
    SpanRange { start: block.brace_token.span.open(), end: block.brace_token.span.close() }
}
