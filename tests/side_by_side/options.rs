//! The command line, the statistics, the gate, the limits and the table.

use std::cell::Cell;

use crate::cli::{Command, Options, parse};
use crate::idle::{Gate, running};
use crate::limits::{bound, measure, thread_counts};
use crate::report::model::{PeerResult, Results, RowResult, Status};
use crate::stats::median;
use crate::{json, machine, table};

fn options(line: &str) -> Result<Command, String> {
    let args = line.split_whitespace().map(String::from);
    parse(args, &["hypot", "sum_squares", "hypot"], 4)
}

fn run(line: &str) -> Options {
    match options(line) {
        Ok(Command::Run(options)) => options,
        other => panic!("{other:?}"),
    }
}

#[test]
fn options_of_a_run() {
    let all = run("--bench");
    assert_eq!((all.repeat, all.threads, all.quick, all.peers_named), (7, 4, false, false));
    assert!(all.wants("hypot") && !all.wants("scaling"));
    assert!(run("--json x.json").wants("scaling"));
    let some = run("--rows=hypot --peers numpy,numba --repeat 3 --threads 2 --quick --bench");
    assert_eq!(some.rows, ["hypot"]);
    assert_eq!(some.peers, ["numba", "numpy"]);
    assert_eq!((some.repeat, some.threads, some.quick), (3, 2, true));
    assert!(some.wants("hypot") && !some.wants("sum_squares"));
    assert!(run("--peers numkern").peers.is_empty());
}

#[test]
fn what_is_not_a_run() {
    assert_eq!(options(""), Ok(Command::SelfCheck));
    assert_eq!(options("--bench --test"), Ok(Command::SelfCheck));
    assert_eq!(options("--bench --help"), Ok(Command::Help));
    assert_eq!(options("--list"), Ok(Command::List));
}

#[test]
fn wrong_options_are_clear() {
    let error = |line| options(line).unwrap_err();
    assert_eq!(
        error("--rows hypo"),
        "no row is called `hypo`\nhelp: the rows are hypot, sum_squares, compile_cost, scaling"
    );
    assert!(error("--peers julia").starts_with("no peer is called `julia`\nhelp: the peers are"));
    assert_eq!(error("--fast"), "no option is called `--fast`\nhelp: --help lists the options");
    assert_eq!(error("--repeat 0"), "--repeat needs a number of 1 or more, not `0`");
    assert_eq!(error("--json"), "--json needs a file");
    assert!(error("--rows ,").starts_with("--rows names no row"));
}

#[test]
fn medians() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
    assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), Some(2.5));
}

#[test]
fn the_gate_waits_refuses_and_counts() {
    assert_eq!(running("0.20 0.18 0.12 3/80 11206\n"), Some(3));
    assert_eq!(running("nonsense"), None);
    let mut gate = Gate::new(2, false);
    let asked = Cell::new(0);
    let soon = |_| {
        asked.set(asked.get() + 1);
        Some(if asked.get() < 3 { 1.0 } else { 0.0 })
    };
    assert!(gate.pass_with(soon));
    assert_eq!((asked.get(), gate.refused), (3, 0));
    assert!(!gate.pass_with(|_| Some(0.5)));
    assert!(gate.pass_with(|_| None));
    assert_eq!(gate.refused, 1);
    gate.new_row();
    assert_eq!(gate.refused, 0);
    let mut open = Gate::new(2, true);
    assert!(open.pass_with(|_| Some(1.0)));
    assert_eq!(open.refused, 1);
}

#[test]
fn limits_are_measured_and_bound_rows() {
    assert_eq!(thread_counts(3), [1, 2, 3]);
    assert_eq!(thread_counts(12), [1, 2, 4, 8, 12]);
    let limit = measure(2, 50_000, 2);
    for rate in [limit.read, limit.copy, limit.triad, limit.flops] {
        assert!(rate > 1e6 && rate.is_finite(), "{limit:?}");
    }
    let mut limit = limit;
    (limit.read, limit.copy, limit.triad) = (1e9, 2e9, 1e9);
    (limit.copy_streaming, limit.triad_streaming, limit.flops) = (Some(4e9), None, 1e10);
    let limits = [limit];
    assert_eq!(bound(&limits, 2, 4e9, 1e9), Some((1e9, "memory")));
    assert_eq!(bound(&limits, 2, 4e9, 2e10), Some((2e9, "arithmetic")));
    assert_eq!(bound(&limits, 1, 4e9, 1e9), None);
}

#[test]
fn dates() {
    assert_eq!(machine::date(0), "1970-01-01 00:00 UTC");
    assert_eq!(machine::date(951_826_500), "2000-02-29 12:15 UTC");
    assert_eq!(machine::date(1_798_761_599), "2026-12-31 23:59 UTC");
    assert!(machine::versions()["ndarray"]["rayon"].starts_with("1."));
}

#[test]
fn the_table_shows_medians_ratios_and_reasons() {
    let peer = |peer: &str, median_ns, status| PeerResult {
        peer: peer.into(),
        median_ns,
        status,
        ..PeerResult::default()
    };
    let row = |name: &str, own: f64, c: f64| RowResult {
        name: name.into(),
        share_of_limit: Some(0.5),
        peers: vec![
            peer("numkern", Some(own), Status::Ok),
            peer("c", Some(2.0 * own), Status::Ok),
            peer("c", Some(c), Status::Ok),
            peer("numpy", Some(1.0), Status::Wrong("in `y`, sum is 1, not 2".into())),
        ],
        ..RowResult::default()
    };
    let results = Results {
        rows: vec![row("fast", 2.5e6, 5e6), row("slow", 800.0, 400.0)],
        failures: vec!["fast: numpy: wrong result".into()],
        refused: 3,
        ..Results::default()
    };
    let text = table::text(&results);
    let lines: Vec<Vec<&str>> =
        text.lines().map(|line| line.split_whitespace().collect()).collect();
    let has = |line: &str| {
        let wanted: Vec<&str> = line.split_whitespace().collect();
        assert!(lines.contains(&wanted), "no `{line}` in\n{text}");
    };
    has("fast 2.50 ms wrong 5.00 ms 2.00 x (c) 50 %");
    has("slow 800 ns wrong 400 ns 0.50 x (c) 50 %");
    has("geometric mean - 1.00 x 1.00 x");
    has("3 repetitions were refused (or ran, with --allow-busy): the cores were not idle");
    has("failed: fast: numpy: wrong result");
    let read: Results = serde_json::from_str(&json::text(&results).unwrap()).unwrap();
    assert_eq!(read, results);
}
