//! Numba's own tests of `prange` (`numba/tests/test_parfors.py`), by name, with
//! the values that NumPy gives for them, on every number of threads.
//!
//! Not here: P29, P30 and P32 are refused (`numkern-macros/src/analyse/tests`),
//! P50 is `tests/parallel/panics.rs`.

mod arrays;
mod loops;
mod races;
mod reductions;
mod sequences;

fn ar(n: usize) -> Vec<f64> {
    (0..n).map(|i| i as f64).collect()
}
