//! The options of `#[parallel]`: what they change is which thread runs which
//! iterations, and never a result beyond the grouping of a sum.

use std::collections::{BTreeSet, HashMap};
use std::sync::Mutex;
use std::thread::{self, ThreadId};

use numkern::prelude::*;
use numkern::with_num_threads;

use crate::common::Random;

const THREADS: [usize; 5] = [1, 2, 3, 4, 8];

const CHUNK: usize = 3;

/// One body under every combination of options.
macro_rules! kernels {
    ($($name:ident: $(#[$($attribute:tt)*])+;)*) => {
        $(
            $(#[$($attribute)*])+
            fn $name(x: &[f64], out: &mut [f64]) -> Result<(f64, f64), usize> {
                let mut total = 0.0;
                let mut largest = f64::NEG_INFINITY;
                for i in prange!(0..x.len()) {
                    if x[i].is_nan() {
                        return Err(i);
                    }
                    out[i] = x[i].sqrt();
                    total += x[i];
                    largest = largest.max(x[i]);
                }
                Ok((total, largest))
            }
        )*

        #[test]
        fn no_option_changes_a_result() {
            for n in [0, 1, 2, 3, 4, 7, 63, 64, 65, 1000, 4097, 40_000] {
                let mut x = Random::seed_42().vec(n);
                let sum: f64 = x.iter().sum();
                for bad in [n, n / 2, n.saturating_sub(1)] {
                    if let Some(one) = x.get_mut(bad) {
                        *one = f64::NAN;
                    }
                    $(
                        let run = |threads| {
                            let mut out = vec![0.0; n];
                            let result = with_num_threads(threads, || $name(&x, &mut out));
                            (result, out)
                        };
                        let (want, roots) = run(1);
                        match want {
                            Ok((total, _)) => assert!((total - sum).abs() < 1e-9, stringify!($name)),
                            Err(at) => assert!(x[at].is_nan() && at <= bad),
                        }
                        for threads in THREADS {
                            let (got, out) = run(threads);
                            let bits = |got: Result<(f64, f64), usize>| {
                                got.map(|(a, b)| (a.to_bits(), b.to_bits()))
                            };
                            let what = stringify!($name);
                            assert_eq!(bits(got), bits(want), "{what} {n} {threads}");
                            let valid = got.err().unwrap_or(n);
                            assert_eq!(out[..valid], roots[..valid], "{what} {n} {threads}");
                        }
                    )*
                }
            }
        }
    };
}

kernels! {
    plain: #[parallel];
    chunk_1: #[parallel(chunk = 1)];
    chunk_3: #[parallel(chunk = CHUNK)];
    chunk_64_static: #[parallel(chunk = 64, schedule = "static")];
    chunk_all: #[parallel(chunk = usize::MAX)];
    from_0: #[parallel(min_len = 0)];
    from_1000: #[njit(parallel(min_len = 10 * 100, schedule = "dynamic"))];
    from_1000_static: #[parallel(min_len = 1000, schedule = "static")];
    fixed: #[fastmath] #[parallel(schedule = "static")];
    everything: #[njit(parallel(min_len = 5, chunk = 2 * CHUNK + 1, schedule = "static"), fastmath)];
}

/// Which thread ran which iterations.
struct Log;

static LOG: Mutex<Vec<(usize, ThreadId)>> = Mutex::new(Vec::new());
/// The tests that use the log run one after the other.
static USED: Mutex<()> = Mutex::new(());

impl Log {
    fn visit(i: usize) {
        LOG.lock().unwrap().push((i, thread::current().id()));
    }
}

/// The iterations of each thread, in the order in which it ran them.
fn log(threads: usize, kernel: impl Fn() + Sync) -> (Vec<Vec<usize>>, ThreadId) {
    let _used = USED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    LOG.lock().unwrap().clear();
    let caller = with_num_threads(threads, || {
        kernel();
        thread::current().id()
    });
    let mut by_thread: HashMap<ThreadId, Vec<usize>> = HashMap::new();
    for (i, id) in LOG.lock().unwrap().drain(..) {
        by_thread.entry(id).or_default().push(i);
    }
    let first = if by_thread.len() == 1 { *by_thread.keys().next().unwrap() } else { caller };
    (by_thread.into_values().collect(), first)
}

macro_rules! logged {
    ($($name:ident: #[$($attribute:tt)*];)*) => {$(
        #[$($attribute)*]
        fn $name(n: usize) {
            for i in prange!(0..n) {
                Log::visit(i);
            }
        }
    )*};
}

logged! {
    log_from_100: #[parallel(min_len = 100)];
    log_chunk_5: #[parallel(chunk = 5)];
    log_chunk_5_static: #[parallel(chunk = 5, schedule = "static")];
    log_static: #[parallel(schedule = "static")];
}

#[test]
fn short_loops_stay_on_the_thread_of_the_caller() {
    for n in [1, 99] {
        let caller = Mutex::new(None);
        let (runs, ran) = log(4, || {
            *caller.lock().unwrap() = Some(thread::current().id());
            log_from_100(n);
        });
        assert_eq!(runs, [(0..n).collect::<Vec<_>>()]);
        assert_eq!(Some(ran), caller.into_inner().unwrap());
    }
}

#[test]
fn a_chunk_runs_on_one_thread_and_in_order() {
    for kernel in [log_chunk_5, log_chunk_5_static] {
        for n in [1, 5, 6, 64, 333] {
            let (runs, _) = log(4, || kernel(n));
            let mut seen = BTreeSet::new();
            for run in runs {
                for block in run.chunk_by(|a, b| a / 5 == b / 5) {
                    let first = block[0] / 5 * 5;
                    assert!(block.iter().copied().eq(first..n.min(first + 5)), "{block:?}");
                    assert!(seen.insert(first));
                }
            }
            assert_eq!(seen.len(), n.div_ceil(5));
        }
    }
}

#[test]
fn static_runs_are_neighbours() {
    for threads in [2, 3, 4] {
        let (runs, _) = log(threads, || log_static(64 * 3));
        // A thread may take the run of one that is late, but always all of it.
        for part in 0..threads {
            let start = |part: usize| 3 * (part * (64 / threads) + part.min(64 % threads));
            let part = start(part)..start(part + 1);
            let at = |run: &Vec<usize>| run.iter().position(|&i| i == part.start);
            let (run, first) = runs.iter().find_map(|run| Some((run, at(run)?))).unwrap();
            assert!(run[first..first + part.len()].iter().copied().eq(part));
        }
    }
}

#[test]
fn explain_says_what_was_asked_for() {
    let text = everything::explain().to_string();
    for words in
        ["below 5 iterations", "blocks of 2 * CHUNK + 1 iterations", "one run of neighbouring"]
    {
        assert!(text.contains(words), "{text}");
    }
    assert!(text.contains("the first iteration, in loop order, that returns ends it"), "{text}");
    assert!(from_1000::explain().to_string().contains("the thread that is free"));
    assert!(!plain::explain().to_string().contains("below"));
}

/// Const parameters are constants, too.
#[parallel(chunk = N + 1)]
fn generic_chunk<const N: usize>(x: &[u64; N]) -> u64 {
    let mut total = 0;
    for i in prange!(0..N) {
        total += x[i];
    }
    total
}

#[test]
fn chunks_of_const_parameters() {
    for threads in THREADS {
        assert_eq!(with_num_threads(threads, || generic_chunk(&[1, 2, 3])), 6);
        assert_eq!(with_num_threads(threads, || generic_chunk(&[])), 0);
    }
}

/// More blocks than one wave, and a heap array in each.
#[parallel(chunk = 1)]
fn many_blocks(n: usize) -> (u64, Vec<u64>) {
    let mut total = 0;
    let mut bins = vec![0; 3];
    for i in prange!(0..n) {
        total += i as u64;
        for j in 0..3 {
            bins[j] += (i * j) as u64;
        }
    }
    (total, bins)
}

#[parallel(chunk = 1)]
fn many_small_blocks(n: usize) -> f64 {
    let mut total = 0.0;
    for i in prange!(0..n) {
        total += 1.0 / (1 + i) as f64;
    }
    total
}

#[test]
fn more_blocks_than_are_kept_at_once() {
    for n in [4095, 4096, 4097, 12_345] {
        for threads in THREADS {
            let sum = (n * (n - 1) / 2) as u64;
            assert_eq!(with_num_threads(threads, || many_blocks(n)), (sum, vec![0, sum, 2 * sum]));
            let got = with_num_threads(threads, || many_small_blocks(n));
            // Blocks of one iteration are the loop in order.
            assert_eq!(got.to_bits(), many_small_blocks::reference(n).to_bits());
        }
    }
}
