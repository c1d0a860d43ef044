//! The pipeline: one attribute in, one token stream out.
//!
//! ```text
//! attributes ─► args ─► front ─► infer ─► check ─► analyse ─► lower ─► emit
//!              Options  Kernel   Types    (Sink)    Facts      Plan     tokens
//! ```

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::diag::Sink;
use crate::{analyse, args, check, emit, front, infer, lower};

/// Runs the compiler for the attribute `name`.
///
/// On an error the user's function is still emitted, as written, next to the
/// messages, so that one mistake does not become a hundred.
pub(crate) fn attribute(
    name: &'static str,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut sink = Sink::new();
    let mut function = match syn::parse2::<syn::ItemFn>(item.clone()) {
        Ok(function) => function,
        Err(_) => {
            check::report_not_a_function(name, &item, &mut sink);
            let errors = sink.finish();
            return quote::quote!(#errors #item);
        }
    };
    let options = args::collect(name, arguments, &mut function, &mut sink);
    let kernel = front::read(function);
    let types = infer::infer(&kernel);
    check::check(&kernel, &types, &options, &mut sink);
    let facts = analyse::analyse(&kernel, &types, &options, &mut sink);
    let tokens = if sink.has_errors() {
        emit::fallback(&kernel, &options)
    } else {
        let plan = lower::lower(&kernel, &types, facts, &options);
        emit::emit(&kernel, &types, &plan, &options)
    };
    let errors = sink.finish();
    let output = quote::quote!(#errors #tokens);
    emit::debug_dump(&kernel, &output);
    output.into_token_stream()
}
