//! `return` and `?` out of a parallel loop: the first iteration, in loop order,
//! that leaves is the one that the caller sees, whatever the threads and blocks.

use std::sync::atomic::{AtomicIsize, Ordering};

use numkern::prelude::*;
use numkern::with_num_threads;

use crate::common::{panic_message, same_on_all_threads};

const THREADS: [usize; 5] = [1, 2, 3, 4, 8];

/// What a kernel gives on every number of threads, where it is one thing.
fn on_every_number_of_threads<R: PartialEq + std::fmt::Debug + Send>(
    kernel: impl Fn() -> R + Sync,
) -> R {
    let mut results: Vec<R> =
        THREADS.map(|threads| with_num_threads(threads, &kernel)).into_iter().collect();
    results.dedup();
    assert_eq!(results.len(), 1, "{results:?}");
    results.remove(0)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Negative { at: usize },
    Singular(usize),
}

#[derive(Debug, PartialEq)]
struct Report {
    fault: Fault,
}

impl From<Fault> for Report {
    fn from(fault: Fault) -> Self {
        Report { fault }
    }
}

#[njit]
fn checked_root(x: f64, at: usize) -> Result<f64, Fault> {
    if x < 0.0 {
        return Err(Fault::Negative { at });
    }
    Ok(x.sqrt())
}

/// Every way to leave: `?` with a conversion, `?` in a nested branch, `return`.
#[parallel]
fn roots(x: &[f64], out: &mut [f64]) -> Result<f64, Report> {
    let mut total = 0.0;
    for i in prange!(0..x.len()) {
        let root = checked_root(x[i], i)?;
        if x[i] == 7.0 {
            return Err(Report { fault: Fault::Singular(i) });
        }
        out[i] = root;
        total += root;
    }
    Ok(total)
}

#[test]
fn an_error_of_any_iteration_reaches_the_caller() {
    for at in [0, 3, 4, 11] {
        let mut x = vec![4.0; 12];
        x[at] = -1.0;
        let want = roots::reference(&x, &mut [0.0; 12]);
        assert_eq!(want, Err(Report { fault: Fault::Negative { at } }));
        assert_eq!(on_every_number_of_threads(|| roots(&x, &mut [0.0; 12])), want);
        x[at] = 7.0;
        let got = on_every_number_of_threads(|| roots(&x, &mut [0.0; 12]));
        assert_eq!(got, Err(Report { fault: Fault::Singular(at) }));
    }
    let all = on_every_number_of_threads(|| roots(&[4.0; 12], &mut [0.0; 12]));
    assert_eq!(all, Ok(24.0));
    assert_eq!(on_every_number_of_threads(|| roots(&[], &mut [])), Ok(0.0));
}

#[test]
fn the_first_of_several_errors_wins_and_everything_before_it_is_written() {
    let n = 5_000;
    for first in [0, 1, n / 2, n - 1] {
        let mut x = vec![4.0; n];
        for i in first..n {
            x[i] = if i % 2 == 0 { -1.0 } else { 7.0 };
        }
        for threads in THREADS {
            let mut out = vec![0.0; n];
            let got = with_num_threads(threads, || roots(&x, &mut out));
            assert_eq!(got, roots::reference(&x, &mut vec![0.0; n]), "{first} {threads}");
            assert!(out[..first].iter().all(|&root| root == 2.0));
            // The iteration itself left before it wrote.
            assert_eq!(out[first], 0.0);
        }
    }
}

#[parallel]
fn light(x: &[i64], limit: i64) -> Result<i64, i64> {
    let mut total = 0;
    for i in prange!(0..x.len()) {
        if x[i] > limit {
            return Err(x[i]);
        }
        total += x[i];
    }
    Ok(total)
}

/// Straight-line iterations have long blocks: several need a long loop.
#[test]
fn long_loops_of_light_iterations() {
    let n = 200_000;
    let mut x: Vec<i64> = (0..n).map(|i| i as i64 % 5).collect();
    assert_eq!(on_every_number_of_threads(|| light(&x, 10)), Ok(2 * n as i64));
    for first in [0, 16_384, n / 2, n - 1] {
        let saved = x.clone();
        x[first] = 100;
        x[n - 1] = x[n - 1].max(50);
        assert_eq!(on_every_number_of_threads(|| light(&x, 10)), light::reference(&x, 10));
        assert_eq!(light(&x, 10), Err(if first == n - 1 { 100 } else { x[first] }));
        x = saved;
    }
}

