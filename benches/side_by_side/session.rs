//! The peers' workers, alive from the first row to the last.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::cli::Options;
use crate::idle::Gate;
use crate::report::model::Limit;
use crate::setup::{self, Absent};
use crate::worker::{Spec, Trouble, Worker};

/// How long a worker may take to start, to make its data or to compile.
pub const SLOW: Duration = Duration::from_secs(300);
/// How long one call of a compiled kernel may take.
pub const QUICK: Duration = Duration::from_secs(60);
/// A worker that dies this often is not started again.
const DEATHS: u32 = 5;
/// A peer in a process of its own.
pub struct Remote {
    /// How to start it.
    pub spec: Spec,
    /// The process, unless it is gone.
    pub worker: Option<Worker>,
    deaths: u32,
}

/// The peers, alive from the first row to the last.
pub struct Session {
    /// How the run was asked for.
    pub options: Options,
    /// What each peer is made of.
    pub versions: BTreeMap<String, BTreeMap<String, String>>,
    /// Peers that were asked for and are not there, with the reason.
    pub missing: BTreeMap<String, String>,
    /// What went wrong, a line each.
    pub failures: Vec<String>,
    /// What the machine can do, for each thread count.
    pub limits: Vec<Limit>,
    /// The workers.
    pub remotes: Vec<Remote>,
    /// What each repetition waits for.
    pub gate: Gate,
}

impl Session {
    /// Starts the workers of all peers that the options name.
    pub fn start(options: Options, say: &dyn Fn(&str)) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let gate = Gate::new(cores, options.allow_busy);
        let mut session = Session {
            options,
            versions: BTreeMap::new(),
            missing: BTreeMap::new(),
            failures: Vec::new(),
            limits: Vec::new(),
            remotes: Vec::new(),
            gate,
        };
        for peer in session.options.peers.clone() {
            if peer == "ndarray" {
                continue;
            }
            if let Err(absent) = session.add(&peer, say) {
                let (why, failed) = match absent {
                    Absent::Nothing(why) => (why, session.options.peers_named),
                    Absent::Failed(why) => (why, true),
                };
                say(&format!("{peer} is missing: {why}"));
                if failed {
                    session.failures.push(format!("{peer} is missing: {why}"));
                }
                session.missing.insert(peer, why);
            }
        }
        session
    }

    fn add(&mut self, peer: &str, say: &dyn Fn(&str)) -> Result<(), Absent> {
        let spec = setup::spec(peer, self.options.threads, say)?;
        self.join(spec).map_err(Absent::Failed)
    }

    /// Starts a worker and asks who it is.
    pub fn join(&mut self, spec: Spec) -> Result<(), String> {
        let mut worker = Worker::start(&spec).map_err(Trouble::line)?;
        let hello = worker.ask(&json!({"cmd": "hello"}), SLOW).map_err(Trouble::line)?;
        let versions: BTreeMap<String, String> = match &hello["versions"] {
            Value::Object(all) => {
                let text = |value: &Value| value.as_str().map_or(value.to_string(), str::to_owned);
                all.iter().map(|(name, value)| (name.clone(), text(value))).collect()
            }
            _ => BTreeMap::new(),
        };
        if spec.peer == "numba-svml" && versions.get("svml").is_none_or(|svml| svml != "true") {
            return Err("this Numba does not use SVML on this machine".to_owned());
        }
        self.versions.insert(spec.peer.clone(), versions);
        self.remotes.push(Remote { spec, worker: Some(worker), deaths: 0 });
        Ok(())
    }

    /// Asks a worker, which is started again with the next row if it is gone.
    pub fn ask(
        &mut self,
        index: usize,
        request: &Value,
        limit: Duration,
    ) -> Result<Value, Trouble> {
        let remote = &mut self.remotes[index];
        if remote.worker.is_none() && request["cmd"] == "prepare" {
            if remote.deaths >= DEATHS {
                let line = format!("{}: it died {DEATHS} times", remote.spec.peer);
                return Err(Trouble::Gone(line));
            }
            remote.worker = Some(Worker::start(&remote.spec)?);
        }
        let Some(worker) = &mut remote.worker else {
            return Err(Trouble::Gone("its worker died in this row".to_owned()));
        };
        let reply = worker.ask(request, limit);
        if matches!(reply, Err(Trouble::Gone(_))) {
            remote.worker = None;
            remote.deaths += 1;
        }
        reply
    }
}
