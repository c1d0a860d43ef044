//! The arguments of macros that format a message.

use proc_macro2::Ident;
use syn::parse::ParseStream;

use crate::hir::{Expr, ExprKind, SpanRange};

use super::Reader;
use super::scope::key;

/// All arguments are leading expressions; there is no message.
pub(super) const LEADING_ALL: usize = usize::MAX;

/// `leading expressions, "message", argument, name = argument`.
pub(super) struct FormatInput {
    /// The expressions before the message.
    leading: Vec<syn::Expr>,
    /// The message, when it is a literal.
    message: Option<syn::LitStr>,
    /// The names given to arguments.
    names: Vec<Ident>,
    /// The arguments of the message.
    arguments: Vec<syn::Expr>,
}

impl FormatInput {
    /// Reads the tokens of a macro call.
    pub(super) fn parse(input: ParseStream, leading: usize) -> syn::Result<Self> {
        let mut read =
            FormatInput { leading: vec![], message: None, names: vec![], arguments: vec![] };
        let mut position = 0;
        while !input.is_empty() {
            if position < leading {
                read.leading.push(input.parse()?);
            } else if position == leading && input.peek(syn::LitStr) {
                read.message = Some(input.parse()?);
            } else {
                if input.peek(syn::Ident) && input.peek2(syn::Token![=]) {
                    // `a == b` also starts so.
                    if !input.peek2(syn::Token![==]) {
                        read.names.push(input.parse()?);
                        input.parse::<syn::Token![=]>()?;
                    }
                }
                read.arguments.push(input.parse()?);
            }
            position += 1;
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        Ok(read)
    }
}

impl Reader {
    /// Every expression in the arguments, and a use of every variable that the
    /// message names, as in `"{x}"`.
    pub(super) fn format_input(&mut self, input: &FormatInput) -> Vec<Expr> {
        let mut args: Vec<Expr> = input.leading.iter().map(|expr| self.expr(expr)).collect();
        args.extend(input.arguments.iter().map(|expr| self.message(expr)));
        let Some(message) = &input.message else { return args };
        for name in captures(&message.value()) {
            if input.names.iter().any(|given| key(given) == name) {
                continue;
            }
            let Ok(mut name) = syn::parse_str::<Ident>(&name) else { continue };
            name.set_span(message.span());
            if let Some(local) = self.scopes.local(&name) {
                let span = SpanRange::of_span(message.span());
                args.push(self.node(span, ExprKind::Local(local, name)));
            }
        }
        args
    }
}

/// The names between braces in a message, as value, width or precision, each
/// once.
fn captures(message: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        let starts_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if starts_name && names.iter().all(|known| known != name) {
            names.push(name.to_owned());
        }
    };
    let text = message.replace("{{", "");
    for part in text.split('{').skip(1) {
        let inner = part.split('}').next().unwrap_or_default();
        let (value, spec) = inner.split_once(':').unwrap_or((inner, ""));
        add(value.trim());
        // `width$` and `precision$`: the name is what stands before the sign.
        let mut pieces: Vec<&str> = spec.split('$').collect();
        pieces.pop();
        for piece in pieces {
            let start = piece
                .rfind(|c: char| !c.is_alphanumeric() && c != '_')
                .map_or(0, |at| at + piece[at..].chars().next().map_or(1, char::len_utf8));
            add(piece[start..].trim_start_matches(|c: char| c.is_ascii_digit()));
        }
    }
    names
}