#[parallel]
fn mixed(kind: &[u8]) -> Result<usize, usize> {
    let mut count = 0;
    for i in prange!(0..kind.len()) {
        if kind[i] == 1 {
            return Err(i);
        }
        assert!(kind[i] != 2, "iteration {i} fails on purpose");
        let weight = [3, 5, 7][kind[i] as usize / 3];
        count += weight;
    }
    Ok(count)
}

/// Whichever of a panic and an error comes first in the loop is what comes out.
#[test]
fn panics_and_errors_in_one_loop() {
    // 70,000 straight-line iterations are four blocks.
    for n in [12, 70_000] {
        for (first, second) in
            [(0, 1), (3, 4), (4, 11), (n / 2, n / 2 + 1), (n - 2, n - 1), (0, n - 1)]
        {
            for (a, b) in [(1, 2), (2, 1), (2, 9), (9, 1), (9, 2), (1, 9)] {
                let mut kind = vec![0; n];
                (kind[first], kind[second]) = (a, b);
                let run = || {
                    let mut result = None;
                    let message = panic_message(|| result = Some(mixed(&kind)));
                    (message, result)
                };
                let (message, result) = on_every_number_of_threads(run);
                match a {
                    1 => assert_eq!((message, result), (None, Some(Err(first)))),
                    2 => {
                        let want = format!("iteration {first} fails on purpose");
                        assert_eq!((message, result), (Some(want), None));
                    }
                    _ => {
                        let message = message.unwrap();
                        assert!(message.contains("len is 3 but the index is 3"), "{message}");
                    }
                }
            }
        }
    }
}

#[parallel]
fn first_missing(x: &[f64], at: &[usize]) -> Option<f64> {
    let mut total = 0.0;
    for i in prange!(0..at.len()) {
        for j in 0..2 {
            total += x.get(at[i] + j)?;
        }
    }
    Some(total)
}

#[parallel]
fn none_where_negative(x: &[i32]) -> Option<i32> {
    let mut total = 0;
    for i in prange!((0..x.len()).rev()) {
        if x[i] < 0 {
            return None;
        }
        total += x[i];
    }
    Some(total)
}

#[test]
fn options() {
    let x = [1.0, 2.0, 4.0, 8.0];
    assert_eq!(same_on_all_threads!(first_missing(&x, &[0, 2, 1])), Some(21.0));
    assert_eq!(same_on_all_threads!(first_missing(&x, &[0, 3, 1])), None);
    assert_eq!(same_on_all_threads!(none_where_negative(&[1, 2, 3])), Some(6));
    assert_eq!(same_on_all_threads!(none_where_negative(&[1, -2, 3])), None);
}

