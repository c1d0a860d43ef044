//! Checks numkern where it runs: kernels at every CPU level against their plain
//! functions, elementary functions against exact results. One program that needs
//! no files, no toolchain and no network, to be carried to the machine in
//! question.
//!
//! ```text
//! cargo build --release -p numkern-selftest
//! target/release/numkern-selftest [--level LEVEL]... [--expect LEVEL,LEVEL,..]
//! ```
//!
//! Without `--level` it checks all levels that there are. `--expect` fails when
//! there are others than those named. The exit code is 0 when all is well, 1 for
//! a difference, 2 for wrong arguments.

mod lanes;
mod math;
mod prange;
mod report;
mod ufuncs;

#[cfg(feature = "random-bodies")]
#[allow(warnings, arithmetic_overflow, unconditional_panic, overflowing_literals, clippy::all)]
mod bodies;

use std::process::ExitCode;

use numkern::dispatch::{CpuLevel, available_levels, with_level};
use report::{Findings, Report};

type Check = fn(&mut Findings);

/// What is checked, by its name in the table.
const CHECKS: &[(&str, Check)] = &[
    ("ufuncs", ufuncs::check),
    ("lanes", lanes::check),
    ("elementary functions in kernels", lanes::check_elementary),
    ("math, default tier", math::check_accurate),
    ("math, fast tier", math::check_fast),
    ("math, forms agree", math::check_forms),
    ("prange", prange::check),
    #[cfg(feature = "random-bodies")]
    ("random bodies", bodies::check),
];

fn main() -> ExitCode {
    let levels = match levels(std::env::args().skip(1)) {
        Ok(levels) => levels,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    let mut report = Report::new(&levels);
    for (name, check) in CHECKS {
        let row = levels.iter().map(|level| {
            let mut findings = Findings::default();
            // The level was found to be available.
            if let Err(error) = with_level(*level, || check(&mut findings)) {
                findings.fail(|| error.to_string());
            }
            findings
        });
        report.row(name, row.collect());
    }
    print!("{report}");
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The levels to check.
fn levels(mut arguments: impl Iterator<Item = String>) -> Result<Vec<CpuLevel>, String> {
    let available = available_levels();
    let names =
        |levels: &[CpuLevel]| levels.iter().map(|level| level.name()).collect::<Vec<_>>().join(",");
    let mut chosen = Vec::new();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--level" => {
                let level: CpuLevel = value()?.parse().map_err(|error| format!("{error}"))?;
                if !available.contains(&level) {
                    return Err(format!("there is no {level} here, only {}", names(&available)));
                }
                chosen.push(level);
            }
            "--expect" => {
                let expected = value()?;
                if expected != names(&available) {
                    return Err(format!("the levels here are {}", names(&available)));
                }
            }
            _ => {
                return Err("usage: numkern-selftest [--level LEVEL]... [--expect LEVEL,LEVEL,..]"
                    .to_owned());
            }
        }
    }
    Ok(if chosen.is_empty() { available } else { chosen })
}
