//! NK0403: `simd` of kernels with loops.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const LOOP_OBSTACLE: Entry = Entry {
    code: 403,
    message: "`simd = \"require\"`, but $what",
    why: "A loop over a range runs in lanes if its body loops or calls an elementary function, if \
          each construct in it has a form under masks, and if no iteration reads in lanes what \
          another one writes.",
    help: "write it another way, or leave out `simd = \"require\"`",
};

/// A loop that cannot run in lanes, with the construct in the way.
pub(crate) fn loop_obstacle(what: &str, span: SpanRange) -> Diagnostic {
    LOOP_OBSTACLE.at(span, &[("what", &format!("the loop cannot run in lanes: {what}"))])
}

/// A kernel without a loop for lanes.
pub(crate) fn no_loop(span: SpanRange) -> Diagnostic {
    LOOP_OBSTACLE.at(span, &[("what", "no loop of the kernel asks for lanes")])
}
