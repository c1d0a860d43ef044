//! Measures how long a function takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Runs a function once to warm up and three times on the clock; returns the
/// best time and the last value.
///
/// ```
/// use numkern::prelude::*;
///
/// let (best, value) = clock(|| (0..1000_u64).sum::<u64>());
/// assert_eq!(value, 499_500);
/// println!("{best:?}");
/// ```
pub fn clock<R>(function: impl FnMut() -> R) -> (Duration, R) {
    Clock::new().run(function)
}

/// [`clock()`] with other numbers of runs.
///
/// ```
/// use numkern::prelude::*;
///
/// let mut calls = 0;
/// let (_, last) = Clock::new().warm_up(2).repeat(5).run(|| {
///     calls += 1;
///     calls
/// });
/// assert_eq!(last, 7);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a clock measures nothing until `run` is called"]
pub struct Clock {
    warm_up: usize,
    repeat: usize,
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock {
    /// One run to warm up, three on the clock.
    pub fn new() -> Self {
        Self { warm_up: 1, repeat: 3 }
    }

    /// The number of runs before the clock starts, 0 included.
    pub fn warm_up(mut self, runs: usize) -> Self {
        self.warm_up = runs;
        self
    }

    /// The number of runs on the clock.
    ///
    /// # Panics
    ///
    /// If it is 0: there would be neither a time nor a value.
    #[track_caller]
    pub fn repeat(mut self, runs: usize) -> Self {
        assert!(runs != 0, "a clock must run the function at least once");
        self.repeat = runs;
        self
    }

    /// Runs the function; returns the best time and the last value. The
    /// compiler cannot leave a run out, and dropping a value is not measured.
    pub fn run<R>(&self, mut function: impl FnMut() -> R) -> (Duration, R) {
        for _ in 0..self.warm_up {
            black_box(function());
        }
        let mut measure = || {
            let start = Instant::now();
            let value = black_box(function());
            (start.elapsed(), value)
        };
        let (mut best, mut last) = measure();
        for _ in 1..self.repeat {
            // The old value goes first: two large results need not fit.
            drop(last);
            let (time, value) = measure();
            best = best.min(time);
            last = value;
        }
        (best, last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_as_often_as_told_and_returns_the_last_value() {
        for (warm_up, repeat) in [(0, 1), (1, 3), (4, 2)] {
            let mut calls = 0;
            let (_, last) = Clock::new().warm_up(warm_up).repeat(repeat).run(|| {
                calls += 1;
                calls
            });
            assert_eq!((last, calls), (warm_up + repeat, warm_up + repeat));
        }
    }

    #[test]
    fn the_best_time_counts() {
        let mut pauses = [0, 0, 30, 30].map(Duration::from_millis).into_iter();
        let (best, ()) = clock(|| std::thread::sleep(pauses.next().unwrap()));
        assert!(best < Duration::from_millis(30), "{best:?}");
    }

    #[test]
    #[should_panic(expected = "at least once")]
    fn no_run_is_no_measurement() {
        let _ = Clock::new().repeat(0);
    }
}
