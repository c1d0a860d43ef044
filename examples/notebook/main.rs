//! The whole notebook: every section, and one table at the end.
//!
//! ```text
//! cargo run --release --example notebook -- --quick
//! cargo run --release --example notebook
//! cargo run --release --example notebook -- --section 4 --section 7
//! ```
//!
//! Exits with 1 when a comparison fails.

use std::process::ExitCode;

use numkern_workspace::notebook::run_all;

// Each section is an example of its own, with its own `main`.
macro_rules! sections {
    ($($name:ident = $path:literal;)*) => {
        $(#[allow(dead_code)] #[path = $path] mod $name;)*

        fn main() -> ExitCode {
            run_all(&[$(&$name::SECTION),*])
        }
    };
}

sections! {
    s01_mental_model = "../s01_mental_model.rs";
    s02_njit = "../s02_njit.rs";
    s03_vectorize = "../s03_vectorize.rs";
    s04_prange = "../s04_prange.rs";
    s05_fastmath = "../s05_fastmath.rs";
    s06_pitfalls = "../s06_pitfalls.rs";
    s07_exercises = "../s07_exercises.rs";
    s08_cuda = "../s08_cuda.rs";
}
