//! Accepted programs as Rust source, for `tests/random_nests`.
//!
//! A kernel there bears the seed of its program, and the sums of the results
//! that the interpreter gives. `BLESS=1 cargo test -p numkern-macros --release
//! compiled` chooses them anew.

use std::fs;
use std::path::PathBuf;

use super::interpret::{self, Input};
use super::program::{Place, Program, Stmt};
use super::{generate, judge};

/// How many kernels are compiled: rustc takes a third of a second for each.
const COUNT: usize = 48;

/// Where the seeds begin.
const FIRST: u64 = 7_000_000;

/// What every kernel runs with; the same list is in `tests/random_nests/main.rs`.
const INPUTS: [Input; 6] = [
    Input { n: 0, w: 1, lo: 0, seed: 0 },
    Input { n: 1, w: 2, lo: 1, seed: 1 },
    Input { n: 2, w: 0, lo: 0, seed: 2 },
    Input { n: 7, w: 3, lo: 2, seed: 3 },
    Input { n: 65, w: 2, lo: 1, seed: 4 },
    Input { n: 130, w: 1, lo: 3, seed: 5 },
];

#[test]
fn compiled_programs_are_those_of_the_generator() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/random_nests/generated.rs");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, choose()).expect("the file can be written");
    }
    let file = fs::read_to_string(&path).expect("the file is there");
    let seeds: Vec<u64> = file
        .lines()
        .filter_map(|line| line.strip_prefix("fn nest_")?.split('(').next()?.parse().ok())
        .collect();
    assert_eq!(seeds.len(), COUNT, "the kernels are the lines `fn nest_SEED(..`");
    for seed in seeds {
        let program = generate::program(seed);
        assert!(file.contains(&source(&program, seed)), "nest_{seed} is another program");
        assert!(judge(&program).is_ok(), "nest_{seed} is refused");
    }
}

/// The file.
fn choose() -> String {
    let mut kernels = String::new();
    let mut table = String::new();
    let mut found = 0;
    for seed in FIRST.. {
        if found == COUNT {
            break;
        }
        let program = generate::program(seed);
        if !is_worth_it(&program) {
            continue;
        }
        let runs: Vec<_> =
            INPUTS.iter().map(|input| interpret::run(&program, *input, None)).collect();
        if runs.iter().any(|run| run.stopped) {
            continue;
        }
        let sums: Vec<String> = runs.iter().map(|run| format!("{:#x}", run.checksum)).collect();
        kernels.push_str(&format!("\n#[parallel]\n{}", source(&program, seed)));
        table.push_str(&format!("    nest_{seed}: [{}],\n", sums.join(", ")));
        found += 1;
    }
    format!(
        "// Written by `BLESS=1 cargo test -p numkern-macros --release compiled`.\n\n\
         use numkern::prelude::*;\nuse ndarray::{{ArrayViewMut1, ArrayViewMut2}};\n{kernels}\n\
         nests! {{\n{table}}}\n"
    )
}

fn source(program: &Program, seed: u64) -> String {
    let text = program.text(&format!("nest_{seed}"));
    let file = syn::parse_file(&text).expect("a function");
    prettyplease::unparse(&file)
}

/// Whether a program is accepted, passes rustc, and is cut into blocks at the
/// lengths of a test: each of its parallel loops holds another one.
fn is_worth_it(program: &Program) -> bool {
    let heavy = |body: &[Stmt]| body.iter().any(|one| matches!(one, Stmt::Loop { .. }));
    let each = program.body.iter().all(|one| match one {
        Stmt::Loop { prange: true, body, .. } => heavy(body),
        Stmt::Loop { body, .. } => body.iter().all(|one| match one {
            Stmt::Loop { body, .. } => heavy(body),
            _ => false,
        }),
        _ => false,
    });
    each && !lends_twice(&program.body) && judge(program).is_ok()
}

/// Whether a statement lends a part of an array and reads the array beside it:
/// `c.row_mut(i).fill(c[[i, 0]])`.
fn lends_twice(list: &[Stmt]) -> bool {
    list.iter().any(|one| match one {
        Stmt::Fill { array, value, .. }
        | Stmt::View { array, value, .. }
        | Stmt::Chunk { array, value, .. }
        | Stmt::Slice { array, value, .. } => value.reads(array),
        Stmt::Write { place: Place::Part(array, ..), value }
        | Stmt::Update { place: Place::Part(array, ..), value, .. } => value.reads(array),
        Stmt::If { then, other, .. } => lends_twice(then) || lends_twice(other),
        Stmt::Loop { body, .. } => lends_twice(body),
        _ => false,
    })
}
