//! Random bodies as Rust source, for `tests/random_bodies`.
//!
//! `BLESS=1 cargo test -p numkern-macros bodies` writes the committed programs
//! anew. The long run writes a crate of its own with many more, for
//! `.ci/random_bodies`.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use super::generate::{self, Program};
use super::judge;

/// How many kernels are compiled: rustc takes a quarter of a second for each.
const COUNT: usize = 150;

/// How long their text is at most, for the sake of the compiler's time.
const LONGEST: usize = 700;

/// Where the seeds begin.
const FIRST: u64 = 9_000_000;

#[test]
fn compiled_bodies_are_those_of_the_generator() {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/random_bodies/generated.rs");
    let short = |seed: &u64| {
        let program = generate::program(*seed);
        program.text.len() + program.helpers.len() <= LONGEST
    };
    let wanted = file((FIRST..).filter(short).take(COUNT));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &wanted).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).expect("the file is there");
    assert!(found == wanted, "tests/random_bodies/generated.rs holds other programs");
}

/// Writes the programs of the seeds `BODIES_FIRST..` into files of 100 each in
/// the folder `BODIES_INTO`; run by `.ci/random_bodies`.
#[test]
#[ignore = "writes files where it is told to"]
fn write_bodies() {
    let number = |name: &str| -> u64 {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).expect("a number")
    };
    let into = PathBuf::from(std::env::var_os("BODIES_INTO").expect("a folder"));
    let (first, count) = (number("BODIES_FIRST"), number("BODIES_COUNT"));
    for start in (first..first + count).step_by(100) {
        let text = file(start..(start + 100).min(first + count));
        fs::write(into.join(format!("bodies_{start}.rs")), text).expect("the file can be written");
    }
}

/// The file with the programs of these seeds.
fn file(seeds: impl Iterator<Item = u64>) -> String {
    let mut kernels = String::new();
    let mut table = String::new();
    for seed in seeds {
        let program = generate::program(seed);
        _ = judge(&program);
        kernels.push_str(&source(&program));
        let params: Vec<&str> = program.params.iter().map(|ty| ty.name()).collect();
        let oracle = if program.elementary { "scalar" } else { "reference" };
        let places: Vec<String> = (0..params.len()).map(|k| k.to_string()).collect();
        let columns: Vec<String> =
            params.iter().zip(places).map(|(ty, place)| format!("{ty} {place}")).collect();
        _ = writeln!(table, "    body_{seed}({}) by {oracle};", columns.join(", "));
    }
    format!(
        "// Written by `BLESS=1 cargo test -p numkern-macros bodies`.\n\n\
         use numkern::prelude::*;\nuse super::*;\n{kernels}\nbodies! {{\n{table}}}\n"
    )
}

fn source(program: &Program) -> String {
    let text = format!("{}#[vectorize]\n{}", program.helpers, program.text);
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
    format!("\n{}", prettyplease::unparse(&file))
}