/// Counts the live values of its kind.
struct Counted(&'static AtomicIsize, Vec<usize>);

impl Counted {
    fn new(live: &'static AtomicIsize, at: usize) -> Self {
        live.fetch_add(1, Ordering::Relaxed);
        Counted(live, vec![at; 3])
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

static LIVE: AtomicIsize = AtomicIsize::new(0);

#[parallel]
fn owned_errors(kind: &[u8]) -> Result<usize, Counted> {
    let mut count = 0;
    let mut by_kind = vec![0; 4];
    for i in prange!(0..kind.len()) {
        let scratch = Counted::new(&LIVE, i);
        if kind[i] == 1 {
            return Err(Counted::new(&LIVE, i));
        }
        if kind[i] == 2 {
            return Err(scratch);
        }
        assert!(kind[i] != 3, "on purpose");
        for j in 0..4 {
            by_kind[j] += 1;
        }
        count += 1;
    }
    Ok(count + by_kind[0])
}

/// Errors that lose, the owned values of iterations that leave, and the partial
/// results of other blocks: everything is dropped once.
#[test]
fn nothing_is_leaked() {
    for n in [12, 1_000] {
        for first in [0, 5, n - 1] {
            for kind in [1, 2, 3] {
                let mut x = vec![0; n];
                for i in first..n {
                    x[i] = if i == first { kind } else { 1 + (i % 2) as u8 };
                }
                for threads in THREADS {
                    let mut error = None;
                    let message = panic_message(|| {
                        error = with_num_threads(threads, || owned_errors(&x)).err();
                    });
                    assert_eq!(message.is_some(), kind == 3);
                    assert_eq!(LIVE.load(Ordering::Relaxed), isize::from(kind != 3));
                    assert_eq!(
                        error.map(|error| error.1.clone()),
                        (kind != 3).then(|| vec![first; 3])
                    );
                    assert_eq!(LIVE.load(Ordering::Relaxed), 0);
                }
            }
        }
        assert_eq!(owned_errors(&vec![0; n]).ok(), Some(2 * n));
    }
    assert_eq!(LIVE.load(Ordering::Relaxed), 0);
}

#[parallel]
fn reduces_for_the_caller(x: &[f64], bins: &mut [f64]) -> Result<(), usize> {
    for i in prange!(0..x.len()) {
        if x[i].is_nan() {
            return Err(i);
        }
        for j in 0..bins.len() {
            bins[j] += x[i];
        }
    }
    Ok(())
}

/// What a loop reduces keeps its value when the loop is left.
#[test]
fn reductions_keep_their_value() {
    for n in [12, 3_000] {
        for threads in THREADS {
            let mut bins = [1.0, 2.0];
            let mut x = vec![1.0; n];
            x[n - 1] = f64::NAN;
            let got = with_num_threads(threads, || reduces_for_the_caller(&x, &mut bins));
            assert_eq!((got, bins), (Err(n - 1), [1.0, 2.0]));
            x[n - 1] = 1.0;
            let got = with_num_threads(threads, || reduces_for_the_caller(&x, &mut bins));
            assert_eq!((got, bins), (Ok(()), [n as f64 + 1.0, n as f64 + 2.0]));
        }
    }
}

/// A search: nothing is written, so any value may be returned.
#[parallel]
fn position(x: &[f64], wanted: f64) -> usize {
    for i in prange!(0..x.len()) {
        if x[i] == wanted {
            return i;
        }
    }
    x.len()
}

#[parallel]
fn any_row_above(a: ArrayView2<f64>, limit: f64) -> bool {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        let mut sum = 0.0;
        for j in 0..n {
            sum += a[[i, j]];
            if sum > limit {
                return true;
            }
        }
    }
    false
}

/// What is written ends with the function, so the value is all that is seen.
#[parallel]
fn until_negative(x: &[f64]) -> f64 {
    let mut squares = vec![0.0; x.len()];
    let mut total = 0.0;
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            return x[i];
        }
        squares[i] = x[i] * x[i];
        total += 1.0;
    }
    total + squares.len() as f64
}

#[parallel]
fn leave_at(x: &[i32], limit: i32) {
    for i in prange!(0..x.len()) {
        if x[i] > limit {
            return;
        }
        assert!(x[i] >= 0, "negative before the end");
    }
}

#[parallel]
fn first_error_or_first_value(x: &[i32]) -> Result<i32, i32> {
    for i in prange!(0..x.len()) {
        if x[i] > 10 {
            return Ok(x[i]);
        }
        if x[i] < 0 {
            return Err(x[i]);
        }
    }
    Ok(0)
}

#[test]
fn values() {
    let mut x: Vec<f64> = (0..70_000).map(f64::from).collect();
    for wanted in [0.0, 1.0, 40_000.0, 69_999.0, -5.0] {
        x[69_000] = 40_000.0;
        same_on_all_threads!(position(&x, wanted));
        let mut signed = x.clone();
        signed.push(-wanted);
        if let Some(one) = signed.get_mut(wanted.abs() as usize + 3) {
            *one = -7.0;
        }
        same_on_all_threads!(until_negative(&signed));
    }
    let a = Array2::from_shape_fn((60, 5), |(i, j)| (i + j) as f64);
    assert!(same_on_all_threads!(any_row_above(a.view(), 100.0)));
    assert!(!same_on_all_threads!(any_row_above(a.view(), 1000.0)));
    assert_eq!(same_on_all_threads!(first_error_or_first_value(&[1, 12, -1, 13])), Ok(12));
    assert_eq!(same_on_all_threads!(first_error_or_first_value(&[1, -1, 12])), Err(-1));
    assert_eq!(same_on_all_threads!(first_error_or_first_value(&[1, 1])), Ok(0));
    let calls = [(vec![1, 9, -1], None), (vec![1, -1, 9], Some("negative before the end"))];
    for (x, want) in calls {
        for threads in THREADS {
            let message = panic_message(|| with_num_threads(threads, || leave_at(&x, 5)));
            assert_eq!(message.as_deref(), want);
        }
    }
}

