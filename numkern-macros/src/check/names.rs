//! Names that mean two things in a function written by a macro.

use crate::diag::Sink;
use crate::diag::catalogue::names;
use crate::hir::{CalleeKind, Expr, ExprKind, Kernel, SpanRange};

/// A name must come from the macro, or from the caller of the macro, both where
/// it is bound and where it is used. rustc keeps `i` of the one and `i` of the
/// other apart; a procedural macro sees two equal names, and would take one
/// variable for the other.
pub(super) fn expr(expr: &Expr, kernel: &Kernel, sink: &mut Sink) {
    let (local, name) = match &expr.kind {
        ExprKind::Local(local, name) => (*local, name),
        ExprKind::Call { callee, .. } => match (callee.kind, callee.path.path.get_ident()) {
            (CalleeKind::Local(local), Some(name)) => (local, name),
            _ => return,
        },
        _ => return,
    };
    let bound = &kernel.local(local).name;
    if origin(name.span()) != origin(bound.span()) {
        let (used, bound_at) = (SpanRange::of_span(name.span()), SpanRange::of_span(bound.span()));
        sink.report(names::two_of_one_name(&name.to_string(), used, bound_at));
    }
}

/// The expansion that a token comes from. The compiler shows it in front of a
/// span, `#4 bytes(10..12)`, and offers no other way on its stable channel;
/// where it is not shown (outside the compiler) there are no expansions.
fn origin(span: proc_macro2::Span) -> Option<u32> {
    origin_in(&format!("{span:?}"))
}

fn origin_in(shown: &str) -> Option<u32> {
    shown.strip_prefix('#')?.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::origin_in;

    #[test]
    fn the_number_in_front_of_a_span() {
        assert_eq!(origin_in("#0 bytes(10..12)"), Some(0));
        assert_eq!(origin_in("#17 bytes(10..12)"), Some(17));
        assert_eq!(origin_in("bytes(10..12)"), None);
        assert_eq!(origin_in("Span"), None);
    }
}
