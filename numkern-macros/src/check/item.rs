//! Rules about the item: what it is, its qualifiers, its names.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diag::Sink;
use crate::diag::catalogue::attributes;
use crate::hir::{Kernel, SpanRange};

/// Reports that an attribute stands on something that is not a function.
pub(crate) fn report_not_a_function(name: &str, item: &TokenStream, sink: &mut Sink) {
    let without_body =
        item.clone().into_iter().last().is_some_and(
            |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'),
        );
    let (what, span) = match keyword(item) {
        Some(keyword) => {
            let what = match keyword.to_string().as_str() {
                "fn" if without_body => "a function without a body",
                "fn" => "a function that cannot be read",
                "struct" => "a struct",
                "enum" => "an enum",
                "union" => "a union",
                "trait" => "a trait",
                "impl" => "an `impl` block",
                "mod" => "a module",
                "const" | "static" => "a constant",
                "type" => "a type alias",
                "use" => "a `use` declaration",
                "macro_rules" => "a macro",
                _ => "something that is not a function",
            };
            (what, SpanRange::of_span(keyword.span()))
        }
        None => ("something that is not a function", SpanRange::of_span(Span::call_site())),
    };
    sink.report(attributes::not_a_function(name, what, span));
}

/// The word that says what an item is: after its attributes and qualifiers.
fn keyword(item: &TokenStream) -> Option<Ident> {
    const ITEMS: &[&str] = &[
        "fn",
        "struct",
        "enum",
        "union",
        "trait",
        "impl",
        "mod",
        "type",
        "use",
        "static",
        "macro_rules",
    ];
    let idents: Vec<Ident> = item
        .clone()
        .into_iter()
        .take_while(|token| {
            !matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
        })
        .filter_map(|token| match token {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        })
        .collect();
    // `const` comes last: it may also qualify a function.
    idents
        .iter()
        .find(|ident| ITEMS.contains(&ident.to_string().as_str()))
        .or_else(|| idents.iter().find(|ident| *ident == "const"))
        .cloned()
}

/// The rules about a kernel's signature.
pub(super) fn check(kernel: &Kernel, sink: &mut Sink) {
    receiver(kernel, sink);
    qualifiers(kernel, sink);
    reserved_names(kernel, sink);
}

/// `self` and `Self` in the signature, and functions without that belong to a
/// type all the same.
fn receiver(kernel: &Kernel, sink: &mut Sink) {
    let signature = &kernel.item.sig;
    if let Some(receiver) = signature.receiver() {
        let token = super::text::of(receiver);
        sink.report(attributes::self_value(&token, SpanRange::of(receiver)));
    } else if let Some(owner) = kernel.owner {
        let span = SpanRange::of_span(kernel.name().span());
        sink.report(attributes::associated(&kernel.name().to_string(), owner, span));
    } else if let Some(ident) = find_ident(signature.to_token_stream(), &|name| name == "Self") {
        sink.report(attributes::self_value("Self", SpanRange::of_span(ident.span())));
    }
}

/// `unsafe`, `extern`, `const`, `async` and `...`.
fn qualifiers(kernel: &Kernel, sink: &mut Sink) {
    let signature = &kernel.item.sig;
    let name = signature.ident.to_string();
    if let syn::Safety::Unsafe(token) = &signature.safety {
        sink.report(attributes::unsafe_fn(&name, SpanRange::of(token)));
    }
    if let Some(abi) = &signature.abi {
        sink.report(attributes::extern_fn(&name, SpanRange::of(abi)));
    }
    if let Some(token) = &signature.constness {
        sink.report(attributes::const_fn(&name, SpanRange::of(token)));
    }
    if let Some(token) = &signature.asyncness {
        sink.report(attributes::async_fn(&name, SpanRange::of(token)));
    }
    if let Some(variadic) = &signature.variadic {
        sink.report(attributes::variadic(&name, SpanRange::of(variadic)));
    }
}

/// Names of the user's that begin like generated ones; each once.
fn reserved_names(kernel: &Kernel, sink: &mut Sink) {
    let mut seen = HashSet::new();
    let reserved = |name: &str| name.trim_start_matches("r#").starts_with("__nk_");
    for_each_ident(kernel.item.to_token_stream(), &mut |ident| {
        let name = ident.to_string();
        if reserved(&name) && seen.insert(name.clone()) {
            sink.report(attributes::reserved_name(&name, SpanRange::of_span(ident.span())));
        }
    });
}

/// The first identifier that passes a test, groups included.
fn find_ident(tokens: TokenStream, test: &dyn Fn(&str) -> bool) -> Option<Ident> {
    let mut found = None;
    for_each_ident(tokens, &mut |ident| {
        if found.is_none() && test(&ident.to_string()) {
            found = Some(ident);
        }
    });
    found
}

/// Every identifier, groups included, in order.
fn for_each_ident(tokens: TokenStream, each: &mut dyn FnMut(Ident)) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => each(ident),
            TokenTree::Group(group) => for_each_ident(group.stream(), each),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
