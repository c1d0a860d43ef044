//! Macro calls.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser};

use super::Printer;
use crate::hir::{Expr, MacroCall, MacroKind};

impl Printer<'_> {
    /// A macro call, its arguments printed like any other expression.
    pub(super) fn macro_call(&self, expr: &Expr, call: &MacroCall) -> TokenStream {
        let span = expr.span.start;
        let path = &call.path;
        let arguments = match call.kind {
            MacroKind::VecList => {
                let items = self.list(&call.args);
                return quote_spanned!(span=> #path![#items]);
            }
            MacroKind::VecRepeat => {
                let args = call.args.iter().map(|arg| self.expr(arg));
                let krate = self.krate;
                let made = quote_spanned!(span=> #path![#(#args);*]);
                return quote_spanned!(span=> #krate::__private::fresh(#made));
            }
            MacroKind::Slice => {
                let parts = call.args.iter().enumerate().map(|(i, arg)| {
                    let before = match (i, call.steps.contains(&i)) {
                        (0, _) => TokenStream::new(),
                        (_, true) => quote!(;),
                        (_, false) => quote!(,),
                    };
                    let arg = self.expr(arg);
                    quote!(#before #arg)
                });
                return quote_spanned!(span=> #path![#(#parts)*]);
            }
            MacroKind::Assert | MacroKind::Panic => self.formatted(call),
            MacroKind::Matches => self.matched(call),
            _ => None,
        };
        let tokens = arguments.unwrap_or_else(|| call.tokens.clone());
        quote_spanned!(span=> #path!(#tokens))
    }

    /// The arguments of `matches!`: value and guard from the tree, the pattern as
    /// written.
    fn matched(&self, call: &MacroCall) -> Option<TokenStream> {
        let parser = |input: ParseStream<'_>| {
            input.parse::<syn::Expr>()?;
            input.parse::<syn::Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            input.parse::<TokenStream>()?;
            Ok(pat)
        };
        let pat = parser.parse2(call.tokens.clone()).ok()?;
        let value = self.expr(call.args.first()?);
        let guard = call.args.get(1).map(|guard| {
            let guard = self.expr(guard);
            quote!(if #guard)
        });
        Some(quote!(#value, #pat #guard))
    }

    /// The arguments of an assertion or a panic: the expressions from the
    /// tree, the message and the names in it as written. `None` when the
    /// written arguments and the tree do not match.
    fn formatted(&self, call: &MacroCall) -> Option<TokenStream> {
        let written = arguments.parse2(call.tokens.clone()).ok()?;
        let mut args = call.args.iter();
        let mut out = TokenStream::new();
        for (i, argument) in written.into_iter().enumerate() {
            if i > 0 {
                out.extend(quote!(,));
            }
            out.extend(match argument {
                Written::Text(text) => quote!(#text),
                Written::Value { name } => {
                    let value = self.expr(args.next()?);
                    match name {
                        Some(name) => quote!(#name = #value),
                        None => value,
                    }
                }
            });
        }
        Some(out)
    }
}

/// One argument as written.
enum Written {
    /// A message.
    Text(syn::LitStr),
    /// An expression, perhaps named: `x = 1`.
    Value { name: Option<syn::Ident> },
}

/// Splits the arguments of a formatting macro.
fn arguments(input: ParseStream<'_>) -> syn::Result<Vec<Written>> {
    let mut found = Vec::new();
    while !input.is_empty() {
        let alone = input.peek(syn::LitStr) && (input.peek2(syn::Token![,]) || at_end(input));
        found.push(if alone {
            Written::Text(input.parse()?)
        } else {
            let named = input.peek(syn::Ident)
                && input.peek2(syn::Token![=])
                && !input.peek2(syn::Token![==]);
            let name = if named {
                let name = input.parse()?;
                input.parse::<syn::Token![=]>()?;
                Some(name)
            } else {
                None
            };
            input.parse::<syn::Expr>()?;
            Written::Value { name }
        });
        if !input.is_empty() {
            input.parse::<syn::Token![,]>()?;
        }
    }
    Ok(found)
}

/// Whether one token is left.
fn at_end(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<syn::LitStr>().is_ok() && ahead.is_empty()
}
