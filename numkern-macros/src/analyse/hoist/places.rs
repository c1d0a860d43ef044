//! Places and patterns: what they reach, and what leaves them.

use crate::analyse::text::bare;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Block, Expr, ExprKind, LocalId, Pat, PatKind, Stmt};

/// The variable that an expression is a field of, or is.
pub(super) fn owner(expr: &Expr) -> Option<LocalId> {
    match &bare(expr).kind {
        ExprKind::Local(local, _) => Some(*local),
        ExprKind::Field { base, .. } => owner(base),
        _ => None,
    }
}

/// Whether a block always leaves the one around it.
pub(super) fn leaves(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr { expr, .. }) if matches!(
        expr.kind,
        ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_)
    ))
}

/// The variables at the root of a place: `c` of `c[i].x`, both of `(a, b)`.
pub(super) struct Roots(pub Vec<LocalId>);

impl Roots {
    pub(super) fn place(&mut self, place: &Expr) {
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
pub(super) fn has_ref(pat: &Pat) -> bool {
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

/// `receiver.name(args)`.
pub(super) fn method<'e>(expr: &'e Expr, name: &str) -> Option<(&'e Expr, &'e [Expr])> {
    match &bare(expr).kind {
        ExprKind::MethodCall { receiver, method, args, turbofish: None } if method == name => {
            Some((receiver, args))
        }
        _ => None,
    }
}
