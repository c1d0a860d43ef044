//! Side by side: numkern against Numba, NumPy, C and ndarray in one run.
//!
//! ```text
//! cargo bench --bench side_by_side -- --help
//! ```
//!
//! `README.md` in this folder says how to read what it finds.

mod check;
mod cli;
mod compile_cost;
mod data;
mod idle;
mod json;
mod limits;
mod machine;
mod progress;
mod report;
mod row;
mod rows;
mod run;
mod scaling_runs;
mod session;
mod setup;
mod stats;
mod table;
mod worker;

use std::path::Path;
use std::process::ExitCode;

use cli::{Command, Options};
use progress::Progress;
use report::model::{Results, RowResult, SCHEMA, Settings};
use row::Row;
use session::Session;

/// How often each limit of the machine is measured; the best counts.
const LIMIT_RUNS: usize = 10;

fn main() -> ExitCode {
    let rows = rows::all();
    let names: Vec<&str> = rows.iter().map(|row| row.name).collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    match cli::parse(std::env::args().skip(1), &names, cores) {
        Ok(Command::Help) => println!("{}", cli::HELP),
        Ok(Command::List) => list(&rows),
        Ok(Command::Readme(json)) => return refresh_readme(&json),
        Ok(Command::SelfCheck) => return status(&check::run(&rows)),
        Ok(Command::Run(options)) => return status(&compare(&rows, options)),
        Err(line) => {
            eprintln!("error: {line}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// 1 if anything failed.
fn status(failures: &[String]) -> ExitCode {
    ExitCode::from(u8::from(!failures.is_empty()))
}

fn list(rows: &[Row]) {
    for row in rows {
        let sizes: Vec<String> = row.params.iter().map(|(name, n)| format!("{name}={n}")).collect();
        println!("{:<16} {} ({})", row.name, row.title, sizes.join(", "));
    }
}

/// Writes the figures of a run into the README of the workspace.
fn refresh_readme(json: &Path) -> ExitCode {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    match report::readme::refresh_file(json, &readme) {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("error: {line}");
            ExitCode::FAILURE
        }
    }
}

/// The comparison; gives what went wrong.
fn compare(rows: &[Row], options: Options) -> Vec<String> {
    // The pool of ndarray's hand-written peers and of numkern's parallel loops. It
    // can only be there already if a kernel ran before.
    if rayon::ThreadPoolBuilder::new().num_threads(options.threads).build_global().is_err() {
        eprintln!("warning: the thread pool was started before --threads was known");
    }
    let wanted: Vec<&Row> = rows.iter().filter(|row| options.wants(row.name)).collect();
    let sections = cli::SECTIONS.iter().filter(|section| options.wants(section)).count();
    let progress = Progress::new(1 + wanted.len() + sections);
    let mut results = Results {
        schema: SCHEMA,
        date: machine::now(),
        machine: machine::machine(),
        settings: Settings {
            threads: options.threads,
            repeat: options.repeat,
            quick: options.quick,
        },
        ..Results::default()
    };
    progress.step("starting the peers");
    let mut session = Session::start(options.clone(), &|line| progress.say(line));
    progress.step("the limits of the machine");
    for threads in limits::thread_counts(options.threads) {
        session.limits.push(limits::measure(threads, limits::ELEMENTS, LIMIT_RUNS));
    }
    progress.done();
    for row in wanted {
        progress.step(row.name);
        let params = if options.quick { &row.quick } else { &row.params };
        let (known, threads) = (session.failures.len(), options.threads);
        results.rows.push(session.measure(row, params, threads));
        for line in &session.failures[known..] {
            progress.say(line);
        }
        progress.done();
    }
    sections_of(rows, &options, &mut session, &mut results, &progress);
    progress.finish();
    finish(&options, session, results)
}

/// The rows that are not kernels: how times scale and what compiling costs.
fn sections_of(
    rows: &[Row],
    options: &Options,
    session: &mut Session,
    results: &mut Results,
    progress: &Progress,
) {
    for section in cli::SECTIONS.iter().filter(|section| options.wants(section)) {
        progress.step(section);
        let step = |what: &str| progress.step(&format!("{section}: {what}"));
        let known = session.failures.len();
        match *section {
            "compile_cost" => {
                let calls = first_calls(rows, session, results);
                match compile_cost::measure(&calls, &step) {
                    Ok(cost) => results.compile_cost = Some(cost),
                    Err(line) => session.failures.push(format!("compile_cost: {line}")),
                }
            }
            _ => results.scaling = Some(scaling_runs::measure(session, rows, &step)),
        }
        for line in &session.failures[known..] {
            progress.say(line);
        }
        progress.done();
    }
}

/// The rows whose first calls in Numba stand beside the cost of compilation: from
/// this run, or with small sizes where it was not asked for them.
fn first_calls(rows: &[Row], session: &mut Session, results: &Results) -> Vec<RowResult> {
    let mut calls = results.rows.clone();
    for kind in &compile_cost::KINDS {
        let there = calls.iter().any(|row| row.name == kind.row);
        if let Some(row) = rows.iter().find(|row| !there && row.name == kind.row) {
            calls.push(session.measure(row, &row.quick, session.options.threads));
        }
    }
    calls
}

/// Writes what was found; gives what went wrong.
fn finish(options: &Options, session: Session, mut results: Results) -> Vec<String> {
    results.versions = session.versions;
    let mut own = machine::versions();
    if !options.peers.iter().any(|peer| peer == "ndarray") {
        own.remove("ndarray");
    }
    results.versions.extend(own);
    results.missing = session.missing;
    results.refused = results.rows.iter().map(|row| row.refused).sum();
    results.limits = session.limits;
    results.failures = session.failures;
    let json = options.json.as_ref().map(|path| json::write(&results, path));
    let html = options.html.as_ref().map(|path| report::write_html(&results, path));
    results.failures.extend([json, html].into_iter().flatten().filter_map(Result::err));
    print!("{}", table::text(&results));
    results.failures
}
