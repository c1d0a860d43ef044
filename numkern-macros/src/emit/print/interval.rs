//! Formulas over loop variables, as intervals of the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Printer;
use crate::analyse::{Formula, Hoist, Step, Walk, read_range};
use crate::hir::{Expr, ExprKind, LocalId, Loop};

impl Printer<'_> {
    /// The intervals of the loop variables of a nest, from the outside in, and
    /// what else must hold for the nest to run without checks. `outermost` are
    /// the values of the hoisted loop's own variable.
    pub(super) fn intervals(
        &self,
        hoist: &Hoist,
        outermost: &TokenStream,
    ) -> (TokenStream, Vec<TokenStream>) {
        let mut lets = TokenStream::new();
        let mut bounded = Vec::new();
        for walk in &hoist.walks {
            let name = self.interval_name(walk.var);
            let values = self.values(walk).unwrap_or_else(|| outermost.clone());
            lets.extend(quote!(let #name = #values;));
            if walk.span.as_ref().is_some_and(|span| span.inclusive) {
                bounded.push(quote!(#name.is_bounded()));
            }
        }
        (lets, bounded)
    }

    /// The values of an inner loop's variable.
    fn values(&self, walk: &Walk) -> Option<TokenStream> {
        let span = walk.span.as_ref()?;
        let (start, end) = (self.interval(&span.start), self.interval(&span.end));
        let steps = span.adaptors.iter().map(|step| match step {
            Step::Rev => None,
            Step::By(step) => Some(self.interval(step)),
        });
        Some(self.range_values(&start, &end, span.inclusive, steps))
    }

    /// The values of a range, with `None` for `.rev()` and the interval of the
    /// step for `.step_by()`.
    pub(super) fn range_values(
        &self,
        start: &TokenStream,
        end: &TokenStream,
        inclusive: bool,
        adaptors: impl Iterator<Item = Option<TokenStream>>,
    ) -> TokenStream {
        let krate = self.krate;
        let make = if inclusive { quote!(inclusive) } else { quote!(half_open) };
        let mut values = quote!(#krate::__private::Interval::#make(#start, #end));
        let mut down = false;
        for adaptor in adaptors {
            match adaptor {
                None => down = !down,
                Some(step) => values = quote!(#values.step_by::<#down>(#step)),
            }
        }
        values
    }

    /// The index on each axis, in the form written.
    pub(super) fn position(&self, index: &Expr, axes: &[Formula]) -> TokenStream {
        let axes = axes.iter().map(|axis| self.interval(axis));
        match index.kind {
            ExprKind::Array(_) | ExprKind::Tuple(_) => quote!([#(#axes),*]),
            _ => quote!(#(#axes)*),
        }
    }

    /// A formula as an interval.
    pub(super) fn interval(&self, formula: &Formula) -> TokenStream {
        let interval = {
            let krate = self.krate;
            quote!(#krate::__private::Interval)
        };
        match formula {
            Formula::Value(expr) => {
                let expr = self.exprs[expr];
                let value = self.expr(expr);
                let make = match expr.kind {
                    ExprKind::Lit(_) => quote!(fixed),
                    _ => quote!(of),
                };
                quote!(#interval::#make(#value))
            }
            Formula::Variable(local) => {
                let name = self.interval_name(*local);
                quote!(#name)
            }
            Formula::Length(local) => {
                let writer = self.scope.borrow().writers.get(local).cloned();
                let array = writer.map_or_else(|| self.array(*local), |writer| quote!(#writer));
                quote!(#interval::fixed((#array).len()))
            }
            Formula::Zero => quote!(#interval::fixed(0)),
            Formula::Power(by) => {
                let power = proc_macro2::Literal::u64_unsuffixed(1 << by);
                quote!(#interval::fixed(#power))
            }
            Formula::Operation(name, operands) => {
                let name = format_ident!("{name}");
                let operands = operands.iter().map(|operand| self.interval(operand));
                quote!(#interval::#name(#(#operands),*))
            }
            Formula::Cast(to, operand) => {
                let (to, operand) = (format_ident!("{to}"), self.interval(operand));
                quote!(#operand.cast::<#to>())
            }
        }
    }

    /// The header of a loop over `a..=b` as one over `a..b + 1`, where that was
    /// found not to overflow: LLVM makes much more of it.
    pub(super) fn half_open(&self, loop_: &Loop, iter: &Expr) -> Option<TokenStream> {
        if !self.scope.borrow().half_open.contains(&loop_.id) {
            return None;
        }
        let range = read_range(iter)?;
        let (start, end) = (self.expr(range.start), self.expr(range.end));
        let adaptors = self.adaptors(iter, |step| self.expr(step));
        Some(quote!((#start..(#end) + 1) #adaptors))
    }

    /// `.rev()` and `.step_by(k)` of a header.
    pub(super) fn adaptors(
        &self,
        iter: &Expr,
        mut step: impl FnMut(&Expr) -> TokenStream,
    ) -> TokenStream {
        use crate::analyse::Adaptor;
        let adaptors = read_range(iter).map(|range| range.adaptors).unwrap_or_default();
        let adaptors = adaptors.into_iter().map(|adaptor| match adaptor {
            Adaptor::Rev => quote!(.rev()),
            Adaptor::StepBy(by) => {
                let by = step(by);
                quote!(.step_by(#by))
            }
        });
        quote!(#(#adaptors)*)
    }

    /// Loops over `a..=b` among those of a nest.
    pub(super) fn inclusive_loops(&self, hoist: &Hoist, loop_: &Loop) -> Vec<crate::hir::LoopId> {
        let inner = hoist.walks.iter().filter(|walk| {
            walk.loop_ != loop_.id && walk.span.as_ref().is_some_and(|span| span.inclusive)
        });
        inner.map(|walk| walk.loop_).collect()
    }

    fn interval_name(&self, var: LocalId) -> Ident {
        let name = self.name(var).to_string();
        format_ident!("__nk_of_{}_{}", name.trim_start_matches("r#"), var.0)
    }
}
