//! The sweep: CPU levels, numbers of threads, lengths.

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use numkern::dispatch::{CpuLevel, available_levels, with_level};
use numkern::with_num_threads;

use super::bits::{SameBits, assert_same};

/// One, two, more than the machine of a test may have, an odd number.
pub const THREADS: [usize; 5] = [1, 2, 3, 4, 8];

/// Below, at and above every multiple of the widest vector there is.
pub const LENGTHS: std::ops::RangeInclusive<usize> = 0..=4 * 16 + 3;

/// Every level that this CPU has.
pub fn levels() -> Vec<CpuLevel> {
    available_levels()
}

/// Runs a function at every level and hands over what it gives.
pub fn at_every_level<R>(mut function: impl FnMut() -> R, mut check: impl FnMut(CpuLevel, R)) {
    for level in levels() {
        let result = with_level(level, &mut function).unwrap();
        check(level, result);
    }
}

/// Asserts that a function gives these bits at every level and number of threads.
#[track_caller]
pub fn on_all_threads<R>(want: &R, what: &str, function: impl Fn() -> R + Sync)
where
    R: SameBits + Debug + Send,
{
    for level in levels() {
        for threads in THREADS {
            let got = with_level(level, || with_num_threads(threads, &function)).unwrap();
            assert_same(&got, want, &format!("{what} at {level} on {threads} threads"));
        }
    }
}

/// Asserts for each level that a function gives the same bits on every number of
/// threads, and that they are near what is wanted. Elementary functions depend on
/// whether the level has a fused multiply-add.
#[track_caller]
pub fn near_at_each_level<R>(what: &str, near: impl Fn(&R) -> bool, function: impl Fn() -> R + Sync)
where
    R: SameBits + Debug + Send,
{
    for level in levels() {
        let one = with_level(level, || with_num_threads(1, &function)).unwrap();
        assert!(near(&one), "{what} at {level}: {one:?}");
        for threads in THREADS {
            let got = with_level(level, || with_num_threads(threads, &function)).unwrap();
            assert_same(&got, &one, &format!("{what} at {level} on {threads} threads"));
        }
    }
}

/// Whether all pairs differ by no more than this much of the wanted one.
pub fn all_near<'a, T: Copy + Into<f64> + 'a>(
    got: impl IntoIterator<Item = &'a T>,
    want: impl IntoIterator<Item = &'a T>,
    relative: f64,
) -> bool {
    let (mut got, mut want) = (got.into_iter(), want.into_iter());
    loop {
        let (got, want): (f64, f64) = match (got.next(), want.next()) {
            (Some(got), Some(want)) => ((*got).into(), (*want).into()),
            (None, None) => return true,
            _ => return false,
        };
        let same = got == want || (got.is_nan() && want.is_nan());
        if !same && (got - want).abs() > relative * want.abs() {
            return false;
        }
    }
}

/// The message that a function panics with, if it does.
pub fn panic_message<R>(function: impl FnOnce() -> R) -> Option<String> {
    let panic = match catch_unwind(AssertUnwindSafe(function)) {
        Ok(_) => return None,
        Err(panic) => panic,
    };
    match panic.downcast::<String>() {
        Ok(message) => Some(*message),
        Err(panic) => Some(panic.downcast_ref::<&str>().copied().unwrap_or("no text").to_owned()),
    }
}
