//! The front end: from `syn`'s tree to the typed view.
//!
//! One pass over the function resolves the names and numbers the nodes. It
//! reports nothing: what the numeric subset does not hold becomes a
//! [`crate::hir::Construct`] node at its place, for the check stage to name.

mod attrs;
mod call;
mod control;
mod expr;
mod format;
mod item;
mod macros;
mod owner;
mod pat;
mod prange;
mod scope;
mod stmt;
#[cfg(test)]
mod tests;

use proc_macro2::Ident;

use crate::hir::{
    Construct, Expr, ExprId, ExprKind, Kernel, Local, LocalId, LoopId, Origin, SpanRange,
};
pub(crate) use prange::arguments as prange_arguments;
use scope::Scopes;

/// Reads a function. Never fails: what the subset does not hold becomes a
/// [`crate::hir::Construct`] node.
pub(crate) fn read(item: syn::ItemFn) -> Kernel {
    let mut reader = Reader::new(&item.sig.generics);
    let params = reader.params(&item.sig);
    let body = reader.block(&item.block);
    let Reader { locals, expr_count, loop_count, .. } = reader;
    let owner = owner::of(&item.sig.ident);
    Kernel { item, owner, params, body, locals, expr_count, loop_count }
}

/// What is known at one point of the walk.
struct Reader {
    /// The variables met so far, indexed by [`LocalId`].
    locals: Vec<Local>,
    /// The number of expressions met so far.
    expr_count: usize,
    /// The number of loops met so far.
    loop_count: usize,
    /// The names in scope.
    scopes: Scopes,
    /// The loops around this point, outermost first.
    loops: Vec<LoopId>,
    /// The function's type parameters.
    type_params: Vec<Ident>,
}

impl Reader {
    /// The state before the first token of a function with these generics.
    fn new(generics: &syn::Generics) -> Self {
        Reader {
            locals: Vec::new(),
            expr_count: 0,
            loop_count: 0,
            scopes: Scopes::default(),
            loops: Vec::new(),
            type_params: generics.type_params().map(|param| param.ident.clone()).collect(),
        }
    }

    /// A new expression node.
    fn node(&mut self, span: SpanRange, kind: ExprKind) -> Expr {
        let id = ExprId(self.expr_count);
        self.expr_count += 1;
        Expr { id, span, kind }
    }

    /// A node for something that the subset does not hold.
    fn unsupported(&mut self, span: SpanRange, construct: Construct) -> Expr {
        self.node(span, ExprKind::Unsupported(construct))
    }

    /// A new variable, not yet in scope.
    fn local(
        &mut self,
        name: Ident,
        mutable: bool,
        origin: Origin,
        declared: Option<syn::Type>,
    ) -> LocalId {
        let id = LocalId(self.locals.len());
        let in_loop = self.loops.last().copied();
        self.locals.push(Local { name, mutable, origin, declared, in_loop });
        id
    }

    /// A new loop; ids follow the order of the keywords in the source.
    fn new_loop(&mut self) -> LoopId {
        let id = LoopId(self.loop_count);
        self.loop_count += 1;
        id
    }
}
