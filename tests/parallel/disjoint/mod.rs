//! `assume_disjoint`: the serial result where the author's word holds, a report of
//! the two iterations where it does not.

mod forms;
mod kernels;
mod wrong;

use std::fmt::Debug;

use numkern::dispatch::with_level;
use numkern::{with_disjoint_checks, with_num_threads};

use crate::common::{SameBits, assert_same, levels};

const THREADS: [usize; 5] = [1, 2, 3, 4, 8];

/// Asserts that a function gives these bits at every level, checked and not, on
/// every number of threads.
#[track_caller]
fn everywhere<R>(want: &R, run: impl Fn() -> R + Sync)
where
    R: SameBits + Debug + Send,
{
    for level in levels() {
        for threads in THREADS {
            for checked in [false, true] {
                let run = || with_disjoint_checks(checked, || with_num_threads(threads, &run));
                let got = with_level(level, run).unwrap();
                let what = format!("at {level} on {threads} threads, checked: {checked}");
                assert_same(&got, want, &what);
            }
        }
    }
}
