//! Attributes in, options or codes out.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::*;
use crate::diag::Sink;

/// Runs `collect` for the first attribute on `fn f() {}` with the others as
/// siblings; gives the options, the codes and the attributes left over.
fn run(name: &'static str, arguments: &str, siblings: &str) -> (Options, Vec<u16>, usize) {
    let arguments: TokenStream = arguments.parse().unwrap();
    let mut function: syn::ItemFn = syn::parse_str(&format!("{siblings} fn f() {{}}")).unwrap();
    let mut sink = Sink::new();
    let options = collect(name, arguments, &mut function, &mut sink);
    let codes = sink.found().iter().map(|found| found.code.0).collect();
    sink.finish();
    (options, codes, function.attrs.len())
}

fn codes(name: &'static str, arguments: &str, siblings: &str) -> Vec<u16> {
    run(name, arguments, siblings).1
}

#[test]
fn no_options() {
    let (options, codes, _) = run("njit", "", "");
    assert!(codes.is_empty());
    assert!(options.vectorize.is_none());
    assert!(options.parallel.is_none());
    assert!(options.fastmath.is_none());
    assert_eq!(options.krate.to_token_stream().to_string(), ":: numkern");
}

#[test]
fn stacked_and_combined_forms_agree() {
    for (name, arguments, siblings) in [
        ("njit", "parallel, fastmath", ""),
        ("njit", "fastmath, parallel,", ""),
        ("njit", "", "#[parallel] #[fastmath]"),
        ("fastmath", "", "#[njit] #[numkern::parallel]"),
        ("parallel", "fastmath", ""),
        ("parallel", "", "#[::numkern::fastmath]"),
        ("njit", "crate = nk, parallel", "#[nk::fastmath]"),
    ] {
        let (options, codes, left) = run(name, arguments, siblings);
        assert_eq!(codes, [], "#[{name}({arguments})] {siblings}");
        assert!(options.parallel.is_some());
        assert_eq!(options.fastmath.unwrap().value, Fastmath::ALL);
        assert_eq!(left, 0);
    }
}

#[test]
fn other_attributes_stay() {
    let (options, codes, left) =
        run("njit", "", "#[inline] #[other::parallel] #[allow(dead_code)] #[doc = \"x\"]");
    assert!(codes.is_empty());
    assert!(options.parallel.is_none());
    assert_eq!(left, 4);
}

#[test]
fn fastmath_lists() {
    let some = Fastmath { reassoc: true, contract: true, ..Fastmath::NONE };
    for (name, arguments) in [
        ("fastmath", "reassoc, contract"),
        ("fastmath", "contract, crate = nk, reassoc"),
        ("njit", "fastmath(reassoc, contract)"),
        ("vectorize", "fastmath(contract, reassoc)"),
    ] {
        let (options, codes, _) = run(name, arguments, "");
        assert!(codes.is_empty());
        assert_eq!(options.fastmath.unwrap().value, some);
    }
    let (options, _, _) = run("fastmath", "crate = nk", "");
    assert_eq!(options.fastmath.unwrap().value, Fastmath::ALL);
}

#[test]
fn tunings() {
    for (name, arguments, siblings) in [
        ("parallel", "min_len = 1 << 10, chunk = LEN, schedule = \"static\"", ""),
        ("njit", "parallel(schedule = \"static\", chunk = LEN, min_len = 1 << 10)", ""),
        ("fastmath", "", "#[parallel(chunk = LEN, schedule = \"static\", min_len = 1 << 10)]"),
    ] {
        let (options, codes, _) = run(name, arguments, siblings);
        assert_eq!(codes, [], "#[{name}({arguments})] {siblings}");
        assert!(options.parallel.is_some());
        let tuning = options.tuning;
        assert_eq!(tuning.chunk.unwrap().to_token_stream().to_string(), "LEN");
        assert_eq!(tuning.min_len.unwrap().to_token_stream().to_string(), "1 << 10");
        assert_eq!(tuning.order, Some(Order::Static));
    }
    assert!(run("parallel", "", "").0.tuning.is_none());
    let dynamic = run("parallel", "schedule = \"dynamic\"", "").0.tuning;
    assert_eq!(dynamic.order, Some(Order::Dynamic));
}

#[test]
fn targets() {
    let target = |arguments| run("vectorize", arguments, "").0.vectorize.unwrap().target;
    assert_eq!(target(""), Target::Cpu);
    assert_eq!(target("target = \"cpu\""), Target::Cpu);
    assert_eq!(target("target = \"parallel\", fastmath"), Target::Parallel);
}

