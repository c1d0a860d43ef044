//! Workers that answer, refuse, die, hang and talk nonsense. The worker is this
//! test program itself: its test `a_worker` speaks the protocol when asked to.

use std::fs;
use std::io::{BufRead, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::data::Digest;
use crate::setup::{Absent, compile, environment};
use crate::worker::{Spec, Trouble, Worker};

/// The variable that makes `a_worker` a worker, and says of what kind.
const KIND: &str = "NUMKERN_TEST_WORKER";

/// How to start a worker of some kind.
pub fn spec(peer: &str, kind: &str) -> Spec {
    Spec {
        peer: peer.into(),
        program: std::env::current_exe().unwrap(),
        args: ["workers::a_worker", "--exact", "--nocapture"].map(Into::into).to_vec(),
        env: vec![(KIND.into(), kind.into())],
    }
}

/// The worker: `twice` is its row, with the inputs and outputs of `rows.rs`.
#[test]
fn a_worker() {
    let Ok(kind) = std::env::var(KIND) else { return };
    // The test harness has begun a line, which is not part of the protocol.
    println!();
    eprintln!("a worker of kind {kind}");
    for line in stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line.unwrap()).unwrap();
        println!("{}", answer(&kind, &request));
        stdout().flush().unwrap();
        if request["cmd"] == "quit" {
            break;
        }
    }
}

fn answer(kind: &str, request: &Value) -> String {
    let factor = if kind == "wrong" { 3.0 } else { 2.0 };
    let start = if kind == "others" { 1.0 } else { 0.0 };
    let reply = match request["cmd"].as_str().unwrap() {
        "hello" if kind == "nonsense" => return "{hello}".to_owned(),
        "hello" => json!({"ok": true, "peer": "test", "versions": {"test": "1", "svml": "false"}}),
        "prepare" if request["row"] != "twice" => json!({"ok": false, "error": "unknown row"}),
        "prepare" => {
            let n = request["params"]["n"].as_u64().unwrap();
            let x: Vec<f64> = (0..n).map(|i| i as f64 + start).collect();
            let inputs = json!({"x": Digest::of(&x).to_json()});
            json!({"ok": true, "variants": ["strict", "slow"], "inputs": inputs})
        }
        "run" if kind == "dies" => {
            eprintln!("Segmentation fault (of a test)");
            std::process::exit(3);
        }
        "run" if kind == "hangs" => loop {
            std::thread::park();
        },
        "run" => {
            let y: Vec<f64> = (0..100).map(|i| f64::from(i) * factor).collect();
            let ns = if request["variant"] == "slow" { 9e6 } else { 1e6 };
            let output = json!({"y": Digest::of(&y).to_json()});
            json!({"ok": true, "ns": ns, "first_call_ns": 5e6, "output": output})
        }
        _ => json!({"ok": true}),
    };
    reply.to_string()
}

const SOON: Duration = Duration::from_secs(20);

#[test]
fn it_answers_and_refuses() {
    let mut worker = Worker::start(&spec("test", "good")).unwrap();
    let hello = worker.ask(&json!({"cmd": "hello"}), SOON).unwrap();
    assert_eq!(hello["versions"]["test"], "1");
    let unknown = worker.ask(&json!({"cmd": "prepare", "row": "none"}), SOON);
    assert_eq!(unknown, Err(Trouble::Refused("unknown row".into())));
    assert!(worker.ask(&json!({"cmd": "drop", "row": "none"}), SOON).is_ok());
}

#[test]
fn death_hanging_and_nonsense_are_told() {
    let run = json!({"cmd": "run", "row": "twice", "variant": "strict"});
    let gone = |kind: &str, request: &Value, limit: Duration| {
        let mut worker = Worker::start(&spec("test", kind)).unwrap();
        match worker.ask(request, limit) {
            Err(Trouble::Gone(line)) => line,
            other => panic!("{other:?}"),
        }
    };
    let line = gone("dies", &run, SOON);
    assert!(line.starts_with("test: the worker died ("), "{line}");
    assert!(line.ends_with("it said: Segmentation fault (of a test)"), "{line}");
    let line = gone("hangs", &run, Duration::from_millis(300));
    assert!(line.starts_with("test: no reply to \"run\" within 0.3 s"), "{line}");
    let line = gone("nonsense", &json!({"cmd": "hello"}), SOON);
    assert!(line.starts_with("test: a reply that is no JSON"), "{line}");
    let none = Spec { program: "/no/such/program".into(), ..spec("test", "good") };
    let line = Worker::start(&none).err().unwrap().line();
    assert!(line.starts_with("test: cannot start /no/such/program: "), "{line}");
}

/// A fresh folder of this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_missing_python_is_told() {
    let folder = folder("side_by_side_python");
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, "nothing==1\n").unwrap();
    let base = Path::new("no-such-python");
    let error = environment(base, &requirements, &folder.join("venv"), &|_| {}).unwrap_err();
    assert!(error.starts_with("`no-such-python -m venv` failed: `no-such-python` cannot be"));
    assert!(error.contains("\nhelp: install Python 3 with venv, or set NUMKERN_PEER_PYTHON"));
}

#[test]
fn a_c_worker_is_compiled_once_and_its_errors_told() {
    let folder = folder("side_by_side_c");
    let program = folder.join("out/worker");
    fs::write(folder.join("a.c"), "int main(void) { return 0; }\n").unwrap();
    match compile(&folder, &program, &|_| {}) {
        Err(Absent::Nothing(why)) => return assert!(why.starts_with("no C compiler"), "{why}"),
        made => assert_eq!(made, Ok(program.clone())),
    }
    let made = fs::metadata(&program).unwrap().modified().unwrap();
    compile(&folder, &program, &|_| panic!("compiled twice")).unwrap();
    assert_eq!(fs::metadata(&program).unwrap().modified().unwrap(), made);
    fs::write(folder.join("a.c"), "int main(void) { return x; }\n").unwrap();
    match compile(&folder, &program, &|_| {}) {
        Err(Absent::Failed(why)) => assert!(why.contains("error"), "{why}"),
        other => panic!("{other:?}"),
    }
}
