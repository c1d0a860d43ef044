//! Paths that are values: constants of the kernel, of types and of the
//! standard library.

use super::Infer;
use super::unify::Term;
use crate::hir::Stmt;
use crate::hir::ty::Scalar;

impl Infer<'_> {
    /// A path that is not a local variable.
    pub(super) fn path(&mut self, path: &syn::ExprPath) -> Term {
        if let Some(qself) = &path.qself {
            let ty = self.written(&qself.ty);
            // `<f64>::MAX`; what a trait's constant is depends on the trait.
            return match (&ty, path.path.segments.last()) {
                (Term::Scalar(scalar), Some(last)) if qself.as_token.is_none() => {
                    self.scalar_constant(*scalar, &last.ident.to_string())
                }
                _ => self.table.opaque(),
            };
        }
        let names: Vec<String> =
            path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.constant(&names)
    }

    /// A constant by the names in its path.
    fn constant(&mut self, names: &[&str]) -> Term {
        match names {
            ["None"] | ["Option", "None"] => Term::option(self.table.fresh()),
            [name] => {
                let known = self.constants.iter().rev().find(|(known, _)| known == name);
                if let Some((_, term)) = known {
                    return term.clone();
                }
                match self.generics.constant(name).cloned() {
                    Some(ty) => self.written(&ty),
                    None => self.table.opaque(),
                }
            }
            ["std" | "core", "f32", "consts", _] => Term::Scalar(Scalar::F32),
            ["std" | "core", "f64", "consts", _] => Term::Scalar(Scalar::F64),
            ["f32", "consts", _] => Term::Scalar(Scalar::F32),
            ["f64", "consts", _] => Term::Scalar(Scalar::F64),
            [.., ty, name] => match Scalar::from_name(ty) {
                Some(scalar) => self.scalar_constant(scalar, name),
                None if self.generics.is_number(ty)
                    && matches!(*name, "ADD_IDENTITY" | "ONE" | "ZERO") =>
                {
                    Term::Param((*ty).to_owned())
                }
                None => self.table.opaque(),
            },
            [] => self.table.opaque(),
        }
    }

    /// `f64::MAX`, `u32::BITS`, and functions as values: `f64::exp`.
    fn scalar_constant(&mut self, scalar: Scalar, name: &str) -> Term {
        match name {
            "BITS" | "DIGITS" | "MANTISSA_DIGITS" | "RADIX" => Term::Scalar(Scalar::U32),
            "MAX_EXP" | "MIN_EXP" | "MAX_10_EXP" | "MIN_10_EXP" => Term::Scalar(Scalar::I32),
            "MAX" | "MIN" | "MIN_POSITIVE" | "EPSILON" | "INFINITY" | "NEG_INFINITY" | "NAN" => {
                Term::Scalar(scalar)
            }
            _ => match self.scalar_function(scalar, name) {
                Some(function) => function,
                None => self.table.opaque(),
            },
        }
    }

    /// The constants that a block declares or imports are known in all of it.
    pub(super) fn declare_items(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let Stmt::Item(item) = stmt else { continue };
            match &**item {
                syn::Item::Const(item) => {
                    let term = self.written(&item.ty);
                    self.constants.push((item.ident.to_string(), term));
                }
                syn::Item::Use(item) => self.import(&mut Vec::new(), &item.tree),
                _ => {}
            }
        }
    }

    /// `use std::f64::consts::PI`.
    fn import(&mut self, prefix: &mut Vec<String>, tree: &syn::UseTree) {
        let (name, alias) = match tree {
            syn::UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.import(prefix, &path.tree);
                prefix.pop();
                return;
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.import(prefix, tree));
                return;
            }
            syn::UseTree::Name(name) => (&name.ident, &name.ident),
            syn::UseTree::Rename(rename) => (&rename.ident, &rename.rename),
            _ => return,
        };
        let mut names: Vec<&str> = prefix.iter().map(String::as_str).collect();
        let name = name.to_string();
        names.push(&name);
        if names.len() > 1 {
            let term = self.constant(&names);
            self.constants.push((alias.to_string(), term));
        }
    }
}
