//! Where a node stands in the user's source.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

/// The first and the last token's span of a node.
///
/// Stable `proc_macro` cannot join two spans into one, but an error that is
/// given both ends underlines everything between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanRange {
    /// The span of the first token.
    pub start: Span,
    /// The span of the last token.
    pub end: Span,
}

impl SpanRange {
    /// The range of one token.
    pub(crate) fn of_span(span: Span) -> Self {
        SpanRange { start: span, end: span }
    }

    /// The range of the tokens of a syntax node; the macro's call site when it
    /// has none.
    pub(crate) fn of(node: &impl ToTokens) -> Self {
        Self::of_tokens(node.to_token_stream())
    }

    /// The range of a run of tokens.
    pub(crate) fn of_tokens(tokens: TokenStream) -> Self {
        let mut spans = tokens.into_iter().map(|token| match token {
            TokenTree::Group(group) => (group.span_open(), group.span_close()),
            other => (other.span(), other.span()),
        });
        match spans.next() {
            None => Self::of_span(Span::call_site()),
            Some((start, end)) => {
                let end = spans.last().map_or(end, |(_, end)| end);
                SpanRange { start, end }
            }
        }
    }

    /// From the start of this range to the end of the other.
    pub(crate) fn to(self, other: SpanRange) -> SpanRange {
        SpanRange { start: self.start, end: other.end }
    }

    /// The 1-based source line of the first token.
    pub(crate) fn line(self) -> usize {
        self.start.start().line
    }
}
