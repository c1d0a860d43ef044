//! The options of `#[parallel]`: `min_len`, `chunk`, `schedule`.

use proc_macro2::{Ident, TokenStream};

use super::attribute::Attribute;
use super::collect::Collector;
use super::parse::{Argument, ArgumentKind};
use super::suggest;
use crate::diag::catalogue::attributes;
use crate::hir::SpanRange;

/// How the `prange!` loops of a kernel are handed to threads. Numbers are
/// constant expressions of type `usize`, which rustc evaluates.
#[derive(Clone, Default)]
pub(crate) struct Tuning {
    /// Loops with fewer iterations run on one thread.
    pub min_len: Option<syn::Expr>,
    /// The iterations of a block.
    pub chunk: Option<syn::Expr>,
    /// Which thread takes which block.
    pub order: Option<Order>,
}

impl Tuning {
    /// Whether nothing was said.
    pub(crate) fn is_none(&self) -> bool {
        self.min_len.is_none() && self.chunk.is_none() && self.order.is_none()
    }
}

/// Which thread takes which block. No result depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Each thread one run of neighbouring blocks.
    Static,
    /// The thread that is free takes the next block.
    Dynamic,
}

/// The options.
pub(super) const NAMES: [&str; 3] = ["min_len", "chunk", "schedule"];

/// The values of `schedule`.
const ORDERS: [&str; 2] = ["static", "dynamic"];

pub(super) const WHY_NUMBER: &str = "The number of iterations is a constant of type `usize`: a literal, or an expression of \
     constants.";
pub(super) const WHY_ORDER: &str = "The schedule is named by a string.";
pub(super) const HELP_ORDER: &str = "write `schedule = \"static\"` or `schedule = \"dynamic\"`";

/// What to write for an option that is a number.
pub(super) fn help_number(name: &str) -> &'static str {
    if name == "chunk" { "write `chunk = 64`" } else { "write `min_len = 1000`" }
}

impl Collector<'_> {
    /// The list of `parallel(..)` inside another attribute.
    pub(super) fn parallel_list(&mut self, list: Vec<Argument>) {
        for argument in list {
            match &argument.kind {
                ArgumentKind::Flag(name)
                | ArgumentKind::Value(name, _)
                | ArgumentKind::List(name, _)
                    if matches!(&*name.to_string(), "simd" | "fastmath" | "crate") =>
                {
                    // They belong to the attribute around this list.
                    let written = name.to_string();
                    let meant = suggest::closest(&written, &NAMES);
                    let span = argument.span;
                    self.sink.report(attributes::unknown_option(
                        "parallel", &written, &NAMES, meant, span,
                    ));
                }
                ArgumentKind::Unnamed => {
                    let (why, help) = ("Its options have names.", "write `parallel(chunk = 64)`");
                    let (text, span) = (&argument.text, argument.span);
                    self.sink.report(attributes::wrong_value("parallel", text, why, help, span));
                }
                _ => self.option(Attribute::Parallel, argument),
            }
        }
    }

    /// `min_len = n`, `chunk = n` or `schedule = ".."`.
    pub(super) fn tuning(&mut self, name: &Ident, value: TokenStream, text: &str, span: SpanRange) {
        let name = name.to_string();
        if name == "schedule" {
            return self.schedule(value, text, span);
        }
        let number = syn::parse2::<syn::Expr>(value).ok().filter(may_be_number);
        let Some(number) = number else {
            let help = help_number(&name);
            self.sink.report(attributes::wrong_value(&name, text, WHY_NUMBER, help, span));
            return;
        };
        if name == "chunk" && is_zero(&number) {
            self.sink.report(attributes::empty_chunk(SpanRange::of(&number)));
        } else if self.once(&name, span) {
            let option = if name == "chunk" {
                &mut self.options.tuning.chunk
            } else {
                &mut self.options.tuning.min_len
            };
            *option = Some(number);
        }
    }

    fn schedule(&mut self, value: TokenStream, text: &str, span: SpanRange) {
        let Ok(literal) = syn::parse2::<syn::LitStr>(value) else {
            self.sink
                .report(attributes::wrong_value("schedule", text, WHY_ORDER, HELP_ORDER, span));
            return;
        };
        let name = literal.value();
        let order = match name.as_str() {
            "static" => Order::Static,
            "dynamic" => Order::Dynamic,
            _ => {
                let (meant, place) = (suggest::closest(&name, &ORDERS), SpanRange::of(&literal));
                return self.sink.report(attributes::unknown_schedule(&name, meant, place));
            }
        };
        if self.once("schedule", span) {
            self.options.tuning.order = Some(order);
        }
    }
}

/// Whether rustc may find a `usize` in an expression: not in a literal of
/// another kind or a negative number, which are better refused here.
fn may_be_number(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Int(int) => {
                matches!(int.suffix(), "" | "usize") && int.base10_parse::<usize>().is_ok()
            }
            _ => false,
        },
        syn::Expr::Unary(unary) => !matches!(unary.op, syn::UnOp::Neg(_)),
        syn::Expr::Paren(inner) => may_be_number(&inner.expr),
        syn::Expr::Group(inner) => may_be_number(&inner.expr),
        _ => true,
    }
}

fn is_zero(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Lit(literal) => {
            matches!(&literal.lit, syn::Lit::Int(int) if int.base10_parse().ok() == Some(0_usize))
        }
        syn::Expr::Paren(inner) => is_zero(&inner.expr),
        syn::Expr::Group(inner) => is_zero(&inner.expr),
        _ => false,
    }
}