#[test]
fn the_crate_path() {
    let (options, codes, _) = run("vectorize", "crate = ::inner::nk", "");
    assert!(codes.is_empty());
    assert_eq!(options.krate.to_token_stream().to_string(), ":: inner :: nk");
}

#[test]
fn mistakes_have_their_codes() {
    for (name, arguments, siblings, expected) in [
        ("njit", "paralel", "", 2),
        ("njit", "target = \"cpu\"", "", 2),
        ("parallel", "parallel", "", 2),
        ("fastmath", "fast", "", 2),
        ("fastmath", "fastmath", "", 2),
        ("njit", "parallel, parallel", "", 3),
        ("njit", "fastmath", "#[fastmath]", 3),
        ("njit", "", "#[njit]", 3),
        ("vectorize", "", "#[vectorize]", 3),
        ("fastmath", "reassoc, reassoc", "", 3),
        ("fastmath", "", "#[fastmath(reassoc)]", 3),
        ("njit", "crate = a, crate = b", "", 3),
        ("njit", "fastmath = true", "", 4),
        ("njit", "parallel = true", "", 4),
        ("njit", "parallel(2)", "", 4),
        ("njit", "parallel()", "", 4),
        ("njit", "parallel(fastmath)", "", 2),
        ("njit", "parallel(chnuk = 3)", "", 2),
        ("njit", "chunk = 3", "", 2),
        ("parallel", "chunk", "", 4),
        ("parallel", "chunk(3)", "", 4),
        ("parallel", "chunk = -1", "", 4),
        ("parallel", "chunk = 1.5", "", 4),
        ("parallel", "chunk = \"3\"", "", 4),
        ("parallel", "min_len = true", "", 4),
        ("parallel", "min_len = 3u8", "", 4),
        ("parallel", "schedule = fixed", "", 4),
        ("parallel", "schedule", "", 4),
        ("parallel", "schedule = \"statik\"", "", 17),
        ("parallel", "schedule = \"guided\"", "", 17),
        ("parallel", "chunk = 0", "", 18),
        ("njit", "parallel(chunk = (0usize))", "", 18),
        ("parallel", "chunk = 3, chunk = 4", "", 3),
        ("njit", "parallel(min_len = 3)", "#[parallel(chunk = 4)]", 3),
        ("njit", "crate = \"nk\"", "", 4),
        ("njit", "crate", "", 4),
        ("vectorize", "target", "", 4),
        ("vectorize", "target(cpu)", "", 4),
        ("vectorize", "target = cpu", "", 4),
        ("vectorize", "target = 3", "", 4),
        ("fastmath", "reassoc = true", "", 4),
        ("njit", "nopython = True", "", 5),
        ("njit", "cache", "", 5),
        ("vectorize", "nopython = true", "", 5),
        ("njit", "\"f8(f8)\"", "", 6),
        ("vectorize", "[\"f8(f8)\", \"f4(f4)\"]", "", 6),
        ("njit", "parallel fastmath", "", 7),
        ("njit", "parallel; fastmath", "", 7),
        ("njit", "fastmath =", "", 7),
        ("njit", "+", "", 7),
        ("njit", "", "#[fastmath = \"on\"]", 7),
        ("vectorize", "target = \"gpu\"", "", 210),
        ("vectorize", "target = \"paralel\"", "", 210),
        ("vectorize", "target = \"cuda\"", "", 211),
        ("vectorize", "parallel", "", 212),
        ("vectorize", "", "#[parallel]", 212),
        ("parallel", "", "#[vectorize]", 212),
        ("vectorize", "", "#[njit]", 213),
        ("fastmath", "nnan", "", 401),
        ("njit", "fastmath(ninf)", "", 401),
        ("njit", "fastmath()", "", 402),
    ] {
        let found = codes(name, arguments, siblings);
        assert_eq!(found, [expected], "#[{name}({arguments})] {siblings}");
    }
}

#[test]
fn several_mistakes_are_all_shown() {
    assert_eq!(codes("njit", "paralel, cache, fastmath(nnan, fast)", ""), [2, 5, 401, 2]);
}

#[test]
fn suggestions_reach_the_message() {
    let mut function: syn::ItemFn = syn::parse_quote!(
        fn f() {}
    );
    let mut sink = Sink::new();
    collect("njit", "paralel".parse().unwrap(), &mut function, &mut sink);
    assert_eq!(sink.found()[0].help, "did you mean `parallel`?");
    sink.finish();
}
