//! Blocks, statements and loops.

use proc_macro2::Span;

use super::{Construct, Expr, LocalId, LoopId, Pat, SpanRange};

/// `{ stmts }`.
pub(crate) struct Block {
    /// The statements; the value is that of a final expression statement
    /// without a semicolon.
    pub stmts: Vec<Stmt>,
    /// The braces.
    pub span: SpanRange,
}

/// A statement.
#[expect(clippy::large_enum_variant, reason = "half of all statements are the large one")]
pub(crate) enum Stmt {
    /// `let pat: ty = init else { .. };`
    Let {
        /// The pattern.
        pat: Pat,
        /// The type when written.
        ty: Option<syn::Type>,
        /// The initial value.
        init: Option<Expr>,
        /// The diverging block of `let .. else`.
        else_: Option<Block>,
        /// The `let` token.
        span: Span,
    },
    /// An expression, with or without a semicolon.
    Expr {
        /// The expression.
        expr: Expr,
        /// Whether a semicolon follows.
        semi: bool,
    },
    /// A `const` or `use` item inside a body.
    Item(Box<syn::Item>),
    /// An item the subset does not hold (a nested `fn`, `struct`, `static`).
    Unsupported(Construct, SpanRange),
}

/// A loop.
pub(crate) struct Loop {
    /// Its key in side tables.
    pub id: LoopId,
    /// `'label:`.
    pub label: Option<syn::Lifetime>,
    /// Which loop, with its header.
    pub kind: LoopKind,
    /// The body.
    pub body: Block,
    /// The span of the keyword.
    pub keyword: Span,
}

/// The three loops of Rust.
#[expect(clippy::large_enum_variant, reason = "nearly all loops are the large one")]
pub(crate) enum LoopKind {
    /// `for pat in iter`. When the iterator was written `prange!(iter)`,
    /// `prange` is the place of the macro call and `iter` what stood in it.
    For {
        /// The loop pattern.
        pat: Pat,
        /// What is iterated over.
        iter: Expr,
        /// The `prange!` around it.
        prange: Option<SpanRange>,
        /// What its `assume_disjoint(..)` names.
        claims: Vec<Claim>,
    },
    /// `while cond`.
    While {
        /// The condition; may hold `let`.
        cond: Expr,
    },
    /// `loop`.
    Loop,
}

/// A name in `assume_disjoint(..)`: by its author's word, no two iterations of the
/// loop meet at an element of the array.
pub(crate) struct Claim {
    /// What stands there, as written.
    pub text: String,
    /// The variable, where it is one.
    pub local: Option<LocalId>,
    /// Where it stands.
    pub span: SpanRange,
}

impl Loop {
    /// What `assume_disjoint(..)` in its header names.
    pub(crate) fn claims(&self) -> &[Claim] {
        match &self.kind {
            LoopKind::For { claims, .. } => claims,
            _ => &[],
        }
    }

    /// Whether this is a `for` over `prange!`.
    pub(crate) fn is_prange(&self) -> bool {
        matches!(self.kind, LoopKind::For { prange: Some(_), .. })
    }
}
