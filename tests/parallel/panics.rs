//! A panic in any iteration reaches the caller, with its message; of several
//! the first in loop order.

use numkern::prelude::*;
use numkern::{dispatch, with_num_threads};

use crate::common::{THREADS, levels, panic_message};

#[parallel]
fn fails_at(at: usize) -> Vec<usize> {
    let mut out = vec![0; 12];
    for i in prange!(0..12) {
        assert!(i != at, "iteration {i} fails on purpose");
        out[i] = i;
    }
    out
}

#[parallel]
fn fails_from(n: usize, from: usize) -> usize {
    let mut count = 0;
    for i in prange!(0..n) {
        if i >= from {
            panic!("iteration {i} fails on purpose");
        }
        count += 1;
    }
    count
}

#[parallel]
fn fails_backwards(n: usize, at: usize) -> usize {
    let mut count = 0;
    for i in prange!((0..n).rev()) {
        if i <= at {
            panic!("iteration {i} fails on purpose");
        }
        count += 1;
    }
    count
}

#[njit]
fn reciprocal(x: i64) -> i64 {
    1000 / x
}

#[parallel]
fn in_a_callee(x: &[i64]) -> Vec<i64> {
    let mut out = vec![0; x.len()];
    for i in prange!(0..x.len()) {
        out[i] = reciprocal(x[i]);
    }
    out
}

#[parallel]
fn reads_outside(x: &[f64], n: usize) -> Vec<f64> {
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        out[i] = x[i];
    }
    out
}

#[parallel]
fn writes_outside(out: &mut Array1<f64>, n: usize) {
    for i in prange!(0..n) {
        out[i] = 1.0;
    }
}

#[parallel]
fn writes_outside_a_table(out: &mut Array2<f64>) {
    let (m, n) = out.dim();
    for i in prange!(0..m) {
        out[[i, n]] = 1.0;
    }
}

#[parallel]
fn writes_outside_a_slice(out: &mut [f64]) {
    let n = out.len();
    for i in prange!(0..n) {
        out[2 * i] = 1.0;
    }
}

#[parallel]
fn adds_outside(out: &mut [f64], n: usize) {
    for _ in prange!(0..n) {
        for j in 0..4 {
            out[j] += 1.0;
        }
    }
}

/// The message at every level and number of threads, where it is one.
fn message_everywhere<R: Send>(kernel: impl Fn() -> R + Sync) -> Option<String> {
    let mut messages = Vec::new();
    for level in levels() {
        for threads in THREADS {
            messages.push(panic_message(|| {
                dispatch::with_level(level, || with_num_threads(threads, &kernel)).unwrap()
            }));
        }
    }
    messages.dedup();
    assert_eq!(messages.len(), 1, "{messages:?}");
    messages.pop().unwrap()
}

#[test]
fn the_message_of_any_iteration_reaches_the_caller() {
    for at in [0, 3, 4, 11] {
        let want = format!("iteration {at} fails on purpose");
        assert_eq!(panic_message(|| fails_at::reference(at)).as_deref(), Some(&*want));
        assert_eq!(message_everywhere(|| fails_at(at)).as_deref(), Some(&*want));
    }
    assert_eq!(message_everywhere(|| fails_at(12)), None);
    assert_eq!(fails_at(12), (0..12).collect::<Vec<_>>());
}

#[test]
fn the_first_failure_in_loop_order_wins() {
    for (n, from) in [(12, 0), (12, 7), (5000, 0), (5000, 2500), (5000, 4999), (40_000, 1025)] {
        let want = format!("iteration {from} fails on purpose");
        assert_eq!(message_everywhere(|| fails_from(n, from)).as_deref(), Some(&*want));
        assert_eq!(message_everywhere(|| fails_backwards(n, from)).as_deref(), Some(&*want));
    }
    assert_eq!((fails_from(5000, 5000), fails_backwards(0, 7)), (5000, 0));
}

#[test]
fn failures_of_callees_reach_the_caller() {
    for at in [0, 3, 4, 11] {
        let mut x = vec![7_i64; 12];
        x[at] = 0;
        let message = message_everywhere(|| in_a_callee(&x)).expect("a division by zero");
        assert!(message.contains("divide by zero"), "{message}");
    }
    assert_eq!(in_a_callee(&[1, 10]), [1000, 100]);
}

#[test]
fn indices_out_of_range_panic_as_in_the_reference() {
    let x = vec![1.0; 2000];
    let want = panic_message(|| reads_outside::reference(&x, 2001));
    assert!(want.is_some());
    assert_eq!(message_everywhere(|| reads_outside(&x, 2001)), want);
    assert_eq!(message_everywhere(|| reads_outside(&x, 2000)), None);

    let want = panic_message(|| writes_outside::reference(&mut Array1::zeros(5), 6));
    assert!(want.is_some());
    assert_eq!(message_everywhere(|| writes_outside(&mut Array1::zeros(5), 6)), want);
    let want = panic_message(|| writes_outside_a_table::reference(&mut Array2::zeros((3, 4))));
    assert!(want.is_some());
    assert_eq!(message_everywhere(|| writes_outside_a_table(&mut Array2::zeros((3, 4)))), want);
    let want = panic_message(|| writes_outside_a_slice::reference(&mut [0.0; 6]));
    assert!(want.is_some());
    assert_eq!(message_everywhere(|| writes_outside_a_slice(&mut [0.0; 6])), want);
    let want = panic_message(|| adds_outside::reference(&mut [0.0; 3], 10));
    assert!(want.is_some());
    assert_eq!(message_everywhere(|| adds_outside(&mut [0.0; 3], 10)), want);
}

/// After a panic the next call works: no pool is left in a bad state.
#[test]
fn a_panic_leaves_no_trace() {
    for _ in 0..20 {
        assert!(panic_message(|| fails_from(3000, 10)).is_some());
        assert_eq!(fails_from(3000, 3000), 3000);
    }
}
