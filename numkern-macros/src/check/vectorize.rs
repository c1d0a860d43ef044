//! Rules about `#[vectorize]` functions: scalars in, one scalar out.

use super::text;
use crate::diag::Sink;
use crate::diag::catalogue::vectorize as catalogue;
use crate::hir::{Kernel, SpanRange};

/// The rules about the signature of a `#[vectorize]` function.
pub(super) fn check(kernel: &Kernel, sink: &mut Sink) {
    count(kernel, sink);
    for input in &kernel.item.sig.inputs {
        // A receiver has its own rule.
        if let syn::FnArg::Typed(parameter) = input {
            pattern(parameter, sink);
            parameter_type(parameter, sink);
        }
    }
    result(kernel, sink);
}

/// One to eight parameters.
fn count(kernel: &Kernel, sink: &mut Sink) {
    let signature = &kernel.item.sig;
    let span = SpanRange::of_span(signature.ident.span());
    let name = signature.ident.to_string();
    match signature.inputs.len() {
        0 => sink.report(catalogue::no_parameters(&name, span)),
        count if count > catalogue::MOST_PARAMETERS => {
            sink.report(catalogue::too_many_parameters(&name, count, span));
        }
        _ => {}
    }
}

/// A parameter is a name.
fn pattern(parameter: &syn::PatType, sink: &mut Sink) {
    let is_name = matches!(
        parameter.pat.as_ref(),
        syn::Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none()
    );
    if !is_name {
        let written = text::of(&parameter.pat);
        sink.report(catalogue::pattern_parameter(&written, SpanRange::of(&parameter.pat)));
    }
}

/// A parameter is one element, by value.
fn parameter_type(parameter: &syn::PatType, sink: &mut Sink) {
    let name = match parameter.pat.as_ref() {
        syn::Pat::Ident(pat) => pat.ident.to_string(),
        other => text::of(other),
    };
    let (ty, span) = (parameter.ty.as_ref(), SpanRange::of(&parameter.ty));
    let written = text::of(ty);
    if is_array(ty) {
        sink.report(catalogue::array_parameter(&name, &written, span));
    } else if let syn::Type::ImplTrait(_) = ty {
        sink.report(catalogue::impl_parameter(&name, &written, span));
    } else if let syn::Type::Reference(reference) = ty
        && !super::types::is_refused(ty)
    {
        let value = text::of(&reference.elem);
        sink.report(catalogue::reference_parameter(&name, &written, &value, span));
    }
}

/// The result is one element.
fn result(kernel: &Kernel, sink: &mut Sink) {
    let signature = &kernel.item.sig;
    let name = signature.ident.to_string();
    match &signature.output {
        syn::ReturnType::Default => {
            let span = SpanRange::of_span(signature.ident.span());
            sink.report(catalogue::no_return_value(&name, span));
        }
        syn::ReturnType::Type(_, ty) => match ty.as_ref() {
            syn::Type::Tuple(tuple) if tuple.elems.is_empty() => {
                sink.report(catalogue::no_return_value(&name, SpanRange::of(ty)));
            }
            syn::Type::Tuple(_) => sink.report(catalogue::tuple_return(&name, SpanRange::of(ty))),
            // A borrowed array is reported as borrowed.
            owned if is_array(owned) && !is_borrowed(owned) => {
                sink.report(catalogue::array_return(&name, &text::of(owned), SpanRange::of(ty)));
            }
            _ => {}
        },
    }
}

/// Whether a type is written as an array, a slice, a `Vec` or an ndarray,
/// behind any references.
fn is_array(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => is_array(&reference.elem),
        syn::Type::Paren(paren) => is_array(&paren.elem),
        syn::Type::Group(group) => is_array(&group.elem),
        syn::Type::Slice(_) | syn::Type::Array(_) => true,
        syn::Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| is_array_name(&last.ident.to_string()))
        }
        _ => false,
    }
}

/// `Vec` and ndarray's names: `Array1`, `ArrayD`, `ArrayView2`, `ArrayBase`.
fn is_array_name(name: &str) -> bool {
    let Some(rest) =
        ["Array", "ArcArray", "CowArray"].iter().find_map(|array| name.strip_prefix(array))
    else {
        return name == "Vec";
    };
    let rest = rest.strip_prefix("View").unwrap_or(rest);
    let rest = rest.strip_prefix("Mut").unwrap_or(rest);
    matches!(rest, "" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "D" | "Base")
}

fn is_borrowed(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(_) => true,
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            name.starts_with("ArrayView") || name == "CowArray"
        }),
        _ => false,
    }
}
