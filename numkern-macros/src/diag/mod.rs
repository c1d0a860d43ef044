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
    /// `compile_error!` items that show everything.
    pub(crate) fn finish(mut self) -> Option<TokenStream> {
        self.finished = true;
        let errors: TokenStream = self.found.drain(..).map(render).collect();
        (!errors.is_empty()).then_some(errors)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if !self.finished && !std::thread::panicking() {
            panic!("a diagnostic sink was dropped without being read");
        }
    }
}

/// One `compile_error!` per place: the main one with the whole text, the
/// others naming what they are to it.
fn render(diagnostic: Diagnostic) -> TokenStream {
    let Diagnostic { code, span, message, why, help, also } = diagnostic;
    let text = format!("{code}: {message}\n\n{why}\nhelp: {help}");
    let mut out = compile_error(span, &text);
    for (place, words) in also {
        out.extend(compile_error(
            place,
            &format!("{code}: {words}\n\nhelp: see the other {code} error above"),
        ));
    }
    out
}

/// `::core::compile_error!{ text }`, underlining the whole range.
fn compile_error(span: SpanRange, text: &str) -> TokenStream {
    let (start, end) = (span.start, span.end);
    let path = quote_spanned!(start=> ::core::compile_error!);
    let arguments = quote_spanned!(end=> { #text });
    quote::quote!(#path #arguments)
}
