//! Random loop nests against an interpreter: what is accepted does not race.
//!
//! [`generate`] makes whole functions, the compiler judges their text, and
//! [`interpret`] runs their tree and keeps, for every element and scalar, which
//! iterations came there. An accepted program in which two iterations meet is a
//! wrong acceptance. A refused one in which none do is a loop that the rules do
//! not understand; how many there are is counted, and the most are shown.

mod blocks;
mod compiled;
mod decide;
mod generate;
mod interpret;
mod judged;
mod pieces;
mod program;
pub(super) mod random;
mod shadow;
mod text;

use std::collections::BTreeMap;

use interpret::Input;
use judged::{Judged, judge};
use program::Program;
use shadow::Shadow;

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

/// The loops of all runs of a program.
fn runs(program: &Program, judged: Option<&BTreeMap<usize, Judged>>) -> Vec<Shadow> {
    INPUTS.iter().flat_map(|input| interpret::run(program, *input, judged).loops).collect()
}

/// The variable for which an accepted program races or gives another result, if
/// there is one.
fn wrongly_accepted(loops: &BTreeMap<usize, Judged>, runs: &[Shadow]) -> Option<String> {
    runs.iter().filter(|run| run.parallel).find_map(|run| {
        let judged = &loops[&run.loop_];
        let bad = run.used.values().find(|used| {
            // Elements that are written in place are nobody's partial result.
            if judged.writes_in_place(&used.name) {
                used.conflict
            } else {
                !judged.copies(&used.name) && used.races()
            }
        });
        bad.map(|used| format!("`{}` races", used.name))
            .or_else(|| run.differs.as_ref().map(|name| format!("`{name}` has another value")))
    })
}

/// What a number of programs came to.
#[derive(Default)]
struct Tally {
    accepted: usize,
    /// Accepted, and some array or scalar was written in more than one iteration.
    busy: usize,
    /// Accepted with a test before a loop.
    tested: usize,
    /// Runs of such loops that the test allows, and that it does not.
    tests: [usize; 2],
    /// The latter, though no two iterations meet.
    cautious: usize,
    /// Accepted with variables kept together by a comparison.
    selecting: usize,
    refused_rightly: usize,
    /// Refused programs that do not race, by the code of the first message.
    refused_free: BTreeMap<u16, Vec<String>>,
}

/// Judges and runs the programs of these seeds.
fn sweep(seeds: std::ops::Range<u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let program = generate::program(seed);
        let verdict = judge(&program);
        let runs = runs(&program, verdict.as_ref().ok());
        match verdict {
            Ok(loops) => {
                tally.accepted += 1;
                tally.count(&loops, &runs);
                let written = |run: &Shadow| run.used.values().any(|used| used.written);
                tally.busy += usize::from(runs.iter().any(|run| run.iteration > 0 && written(run)));
                if let Some(name) = wrongly_accepted(&loops, &runs) {
                    panic!("seed {seed}: {name} in\n{}", program.text("k"));
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
    fn count(&mut self, loops: &BTreeMap<usize, Judged>, runs: &[Shadow]) {
        let any = |test: fn(&Judged) -> bool| usize::from(loops.values().any(test));
        self.tested += any(|judged| !judged.parallel.owned.is_empty());
        self.selecting += any(|judged| !judged.parallel.selections.is_empty());
        for run in runs.iter().filter(|run| !loops[&run.loop_].parallel.owned.is_empty()) {
            self.tests[usize::from(!run.parallel)] += 1;
            let meet = run.used.values().any(|used| used.races());
            self.cautious += usize::from(!run.parallel && !meet);
        }
    }

    fn report(&self) {
        let free: usize = self.refused_free.values().map(Vec::len).sum();
        println!("accepted {} (with writes of several iterations {})", self.accepted, self.busy);
        println!("accepted with a test before the loop {}", self.tested);
        println!("  runs that it allows, does not: {:?}", self.tests);
        println!("  of these without a meeting {}", self.cautious);
        println!("accepted with a selection {}", self.selecting);
        println!("refused and racing {}", self.refused_rightly);
        println!("refused without a race for any input tried {free}:");
        for (code, programs) in &self.refused_free {
            println!("  NK{code:04} {}", programs.len());
            for text in programs.iter().take(6) {
                let body = text.split_once("top = 0usize; ").map_or(&**text, |(_, body)| body);
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
    let tally = sweep(0..800);
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
