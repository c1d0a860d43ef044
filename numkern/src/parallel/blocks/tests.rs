//! Blocks on all numbers of threads: bits, levels, panics, early ends.

use std::panic::catch_unwind;

use super::*;
use crate::dispatch;
use crate::dispatch::{CpuLevel, available_levels, with_level};
use crate::with_num_threads;

const THREADS: [usize; 4] = [1, 2, 3, 8];
const LENGTHS: [usize; 10] = [0, 1, 2, 63, 64, 65, 16_383, 32_768, 70_001, 1_200_000];

fn schedules() -> impl Iterator<Item = Schedule> {
    [(false, false), (true, false), (false, true), (true, true)].into_iter().map(
        |(heavy, arrays)| Schedule { heavy, arrays, factor: 1, offset: 0, order: Order::Threads },
    )
}

fn sum(n: usize, schedule: Schedule) -> f64 {
    let mut s = -0.0;
    dispatch!(simd => prange(
        simd,
        IterSpace::half_open(0, n),
        schedule,
        |block| block.fold(-0.0, |sum, i| sum + 1.0 / (i + 1) as f64),
        |partial| s += partial,
    ));
    s
}

#[test]
fn sums_have_the_same_bits_on_every_number_of_threads() {
    for schedule in schedules() {
        for n in LENGTHS {
            let want = with_num_threads(1, || sum(n, schedule));
            for threads in THREADS {
                let got = with_num_threads(threads, || sum(n, schedule));
                assert_eq!(got.to_bits(), want.to_bits(), "{n} {threads} {schedule:?}");
            }
        }
    }
}

#[test]
fn workers_run_at_the_level_of_the_caller() {
    for level in available_levels() {
        let seen = Mutex::new(Vec::new());
        let schedule =
            Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
        with_num_threads(3, || {
            with_level(level, || {
                dispatch!(simd => prange(
                    simd,
                    IterSpace::half_open(0, 9),
                    schedule,
                    |_| seen.lock().unwrap().push(CpuLevel::of(simd.level())),
                    |()| (),
                ))
            })
            .unwrap()
        });
        assert_eq!(seen.into_inner().unwrap(), vec![level; 9]);
    }
}

#[test]
fn the_first_panic_in_loop_order_reaches_the_caller() {
    let schedule =
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
    for threads in THREADS {
        let panic = catch_unwind(|| {
            with_num_threads(threads, || {
                dispatch!(simd => prange(
                    simd,
                    IterSpace::half_open(0, 1_000),
                    schedule,
                    |block| for i in block { assert!(i < 300, "iteration {i}") },
                    |_| (),
                ))
            })
        });
        let message = *panic.unwrap_err().downcast::<String>().unwrap();
        assert_eq!(message, "iteration 300", "{threads} threads");
    }
}

#[test]
fn a_loop_inside_a_loop_runs() {
    let schedule =
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
    let mut total = 0.0;
    with_num_threads(3, || {
        dispatch!(simd => prange(
            simd,
            IterSpace::half_open(0, 20),
            schedule,
            |block| block.map(|i| sum(i * 100, schedule)).sum::<f64>(),
            |partial| total += partial,
        ));
    });
    assert!(total > 0.0);
}

/// The value that leaves a loop, of blocks that return, panic or go on.
fn leave(n: usize, returns: usize, panics: usize, tuning: Tuning) -> Option<usize> {
    let schedule =
        Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads };
    let mut sum = 0;
    let left = dispatch!(simd => prange_until(
        simd,
        IterSpace::half_open(0, n),
        schedule,
        tuning,
        |block| {
            let mut sum = 0;
            for i in block {
                assert!(i < panics, "iteration {i}");
                if i >= returns {
                    return ControlFlow::Break(i);
                }
                sum += i;
            }
            ControlFlow::Continue(sum)
        },
        |part| sum += part,
    ));
    assert!(left.is_some() || sum == (0..n).sum());
    left
}

#[test]
fn the_first_block_that_leaves_decides() {
    for tuning in [
        Tuning::NONE,
        Tuning { chunk: Some(7), ..Tuning::NONE },
        Tuning { min_len: Some(300), fixed: true, ..Tuning::NONE },
    ] {
        for threads in THREADS {
            let leave = |n, returns, panics| {
                catch_unwind(|| with_num_threads(threads, || leave(n, returns, panics, tuning)))
                    .map_err(|panic| *panic.downcast::<String>().unwrap())
            };
            for n in [12, 1_000] {
                for at in [0, 3, 4, 11, n / 2, n - 1] {
                    assert_eq!(leave(n, at, at + 1), Ok(Some(at)));
                    assert_eq!(leave(n, at, n), Ok(Some(at)));
                    assert_eq!(leave(n, at + 1, at), Err(format!("iteration {at}")));
                    assert_eq!(leave(n, n, at), Err(format!("iteration {at}")));
                }
                assert_eq!(leave(n, n, n), Ok(None));
            }
        }
    }
}
