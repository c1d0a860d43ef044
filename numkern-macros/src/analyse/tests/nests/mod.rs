//! Random loop nests against an interpreter: what is accepted does not race.
//!
//! [`generate`] makes whole functions, the compiler judges their text, and
//! [`interpret`] runs their tree and keeps, for every element and scalar, which
//! iterations came there. An accepted program in which two iterations meet is a
//! wrong acceptance. A refused one in which none do is a loop that the rules do
//! not understand; how many there are is counted, and the most are shown.

mod compiled;
mod generate;
mod interpret;
mod program;
mod random;
mod shadow;
mod text;

use std::collections::BTreeMap;

use interpret::Input;
use program::Program;
use shadow::Shadow;

use crate::diag::Sink;

/// What every program is run with: no iteration, one, several; rows of no
/// element, of one, of several; data that repeats and data that does not.
const INPUTS: [Input; 7] = [
    Input { n: 0, w: 1, lo: 0, seed: 0 },
    Input { n: 1, w: 0, lo: 1, seed: 1 },
    Input { n: 3, w: 0, lo: 0, seed: 2 },
    Input { n: 4, w: 1, lo: 2, seed: 3 },
    Input { n: 6, w: 2, lo: 1, seed: 4 },
    Input { n: 5, w: 3, lo: 0, seed: 5 },
    Input { n: 9, w: 4, lo: 3, seed: 7 },
];

/// The loops that the compiler runs in parallel, by their numbers, with the
/// names of the arrays that the iterations write in place; or the codes of what
/// it refuses.
fn judge(program: &Program) -> Result<BTreeMap<usize, Vec<String>>, Vec<u16>> {
    let text = program.text("k");
    let mut function = syn::parse_str::<syn::ItemFn>(&text)
        .unwrap_or_else(|error| panic!("the generator wrote no function: {error}\n{text}"));
    let mut sink = Sink::new();
    let options = crate::args::collect("parallel", Default::default(), &mut function, &mut sink);
    let kernel = crate::front::read(function);
    let types = crate::infer::infer(&kernel);
    crate::check::check(&kernel, &types, &options, &mut sink);
    let facts = super::analyse(&kernel, &types, &options, &mut sink);
    let codes: Vec<u16> = sink.found().iter().map(|one| one.code.0).collect();
    let _ = sink.finish();
    if !codes.is_empty() {
        return Err(codes);
    }
    let name = |local: &crate::hir::LocalId| kernel.local(*local).name.to_string();
    let loops = facts.loops.iter().enumerate().filter_map(|(number, facts)| {
        let writers = facts.parallel.as_ref()?.writers.iter().map(name).collect();
        Some((number, writers))
    });
    Ok(loops.collect())
}

/// The loops of all runs of a program.
fn runs(program: &Program) -> Vec<Shadow> {
    INPUTS.iter().flat_map(|input| interpret::run(program, *input).loops).collect()
}

/// The variable for which an accepted program races, if there is one.
fn wrongly_accepted(loops: &BTreeMap<usize, Vec<String>>, runs: &[Shadow]) -> Option<String> {
    runs.iter().find_map(|run| {
        let writers = loops.get(&run.loop_).expect("the loop runs in parallel");
        let bad = run.used.values().find(|used| {
            // Elements that are written in place are nobody's partial result.
            if writers.contains(&used.name) { used.conflict } else { used.races() }
        });
        bad.map(|used| used.name.clone())
    })
}

/// What a number of programs came to.
#[derive(Default)]
struct Tally {
    accepted: usize,
    /// Accepted, and some array or scalar was written in more than one iteration.
    busy: usize,
    refused_rightly: usize,
    /// Refused programs that do not race, by the code of the first message.
    refused_free: BTreeMap<u16, Vec<String>>,
}

/// Judges and runs the programs of these seeds.
fn sweep(seeds: std::ops::Range<u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let program = generate::program(seed);
        let runs = runs(&program);
        match judge(&program) {
            Ok(loops) => {
                tally.accepted += 1;
                let written = |run: &Shadow| run.used.values().any(|used| used.written);
                tally.busy += usize::from(runs.iter().any(|run| run.iteration > 0 && written(run)));
                if let Some(name) = wrongly_accepted(&loops, &runs) {
                    panic!("seed {seed}: `{name}` races in\n{}", program.text("k"));
                }
            }
            Err(codes) => {
                let races = runs.iter().any(|run| run.used.values().any(|used| used.races()));
                if races {
                    tally.refused_rightly += 1;
                } else {
                    tally.refused_free.entry(codes[0]).or_default().push(program.text("k"));
                }
            }
        }
    }
    tally
}

impl Tally {
    fn report(&self) {
        let free: usize = self.refused_free.values().map(Vec::len).sum();
        println!("accepted {} (with writes of several iterations {})", self.accepted, self.busy);
        println!("refused and racing {}", self.refused_rightly);
        println!("refused without a race for any input tried {free}:");
        for (code, programs) in &self.refused_free {
            println!("  NK{code:04} {}", programs.len());
            for text in programs.iter().take(6) {
                let body = text.split_once("at = 99usize; ").map_or(&**text, |(_, body)| body);
                println!("      {body}");
            }
        }
    }

    /// Most programs that do not race are accepted, and those are worth something.
    fn check(&self) {
        let free: usize = self.refused_free.values().map(Vec::len).sum();
        assert!(self.busy * 10 >= self.accepted * 8, "{} of {}", self.busy, self.accepted);
        assert!(self.accepted >= free, "accepted {}, refused {free}", self.accepted);
        assert!(self.refused_rightly > self.accepted / 10, "the generator makes no races");
    }
}

#[test]
fn what_is_accepted_does_not_race() {
    let tally = sweep(0..1200);
    tally.report();
    tally.check();
}

/// The long run, by hand: `cargo test -p numkern-macros --release nests -- --ignored --nocapture`.
#[test]
#[ignore = "takes a minute"]
fn what_is_accepted_does_not_race_in_many_programs() {
    let tally = sweep(1_000_000..1_020_000);
    tally.report();
    tally.check();
}
