//! What one run found: the input of every report, and the schema of the JSON file.
//!
//! The fields are documented in `benches/side_by_side/README.md`. Times are in
//! nanoseconds, rates in bytes or operations per second, sizes in bytes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The number of this schema. It grows when a field changes its meaning.
pub const SCHEMA: u32 = 1;

/// The kernels under test. Every other peer is measured against this one.
pub const NUMKERN: &str = "numkern";

/// The peers in the order in which tables and charts show them.
pub const PEERS: [&str; 6] = [NUMKERN, "numba", "numba-svml", "numpy", "c", "ndarray"];

/// All that one run found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// [`SCHEMA`], at the time of writing.
    pub schema: u32,
    /// When the run began, as `2026-01-31 12:00 UTC`.
    pub date: String,
    /// The machine it ran on.
    pub machine: Machine,
    /// For each peer, what it is made of: `numba -> {python: 3.11.7, numba: 0.68.1}`.
    pub versions: BTreeMap<String, BTreeMap<String, String>>,
    /// How the run was asked for.
    pub settings: Settings,
    /// Peers that were asked for and are not there, with the reason.
    #[serde(default)]
    pub missing: BTreeMap<String, String>,
    /// Repetitions refused in all rows because the cores were not idle.
    pub refused: u64,
    /// What the machine can do, for each thread count measured.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// The rows of the table.
    #[serde(default)]
    pub rows: Vec<RowResult>,
    /// Time against size and against threads, where they were measured.
    #[serde(default)]
    pub scaling: Option<Scaling>,
    /// What compilation costs, where it was measured.
    #[serde(default)]
    pub compile_cost: Option<CompileCost>,
    /// What went wrong, a line each. The exit code says whether there is any.
    #[serde(default)]
    pub failures: Vec<String>,
}

/// The machine of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Machine {
    /// The name that the CPU gives itself.
    pub cpu: String,
    /// Logical CPUs that the process may use.
    pub cores: usize,
    /// Main memory.
    pub memory_bytes: u64,
    /// The operating system.
    pub os: String,
    /// The CPU level that numkern's dispatch chose.
    pub level: String,
}

/// How a run was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Threads that each peer may use.
    pub threads: usize,
    /// Timed repetitions of each variant.
    pub repeat: usize,
    /// Whether the small sizes of `--quick` were used.
    pub quick: bool,
}

/// The physical limits at one thread count.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Limit {
    /// Threads that took part.
    pub threads: usize,
    /// Bytes per second, reading only.
    pub read: f64,
    /// Bytes per second of a copy, read and written, with ordinary stores.
    pub copy: f64,
    /// The same with streaming stores.
    pub copy_streaming: Option<f64>,
    /// Bytes per second of `a[i] = b[i] + s * c[i]`, with ordinary stores.
    pub triad: f64,
    /// The same with streaming stores.
    pub triad_streaming: Option<f64>,
    /// Floating-point operations per second; a fused multiply-add counts as two.
    pub flops: f64,
}

/// One row: a kernel, and what each peer made of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RowResult {
    /// The name by which `--rows` asks for it.
    pub name: String,
    /// What it computes.
    pub title: String,
    /// Its sizes.
    pub params: BTreeMap<String, u64>,
    /// The memory traffic of one run.
    pub bytes: f64,
    /// The floating-point operations of one run.
    pub ops: f64,
    /// The time that the machine's limits allow, where they were measured.
    pub limit_ns: Option<f64>,
    /// Which of the limits that is: `memory` or `arithmetic`.
    pub limit_kind: Option<String>,
    /// `limit_ns` over numkern's median: 1 is as fast as the machine can be.
    pub share_of_limit: Option<f64>,
    /// Repetitions refused in this row because the cores were not idle.
    pub refused: u64,
    /// One entry for each variant of each peer, and one for a peer without any.
    pub peers: Vec<PeerResult>,
}

impl RowResult {
    /// The row's place in the page: rows of one name differ by their sizes.
    pub fn anchor(&self) -> String {
        let sizes = self.params.iter().map(|(name, size)| format!("-{name}-{size}"));
        format!("{}{}", self.name, sizes.collect::<String>())
    }
}

/// One variant of a row in one peer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PeerResult {
    /// The peer's name.
    pub peer: String,
    /// `strict`, `fastmath`, `parallel`, ...; empty where the peer has none.
    pub variant: String,
    /// The time of each repetition that counts, in the order they ran.
    pub times_ns: Vec<f64>,
    /// Their median; none where nothing counts.
    pub median_ns: Option<f64>,
    /// The first call, with the compilation in it, where the peer compiles late.
    pub first_call_ns: Option<f64>,
    /// Whether the times count.
    pub status: Status,
}

/// Whether the times of a peer count, and why not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", content = "reason", rename_all = "lowercase")]
pub enum Status {
    /// They count.
    #[default]
    Ok,
    /// The peer is not installed, or has no such kernel.
    Missing(String),
    /// The result differs from numkern's, so the times do not count.
    Wrong(String),
    /// The peer died or reported an error.
    Failed(String),
}

