//! NK0375: names in functions that a macro writes.

use super::{Diagnostic, Entry};
use crate::hir::SpanRange;

const TWO_OF_ONE_NAME: Entry = Entry {
    code: 375,
    message: "`$name` may stand for two variables here",
    why: "One `$name` was written by a macro and the other was given to it. rustc keeps such \
          names apart, and numkern, which sees the names alone, could take one for the other.",
    help: "give the macro's own variable another name",
};

/// A name that is bound and used by tokens of different origin.
pub(crate) fn two_of_one_name(name: &str, used: SpanRange, bound: SpanRange) -> Diagnostic {
    TWO_OF_ONE_NAME
        .at(used, &[("name", name)])
        .also(bound, format!("the `{name}` that this could be"))
}
