//! Tests: bodies of kernels, and what the analysis says of them.

mod accepted;
mod attacks;
mod bodies;
mod disjoint;
mod escapes;
mod hoist;
mod lanes;
mod nests;
mod owned;
mod pairs;
mod pieces;
mod refused;

use super::{Facts, Parallel, ReduceOp, Reduction, analyse};
use crate::diag::Sink;
use crate::hir::Kernel;

/// The parameters of every kernel here.
const PARAMS: &str = "x: &[f64], ix: &[usize], y: &mut [f64], h: &mut [usize], \
                      a: ArrayView2<f64>, c: ArrayViewMut2<f64>, n: usize, lo: usize, w: Weird";

/// Analyses the body in a kernel with these attributes; the facts, and the
/// code, message and number of further places of every error.
fn run(attribute: &'static str, body: &str) -> (Kernel, Facts, Vec<(u16, String, usize)>) {
    let source = format!("fn k<T: Float, U: Number>(t: T, u: U, {PARAMS}) {{ {body} }}");
    let mut function = syn::parse_str::<syn::ItemFn>(&source).expect("a function");
    let mut sink = Sink::new();
    let (name, arguments) = match attribute {
        "parallel fastmath" => ("parallel", "fastmath"),
        other => (other, ""),
    };
    let mut options = crate::args::collect(name, Default::default(), &mut function, &mut sink);
    if arguments == "fastmath" {
        let all = crate::args::Fastmath::ALL;
        let span = crate::hir::SpanRange::of_span(proc_macro2::Span::call_site());
        options.fastmath = Some(crate::args::Spanned { value: all, span });
    }
    let kernel = crate::front::read(function);
    let types = crate::infer::infer(&kernel);
    let facts = analyse(&kernel, &types, &options, &mut sink);
    let found = sink.found().iter();
    let errors =
        found.map(|one| (one.code.0, one.message.clone(), one.also.len())).collect::<Vec<_>>();
    let _ = sink.finish();
    (kernel, facts, errors)
}

fn reductions(kernel: &Kernel, list: &[Reduction]) -> String {
    let one = |one: &Reduction| format!(" {}:{:?}", kernel.local(one.local).name, one.op);
    list.iter().map(one).collect()
}

/// Asserts that the first loop is parallel, in the words
/// `writers y | scalars s:Add | arrays h:Add`; empty parts are left out.
#[track_caller]
fn accept(body: &str, expected: &str) -> super::Parallel {
    let (kernel, mut facts, errors) = run("parallel", body);
    assert!(errors.is_empty(), "refused: {errors:?}\n{body}");
    let found = facts.loops.remove(0).parallel.expect("a parallel loop");
    let writers: String =
        found.writers.iter().map(|local| format!(" {}", kernel.local(*local).name)).collect();
    let parts = [
        ("writers", writers),
        ("scalars", reductions(&kernel, &found.scalars)),
        ("arrays", reductions(&kernel, &found.arrays)),
    ];
    let parts = parts.iter().filter(|(_, list)| !list.is_empty());
    let summary = parts.map(|(name, list)| format!("{name}{list}")).collect::<Vec<_>>().join(" | ");
    assert_eq!(summary, expected, "{body}");
    found
}

/// Asserts that there is one error, of this code, that names this variable.
#[track_caller]
fn refuse(body: &str, code: u16, name: &str) {
    let (_, _, errors) = run("parallel", body);
    let [(found, message, _)] = errors.as_slice() else {
        panic!("expected one error NK{code:04}, found {errors:?}\n{body}");
    };
    assert_eq!(*found, code, "{message}\n{body}");
    assert!(message.contains(name), "`{name}` is not in: {message}");
}

/// As [`refuse`], with several errors, in order of the variables' bindings.
#[track_caller]
fn refuse_all(body: &str, codes: &[u16]) {
    let (_, _, errors) = run("parallel", body);
    let found: Vec<u16> = errors.iter().map(|(code, ..)| *code).collect();
    assert_eq!(found, codes, "{errors:?}\n{body}");
}

/// The class of a scalar reduction.
#[track_caller]
fn class(update: &str) -> ReduceOp {
    let body = format!("let mut s = 0.0; for i in prange!(0..n) {{ {update} }}");
    let (_, mut facts, errors) = run("parallel", &body);
    assert!(errors.is_empty(), "refused: {errors:?}\n{body}");
    facts.loops.remove(0).parallel.expect("a parallel loop").scalars[0].op
}
