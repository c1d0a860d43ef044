//! The syntax of attribute arguments: `name`, `name = value`, `name(list)`,
//! separated by commas. What the names mean is not known here.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Token, token};

use crate::hir::SpanRange;

/// One argument.
pub(super) struct Argument {
    /// What it is.
    pub kind: ArgumentKind,
    /// The whole of it.
    pub span: SpanRange,
    /// The whole of it as written.
    pub text: String,
}

/// The forms of an argument.
pub(super) enum ArgumentKind {
    /// `name`.
    Flag(Ident),
    /// `name = value`; the value is what stands before the next comma.
    Value(Ident, TokenStream),
    /// `name(argument, ..)`.
    List(Ident, Vec<Argument>),
    /// Anything without a name: a string, a list of strings, `f8(f8)` in
    /// brackets. Numba takes type signatures there.
    Unnamed,
}

/// What stands between the parentheses of an attribute.
pub(super) struct Arguments(pub Vec<Argument>);

impl Parse for Arguments {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let list = Punctuated::<Argument, Token![,]>::parse_terminated(input)?;
        Ok(Arguments(list.into_iter().collect()))
    }
}

impl Parse for Argument {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let fork = input.fork();
        let kind = if input.peek(Ident::peek_any) {
            let name = input.call(Ident::parse_any)?;
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                ArgumentKind::Value(name, value(input)?)
            } else if input.peek(token::Paren) {
                let list;
                syn::parenthesized!(list in input);
                ArgumentKind::List(name, list.parse::<Arguments>()?.0)
            } else {
                ArgumentKind::Flag(name)
            }
        } else if input.peek(syn::Lit) || input.peek(token::Bracket) {
            input.parse::<TokenTree>()?;
            ArgumentKind::Unnamed
        } else {
            return Err(input.error("expected an option"));
        };
        if !input.is_empty() && !input.peek(Token![,]) {
            return Err(input.error("expected a comma"));
        }
        let tokens = tokens_until(&fork, input)?;
        Ok(Argument { kind, text: text(&tokens), span: SpanRange::of_tokens(tokens) })
    }
}

/// Everything before the next comma; at least one token.
fn value(input: ParseStream) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    if tokens.is_empty() {
        return Err(input.error("expected a value"));
    }
    Ok(tokens)
}

/// The tokens from one cursor up to the place of the other.
fn tokens_until(from: ParseStream, to: ParseStream) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while from.cursor() != to.cursor() {
        tokens.extend([from.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// Tokens as a person would write them in an attribute.
pub(super) fn text(tokens: &TokenStream) -> String {
    let spaced = tokens.to_string();
    spaced.replace(" (", "(").replace("( ", "(").replace(" )", ")").replace(" ,", ",")
}

/// The place of a syntax error, with the token that stands there.
pub(super) fn token_at(arguments: &TokenStream, error: &syn::Error) -> (Span, String) {
    let place = error.span().start();
    let token = find(arguments.clone(), &|span| {
        let start = span.start();
        (start.line, start.column) == (place.line, place.column)
    });
    (error.span(), token.unwrap_or_else(|| text(arguments)))
}

/// The first token at a place, groups included.
fn find(tokens: TokenStream, at: &dyn Fn(Span) -> bool) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => find(group.stream(), at),
        other => at(other.span()).then(|| other.to_string()),
    })
}
