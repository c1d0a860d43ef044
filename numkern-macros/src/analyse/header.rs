//! Loop headers that are integer ranges by their syntax.

use crate::hir::{Expr, ExprKind};

/// `start..end` or `start..=end`, with what is done to it.
#[derive(Clone)]
pub(crate) struct RangeHeader<'a> {
    /// The first value.
    pub start: &'a Expr,
    /// The end.
    pub end: &'a Expr,
    /// `..=`.
    pub inclusive: bool,
    /// What is applied to the range, in the order written.
    pub adaptors: Vec<Adaptor<'a>>,
}

/// What a loop header may do to its range.
#[derive(Clone, Copy)]
pub(crate) enum Adaptor<'a> {
    /// `.rev()`.
    Rev,
    /// `.step_by(k)`.
    StepBy(&'a Expr),
}

impl RangeHeader<'_> {
    /// Whether this is just `start..end`: ascending, step one, half open.
    pub(crate) fn is_plain(&self) -> bool {
        !self.inclusive && self.adaptors.is_empty()
    }
}

/// Reads `a..b`, `a..=b`, also in parentheses and with `.rev()` and
/// `.step_by(k)` chained in any order; `None` for everything else.
pub(crate) fn read_range(expr: &Expr) -> Option<RangeHeader<'_>> {
    match &expr.kind {
        ExprKind::Paren(inner) => read_range(inner),
        ExprKind::Range { start: Some(start), end: Some(end), inclusive } => {
            Some(RangeHeader { start, end, inclusive: *inclusive, adaptors: Vec::new() })
        }
        ExprKind::MethodCall { receiver, method, turbofish: None, args } => {
            let adaptor = match (method.to_string().as_str(), args.as_slice()) {
                ("rev", []) => Adaptor::Rev,
                ("step_by", [step]) => Adaptor::StepBy(step),
                _ => return None,
            };
            let mut header = read_range(receiver)?;
            header.adaptors.push(adaptor);
            Some(header)
        }
        _ => None,
    }
}
