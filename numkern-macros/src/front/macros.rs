//! Macro calls.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;

use crate::hir::{Expr, ExprKind, MacroCall, MacroKind, Origin, SpanRange};

use super::Reader;
use super::format::{FormatInput, LEADING_ALL};
use super::pat::Matching;

/// What the tokens of a macro call are read as.
struct Arguments {
    kind: MacroKind,
    args: Vec<Expr>,
    steps: Vec<usize>,
}

/// A macro is known by the last name of its path.
pub(super) fn last_name(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

impl Reader {
    /// `name!(..)`.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> Expr {
        let tokens = &mac.tokens;
        let arguments = match last_name(&mac.path).as_str() {
            "prange" => Some(Arguments::plain(MacroKind::Prange, vec![self.prange_header(mac).0])),
            "vec" => self.vec_arguments(tokens),
            "s" => self.slice_arguments(tokens),
            "assert" | "debug_assert" => self.format_arguments(MacroKind::Assert, 1, tokens),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                self.format_arguments(MacroKind::Assert, 2, tokens)
            }
            "panic" | "unreachable" | "todo" | "unimplemented" => {
                self.format_arguments(MacroKind::Panic, 0, tokens)
            }
            "matches" => self.matches_arguments(tokens),
            "print" | "println" | "eprint" | "eprintln" => {
                self.format_arguments(MacroKind::Print, 0, tokens)
            }
            "write" | "writeln" => self.format_arguments(MacroKind::Print, 1, tokens),
            "dbg" => self.format_arguments(MacroKind::Print, LEADING_ALL, tokens),
            "format" | "format_args" => self.format_arguments(MacroKind::Format, 0, tokens),
            // Their arguments are literals and bare tokens, not expressions.
            "concat" | "stringify" => Some(Arguments::plain(MacroKind::Format, Vec::new())),
            _ => None,
        };
        let unknown = || Arguments::plain(MacroKind::Unknown, Vec::new());
        let Arguments { kind, args, steps } = arguments.unwrap_or_else(unknown);
        let start = SpanRange::of(&mac.path);
        let span = start.to(SpanRange::of_span(mac.delimiter.span().close()));
        let (path, tokens) = (mac.path.clone(), tokens.clone());
        self.node(span, ExprKind::Macro(MacroCall { kind, path, args, steps, tokens }))
    }

    /// `vec![a, b]` or `vec![value; len]`.
    fn vec_arguments(&mut self, tokens: &TokenStream) -> Option<Arguments> {
        let repeat = |input: ParseStream| {
            let value: syn::Expr = input.parse()?;
            input.parse::<syn::Token![;]>()?;
            Ok((value, input.parse::<syn::Expr>()?))
        };
        if let Ok((value, len)) = repeat.parse2(tokens.clone()) {
            let args = vec![self.expr(&value), self.expr(&len)];
            return Some(Arguments::plain(MacroKind::VecRepeat, args));
        }
        let list = Punctuated::parse_terminated.parse2(tokens.clone()).ok()?;
        Some(Arguments::plain(MacroKind::VecList, self.list(&list)))
    }

    /// ndarray's `s![0..n; 2, i, NewAxis, ..]`.
    fn slice_arguments(&mut self, tokens: &TokenStream) -> Option<Arguments> {
        let parser = |input: ParseStream| {
            let mut parts: Vec<(syn::Expr, bool)> = Vec::new();
            while !input.is_empty() {
                parts.push((input.parse()?, false));
                if input.parse::<Option<syn::Token![;]>>()?.is_some() {
                    parts.push((input.parse()?, true));
                }
                if !input.is_empty() {
                    input.parse::<syn::Token![,]>()?;
                }
            }
            Ok(parts)
        };
        let parts = parser.parse2(tokens.clone()).ok()?;
        let steps = (0..parts.len()).filter(|&i| parts[i].1).collect();
        let args = parts.iter().map(|(part, _)| self.expr(part)).collect();
        Some(Arguments { kind: MacroKind::Slice, args, steps })
    }

    /// `matches!(value, pat if guard)`. The names of the pattern are in scope
    /// in the guard alone.
    fn matches_arguments(&mut self, tokens: &TokenStream) -> Option<Arguments> {
        let parser = |input: ParseStream| {
            let value: syn::Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<syn::Token![if]>>()? {
                Some(_) => Some(input.parse::<syn::Expr>()?),
                None => None,
            };
            input.parse::<Option<syn::Token![,]>>()?;
            Ok((value, pat, guard))
        };
        let (value, pat, guard) = parser.parse2(tokens.clone()).ok()?;
        let mut args = vec![self.expr(&value)];
        if let Some(guard) = guard {
            let mark = self.scopes.enter();
            let before = self.expr_count;
            self.bind(&pat, Origin::Pattern, None, Matching::Sometimes);
            // The pattern is printed from the tokens; its nodes are not kept.
            self.expr_count = before;
            args.push(self.expr(&guard));
            self.scopes.leave(mark);
        }
        Some(Arguments::plain(MacroKind::Matches, args))
    }

    /// The macros that take `leading` expressions and then a message.
    fn format_arguments(
        &mut self,
        kind: MacroKind,
        leading: usize,
        tokens: &TokenStream,
    ) -> Option<Arguments> {
        let parser = |input: ParseStream| FormatInput::parse(input, leading);
        let input = parser.parse2(tokens.clone()).ok()?;
        Some(Arguments::plain(kind, self.format_input(&input)))
    }
}

impl Arguments {
    fn plain(kind: MacroKind, args: Vec<Expr>) -> Self {
        Arguments { kind, args, steps: Vec::new() }
    }
}
