//! What a row of the comparison is: a name, its sizes, what it costs at least,
//! and the contestants that live in this process.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::data::Digest;

/// The sizes of a row, such as `{"n": 10_000_000}`.
pub type Params = BTreeMap<&'static str, u64>;

/// One row of the comparison.
pub struct Row {
    /// The name on the command line, in the workers and in the JSON.
    pub name: &'static str,
    /// What the tables and charts say.
    pub title: &'static str,
    /// The sizes of a full run.
    pub params: Params,
    /// The sizes under `--quick`, about a fiftieth.
    pub quick: Params,
    /// The bytes that one run must move to and from memory.
    pub bytes: fn(&Params) -> f64,
    /// The floating-point operations of one run.
    pub ops: fn(&Params) -> f64,
    /// How far outputs may differ from numkern's, relative (see [`Digest::agrees`]).
    pub tolerance: f64,
    /// Makes the data and the contestants of this process. Not timed.
    pub local: fn(&Params, threads: usize) -> Box<dyn Local>,
}

/// The contestants of one row that live in this process, with their data.
pub trait Local {
    /// The digests of the inputs, to check that all peers use identical data.
    fn inputs(&self) -> Vec<(&'static str, Digest)>;
    /// What there is to run.
    fn variants(&self) -> Vec<Variant>;
    /// One timed run. State that is changed in place is reset outside the timing.
    fn run(&mut self, variant: &Variant) -> Outcome;
}

/// One way to compute a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// `"numkern"` or `"ndarray"`.
    pub peer: &'static str,
    /// `"strict"`, `"fastmath"`, `"parallel"`, `"parallel+fastmath"` or the like.
    pub name: &'static str,
}

/// What one run gave.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The time of the call alone; allocating the result counts.
    pub time: Duration,
    /// The digests of the outputs.
    pub output: Vec<(&'static str, Digest)>,
}

/// Sizes from pairs.
pub fn params(pairs: &[(&'static str, u64)]) -> Params {
    pairs.iter().copied().collect()
}

/// Runs `call` and measures it. The result is handed back so that dropping it
/// stays outside the time, and so that the optimiser must compute it.
pub fn timed<R>(call: impl FnOnce() -> R) -> (Duration, R) {
    let start = Instant::now();
    let result = std::hint::black_box(call());
    (start.elapsed(), result)
}
