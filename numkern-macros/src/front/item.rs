//! Parameters, and the items inside a body.

use crate::hir::{Construct, Origin, Param, SpanRange, Stmt};

use super::Reader;
use super::attrs;
use super::pat::{Matching, split_type};
use super::scope::{Name, key};

impl Reader {
    /// The parameters of the function. A `self` receiver stays in the
    /// signature, where the check stage sees it.
    pub(super) fn params(&mut self, sig: &syn::Signature) -> Vec<Param> {
        let typed = sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(typed),
            syn::FnArg::Receiver(_) => None,
        });
        let mut params = Vec::new();
        for (number, syn::PatType { pat, ty, .. }) in typed.enumerate() {
            let (pat, _) = split_type(pat);
            let pat = self.bind(pat, Origin::Param(number), Some(ty), Matching::Always);
            params.push(Param { pat, ty: (**ty).clone() });
        }
        params
    }

    /// Brings the items of a block into scope: they count in all of the block,
    /// also before their own line.
    pub(super) fn declare_items(&mut self, stmts: &[syn::Stmt]) {
        for stmt in stmts {
            let syn::Stmt::Item(item) = stmt else { continue };
            match item {
                syn::Item::Const(item) => self.scopes.declare(&item.ident, Name::Const),
                syn::Item::Static(item) => self.scopes.declare(&item.ident, Name::Const),
                syn::Item::Fn(item) => self.scopes.declare(&item.sig.ident, Name::Item),
                syn::Item::Struct(item) => self.scopes.declare(&item.ident, Name::Item),
                syn::Item::Use(item) => self.declare_import(&item.tree, &mut Vec::new()),
                _ => {}
            }
        }
    }

    /// Brings the names of a `use` tree under `prefix` into scope. What a glob
    /// imports is not known.
    fn declare_import(&mut self, tree: &syn::UseTree, prefix: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(key(&path.ident));
                self.declare_import(&path.tree, prefix);
                prefix.pop();
            }
            syn::UseTree::Name(name) => {
                let path = prefix.iter().cloned().chain([key(&name.ident)]).collect();
                self.scopes.declare(&name.ident, Name::Import(path));
            }
            syn::UseTree::Rename(name) => {
                let path = prefix.iter().cloned().chain([key(&name.ident)]).collect();
                self.scopes.declare(&name.rename, Name::Import(path));
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.declare_import(tree, prefix));
            }
            _ => {}
        }
    }
}

/// An item inside a body.
pub(super) fn item(item: &syn::Item) -> Stmt {
    let attributes = match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        other => {
            return Stmt::Unsupported(Construct::Other(describe(other)), SpanRange::of(other));
        }
    };
    if attrs::harmless(attributes) {
        Stmt::Item(Box::new(item.clone()))
    } else {
        Stmt::Unsupported(attrs::CONSTRUCT, SpanRange::of(item))
    }
}

/// How a message names an item.
fn describe(item: &syn::Item) -> &'static str {
    match item {
        syn::Item::Const(_) => "a `const` item",
        syn::Item::Enum(_) => "an `enum` item",
        syn::Item::ExternCrate(_) => "an `extern crate` item",
        syn::Item::Fn(_) => "a nested function",
        syn::Item::ForeignMod(_) => "an `extern` block",
        syn::Item::Impl(_) => "an `impl` block",
        syn::Item::Macro(_) => "a macro definition",
        syn::Item::Mod(_) => "a nested module",
        syn::Item::Static(_) => "a `static` item",
        syn::Item::Struct(_) => "a `struct` item",
        syn::Item::Trait(_) | syn::Item::TraitAlias(_) => "a `trait` item",
        syn::Item::Type(_) => "a `type` item",
        syn::Item::Union(_) => "a `union` item",
        syn::Item::Use(_) => "a `use` item",
        _ => "an item of this kind",
    }
}
