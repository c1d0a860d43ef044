//! Calls of functions and methods.

use proc_macro2::{Ident, Span};

use crate::hir::ty::Scalar;
use crate::hir::{Callee, CalleeKind, Construct, Expr, ExprKind, SpanRange};

use super::Reader;
use super::scope::{Name, is_capitalised, key};

/// The plain functions that a kernel may call: those of `std`, less the crate's
/// name, and the runtime's own allocation.
const STD: [[&str; 2]; 14] = [
    ["numkern", "zeros"],
    ["cmp", "min"],
    ["cmp", "max"],
    ["mem", "swap"],
    ["mem", "replace"],
    ["mem", "take"],
    ["iter", "zip"],
    ["iter", "once"],
    ["iter", "repeat"],
    ["iter", "repeat_n"],
    ["iter", "successors"],
    ["iter", "from_fn"],
    ["array", "from_fn"],
    ["hint", "black_box"],
];

/// The associated functions of a kernel's type.
const KERNEL_ASSOCIATED: [&str; 9] =
    ["into", "try_call", "reference", "explain", "reduce", "accumulate", "outer", "at", "reduceat"];

impl Reader {
    /// `callee(args)`.
    pub(super) fn call(&mut self, found: &syn::ExprCall) -> Expr {
        let end = SpanRange::of_span(found.paren_token.span.close());
        let Some(path) = callee_path(&found.func) else {
            let span = SpanRange::of(&found.func).to(end);
            return self.unsupported(span, Construct::IndirectCall);
        };
        let import = self.through_imports(&path.path);
        let callee = Callee { kind: self.classify(path), path: path.clone(), import };
        let args = self.list(&found.args);
        let span = SpanRange::of(&found.func).to(end);
        self.node(span, ExprKind::Call { callee, args })
    }

    /// `receiver.method(args)`. The text of `.expect("text")` is a message, not
    /// a value that the kernel works with.
    pub(super) fn method_call(&mut self, found: &syn::ExprMethodCall) -> Expr {
        let receiver = self.boxed(&found.receiver);
        let method = found.method.clone();
        let takes_message = method == "expect" || method == "expect_err";
        let args = found.args.iter().map(|arg| match takes_message {
            true => self.message(arg),
            false => self.expr(arg),
        });
        let args = args.collect();
        let span = receiver.span.to(SpanRange::of_span(found.paren_token.span.close()));
        let turbofish = found.turbofish.clone();
        self.node(span, ExprKind::MethodCall { receiver, method, turbofish, args })
    }

    /// Which sort of thing a path in front of `(..)` names.
    fn classify(&self, callee: &syn::ExprPath) -> CalleeKind {
        let path = &callee.path;
        if callee.qself.is_some() {
            return CalleeKind::Associated;
        }
        if let Some(local) = path.get_ident().and_then(|name| self.scopes.local(name)) {
            return CalleeKind::Local(local);
        }
        let names: Vec<&Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        let (Some(last), owner) = (names.last(), names.iter().nth_back(1)) else {
            return CalleeKind::Kernel;
        };
        // Before the type: `Shape::Circle(r)` makes a value.
        if is_capitalised(&key(last)) {
            return CalleeKind::Constructor;
        }
        if owner.is_some_and(|owner| self.names_type(owner)) {
            return CalleeKind::Associated;
        }
        if self.is_std(path, &names) {
            return CalleeKind::Std;
        }
        if owner.is_some() && KERNEL_ASSOCIATED.iter().any(|name| *last == name) {
            return CalleeKind::KernelAssociated;
        }
        CalleeKind::Kernel
    }

    /// Whether a name is written like a type, or is known to be one.
    fn names_type(&self, name: &Ident) -> bool {
        let text = key(name);
        is_capitalised(&text)
            || Scalar::from_name(&text).is_some()
            || matches!(text.as_str(), "char" | "str")
            || self.type_params.contains(name)
    }

    /// Whether a path names one of the [`STD`] functions, seen through the
    /// imports of the body.
    fn is_std(&self, path: &syn::Path, names: &[&Ident]) -> bool {
        let full: Vec<String> = match self.through_imports(path) {
            Some(path) => path.segments.iter().map(|segment| key(&segment.ident)).collect(),
            None => names.iter().map(|name| key(name)).collect(),
        };
        let inner = match full.as_slice() {
            [krate, inner @ ..] if krate == "std" || krate == "core" => inner,
            other => other,
        };
        STD.iter().any(|function| inner == function)
    }
}

/// How many imports may lead to one another: more are a circle.
const MOST_IMPORTS: usize = 8;

impl Reader {
    /// A path with the imports of the body put in, if it begins with one.
    fn through_imports(&self, path: &syn::Path) -> Option<syn::Path> {
        let mut full = None;
        for _ in 0..MOST_IMPORTS {
            let path = full.as_ref().unwrap_or(path);
            let (None, Some(first)) = (path.leading_colon, path.segments.first()) else { break };
            let Some(Name::Import(import)) = self.scopes.find(&first.ident) else { break };
            let segments = import
                .iter()
                .map(|name| syn::PathSegment::from(ident(name, first.ident.span())))
                .chain(path.segments.iter().skip(1).cloned());
            let next = syn::Path { leading_colon: None, segments: segments.collect() };
            // `use f::f`: what it begins with is another `f`.
            let done = import.first().is_some_and(|outer| *outer == key(&first.ident));
            full = Some(next);
            if done {
                break;
            }
        }
        full
    }
}

/// A name as it stands in a path.
fn ident(name: &str, span: Span) -> Ident {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => Ident::new(name, span),
        Err(_) if matches!(name, "crate" | "self" | "super") => Ident::new(name, span),
        Err(_) => Ident::new_raw(name, span),
    }
}

/// The path that is called, if it is one: parentheses change nothing.
fn callee_path(callee: &syn::Expr) -> Option<&syn::ExprPath> {
    match callee {
        syn::Expr::Path(path) if !path.path.is_ident("self") => Some(path),
        syn::Expr::Paren(inner) => callee_path(&inner.expr),
        syn::Expr::Group(inner) => callee_path(&inner.expr),
        _ => None,
    }
}
