//! The names in scope.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::hir::LocalId;

/// What a name in the value namespace stands for.
#[derive(Clone)]
pub(super) enum Name {
    /// A local variable.
    Local(LocalId),
    /// A `const` or `static` item in a block. A pattern of this name compares,
    /// it does not bind.
    Const,
    /// A function or struct item in a block.
    Item,
    /// An import in a block, with the path that it stands for.
    Import(Vec<String>),
}

/// A stack of names: the last entry of a name is the one that counts.
#[derive(Default)]
pub(super) struct Scopes {
    names: Vec<(String, Name)>,
}

/// The depth of the stack at the start of a scope.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

impl Scopes {
    /// Opens a scope.
    pub(super) fn enter(&self) -> Mark {
        Mark(self.names.len())
    }

    /// Closes the scope opened at `mark`.
    pub(super) fn leave(&mut self, mark: Mark) {
        self.names.truncate(mark.0);
    }

    /// Brings a name into scope.
    pub(super) fn declare(&mut self, name: &Ident, what: Name) {
        self.names.push((key(name), what));
    }

    /// What a name stands for here, unless it comes from outside the function.
    pub(super) fn find(&self, name: &Ident) -> Option<&Name> {
        let key = key(name);
        self.names.iter().rev().find(|(name, _)| *name == key).map(|(_, what)| what)
    }

    /// The variable that a name stands for here.
    pub(super) fn local(&self, name: &Ident) -> Option<LocalId> {
        match self.find(name) {
            Some(Name::Local(id)) => Some(*id),
            _ => None,
        }
    }
}

/// `x` and `r#x` are the same name.
pub(super) fn key(name: &Ident) -> String {
    name.unraw().to_string()
}

/// Whether a name is written like a type, constant or variant.
pub(super) fn is_capitalised(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}
