//! Rules about syntax outside the subset: what the front end could only name.

use crate::diag::Sink;
use crate::diag::catalogue::{attributes, parallel, subset};
use crate::hir::{Construct, Expr, ExprKind, Kernel, Pat, PatKind, SpanRange, Stmt};

/// The rules about one expression.
pub(super) fn expr(expr: &Expr, kernel: &Kernel, sink: &mut Sink) {
    match &expr.kind {
        // `char` is text; byte literals are numbers.
        ExprKind::Lit(syn::Lit::Char(literal)) => {
            sink.report(subset::text(&literal.token().to_string(), expr.span));
        }
        ExprKind::Unsupported(construct) => unsupported(construct, expr.span, kernel, sink),
        _ => {}
    }
}

fn unsupported(construct: &Construct, span: SpanRange, kernel: &Kernel, sink: &mut Sink) {
    match construct {
        Construct::Async => sink.report(subset::asynchronous("async", span)),
        Construct::Await => sink.report(subset::asynchronous(".await", span)),
        Construct::Unsafe => sink.report(subset::unsafe_block(span)),
        Construct::StringLiteral => sink.report(string_literal(span)),
        Construct::IndirectCall => sink.report(subset::indirect_call(span)),
        Construct::Other(words) if words.contains("prange!") => {
            sink.report(parallel::prange_arguments(span));
        }
        Construct::Other(words) => sink.report(subset::other_syntax(words, span)),
        // The receiver has been reported, and stands for its uses.
        Construct::SelfValue if kernel.item.sig.receiver().is_some() => {}
        Construct::SelfValue => sink.report(attributes::self_value("self", span)),
    }
}

/// A string, shown as written when it is short.
fn string_literal(span: SpanRange) -> crate::diag::Diagnostic {
    let source = span.start.source_text().filter(|text| text.chars().count() <= 30);
    let token = source.as_deref().unwrap_or("\"..\"");
    subset::text(token, span).with_help(
        "use a number in its place, or an `enum` without fields for an error; a message may stand \
         in `assert!`, `panic!` and `expect`",
    )
}

/// The rules about one statement.
pub(super) fn stmt(stmt: &Stmt, sink: &mut Sink) {
    let Stmt::Unsupported(construct, span) = stmt else { return };
    match construct {
        Construct::Other(words) if words.contains("static") => {
            sink.report(subset::static_item(*span));
        }
        Construct::Other(words) => sink.report(subset::nested_item(words, *span)),
        Construct::Unsafe => sink.report(subset::unsafe_block(*span)),
        Construct::Async | Construct::Await => {
            sink.report(subset::asynchronous("async", *span));
        }
        Construct::StringLiteral => sink.report(string_literal(*span)),
        Construct::SelfValue => sink.report(attributes::self_value("self", *span)),
        Construct::IndirectCall => sink.report(subset::indirect_call(*span)),
    }
}

/// The rule about patterns.
pub(super) fn pat(pat: &Pat, sink: &mut Sink) {
    if let PatKind::Unsupported(tokens) = &pat.kind {
        let what = format!("the pattern `{}`", super::text::of(tokens));
        sink.report(subset::other_syntax(&what, pat.span));
    }
}
