//! Compile errors teach: what numkern refuses, and the words it does it with.
//!
//! `tests/ui/<attribute>/<rule>.rs` is one case per rule. Its first line names
//! the code, and the `.stderr` beside it pins the whole message. The messages
//! hold lines that rustc writes, so they are compared on one toolchain only;
//! to write them anew use that toolchain and
//!
//! ```text
//! TRYBUILD=overwrite cargo test --test ui
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The toolchain that the pinned messages come from.
const PINNED: &str = "1.95";

#[test]
fn messages_are_pinned() {
    let version = rustc_version();
    if !version.starts_with(&format!("rustc {PINNED}.")) {
        println!("skipped: the messages are those of rustc {PINNED}, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}

/// What `rustc --version` says, of the rustc that Cargo uses.
fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}

#[test]
fn every_case_has_a_message_with_its_code() {
    for case in cases() {
        let code = code_of(&case);
        let stderr = case.with_extension("stderr");
        let text = fs::read_to_string(&stderr)
            .unwrap_or_else(|_| panic!("{} is missing", stderr.display()));
        assert!(text.contains(&code), "{} does not hold {code}", stderr.display());
    }
}

#[test]
fn every_message_has_a_case() {
    for stderr in files(&root().join("tests/ui"), "stderr") {
        assert!(stderr.with_extension("rs").exists(), "{} has no case", stderr.display());
    }
}

#[test]
fn every_message_teaches() {
    for case in cases() {
        let path = case.with_extension("stderr");
        let Ok(text) = fs::read_to_string(&path) else { continue };
        assert!(text.contains("help: "), "{} gives no help", path.display());
        for inside in ["__nk_", "__Nk", "syn::", "proc_macro", "Construct", "Expr", "panicked"] {
            // A name that the user wrote may be shown back.
            let written = fs::read_to_string(&case).unwrap().contains(inside);
            assert!(written || !text.contains(inside), "{} shows `{inside}`", path.display());
        }
        assert!(!text.contains("error: error"), "{} says error twice", path.display());
    }
}

#[test]
fn every_code_is_documented_and_has_a_case() {
    let catalogue = catalogue();
    let documented = codes_in(&read("docs/errors.md"));
    let shown: BTreeSet<String> = cases().iter().map(|case| code_of(case)).collect();
    assert_eq!(catalogue.difference(&documented).collect::<Vec<_>>(), [""; 0], "not in docs");
    assert_eq!(documented.difference(&catalogue).collect::<Vec<_>>(), [""; 0], "only in docs");
    assert_eq!(catalogue.difference(&shown).collect::<Vec<_>>(), [""; 0], "no case");
}

#[test]
fn every_code_is_used_once() {
    let mut seen = BTreeSet::new();
    for code in catalogue_list() {
        assert!(seen.insert(code.clone()), "{code} stands twice in the catalogue");
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn cases() -> Vec<PathBuf> {
    let cases = files(&root().join("tests/ui"), "rs");
    assert!(cases.len() > 60, "only {} cases were found", cases.len());
    cases
}

/// The files under a folder with this extension, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|ending| ending == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code in a case's first line: `//! NK0101: ..`.
fn code_of(case: &Path) -> String {
    let text = fs::read_to_string(case).expect("the case can be read");
    let first = text.lines().next().unwrap_or_default();
    let code = first.strip_prefix("//! ").and_then(|rest| rest.split(':').next());
    let code = code.unwrap_or_default().to_string();
    assert!(is_code(&code), "{} does not begin with its code", case.display());
    code
}

/// The codes that rustc finds, on the traits of the `numkern` crate.
fn found_by_rustc() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut folders = vec![root().join("numkern/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder exists") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("the source can be read");
            let messages = text.lines().filter_map(|line| line.trim().strip_prefix("message = \""));
            codes.extend(messages.filter_map(|text| text.get(..6)).map(str::to_string));
        }
    }
    assert!(codes.iter().all(|code| is_code(code)), "a message without a code: {codes:?}");
    codes
}

/// Every code that the catalogue's sources give to an entry.
fn catalogue_list() -> Vec<String> {
    let mut codes: Vec<String> = found_by_rustc().into_iter().collect();
    for file in files(&root().join("numkern-macros/src/diag/catalogue"), "rs") {
        let text = fs::read_to_string(&file).expect("the catalogue can be read");
        for line in text.lines() {
            if let Some(rest) = line.trim().strip_prefix("code: ")
                && let Ok(number) = rest.trim_end_matches(',').parse::<u16>()
            {
                codes.push(format!("NK{number:04}"));
            }
        }
    }
    assert!(codes.len() > 50, "only {} codes were found", codes.len());
    codes
}

fn catalogue() -> BTreeSet<String> {
    catalogue_list().into_iter().collect()
}

/// Every code that a text names.
fn codes_in(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| is_code(word))
        .map(str::to_string)
        .collect()
}

fn is_code(word: &str) -> bool {
    word.len() == 6
        && word.strip_prefix("NK").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
}
