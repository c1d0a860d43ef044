//! Rules about macro calls. `prange!` has its rules in
//! [`parallel`](super::parallel).

use crate::diag::Sink;
use crate::diag::catalogue::subset;
use crate::hir::{Expr, ExprKind, MacroKind, SpanRange};

/// Macros that need no look inside: they make an array or a constant out of
/// what stands in them.
const PASSED_ON: &[&str] = &["arr", "array", "azip", "cfg", "column", "line"];

/// The rules about one expression. `analysed` says that it stands in a loop
/// whose analysis reports unknown macros by itself.
pub(super) fn expr(expr: &Expr, analysed: bool, sink: &mut Sink) {
    let ExprKind::Macro(call) = &expr.kind else { return };
    let Some(last) = call.path.segments.last() else { return };
    let name = last.ident.to_string();
    let span = SpanRange::of(&call.path);
    match call.kind {
        MacroKind::Print => sink.report(subset::print(&name, span)),
        MacroKind::Format => sink.report(subset::format(&name, span)),
        MacroKind::Unknown if !analysed && !PASSED_ON.contains(&name.as_str()) => {
            sink.report(subset::unknown_macro(&name, span));
        }
        _ => {}
    }
}
