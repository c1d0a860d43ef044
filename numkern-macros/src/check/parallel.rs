//! Rules about where `prange!` may stand and how its loop may be left. What
//! its iterations may do to each other's data is the analysis stage's matter.

use crate::args::Options;
use crate::diag::catalogue::parallel as catalogue;
use crate::diag::{Diagnostic, Sink};
use crate::hir::visit::{Visit, walk_expr, walk_loop};
use crate::hir::{Expr, ExprKind, Kernel, Loop, LoopKind, MacroKind, SpanRange};

/// The rules about a whole kernel.
pub(super) fn check(kernel: &Kernel, options: &Options, sink: &mut Sink) {
    let mut places = Places { options, found: 0, sink };
    places.block(&kernel.body);
    let found = places.found;
    let Some(attribute) = options.parallel else { return };
    if found == 0 {
        sink.report(catalogue::without_prange(&kernel.name().to_string(), attribute));
    } else {
        Exits { frames: Vec::new(), sink }.block(&kernel.body);
    }
}

/// Looks at where `prange!` stands.
struct Places<'c> {
    options: &'c Options,
    found: usize,
    sink: &'c mut Sink,
}

impl Places<'_> {
    fn outside(&self, span: SpanRange) -> Diagnostic {
        let outside = catalogue::prange_outside_parallel(span);
        if self.options.vectorize.is_some() {
            outside.with_help(
                "write what happens to one element; `#[vectorize(target = \"parallel\")]` runs it \
                 on all threads",
            )
        } else {
            outside
        }
    }
}

impl<'a> Visit<'a> for Places<'_> {
    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { prange: Some(span), .. } = &loop_.kind {
            self.found += 1;
            if self.options.parallel.is_none() {
                self.sink.report(self.outside(*span));
            }
        }
        walk_loop(self, loop_);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Macro(call) = &expr.kind
            && call.kind == MacroKind::Prange
        {
            self.found += 1;
            let span = SpanRange::of(&call.path);
            self.sink.report(if self.options.parallel.is_none() {
                self.outside(span)
            } else {
                catalogue::prange_not_a_loop(span)
            });
        }
        walk_expr(self, expr);
    }
}

/// Something that `break`, `continue`, `return` or `?` could leave.
enum Frame {
    /// A loop, with its label and the place of its `prange!`.
    Loop { label: Option<String>, prange: Option<SpanRange> },
    /// A labelled block.
    Block { label: String },
    /// A closure: `return` and `?` end here.
    Closure,
}

/// Looks at what leaves a `prange!` loop.
struct Exits<'c> {
    frames: Vec<Frame>,
    sink: &'c mut Sink,
}

impl Exits<'_> {
    /// The innermost `prange!` loop that a jump passes or ends, when the jump
    /// stops at the innermost frame that `stops` accepts.
    fn left_by(&self, stops: impl Fn(&Frame) -> bool, ends_the_last: bool) -> Option<SpanRange> {
        for frame in self.frames.iter().rev() {
            let stop = stops(frame);
            if let Frame::Loop { prange: Some(span), .. } = frame
                && (!stop || ends_the_last)
            {
                return Some(*span);
            }
            if stop || matches!(frame, Frame::Closure) {
                return None;
            }
        }
        None
    }

    fn jump(&mut self, word: &str, label: Option<&syn::Lifetime>, span: SpanRange) {
        let wanted = label.map(|label| label.ident.to_string());
        let stops = |frame: &Frame| match (frame, &wanted) {
            (Frame::Loop { .. }, None) => true,
            (Frame::Loop { label, .. }, Some(_)) => *label == wanted,
            (Frame::Block { label }, Some(wanted)) => label == wanted,
            _ => false,
        };
        if let Some(prange) = self.left_by(stops, word == "break") {
            let what = match &wanted {
                Some(label) => format!("{word} '{label}"),
                None => word.to_string(),
            };
            self.sink.report(catalogue::break_out(&what, span, prange));
        }
    }

    /// `return` and `?` stop at a closure only. Where the loop itself stands in
    /// one, they would leave that and not the kernel.
    fn leave(&mut self, what: &str, span: SpanRange) {
        let in_closure = self.frames.iter().any(|frame| matches!(frame, Frame::Closure));
        if let Some(prange) = self.left_by(|_| false, true)
            && in_closure
        {
            self.sink.report(catalogue::leaves_closure(what, span, prange));
        }
    }

    fn within(&mut self, frame: Frame, walk: impl FnOnce(&mut Self)) {
        self.frames.push(frame);
        walk(self);
        self.frames.pop();
    }
}

impl<'a> Visit<'a> for Exits<'_> {
    fn loop_(&mut self, loop_: &'a Loop) {
        let label = loop_.label.as_ref().map(|label| label.ident.to_string());
        let mut prange = None;
        match &loop_.kind {
            // The range is evaluated once, before the loop.
            LoopKind::For { iter, prange: place, .. } => {
                self.expr(iter);
                prange = *place;
            }
            LoopKind::While { cond } => self.expr(cond),
            LoopKind::Loop => {}
        }
        self.within(Frame::Loop { label, prange }, |this| this.block(&loop_.body));
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Break { label, .. } => self.jump("break", label.as_ref(), expr.span),
            ExprKind::Continue { label } => self.jump("continue", label.as_ref(), expr.span),
            ExprKind::Return(_) => self.leave("return", expr.span),
            ExprKind::Try(_) => {
                let mark = SpanRange::of_span(expr.span.end);
                self.leave("?", mark);
            }
            ExprKind::Block { label: Some(label), .. } => {
                let label = label.ident.to_string();
                return self.within(Frame::Block { label }, |this| walk_expr(this, expr));
            }
            ExprKind::Closure(_) => {
                return self.within(Frame::Closure, |this| walk_expr(this, expr));
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
