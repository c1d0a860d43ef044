//! Attempts to write a data race that rustc has to stop: by the borrows of the
//! plain function, by the `Fn + Sync` of the closure around an iteration, by the
//! sealed traits. Those that the macro stops are in
//! `numkern-macros/src/analyse/tests`, those that are right in
//! `tests/parallel/attacks.rs`; `docs/soundness.md` lists them all.
//!
//! The first line of a case names the codes that its message must hold. As for
//! `tests/ui`, messages are compared on one toolchain only, and written anew by
//! `TRYBUILD=overwrite cargo test --test attacks`.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The toolchain that the pinned messages come from.
const PINNED: &str = "1.95";

#[test]
fn every_attack_is_refused() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&output.stdout).trim().to_string();
    if !version.starts_with(&format!("rustc {PINNED}.")) {
        println!("skipped: the messages are those of rustc {PINNED}, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/attacks/*.rs");
}

#[test]
fn every_attack_is_refused_for_its_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/attacks");
    let mut cases = 0;
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let case = entry.expect("the entry can be read").path();
        if case.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        cases += 1;
        let text = fs::read_to_string(&case).expect("the case can be read");
        let codes = text.lines().next().and_then(|line| line.strip_prefix("//! "));
        let codes = codes.and_then(|line| line.split(':').next()).expect("a line of codes");
        let message = fs::read_to_string(case.with_extension("stderr")).expect("a message");
        for code in codes.split(", ") {
            assert!(message.contains(code), "{} does not hold {code}", case.display());
        }
        // Each attack has a place in the message: in it, or in a macro before it.
        let file = case.file_name().expect("a file").display().to_string();
        let mut from = 0;
        let mut attack = None;
        for (number, line) in text.lines().enumerate() {
            if line.starts_with("fn attack") {
                attack = Some(line);
            }
            if line == "}"
                && let Some(attack) = attack.take()
            {
                let shown = |line: usize| message.contains(&format!("{file}:{}:", line + 1));
                assert!((from..=number).any(shown), "{file}: not refused: {attack}");
                from = number + 1;
            }
        }
    }
    assert!(cases >= 5, "only {cases} cases were found");
}
