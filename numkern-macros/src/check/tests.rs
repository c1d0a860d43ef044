//! Each rule on a sample, and the samples on which no rule may fire.

mod legal;
mod refused;

use proc_macro2::TokenStream;

use super::check;
use crate::args;
use crate::diag::Sink;
use crate::infer;

/// The codes that a source gives: a function with its numkern attributes, the
/// first of which runs.
fn codes(source: &str) -> Vec<u16> {
    let mut function: syn::ItemFn =
        syn::parse_str(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    let running = function.attrs.remove(0);
    let name = running.path().get_ident().unwrap().to_string();
    let name = ["njit", "vectorize", "parallel", "fastmath"]
        .into_iter()
        .find(|known| *known == name)
        .unwrap();
    let arguments = match &running.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let mut sink = Sink::new();
    let options = args::collect(name, arguments, &mut function, &mut sink);
    let kernel = crate::front::read(function);
    let types = infer::infer(&kernel);
    check(&kernel, &types, &options, &mut sink);
    let mut codes: Vec<u16> = sink.found().iter().map(|found| found.code.0).collect();
    sink.finish();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The code that an attribute on another item gives.
fn item_code(item: &str) -> (u16, String) {
    let mut sink = Sink::new();
    super::report_not_a_function("njit", &item.parse().unwrap(), &mut sink);
    let found = (sink.found()[0].code.0, sink.found()[0].message.clone());
    sink.finish();
    found
}
