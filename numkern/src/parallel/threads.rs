//! The number of threads that parallel loops use.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::Error;
use crate::dispatch::{current_override, with_override};
use crate::parallel::shared::checks;

/// The number of threads that a parallel loop uses when it is started here.
///
/// 1. Inside a rayon pool, that of [`with_num_threads`] included, it is the
///    number of its threads, else
/// 2. what [`set_num_threads`] has set, else
/// 3. rayon's own: `RAYON_NUM_THREADS`, or the number of CPUs.
///
/// ```
/// assert_eq!(numkern::with_num_threads(3, numkern::get_num_threads), 3);
/// ```
#[inline]
pub fn get_num_threads() -> usize {
    default_outside_pools().unwrap_or_else(rayon::current_num_threads)
}

/// The number of threads for the whole process, 0 if none was set.
static DEFAULT: AtomicUsize = AtomicUsize::new(0);

/// What was set for the process, if it holds here: not inside a pool.
#[inline]
fn default_outside_pools() -> Option<usize> {
    // Relaxed: the number is all that is handed over.
    let threads = DEFAULT.load(Ordering::Relaxed);
    (threads != 0 && rayon::current_thread_index().is_none()).then_some(threads)
}

/// Sets the number of threads that parallel loops use in this process, wherever
/// they are not started inside a rayon pool.
///
/// Inside a pool of your own, and inside [`with_num_threads`], the pool's
/// number holds. The threads are started here, so that what can fail fails
/// here. The result of a kernel does not depend on the number.
///
/// # Errors
///
/// [`Error::Threads`] if the number is 0, or if the operating system refuses to
/// start the threads. What held before holds on then.
///
/// ```
/// use numkern::{get_num_threads, set_num_threads, with_num_threads};
///
/// set_num_threads(2)?;
/// assert_eq!(get_num_threads(), 2);
/// assert_eq!(with_num_threads(3, get_num_threads), 3);
/// assert!(set_num_threads(0).is_err());
/// assert_eq!(get_num_threads(), 2);
/// # Ok::<(), numkern::Error>(())
/// ```
pub fn set_num_threads(threads: usize) -> Result<(), Error> {
    if threads == 0 {
        let reason = String::from("the number must be 1 or more");
        return Err(Error::Threads { threads, reason });
    }
    pool(threads).map_err(|error| Error::Threads { threads, reason: error.to_string() })?;
    DEFAULT.store(threads, Ordering::Relaxed);
    Ok(())
}

/// Runs a parallel part on the threads that [`get_num_threads`] counts.
pub(crate) fn on_pool<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    match default_outside_pools().map(pool) {
        Some(Ok(pool)) => {
            let (level, checks) = (current_override(), checks::setting());
            pool.install(|| with_override(level, || checks::with_setting(checks, work)))
        }
        // Nothing was set, or its threads are gone, which no result depends on.
        None | Some(Err(_)) => work(),
    }
}

/// Runs a function whose parallel loops use the given number of threads.
///
/// The function runs on a thread of a pool of that size. Pools are kept, so
/// that the second call with a number costs no start of threads. The result of
/// a kernel does not depend on the number.
///
/// # Panics
///
/// If the number is 0, if the operating system refuses to start the threads, or
/// with the function's own panic.
///
/// ```
/// use numkern::with_num_threads;
///
/// let total: u64 = with_num_threads(2, || (1..=10).sum());
/// assert_eq!(total, 55);
/// ```
#[track_caller]
pub fn with_num_threads<R: Send>(threads: usize, function: impl FnOnce() -> R + Send) -> R {
    assert!(threads != 0, "the number of threads must be 1 or more");
    let pool = match pool(threads) {
        Ok(pool) => pool,
        Err(error) => panic!("a pool of {threads} threads could not be started: {error}"),
    };
    // What is set on this thread holds for the function wherever it runs.
    let (level, checks) = (current_override(), checks::setting());
    pool.install(|| with_override(level, || checks::with_setting(checks, function)))
}

/// The pool with this number of threads, started at its first use.
fn pool(threads: usize) -> Result<Arc<ThreadPool>, rayon::ThreadPoolBuildError> {
    static POOLS: Mutex<Option<HashMap<usize, Arc<ThreadPool>>>> = Mutex::new(None);
    // The map is whole after every statement, so a poisoned lock is no harm.
    let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
    let pools = pools.get_or_insert_default();
    if let Some(pool) = pools.get(&threads) {
        return Ok(Arc::clone(pool));
    }
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        .thread_name(move |index| format!("numkern-{threads}-{index}"))
        .build()?;
    let pool = Arc::new(pool);
    pools.insert(threads, Arc::clone(&pool));
    Ok(pool)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::{CpuLevel, available_levels, level, with_level};

    #[test]
    fn the_number_holds_inside_and_ends() {
        let before = get_num_threads();
        for threads in [1, 2, 3, 8] {
            assert_eq!(with_num_threads(threads, get_num_threads), threads);
        }
        assert_eq!(with_num_threads(2, || with_num_threads(3, get_num_threads)), 3);
        assert_eq!(get_num_threads(), before);
    }

    #[test]
    fn the_level_goes_along() {
        for wanted in available_levels() {
            let got = with_level(wanted, || with_num_threads(2, || CpuLevel::of(level())));
            assert_eq!(got, Ok(wanted));
        }
    }

    #[test]
    #[should_panic(expected = "must be 1 or more")]
    fn no_threads_is_no_number() {
        with_num_threads(0, || ());
    }
}
