//! Blocks and statements.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Printer, pat};
use crate::hir::{Block, Stmt};

impl Printer<'_> {
    /// `{ stmts }`.
    pub(super) fn block(&self, block: &Block) -> TokenStream {
        let stmts = self.statements(block);
        quote_spanned!(block.span.start=> { #stmts })
    }

    /// The statements of a block, without the braces.
    pub(in crate::emit) fn statements(&self, block: &Block) -> TokenStream {
        self.some(&block.stmts)
    }

    /// Some statements of a block.
    pub(super) fn some(&self, stmts: &[Stmt]) -> TokenStream {
        stmts.iter().map(|stmt| self.stmt(stmt)).collect()
    }

    fn stmt(&self, stmt: &Stmt) -> TokenStream {
        match stmt {
            Stmt::Let { pat, ty, init, else_, span } => {
                let pat = pat::print(pat);
                let ty = ty.as_ref().map(|ty| quote!(: #ty));
                let init = init.as_ref().map(|init| {
                    let init = self.expr(init);
                    quote!(= #init)
                });
                let else_ = else_.as_ref().map(|block| {
                    let block = self.block(block);
                    quote!(else #block)
                });
                quote_spanned!(*span=> let #pat #ty #init #else_;)
            }
            Stmt::Expr { expr, semi } => {
                let semi = semi.then(|| quote!(;));
                let expr = self.expr(expr);
                quote!(#expr #semi)
            }
            Stmt::Item(item) => quote!(#item),
            // The check stage has refused it.
            Stmt::Unsupported(..) => TokenStream::new(),
        }
    }
}
