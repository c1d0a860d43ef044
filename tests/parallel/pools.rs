//! Parallel kernels inside programs that use threads themselves.

use std::collections::HashSet;
use std::sync::Mutex;
use std::thread::{self, ThreadId};

use numkern::prelude::*;
use numkern::{get_num_threads, with_num_threads};
use rayon::prelude::*;

use crate::common::{Random, THREADS};

#[parallel]
fn sum_of_sines(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i].sin();
    }
    s
}

#[test]
fn inside_a_pool_of_the_users_own() {
    let x = Random::seed_42().vec(10_000);
    let want = sum_of_sines(&x);
    for threads in THREADS {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert_eq!(pool.install(|| sum_of_sines(&x)).to_bits(), want.to_bits());
        assert_eq!(pool.install(get_num_threads), threads);
    }
}

#[test]
fn inside_iterators_of_rayon() {
    let x = Random::seed_43().vec(6_000);
    let sums: Vec<f64> = (0..40).into_par_iter().map(|k| sum_of_sines(&x[100 * k..])).collect();
    for (k, sum) in sums.iter().enumerate() {
        assert_eq!(sum.to_bits(), sum_of_sines(&x[100 * k..]).to_bits());
    }
}

#[test]
fn from_several_threads_at_once() {
    let x = Random::seed_42().vec(8_000);
    let want = sum_of_sines(&x);
    thread::scope(|scope| {
        let calls: Vec<_> = (0..6)
            .map(|k| {
                let x = &x;
                scope
                    .spawn(move || with_num_threads(THREADS[k % THREADS.len()], || sum_of_sines(x)))
            })
            .collect();
        for call in calls {
            assert_eq!(call.join().unwrap().to_bits(), want.to_bits());
        }
    });
}

#[test]
fn the_number_of_threads_is_that_of_the_innermost_call() {
    assert_eq!(with_num_threads(3, get_num_threads), 3);
    assert_eq!(with_num_threads(3, || with_num_threads(2, get_num_threads)), 2);
    assert_eq!(with_num_threads(2, || (with_num_threads(8, || 0), get_num_threads())).1, 2);
}

/// Which threads have worked.
struct Log;

static LOG: Mutex<Option<HashSet<ThreadId>>> = Mutex::new(None);
/// Tests whose kernels write the log run one after the other.
static USED: Mutex<()> = Mutex::new(());

impl Log {
    fn visit() {
        LOG.lock().unwrap().get_or_insert_default().insert(thread::current().id());
    }
}

#[parallel(chunk = 3, schedule = "static")]
fn inner(row: &[f64], bad: f64) -> Result<f64, f64> {
    let mut total = 0.0;
    for i in prange!(0..row.len()) {
        Log::visit();
        if row[i] == bad {
            return Err(row[i]);
        }
        total += row[i];
    }
    Ok(total)
}

#[parallel(chunk = 1)]
fn middle(a: &[f64], width: usize, bad: f64) -> Result<f64, f64> {
    let mut total = 0.0;
    for i in prange!(0..a.len() / width) {
        let row: Vec<f64> = a[i * width..(i + 1) * width].to_vec();
        total += inner(&row, bad)?;
    }
    Ok(total)
}

#[parallel]
fn outer(a: &[f64], width: usize, limit: usize) -> Result<f64, f64> {
    let mut largest = 0.0;
    for i in prange!(0..limit) {
        largest = f64::max(largest, middle(a, width, -(i as f64))?);
    }
    Ok(largest)
}

/// Three kernels in each other: no thread waits for another one for ever, no
/// thread is added, and the first error of the innermost loops comes out.
#[test]
fn kernels_in_kernels_use_the_threads_of_the_pool() {
    let _used = USED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut a = Random::seed_42().vec(40 * 25);
    for change in [None, Some((700, -6.0)), Some((30, -7.0))] {
        if let Some((at, value)) = change {
            a[at] = value;
        }
        let want = match change {
            None => with_num_threads(1, || outer(&a, 25, 8)),
            // The outermost loop comes to 6 first.
            Some(_) => Err(-6.0),
        };
        for threads in [1, 2, 3, 4, 8] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            *LOG.lock().unwrap() = None;
            let got = pool.install(|| outer(&a, 25, 8));
            let used = LOG.lock().unwrap().take().unwrap().len();
            assert!(used <= threads, "{used} threads of {threads}");
            assert_eq!(got, want);
        }
    }
}

#[test]
fn kernels_in_iterators_of_rayon_end_with_their_own_errors() {
    let _used = USED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let a = Random::seed_43().vec(600);
    let results: Vec<Result<f64, f64>> = (0..60)
        .into_par_iter()
        .map(|k| inner(&a, if k % 3 == 0 { a[10 * k] } else { 2.0 }))
        .collect();
    for (k, result) in results.into_iter().enumerate() {
        assert_eq!(result.err(), (k % 3 == 0).then(|| a[10 * k]));
    }
}
