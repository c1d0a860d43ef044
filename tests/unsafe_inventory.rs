//! Every `unsafe` of the project is declared in `docs/soundness.md`, with what it
//! owes. A new one fails here until it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where code is that is compiled into a user's program, or tests it.
const FOLDERS: [&str; 6] =
    ["numkern/src", "numkern-macros/src/emit", "src", "benches", "examples", "tests"];

/// Cases that must not compile, and texts of expansions.
const LEFT_OUT: [&str; 3] = ["tests/ui", "tests/attacks", "numkern-macros/src/emit/expected"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The blocks and impls of a text, comments left out.
fn count(text: &str) -> usize {
    let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    code.map(|line| line.matches("unsafe {").count() + line.matches("unsafe impl").count()).sum()
}

fn found() -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<_> = FOLDERS.iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder exists") {
            let path = entry.expect("the entry can be read").path();
            let name = path.strip_prefix(root()).expect("a path below the root");
            let name = name.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                if !LEFT_OUT.contains(&&*name) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && name != "tests/unsafe_inventory.rs"
            {
                let text = fs::read_to_string(&path).expect("the source can be read");
                if count(&text) > 0 {
                    found.insert(name, count(&text));
                }
            }
        }
    }
    found
}

/// The rows ``| `file` | number | .. |`` of the inventory.
fn declared() -> BTreeMap<String, usize> {
    let text = fs::read_to_string(root().join("docs/soundness.md")).expect("the page is there");
    let rows = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let file = cells.next()?.strip_suffix('`')?;
        let number = cells.next()?.parse().ok()?;
        (file.ends_with(".rs")).then(|| (file.to_owned(), number))
    });
    rows.collect()
}

#[test]
fn every_unsafe_is_declared() {
    let (found, declared) = (found(), declared());
    for (file, number) in &found {
        let known = declared.get(file).copied().unwrap_or(0);
        assert_eq!(
            *number, known,
            "{file}: {number} `unsafe`, {known} in the inventory of docs/soundness.md"
        );
    }
    for file in declared.keys() {
        assert!(found.contains_key(file), "{file} holds no `unsafe` any more");
    }
}

#[test]
fn counting_leaves_comments_out() {
    assert_eq!(count("// unsafe { }\nlet x = unsafe { y };\nunsafe impl Send for X {}\n"), 2);
}
