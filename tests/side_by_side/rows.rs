//! A row with contestants here and in workers: who counts, and who does not.

use std::time::Duration;

use crate::cli::Options;
use crate::data::Digest;
use crate::report::model::{RowResult, Status};
use crate::row::{Local, Outcome, Params, Row, Variant, params};
use crate::session::Session;
use crate::workers::spec;

/// `y = 2 x`, with a second variant that may panic.
struct Twice {
    x: Vec<f64>,
    panics: bool,
}

impl Local for Twice {
    fn inputs(&self) -> Vec<(&'static str, Digest)> {
        vec![("x", Digest::of(&self.x))]
    }

    fn variants(&self) -> Vec<Variant> {
        let mut variants = vec![Variant { peer: "ndarray", name: "by hand" }];
        variants.extend(["strict", "fastmath"].map(|name| Variant { peer: "numkern", name }));
        variants
    }

    fn run(&mut self, variant: &Variant) -> Outcome {
        assert!(!self.panics || variant.name != "fastmath", "the kernel is broken");
        let y: Vec<f64> = self.x.iter().map(|x| 2.0 * x).collect();
        Outcome { time: Duration::from_millis(2), output: vec![("y", Digest::of(&y))] }
    }
}

fn twice(name: &'static str, panics: bool) -> Row {
    let local: fn(&Params, usize) -> Box<dyn Local> = match panics {
        true => |sizes, _| Box::new(Twice { x: numbers(sizes), panics: true }),
        false => |sizes, _| Box::new(Twice { x: numbers(sizes), panics: false }),
    };
    Row {
        name,
        title: "y = 2 x",
        params: params(&[("n", 100)]),
        quick: params(&[("n", 100)]),
        bytes: |sizes| 16.0 * sizes["n"] as f64,
        ops: |sizes| sizes["n"] as f64,
        tolerance: 1e-12,
        local,
    }
}

fn numbers(sizes: &Params) -> Vec<f64> {
    (0..sizes["n"]).map(|i| i as f64).collect()
}

fn session(workers: &[&str]) -> Session {
    let options = Options { repeat: 3, threads: 1, allow_busy: true, ..Options::default() };
    let mut session = Session::start(options, &|_| {});
    for kind in workers {
        session.join(spec(kind, kind)).unwrap();
    }
    session
}

fn measure(session: &mut Session, row: &Row) -> RowResult {
    session.measure(row, &row.params, 1)
}

#[test]
fn contestants_run_in_turn_and_the_best_counts() {
    let mut session = session(&["good"]);
    session.options.peers.push("ndarray".into());
    let result = measure(&mut session, &twice("twice", false));
    let names: Vec<_> =
        result.peers.iter().map(|p| (p.peer.as_str(), p.variant.as_str())).collect();
    let expected = [
        ("numkern", "strict"),
        ("numkern", "fastmath"),
        ("ndarray", "by hand"),
        ("good", "strict"),
        ("good", "slow"),
    ];
    assert_eq!(names, expected);
    assert!(result.peers.iter().all(|peer| peer.status.is_ok()), "{result:?}");
    assert_eq!(result.median("good"), Some(1e6));
    assert_eq!(result.ratio("good"), Some(0.5));
    assert_eq!(result.best("good").unwrap().first_call_ns, Some(5e6));
    let repeats: Vec<usize> = result.peers.iter().map(|peer| peer.times_ns.len()).collect();
    // The slow variant cannot become the best and stops early.
    assert_eq!(repeats, [3, 3, 3, 3, 2]);
    assert_eq!(session.failures, [""; 0]);
    assert_eq!(session.versions["good"]["test"], "1");
    // A row that the worker does not have is missing there, not failed.
    let other = measure(&mut session, &twice("other", false));
    assert_eq!(other.why_not("good"), Some(&Status::Missing("it has no such kernel".into())));
    assert!(other.median("good").is_none() && session.failures.is_empty());
}

#[test]
fn wrong_results_and_other_inputs_do_not_count() {
    let mut session = session(&["wrong", "others", "good"]);
    let result = measure(&mut session, &twice("twice", false));
    assert!(result.median("good").is_some());
    for peer in ["wrong", "others"] {
        assert_eq!(result.median(peer), None);
        assert!(matches!(result.why_not(peer), Some(Status::Wrong(_))), "{result:?}");
    }
    let lines = &session.failures;
    let line = "twice: wrong strict, wrong slow: wrong result: in `y`, sum is 1.485e4, not 9.9e3";
    assert_eq!(lines[0], line);
    assert!(lines.iter().any(|line| {
        line.starts_with("twice: others: wrong result: its inputs are others: in `x`, ")
    }));
}

#[test]
fn a_dead_worker_and_a_panic_leave_the_others_alone() {
    let mut session = session(&["dies", "good"]);
    for _ in 0..2 {
        session.failures.clear();
        let result = measure(&mut session, &twice("twice", true));
        assert!(result.median("good").is_some() && result.median("numkern").is_some());
        assert!(result.median("dies").is_none());
        let panic = "twice: numkern fastmath: failed: it panicked: the kernel is broken";
        assert_eq!(session.failures[0], panic);
        // Started again for the second row, it dies again.
        let line = &session.failures[1];
        assert!(line.starts_with("twice: dies strict: failed: dies: the worker died ("), "{line}");
    }
}

#[test]
fn an_svml_without_svml_is_missing() {
    let mut session = session(&[]);
    let error = session.join(spec("numba-svml", "good")).unwrap_err();
    assert_eq!(error, "this Numba does not use SVML on this machine");
}
