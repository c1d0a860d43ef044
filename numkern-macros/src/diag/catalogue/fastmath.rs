//! NK04xx: `#[fastmath]`.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const NAN_FLAG: Entry = Entry {
    code: 401,
    message: "`$flag` is no liberty that `fastmath` takes",
    why: "`$flag` promises that no $value ever occurs, and then tests such as `x.$test()` may be \
          removed. In numkern they keep working under `fastmath`.",
    help: "remove `$flag`; `fastmath` without a list allows all of `reassoc`, `contract`, \
           `arcp`, `nsz` and `afn`",
};

/// `nnan` or `ninf`.
pub(crate) fn nan_flag(flag: &str, span: SpanRange) -> Diagnostic {
    let (value, test) =
        if flag == "nnan" { ("NaN", "is_nan") } else { ("infinity", "is_infinite") };
    NAN_FLAG.at(span, &[("flag", flag), ("value", value), ("test", test)])
}

const EMPTY_LIST: Entry = Entry {
    code: 402,
    message: "`$written` allows nothing",
    why: "A list after `fastmath` names what is allowed, and this one is empty.",
    help: "write `fastmath` without parentheses to allow everything, or name what is allowed, as \
           in `fastmath(reassoc, contract)`",
};

/// `fastmath()`.
pub(crate) fn empty_list(written: &str, span: SpanRange) -> Diagnostic {
    EMPTY_LIST.at(span, &[("written", written)])
}
