//! What one loop does at once: parts of its own, running bests, leaving, arrays
//! disjoint by the author's word, nested loops, narrow counters. The plain loop
//! is the oracle, on every number of threads.

use std::panic::{AssertUnwindSafe, catch_unwind};

use numkern::prelude::*;
use numkern::with_num_threads;

use crate::common::{
    Random, THREADS, assert_same, on_all_threads, panic_message, same_in_place, same_on_all_threads,
};

mod leaving;
mod narrow;
mod overlapping;
mod selecting;

/// Shapes around the sizes of blocks; no row, no column, one.
const SHAPES: [(usize, usize); 9] =
    [(0, 3), (1, 4), (3, 0), (5, 1), (17, 3), (64, 2), (65, 5), (130, 7), (1000, 2)];

/// Small whole numbers, so that sums are exact in every order.
fn whole(n: usize) -> Vec<f64> {
    let mut random = Random::seed_42();
    (0..n).map(|_| (random.f64() * 100.0).floor()).collect()
}

/// What a call gives, or that it panics, with what it leaves in an array.
fn outcome<A: Clone, R>(start: &A, call: impl Fn(&mut A) -> R) -> Option<(A, R)> {
    let mut array = start.clone();
    let result = catch_unwind(AssertUnwindSafe(|| call(&mut array))).ok()?;
    Some((array, result))
}

/// A kernel against its reference, which may both panic.
macro_rules! same_outcome {
    ($kernel:ident(&mut $start:expr $(, $arg:expr)*)) => {{
        let start = &$start;
        let want = outcome(start, |array| $kernel::reference(array $(, $arg)*));
        for threads in THREADS {
            let got = with_num_threads(threads, || outcome(start, |array| $kernel(array $(, $arg)*)));
            assert_eq!(got, want, "{} on {threads} threads", stringify!($kernel));
        }
        want
    }};
}

use same_outcome;
