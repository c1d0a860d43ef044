//! Waiting for idle cores.
//!
//! The barriers of OpenMP and of Numba's threads spin: two threads that share a
//! core with anything else can take a thousand times as long. So a repetition
//! starts only when nothing else runs, and what does not start is counted.

use std::time::{Duration, Instant};

/// How often the load is sampled for one decision.
const SAMPLES: u32 = 10;
/// The time between two samples.
const STEP: Duration = Duration::from_millis(1);
/// The share of the cores that may be busy.
const BUSY: f64 = 0.1;
/// How long one repetition waits.
const ONE_WAIT: Duration = Duration::from_secs(2);
/// How long a repetition waits where its row has waited too much.
const SHORT_WAIT: Duration = Duration::from_millis(30);
/// How long all repetitions of a row wait together.
const ROW_WAIT: Duration = Duration::from_secs(12);

/// The gate that each repetition passes.
pub struct Gate {
    cores: usize,
    open: bool,
    left: Duration,
    /// Repetitions refused since [`Gate::new_row`].
    pub refused: u64,
}

impl Gate {
    /// A gate; an `open` one waits as little as it may and lets everything
    /// through, but counts all the same.
    pub fn new(cores: usize, open: bool) -> Self {
        Gate { cores, open, left: ROW_WAIT, refused: 0 }
    }

    /// Starts the counts and the patience of a row.
    pub fn new_row(&mut self) {
        self.left = ROW_WAIT;
        self.refused = 0;
    }

    /// Waits until the cores are idle. `false` refuses the repetition.
    pub fn pass(&mut self) -> bool {
        self.pass_with(busy_share)
    }

    /// The same with another way to find the share of busy cores; `None` where
    /// the system does not tell, and then nothing is refused.
    pub fn pass_with(&mut self, busy: impl Fn(usize) -> Option<f64>) -> bool {
        let start = Instant::now();
        let patience = match self.open {
            true => Duration::ZERO,
            false => self.left.min(ONE_WAIT).max(SHORT_WAIT),
        };
        loop {
            let idle = busy(self.cores).is_none_or(|share| share <= BUSY);
            let waited = start.elapsed();
            if idle || waited >= patience {
                self.left = self.left.saturating_sub(waited);
                self.refused += u64::from(!idle);
                return idle || self.open;
            }
        }
    }
}

/// The share of the cores that other threads keep busy, over some milliseconds:
/// the mean of how many threads run or want to, without this one. The idle
/// times of `/proc/stat` have steps of 10 ms and would need ten times as long.
fn busy_share(cores: usize) -> Option<f64> {
    let mut others = 0.0;
    for _ in 0..SAMPLES {
        std::thread::sleep(STEP);
        let running = running(&std::fs::read_to_string("/proc/loadavg").ok()?)?;
        others += running.saturating_sub(1) as f64;
    }
    Some(others / f64::from(SAMPLES) / cores as f64)
}

/// The running threads in a line such as `0.20 0.18 0.12 1/80 11206`.
pub fn running(loadavg: &str) -> Option<usize> {
    loadavg.split_whitespace().nth(3)?.split_once('/')?.0.parse().ok()
}
