//! Diagnostics: every rejection has a stable code, the user's own token, a
//! reason, and what to write instead.
//!
//! Stages report into a [`Sink`]; the catalogue of codes and wordings is in
//! [`catalogue`]. Nothing is shown until the sink is [emptied](Sink::finish),
//! and a sink that is dropped unread is a bug that panics in tests.

pub(crate) mod catalogue;

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::hir::SpanRange;

/// A stable diagnostic code, shown as `NK0123`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Code(pub u16);

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NK{:04}", self.0)
    }
}

/// One rejection.
#[derive(Debug)]
pub(crate) struct Diagnostic {
    /// Its code.
    pub code: Code,
    /// The place it is about.
    pub span: SpanRange,
    /// What is wrong, naming the user's own token.
    pub message: String,
    /// Why it is refused.
    pub why: String,
    /// What to write instead.
    pub help: String,
    /// Further places, each with a few words (for a race: the other access).
    pub also: Vec<(SpanRange, String)>,
}

/// Collects diagnostics; all of a function are shown at once.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    found: Vec<Diagnostic>,
    finished: bool,
}

impl Sink {
    /// An empty sink.
    pub(crate) fn new() -> Self {
        Sink::default()
    }

    /// Reports a diagnostic.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Whether anything was reported so far.
    pub(crate) fn has_errors(&self) -> bool {
        !self.found.is_empty()
    }

    /// What was reported so far (for tests).
    #[cfg(test)]
    pub(crate) fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// Ends collection: `None` when nothing was reported, else the
    /// `compile_error!` items that show everything, in source order. What two
    /// stages reported alike is shown once.
    pub(crate) fn finish(mut self) -> Option<TokenStream> {
        self.finished = true;
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(Diagnostic::position);
        found.dedup_by(|next, kept| next.says_the_same_as(kept));
        let errors: TokenStream = found.into_iter().map(render).collect();
        (!errors.is_empty()).then_some(errors)
    }
}

impl Diagnostic {
    /// Line, column and code: the order in which errors are shown.
    fn position(&self) -> (usize, usize, Code) {
        let start = self.span.start.start();
        (start.line, start.column, self.code)
    }

    /// Whether this repeats another diagnostic. Only neighbours in the order
    /// of [`Diagnostic::position`] can.
    fn says_the_same_as(&self, other: &Diagnostic) -> bool {
        self.position() == other.position() && self.message == other.message
    }

    /// The whole text. Stable Rust gives a macro no way to label a second
    /// place, so the further places are named by their lines.
    fn text(&self) -> String {
        let Diagnostic { code, message, why, help, also, .. } = self;
        let mut text = format!("{code}: {message}\n\n{why}\n");
        for (place, words) in also {
            text.push_str(&format!("note: line {}: {words}\n", place.line()));
        }
        text.push_str(&format!("help: {help}"));
        text
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if !self.finished && !std::thread::panicking() {
            panic!("a diagnostic sink was dropped without being read");
        }
    }
}

/// One `compile_error!`, at the main place.
fn render(diagnostic: Diagnostic) -> TokenStream {
    compile_error(diagnostic.span, &diagnostic.text())
}

/// `::core::compile_error!{ text }`, underlining the whole range.
fn compile_error(span: SpanRange, text: &str) -> TokenStream {
    let (start, end) = (span.start, span.end);
    let path = quote_spanned!(start=> ::core::compile_error!);
    let arguments = quote_spanned!(end=> { #text });
    quote::quote!(#path #arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(tokens: &str, code: u16, message: &str) -> Diagnostic {
        let tokens: TokenStream = tokens.parse().unwrap();
        Diagnostic {
            code: Code(code),
            span: SpanRange::of_tokens(tokens),
            message: message.into(),
            why: "Because.".into(),
            help: "Do it.".into(),
            also: Vec::new(),
        }
    }

    #[test]
    fn the_text_has_code_reason_and_help() {
        let one = at("x", 7, "`x` is wrong");
        let place = one.span;
        let text = one.also(place, "`x` is read here").text();
        let line = place.line();
        let note = format!("note: line {line}: `x` is read here");
        assert_eq!(text, format!("NK0007: `x` is wrong\n\nBecause.\n{note}\nhelp: Do it."));
    }

    #[test]
    fn errors_come_in_source_order_and_once() {
        let mut sink = Sink::new();
        sink.report(at("\n\nlast", 1, "last"));
        sink.report(at("\nfirst", 2, "first"));
        sink.report(at("\n\nlast", 1, "last"));
        let text = sink.finish().unwrap().to_string();
        assert_eq!(text.matches("NK0001").count(), 1, "{text}");
        assert!(text.find("NK0002").unwrap() < text.find("NK0001").unwrap(), "{text}");
    }

    #[test]
    fn an_empty_sink_says_nothing() {
        assert!(Sink::new().finish().is_none());
    }

    #[test]
    #[should_panic(expected = "dropped without being read")]
    fn a_forgotten_sink_panics() {
        drop(Sink::new());
    }
}
