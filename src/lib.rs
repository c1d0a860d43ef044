//! Examples, tests and benches.
