//! Rules about calls and paths.

use super::text;
use crate::diag::Sink;
use crate::diag::catalogue::subset;
use crate::hir::{Expr, ExprKind, Kernel, SpanRange};

/// Modules of the standard library that reach outside the program.
const OUTSIDE: &[&str] = &["env", "fs", "io", "net", "os", "process", "sync", "thread", "time"];

/// What programs call after a `use` of such a module or type.
const OUTSIDE_CALLS: &[(&str, &[&str])] = &[
    ("Command", &["new"]),
    ("File", &["create", "open"]),
    ("Instant", &["now"]),
    ("SystemTime", &["now"]),
    ("env", &["args", "current_dir", "var"]),
    ("fs", &["read", "read_to_string", "remove_file", "write"]),
    ("io", &["stderr", "stdin", "stdout"]),
    ("process", &["abort", "exit", "id"]),
    ("thread", &["current", "scope", "sleep", "spawn", "yield_now"]),
];

/// The rules about one expression.
pub(super) fn expr(expr: &Expr, kernel: &Kernel, sink: &mut Sink) {
    let path = match &expr.kind {
        ExprKind::Path(path) => path,
        ExprKind::Call { callee, .. } => &callee.path,
        _ => return,
    };
    recursion(&path.path, kernel, sink);
    recursion_by_name(&path.path, kernel, sink);
    outside_world(&path.path, sink);
}

/// `f` or `f::into` inside `f`. Local variables are no paths, so a variable
/// that shadows the kernel is not taken for it.
fn recursion(path: &syn::Path, kernel: &Kernel, sink: &mut Sink) {
    if path.leading_colon.is_none()
        && let Some(first) = path.segments.first()
        && first.ident == *kernel.name()
        && path.segments.len() <= 2
    {
        let span = SpanRange::of_span(first.ident.span());
        sink.report(subset::recursion(&first.ident.to_string(), span));
    }
}

/// `reduce_with::<f>(&x, 0.0)` inside `f`.
fn recursion_by_name(path: &syn::Path, kernel: &Kernel, sink: &mut Sink) {
    let Some(last) = path.segments.last() else { return };
    let syn::PathArguments::AngleBracketed(written) = &last.arguments else { return };
    for argument in &written.args {
        if let syn::GenericArgument::Type(syn::Type::Path(ty)) = argument
            && ty.qself.is_none()
            && ty.path.is_ident(kernel.name())
        {
            recursion(&ty.path, kernel, sink);
        }
    }
}

/// Files, clocks, threads, the environment.
fn outside_world(path: &syn::Path, sink: &mut Sink) {
    let names: Vec<String> =
        path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let outside = match names.as_slice() {
        ["std" | "core", module, ..] => OUTSIDE.contains(module) && !is_shared_value(&names),
        [owner, name] => {
            OUTSIDE_CALLS.iter().any(|(outside, calls)| outside == owner && calls.contains(name))
        }
        _ => false,
    };
    if outside {
        sink.report(subset::outside_world(&text::of(path), SpanRange::of(path)));
    }
}

/// `std::sync::Mutex::new` and the like, which the rules about types report.
fn is_shared_value(names: &[&str]) -> bool {
    names.get(1) == Some(&"sync")
        && names.iter().any(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
}
