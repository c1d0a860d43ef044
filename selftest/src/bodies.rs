//! The random bodies of `tests/random_bodies`.

#[macro_use]
#[path = "../../tests/random_bodies/harness.rs"]
mod harness;
#[rustfmt::skip]
#[path = "../../tests/random_bodies/generated.rs"]
mod generated;
#[path = "../../tests/random_bodies/inputs.rs"]
mod inputs;

use harness::*;
use numkern::dispatch::{CpuLevel, level};

use crate::report::Findings;

pub fn check(found: &mut Findings) {
    let mut tally = Tally::new(vec![CpuLevel::of(level())]);
    generated::run(&mut tally);
    found.compared(tally.elements);
    for words in tally.failures {
        found.fail(|| words);
    }
}
