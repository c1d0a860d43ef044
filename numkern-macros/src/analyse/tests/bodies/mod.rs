//! Random bodies of plain numbers: what runs in lanes gives what the scalar
//! function gives.
//!
//! [`generate`] writes whole functions; here they are judged, and
//! [`compiled`] writes some of them into `tests/random_bodies`, which runs them
//! at every CPU level.

mod compiled;
mod generate;
mod scope;
mod statements;
mod types;
mod values;

use std::collections::BTreeMap;

use super::nests::random::Random;
use crate::diag::Sink;

/// What the compiler says of a program: whether its body has a form in lanes.
fn judge(program: &generate::Program) -> Result<(), String> {
    let text = &program.text;
    let mut function = syn::parse_str::<syn::ItemFn>(text)
        .unwrap_or_else(|error| panic!("the generator wrote no function: {error}\n{text}"));
    let mut sink = Sink::new();
    let options = crate::args::collect("vectorize", Default::default(), &mut function, &mut sink);
    let kernel = crate::front::read(function);
    let types = crate::infer::infer(&kernel);
    crate::check::check(&kernel, &types, &options, &mut sink);
    let facts = crate::analyse::analyse(&kernel, &types, &options, &mut sink);
    let codes: Vec<u16> = sink.found().iter().map(|one| one.code.0).collect();
    let _ = sink.finish();
    assert_eq!(codes, [], "the compiler refuses\n{text}");
    match facts.spmd {
        Some(Ok(_)) => Ok(()),
        Some(Err(obstacle)) => Err(obstacle.why),
        None => panic!("no function of plain numbers:\n{text}"),
    }
}

#[test]
fn most_bodies_have_a_form_in_lanes() {
    let mut obstacles: BTreeMap<String, usize> = BTreeMap::new();
    let mut lanes = 0;
    for seed in 0..2_000 {
        match judge(&generate::program(seed)) {
            Ok(()) => lanes += 1,
            Err(why) => *obstacles.entry(why).or_default() += 1,
        }
    }
    println!("in lanes {lanes}, not: {obstacles:#?}");
    assert!(lanes > 1_000, "{lanes} of 2000");
}
