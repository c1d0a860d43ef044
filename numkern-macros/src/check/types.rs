//! Rules about written types: in the signature, in `let` and `const`, after
//! `as`, in turbofish, and in paths such as `String::new`.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::visit::{self, Visit};

use super::text;
use crate::diag::catalogue::subset;
use crate::diag::{Diagnostic, Sink};
use crate::hir::{Expr, ExprKind, Kernel, LocalId, SpanRange, Stmt};

/// Types that a kernel does not hold, by why not.
#[derive(Clone, Copy)]
enum Family {
    Text,
    Collection,
    Boxed,
    Shared,
}

impl Family {
    fn diagnostic(self, name: &str, span: SpanRange) -> Diagnostic {
        match self {
            Family::Text => subset::text(name, span),
            Family::Collection => subset::collection(name, span),
            Family::Boxed => subset::boxed(name, span),
            Family::Shared => subset::shared(name, span),
        }
    }
}

/// The family of a name that is the standard library's wherever it stands.
fn family(name: &str) -> Option<Family> {
    Some(match name {
        "String" | "str" | "char" | "CString" | "CStr" | "OsString" | "OsStr" | "PathBuf" => {
            Family::Text
        }
        "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" | "VecDeque" | "LinkedList"
        | "BinaryHeap" => Family::Collection,
        "Box" => Family::Boxed,
        "Rc" | "Arc" | "RefCell" | "Mutex" | "RwLock" | "OnceCell" | "OnceLock" | "LazyCell"
        | "LazyLock" | "UnsafeCell" | "AtomicBool" | "AtomicI8" | "AtomicI16" | "AtomicI32"
        | "AtomicI64" | "AtomicIsize" | "AtomicU8" | "AtomicU16" | "AtomicU32" | "AtomicU64"
        | "AtomicUsize" => Family::Shared,
        _ => return None,
    })
}

/// What is wrong with a path, if anything. `Cell` may well be a user's own
/// type, so it counts only as `Cell<..>` or behind `std`.
fn path(path: &syn::Path) -> Option<Diagnostic> {
    let from_std = path.segments.len() > 1 && {
        let first = &path.segments[0].ident;
        first == "std" || first == "core" || first == "cell"
    };
    path.segments.iter().find_map(|segment| {
        let name = segment.ident.to_string();
        let cell = name == "Cell" && (from_std || !segment.arguments.is_none());
        let family = if cell { Some(Family::Shared) } else { family(&name) };
        let span = SpanRange::of_span(segment.ident.span());
        family.map(|family| family.diagnostic(&name, span))
    })
}

/// Looks through a type, outermost first, and stops at the first finding.
struct Finder(Option<Diagnostic>);

impl<'ast> Visit<'ast> for Finder {
    fn visit_type(&mut self, ty: &'ast syn::Type) {
        let span = || SpanRange::of(ty);
        if self.0.is_none() {
            self.0 = match ty {
                syn::Type::TraitObject(_) => Some(subset::trait_object(&text::of(ty), span())),
                syn::Type::Ptr(_) => Some(subset::raw_pointer(&text::of(ty), span())),
                syn::Type::FnPtr(_) => Some(subset::fn_pointer(&text::of(ty), span())),
                _ => None,
            };
        }
        if self.0.is_none() {
            visit::visit_type(self, ty);
        }
    }

    fn visit_path(&mut self, node: &'ast syn::Path) {
        if self.0.is_none() {
            self.0 = path(node);
        }
        if self.0.is_none() {
            visit::visit_path(self, node);
        }
    }

    // The length of an array is an expression, checked by rustc.
    fn visit_expr(&mut self, _: &'ast syn::Expr) {}
}

impl Finder {
    fn report(self, sink: &mut Sink) {
        if let Some(found) = self.0 {
            sink.report(found);
        }
    }
}

/// Whether a rule here refuses the type.
pub(super) fn is_refused(ty: &syn::Type) -> bool {
    let mut finder = Finder(None);
    finder.visit_type(ty);
    finder.0.is_some()
}

fn written(ty: &syn::Type, sink: &mut Sink) {
    let mut finder = Finder(None);
    finder.visit_type(ty);
    finder.report(sink);
}

fn named(node: &syn::Path, sink: &mut Sink) {
    let mut finder = Finder(None);
    finder.visit_path(node);
    finder.report(sink);
}

/// The types of the parameters and of the result.
pub(super) fn check_signature(kernel: &Kernel, sink: &mut Sink) {
    for param in &kernel.params {
        written(&param.ty, sink);
    }
    if let syn::ReturnType::Type(_, ty) = &kernel.item.sig.output {
        returned(kernel, ty, sink);
    }
}

/// The return type: nothing borrowed, nothing unnamed.
fn returned(kernel: &Kernel, ty: &syn::Type, sink: &mut Sink) {
    let name = kernel.name().to_string();
    let span = SpanRange::of(ty);
    let mut look = Borrowed::default();
    look.visit_type(ty);
    if look.unnamed {
        sink.report(subset::impl_return(&name, &text::of(ty), span));
    } else if look.borrowed {
        sink.report(subset::borrowed_return(&name, &text::of(ty), span));
    } else {
        written(ty, sink);
    }
}

/// Whether the result is an `impl Trait`.
pub(super) fn returns_unnamed(kernel: &Kernel) -> bool {
    let mut look = Borrowed::default();
    look.visit_return_type(&kernel.item.sig.output);
    look.unnamed
}

/// What a return type holds.
#[derive(Default)]
struct Borrowed {
    borrowed: bool,
    unnamed: bool,
}

impl<'ast> Visit<'ast> for Borrowed {
    fn visit_type_reference(&mut self, _: &'ast syn::TypeReference) {
        self.borrowed = true;
    }

    fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {
        self.unnamed = true;
    }

    fn visit_type_trait_object(&mut self, _: &'ast syn::TypeTraitObject) {}

    fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
        self.borrowed = true;
    }

    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        let name = segment.ident.to_string();
        self.borrowed |= name.starts_with("ArrayView") || name == "CowArray" || name == "Cow";
        visit::visit_path_segment(self, segment);
    }

    fn visit_expr(&mut self, _: &'ast syn::Expr) {}
}

/// The types that expressions name.
pub(super) fn expr(expr: &Expr, sink: &mut Sink) {
    match &expr.kind {
        ExprKind::Path(path) => expr_path(path, sink),
        ExprKind::Call { callee, .. } => expr_path(&callee.path, sink),
        ExprKind::Struct { path, .. } => named(path, sink),
        ExprKind::Cast { ty, .. } => written(ty, sink),
        ExprKind::MethodCall { turbofish: Some(arguments), .. } => {
            let mut finder = Finder(None);
            finder.visit_angle_bracketed_generic_arguments(arguments);
            finder.report(sink);
        }
        ExprKind::Closure(closure) => {
            let params = closure.params.iter().filter_map(|(_, ty)| ty.as_ref());
            params.chain(&closure.output).for_each(|ty| written(ty, sink));
        }
        _ => {}
    }
}

fn expr_path(path: &syn::ExprPath, sink: &mut Sink) {
    let mut finder = Finder(None);
    finder.visit_expr_path(path);
    finder.report(sink);
}

/// The types in `let`, `const` and `use`.
pub(super) fn stmt(stmt: &Stmt, sink: &mut Sink) {
    match stmt {
        Stmt::Let { ty: Some(ty), .. } => written(ty, sink),
        Stmt::Item(item) => match item.as_ref() {
            syn::Item::Const(item) => written(&item.ty, sink),
            syn::Item::Use(item) => imported(item, sink),
            _ => {}
        },
        _ => {}
    }
}

/// The variable that a `let` gives a refused type or a value made by one, as
/// in `let m = HashMap::new();`: the type is reported, so its methods need not.
pub(super) fn refused_variable(stmt: &Stmt) -> Option<LocalId> {
    let Stmt::Let { pat, ty, init, .. } = stmt else { return None };
    let made = match init.as_ref().map(|init| &init.kind) {
        Some(ExprKind::Call { callee, .. }) => path(&callee.path.path).is_some(),
        _ => false,
    };
    let refused = made || ty.as_ref().is_some_and(is_refused);
    refused.then(|| pat.as_local()).flatten()
}

/// `use std::collections::HashMap;` in a body.
fn imported(item: &syn::ItemUse, sink: &mut Sink) {
    let mut groups = vec![item.tree.to_token_stream()];
    while let Some(tokens) = groups.pop() {
        for token in tokens {
            match token {
                TokenTree::Group(group) => groups.push(group.stream()),
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    if let Some(family) = family(&name) {
                        let span = SpanRange::of_span(ident.span());
                        sink.report(family.diagnostic(&name, span));
                    }
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<u16> {
        let ty: syn::Type = syn::parse_str(text).unwrap();
        let mut finder = Finder(None);
        finder.visit_type(&ty);
        finder.0.map(|found| found.code.0)
    }

    #[test]
    fn families() {
        assert_eq!(code("&str"), Some(101));
        assert_eq!(code("Option<&[String]>"), Some(101));
        assert_eq!(code("std::collections::HashMap<i32, f64>"), Some(104));
        assert_eq!(code("Box<dyn Fn(f64) -> f64>"), Some(106));
        assert_eq!(code("&dyn Fn(f64) -> f64"), Some(107));
        assert_eq!(code("&std::cell::Cell<f64>"), Some(108));
        assert_eq!(code("*mut f64"), Some(109));
        assert_eq!(code("fn(f64) -> f64"), Some(110));
    }

    #[test]
    fn numbers_and_arrays_are_fine() {
        for text in [
            "f64",
            "&mut [f32]",
            "[u8; 4]",
            "ArrayView2<'_, f64>",
            "Option<(f64, usize)>",
            "Cell",
            "grid::Cell",
            "impl Fn(f64) -> f64",
            "ArcArray1<f64>",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }
}
