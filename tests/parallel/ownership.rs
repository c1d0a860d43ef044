//! Parts of an array that an iteration owns: rows of flat matrices, chunks,
//! views, constants in indices. The plain loop is the oracle, on every number of
//! threads.

use ndarray::{Array3, ArrayViewMut1, s};
use numkern::prelude::*;

use crate::common::{Random, on_all_threads, panic_message, same_in_place};

const OFF: usize = 3;
const STRIDE: usize = 2;

struct Layout;

impl Layout {
    const SKIP: usize = 5;
}

/// Runs a kernel on a vector at every level and number of threads, also for a
/// number of threads that divides the blocks evenly.
macro_rules! sweep {
    ($kernel:ident(&mut $start:expr $(, $arg:expr)*)) => {{
        let start = &$start;
        let want = same_in_place!($kernel(&mut *start $(, $arg)*));
        let got = numkern::with_num_threads(4, || {
            let mut got = start.clone();
            let _ = $kernel(&mut got $(, $arg)*);
            got
        });
        assert_eq!(got, want, "{} on 4 threads", stringify!($kernel));
        want
    }};
}

fn numbers(n: usize) -> Vec<f64> {
    Random::seed_42().vec(n)
}

mod constants;
mod flat;
mod slices;
mod threads;
