//! NK0360 to NK0364: `assume_disjoint` in `prange!`. NK0364 is on the runtime's
//! traits, where rustc finds it.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const NO_ARRAY: Entry = Entry {
    code: 360,
    message: "`$name` in `prange!` does not name an array that is declared before the loop",
    why: "`assume_disjoint` takes the names of arrays that the iterations write to, so that \
          numkern knows whose elements they share.",
    help: "write the name of an array, `prange!(0..n, assume_disjoint(c))`, or of several, \
           `assume_disjoint(c, d)`",
};

/// An argument that is no array's name; `text` as written.
pub(crate) fn no_array(text: &str, span: SpanRange) -> Diagnostic {
    NO_ARRAY.at(span, &[("name", text)])
}

const NOTHING: Entry = Entry {
    code: 361,
    message: "there is nothing to assume about `$name` in this `prange!` loop",
    why: "The loop does not write to `$name`, and reads may meet.",
    help: "take `$name` out of `assume_disjoint`",
};

/// An array that the loop does not write, or a loop that is not parallel.
pub(crate) fn nothing_to_assume(name: &str, span: SpanRange) -> Diagnostic {
    NOTHING.at(span, &[("name", name)])
}

const REDUCED: Entry = Entry {
    code: 362,
    message: "`$name` stands in `assume_disjoint`, but this `prange!` loop reduces it",
    why: "In a reduction all iterations meet at the same place; numkern gives each block of \
          iterations a copy of its own and combines them in order.",
    help: "take `$name` out of `assume_disjoint`: a reduction needs no assumption",
};

/// A variable or an array that is reduced.
pub(crate) fn reduced(name: &str, span: SpanRange) -> Diagnostic {
    REDUCED.at(span, &[("name", name)])
}

const NOT_BY_ELEMENT: Entry = Entry {
    code: 363,
    message: "`$what` uses `$name`, which stands in `assume_disjoint`, in another way than by \
              its elements",
    why: "Where the author's word is wrong, iterations meet in `$name`. That stays harmless \
          because every access is an atomic load or store of one element, which views, \
          references and closures cannot promise.",
    help: "read and write elements, `let v = $name[at];`, `$name[at] = v;`, `$name[at] += v;`, \
           where `at` is a number, or `[i, j]` for two axes",
};

/// A row, a reference, a method that takes the whole array; `what` as written.
pub(crate) fn not_by_element(name: &str, what: &str, span: SpanRange) -> Diagnostic {
    NOT_BY_ELEMENT.at(span, &[("name", name), ("what", what)])
}
