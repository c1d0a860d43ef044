//! Section 6 of the notebook quotes the compiler's messages: they must be what
//! the compiler says, as the ui tests pin it.

use std::fs;
use std::path::Path;

#[allow(dead_code)]
#[path = "../examples/s06_pitfalls.rs"]
mod s06_pitfalls;

/// The text of all pinned messages below a folder.
fn pinned(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the folder of the ui tests is there");
    let text = entries.map(|entry| {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            pinned(&path)
        } else if path.extension().is_some_and(|extension| extension == "stderr") {
            fs::read_to_string(&path).expect("a pinned message can be read")
        } else {
            String::new()
        }
    });
    text.collect()
}

#[test]
fn quoted_messages_are_those_of_the_compiler() {
    let pinned = pinned(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui"));
    for pitfall in s06_pitfalls::PITFALLS {
        // What rustc says of itself is not pinned: it is not numkern's.
        for line in pitfall.says.iter().filter(|line| !line.starts_with("error[E")) {
            assert!(pinned.contains(line), "no pinned message holds this line:\n{line}");
        }
    }
}