/// How times grow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scaling {
    /// Time against the number of elements.
    pub size: Vec<Plot>,
    /// Time against the number of threads.
    pub threads: Vec<Plot>,
}

/// One plot: a row, and a line for each peer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plot {
    /// The row's name.
    pub row: String,
    /// The row's title.
    pub title: String,
    /// One line for each peer that is there.
    pub series: Vec<Series>,
    /// The time that the machine's limits allow at each place.
    pub limit: Vec<(f64, f64)>,
}

/// One line of a plot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// The peer's name.
    pub peer: String,
    /// `(elements or threads, nanoseconds)`, ascending.
    pub points: Vec<(f64, f64)>,
}

/// What compilation costs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CompileCost {
    /// A clean `cargo build` of numkern and all below it.
    pub clean_debug_ns: f64,
    /// The same with `--release`.
    pub clean_release_ns: f64,
    /// What one more kernel adds, for each kind.
    pub kernels: Vec<KernelCost>,
}

/// What one more kernel of a kind adds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KernelCost {
    /// `njit`, `vectorize`, `parallel` or `fastmath`.
    pub kind: String,
    /// The row whose kernel was taken.
    pub row: String,
    /// How many copies the difference was taken over.
    pub copies: usize,
    /// Added time of `cargo build --release`, per kernel.
    pub build_ns: f64,
    /// Added machine code, per kernel; none where the program is not an ELF file.
    pub text_bytes: Option<f64>,
    /// The first call of the same function in Numba, where that was measured.
    pub numba_first_call_ns: Option<f64>,
}

impl Status {
    /// Whether the times count.
    pub fn is_ok(&self) -> bool {
        *self == Status::Ok
    }

    /// Why they do not, as a phrase: `missing: no C compiler`.
    pub fn phrase(&self) -> String {
        match self {
            Status::Ok => "ok".into(),
            Status::Missing(why) => format!("missing: {why}"),
            Status::Wrong(why) => format!("wrong result: {why}"),
            Status::Failed(why) => format!("failed: {why}"),
        }
    }
}

impl RowResult {
    /// The entry of a peer that counts: the fastest of its variants.
    pub fn best(&self, peer: &str) -> Option<&PeerResult> {
        let of_peer = self.peers.iter().filter(|p| p.peer == peer && p.status.is_ok());
        of_peer.filter(|p| p.median_ns.is_some()).min_by(|a, b| {
            let time = |p: &PeerResult| p.median_ns.unwrap_or(f64::INFINITY);
            time(a).total_cmp(&time(b))
        })
    }

    /// The median of a peer's best variant.
    pub fn median(&self, peer: &str) -> Option<f64> {
        self.best(peer)?.median_ns
    }

    /// A peer's time over numkern's: above 1 numkern is faster.
    pub fn ratio(&self, peer: &str) -> Option<f64> {
        Some(self.median(peer)? / self.median(NUMKERN)?)
    }

    /// The fastest of the others, and its time over numkern's.
    pub fn best_other(&self) -> Option<(&PeerResult, f64)> {
        let names = self.peers.iter().map(|p| p.peer.as_str()).filter(|&p| p != NUMKERN);
        let all = names.filter_map(|peer| Some((self.best(peer)?, self.ratio(peer)?)));
        all.min_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// Why a peer has no time: its first entry that does not count.
    pub fn why_not(&self, peer: &str) -> Option<&Status> {
        self.peers.iter().find(|p| p.peer == peer && !p.status.is_ok()).map(|p| &p.status)
    }
}

impl Results {
    /// The peers of this run in the order of [`PEERS`], those that are missing too.
    pub fn peers(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let of_rows = self.rows.iter().flat_map(|row| &row.peers).map(|p| p.peer.as_str());
        for peer in of_rows.chain(self.missing.keys().map(String::as_str)) {
            if !all.contains(&peer) {
                all.push(peer);
            }
        }
        all.sort_by_key(|peer| PEERS.iter().position(|p| p == peer).unwrap_or(PEERS.len()));
        all
    }

    /// The geometric mean of a peer's ratios, and over how many rows it goes.
    pub fn geometric_mean(&self, peer: &str) -> Option<(f64, usize)> {
        let ratios = self.rows.iter().filter_map(|row| row.ratio(peer));
        geometric_mean(ratios)
    }

    /// The same against the best of the others in each row.
    pub fn geometric_mean_of_best(&self) -> Option<(f64, usize)> {
        let ratios = self.rows.iter().filter_map(|row| Some(row.best_other()?.1));
        geometric_mean(ratios)
    }
}

/// The geometric mean of some ratios and their number; none of none.
fn geometric_mean(ratios: impl Iterator<Item = f64>) -> Option<(f64, usize)> {
    let (sum, n) = ratios.fold((0.0, 0), |(sum, n), ratio| (sum + ratio.ln(), n + 1));
    (n > 0).then(|| ((sum / n as f64).exp(), n))
}
