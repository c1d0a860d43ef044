//! Timing, with the `clock` that numkern's prelude offers.

use std::time::Duration;

use numkern::Clock;

/// Work shorter than this is repeated until it has filled it, because the best
/// of a few short runs is mostly noise.
const ENOUGH: Duration = Duration::from_millis(20);

/// The most repetitions that [`ENOUGH`] may lead to.
const MOST: usize = 2_000;

/// The best time of a function over at least `repeat` runs after one warm-up
/// run, and its last value. With `repeat` one, it is exactly one run.
pub(super) fn best<T>(repeat: usize, mut work: impl FnMut() -> T) -> (Duration, T) {
    let (first, value) = Clock::new().warm_up(1).repeat(1).run(&mut work);
    if repeat <= 1 {
        return (first, value);
    }
    // The value may be a large array: it must not be alive beside the next one.
    drop(value);
    let fill = ENOUGH.as_nanos() / first.as_nanos().max(1);
    let runs = (repeat - 1).max(usize::try_from(fill).unwrap_or(MOST).min(MOST));
    let (rest, value) = Clock::new().warm_up(0).repeat(runs).run(work);
    (first.min(rest), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_work_is_repeated_and_quick_runs_are_not() {
        let mut runs = 0;
        let (_, value) = best(1, || {
            runs += 1;
            runs
        });
        assert_eq!(value, 2, "one warm-up run and one that counts");

        let mut runs = 0;
        let (_, value) = best(3, || {
            runs += 1;
            runs
        });
        assert!((4..=MOST + 2).contains(&value), "{value}");
    }
}
