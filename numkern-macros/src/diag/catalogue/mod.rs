//! The catalogue of codes and wordings.
//!
//! Each rejection is a static [`Entry`]; a small function beside it fills in
//! the user's tokens. `docs/errors.md` explains every code to users, and a
//! test holds the two together.
//!
//! | codes | about | module |
//! |---|---|---|
//! | NK00xx | attributes, options, the shape of the item | [`attributes`] |
//! | NK01xx | the numeric subset | [`subset`] |
//! | NK02xx | `#[vectorize]` | [`vectorize`] |
//! | NK03xx | `#[parallel]` and `prange!` | [`parallel`], [`disjoint`], [`names`] |
//! | NK04xx | `#[fastmath]`; loops in lanes | [`fastmath`], [`lanes`] |

pub(crate) mod attributes;
pub(crate) mod disjoint;
pub(crate) mod fastmath;
pub(crate) mod lanes;
pub(crate) mod names;
pub(crate) mod parallel;
pub(crate) mod subset;
pub(crate) mod vectorize;

use super::{Code, Diagnostic};
use crate::hir::SpanRange;

/// One wording. `$name` stands for a token of the user's.
pub(crate) struct Entry {
    /// The code.
    pub code: u16,
    /// What is wrong.
    pub message: &'static str,
    /// Why it is refused.
    pub why: &'static str,
    /// What to write instead.
    pub help: &'static str,
}

impl Entry {
    /// The diagnostic at a place, with every `$key` replaced by its value.
    pub(crate) fn at(&self, span: SpanRange, values: &[(&str, &str)]) -> Diagnostic {
        Diagnostic {
            code: Code(self.code),
            span,
            message: fill(self.message, values),
            why: fill(self.why, values),
            help: fill(self.help, values),
            also: Vec::new(),
        }
    }
}

impl Diagnostic {
    /// Adds a second place, with a few words about it.
    pub(crate) fn also(mut self, span: SpanRange, words: impl Into<String>) -> Self {
        self.also.push((span, words.into()));
        self
    }

    /// Replaces the general help by one for this very case.
    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Replaces the general reason by one for this very case.
    pub(crate) fn with_why(mut self, why: impl Into<String>) -> Self {
        self.why = why.into();
        self
    }
}

/// Replaces every `$key`. Values are put in once and not looked into again.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let len = tail.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(tail.len());
        let key = &tail[..len];
        match values.iter().find(|(name, _)| *name == key) {
            Some((_, value)) => out.push_str(value),
            None => unreachable!("the wording names `${key}`, which was not given"),
        }
        rest = &tail[len..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fill_replaces_each_key_once() {
        let text = fill("`$name` and $index, again $name.", &[("name", "$x"), ("index", "i")]);
        assert_eq!(text, "`$x` and i, again $x.");
    }
}
