//! The self-check: every row of this process once, with small sizes, compared.

use crate::cli::Options;
use crate::report::model::{NUMKERN, Results};
use crate::row::Row;
use crate::session::Session;
use crate::{json, limits, table};

/// Runs the rows' contestants of this process; gives what went wrong.
pub fn run(rows: &[Row]) -> Vec<String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let options = Options {
        peers: vec!["ndarray".to_owned()],
        repeat: 1,
        threads: cores,
        quick: true,
        allow_busy: true,
        ..Options::default()
    };
    let mut session = Session::start(options, &|line| eprintln!("{line}"));
    session.limits.push(limits::measure(cores, 10_000, 1));
    let mut results = Results::default();
    for row in rows {
        let measured = session.measure(row, &row.quick, cores);
        if measured.median(NUMKERN).is_none() {
            session.failures.push(format!("{}: numkern has no result", row.name));
        }
        let agree = measured.peers.iter().filter(|peer| peer.status.is_ok()).count();
        println!("{}: {agree} of {} variants agree", row.name, measured.peers.len());
        results.rows.push(measured);
    }
    results.limits = session.limits;
    let mut failures = session.failures;
    if let Err(why) = json::text(&results) {
        failures.push(why);
    }
    results.failures.clone_from(&failures);
    // Drawn to find out whether it can be; its figures mean nothing here.
    if table::text(&results).is_empty() {
        failures.push("the table is empty".to_owned());
    }
    for failure in &failures {
        println!("failed: {failure}");
    }
    failures
}
