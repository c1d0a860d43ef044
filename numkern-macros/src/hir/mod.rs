//! The typed view of a kernel: the one data structure that every stage after
//! the front end reads.
//!
//! It is a small, faithful tree of the Rust that a kernel may hold. It differs
//! from `syn`'s in three ways that the later stages need:
//!
//! - **names are resolved**: every use of a local variable carries the
//!   [`LocalId`] of its binding, so shadowing and rebinding cannot confuse an
//!   analysis, and a callee is known to be a local closure, a constructor, an
//!   associated function or (by elimination) another kernel;
//! - **every expression and every loop has an id**, so that a stage can keep
//!   what it found out in a side table and never changes the tree;
//! - **what the subset does not hold is a node** ([`Construct`]), so that the
//!   front end never rejects: the check stage does, all at once.
//!
//! The tree keeps the user's own tokens for identifiers, operators, literals
//! and types, so that the Rust back end prints code whose errors rustc reports
//! at the user's place, and a text back end (CUDA) can read the same tree.

mod expr;
mod pat;
mod span;
mod stmt;
pub(crate) mod ty;
pub(crate) mod visit;

pub(crate) use expr::*;
pub(crate) use pat::*;
pub(crate) use span::SpanRange;
pub(crate) use stmt::*;
pub(crate) use ty::Ty;

use proc_macro2::Ident;

/// Names one local variable of a kernel: a parameter, a `let`, a loop or
/// closure variable. Two variables of the same name have different ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct LocalId(pub usize);

/// Names one expression node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ExprId(pub usize);

/// Names one loop (`for`, `while`, `loop`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct LoopId(pub usize);

/// A kernel as the front end hands it on.
pub(crate) struct Kernel {
    /// The function as written, without numkern's own attributes. The emitted
    /// `reference` is this item; its signature serves every other emitted one.
    pub item: syn::ItemFn,
    /// The `impl` block or trait that it stands in, as a message calls it,
    /// where that can be told.
    pub owner: Option<&'static str>,
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// The body.
    pub body: Block,
    /// All local variables, indexed by [`LocalId`].
    pub locals: Vec<Local>,
    /// The number of expression nodes: ids are `0..expr_count`.
    pub expr_count: usize,
    /// The number of loops: ids are `0..loop_count`, in source order.
    pub loop_count: usize,
}

impl Kernel {
    /// The kernel's name.
    pub(crate) fn name(&self) -> &Ident {
        &self.item.sig.ident
    }

    /// The variable with this id.
    pub(crate) fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0]
    }
}

/// One parameter of a kernel.
pub(crate) struct Param {
    /// The pattern that binds it.
    pub pat: Pat,
    /// Its declared type.
    pub ty: syn::Type,
}

/// One local variable.
pub(crate) struct Local {
    /// Its name at the place of its binding.
    pub name: Ident,
    /// Whether it is bound with `mut`.
    pub mutable: bool,
    /// How it is bound.
    pub origin: Origin,
    /// The type written for it, when one is.
    #[cfg_attr(not(test), expect(dead_code, reason = "for text back ends, which declare it"))]
    pub declared: Option<syn::Type>,
    /// The innermost loop whose body (or header pattern) holds the binding.
    pub in_loop: Option<LoopId>,
}

/// How a local variable comes to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Parameter number `.0` of the kernel.
    Param(usize),
    /// A `let` statement.
    Let,
    /// The pattern of a `for` loop.
    LoopVar(LoopId),
    /// A closure parameter.
    ClosureParam,
    /// A pattern of `match`, `if let` or `while let`.
    Pattern,
}