/// Left from inside loops, labelled blocks, matches and with a type parameter.
#[parallel]
fn generic<T: Float>(x: &[T], y: &[T]) -> Result<T, usize> {
    let mut total = T::zero();
    for i in prange!(0..x.len()) {
        let value = 'found: {
            let mut j = 0;
            while j < y.len() {
                if y[j] == x[i] {
                    break 'found y[j];
                }
                j += 1;
            }
            return Err(i);
        };
        let halves = |v: T| -> Option<T> {
            let half = (v > T::zero()).then_some(v / (T::one() + T::one()))?;
            Some(half)
        };
        total += match halves(value) {
            Some(half) => half,
            None => return Err(i + 1000),
        };
        for j in prange!(0..2) {
            if j > 1 + i {
                return Err(j);
            }
        }
    }
    Ok(total)
}

#[njit]
fn in_order(x: &[f64], y: &[f64]) -> Result<f64, usize> {
    let first = generic(x, y)?;
    Ok(first + generic(y, x)?)
}

#[test]
fn nested_in_everything() {
    let (x, y) = ([1.0, 2.0, 3.0, 4.0], [4.0, 3.0, 2.0, 1.0, 9.0]);
    assert_eq!(same_on_all_threads!(generic(&x, &y)), Ok(5.0));
    assert_eq!(same_on_all_threads!(generic(&y, &x)), Err(4));
    assert_eq!(same_on_all_threads!(generic(&[1.0, 0.0, 7.0], &[0.0, 1.0])), Err(1001));
    assert_eq!(same_on_all_threads!(generic(&[0.0; 0], &[])), Ok(0.0));
    assert_eq!(same_on_all_threads!(in_order(&x, &y)), Err(4));
    assert_eq!(same_on_all_threads!(in_order(&x, &x)), Ok(10.0));
}

/// A loop that may be left, around and after others.
#[parallel]
fn in_steps(n: usize, bad: (usize, usize)) -> Result<u64, (usize, usize)> {
    let mut total = 0;
    for step in 0..3 {
        let mut part = 0;
        for i in prange!(0..n) {
            if (step, i) == bad {
                return Err(bad);
            }
            part += (step * i) as u64;
        }
        total += part;
    }
    Ok(total)
}

#[test]
fn inside_a_serial_loop() {
    for n in [0_usize, 1, 100, 40_000] {
        for bad in [(0, 0), (1, n / 2), (2, n.saturating_sub(1)), (3, 0)] {
            let result = same_on_all_threads!(in_steps(n, bad));
            assert_eq!(result.is_err(), bad.0 < 3 && bad.1 < n);
        }
    }
}

type Checked<T> = Result<T, Report>;

/// Every place where a `?` can stand, and arrays of the function's own.
#[parallel]
fn everywhere(x: &[f64]) -> Checked<(Vec<f64>, Array2<f64>)> {
    let n = x.len();
    let mut out = vec![0.0; n];
    let mut table = Array2::zeros((n, 2));
    for i in prange!(0..n) {
        assert!(checked_root(x[i], i)? >= 0.0, "a root of {}", x[i]);
        let pair = (checked_root(x[i], i)?, [checked_root(x[i], i)?, 1.0]);
        let row = vec![checked_root(x[i], i)?.floor(); 2];
        let Some(first) = row.first() else { return Err(Report { fault: Fault::Singular(i) }) };
        if let Ok(root) = checked_root(x[i], i)
            && root == checked_root(x[i], i)?
        {
            out[i] = if root > 1.0 { root } else { -checked_root(x[i], i)? };
        }
        for j in 0..2 {
            table[[i, j]] = pair.1[j] + pair.0 - *first;
        }
        table[[i, 0]] *= match checked_root(4.0 * x[i], i)? {
            0.0 => return Err(Report::from(Fault::Singular(i))),
            root => root,
        };
    }
    Ok((out, table))
}

#[test]
fn in_every_place() {
    let mut x = vec![4.0, 2.25, 0.25, 9.0, 1.0];
    for threads in THREADS {
        let got = with_num_threads(threads, || everywhere(&x));
        assert_eq!(got, everywhere::reference(&x));
        assert_eq!(got.unwrap().0, [2.0, 1.5, -0.5, 3.0, -1.0]);
    }
    for (at, value) in [(4, -1.0), (3, 0.0), (0, -0.5)] {
        x[at] = value;
        let want = everywhere::reference(&x);
        assert!(want.is_err());
        assert_eq!(on_every_number_of_threads(|| everywhere(&x)), want);
    }
}
