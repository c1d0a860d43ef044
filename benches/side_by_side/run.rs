//! One row after the other: all peers in turn, on the same data, compared before
//! they count.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};

use crate::data::{Digest, INPUT_TOLERANCE};
use crate::limits::bound;
use crate::report::model::{NUMKERN, PeerResult, RowResult, Status};
use crate::row::{Local, Params, Row, Variant};
use crate::session::{QUICK, SLOW, Session};
use crate::stats::median;
use crate::worker::Trouble;

/// After this many repetitions, variants that are far slower than the best one
/// of their peer stop: they cannot become the best.
const ENOUGH: usize = 2;
/// How much slower that is.
const FAR_SLOWER: f64 = 2.0;

/// Where a contestant lives.
enum Home {
    Here(Variant),
    There(usize),
}

/// One variant of one peer during a row.
struct Contestant {
    home: Home,
    result: PeerResult,
}

type Digests = Vec<(String, Digest)>;

/// What one run of a contestant gave.
struct Ran {
    ns: f64,
    first_call_ns: Option<f64>,
    output: Digests,
}

impl Session {
    /// Measures a row at the sizes of `params` with `threads` threads.
    pub fn measure(&mut self, row: &Row, params: &Params, threads: usize) -> RowResult {
        let mut result = RowResult {
            name: row.name.to_owned(),
            title: row.title.to_owned(),
            params: params.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect(),
            bytes: (row.bytes)(params),
            ops: (row.ops)(params),
            ..RowResult::default()
        };
        self.gate.new_row();
        match catch_unwind(AssertUnwindSafe(|| (row.local)(params, threads))) {
            Ok(mut local) => result.peers = self.contest(row, params, threads, &mut *local),
            Err(panic) => {
                let why = format!("the data cannot be made: {}", message(&*panic));
                result.peers.push(entry(NUMKERN, "", Status::Failed(why)));
            }
        }
        for remote in &mut self.remotes {
            if let Some(worker) = &mut remote.worker {
                // A worker that cannot even drop is found out in the next row.
                let _ = worker.ask(&json!({"cmd": "drop", "row": row.name}), QUICK);
            }
        }
        self.failures.extend(failures(row, &result.peers));
        result.refused = self.gate.refused;
        if let Some((ns, kind)) = bound(&self.limits, threads, result.bytes, result.ops) {
            result.limit_ns = Some(ns);
            result.limit_kind = Some(kind.to_owned());
            result.share_of_limit = result.median(NUMKERN).map(|median| ns / median);
        }
        result
    }

    /// Prepares all contestants, warms and compares them, and lets them run in turn.
    fn contest(
        &mut self,
        row: &Row,
        params: &Params,
        threads: usize,
        local: &mut dyn Local,
    ) -> Vec<PeerResult> {
        let inputs = owned(local.inputs());
        let mut variants = local.variants();
        // numkern first: it is what the others are compared with.
        variants.sort_by_key(|variant| variant.peer != NUMKERN);
        variants.retain(|variant| {
            variant.peer == NUMKERN || self.options.peers.iter().any(|peer| peer == variant.peer)
        });
        let mut contestants: Vec<Contestant> = variants
            .into_iter()
            .map(|variant| {
                let result = entry(variant.peer, variant.name, Status::Ok);
                Contestant { home: Home::Here(variant), result }
            })
            .collect();
        let mut absent = Vec::new();
        for index in 0..self.remotes.len() {
            match self.prepare(index, row, params, threads, &inputs) {
                Ok(variants) => contestants.extend(variants.into_iter().map(|variant| {
                    let result = entry(&self.remotes[index].spec.peer, &variant, Status::Ok);
                    Contestant { home: Home::There(index), result }
                })),
                Err(status) => absent.push(entry(&self.remotes[index].spec.peer, "", status)),
            }
        }
        let mut reference: Option<Digests> = None;
        for contestant in &mut contestants {
            match self.call(row, local, contestant, true) {
                Ok(ran) => {
                    contestant.result.first_call_ns = ran.first_call_ns;
                    match &reference {
                        Some(reference) => contestant.compare(&ran.output, reference, row),
                        None if contestant.result.peer == NUMKERN => reference = Some(ran.output),
                        None => {
                            let why = "numkern has no result to compare with".to_owned();
                            contestant.result.status = Status::Failed(why);
                        }
                    }
                }
                Err(why) => contestant.result.status = Status::Failed(why),
            }
        }
        let reference = reference.unwrap_or_default();
        // Twice the repetitions, so that those that are refused can be made up for.
        for _ in 0..2 * self.options.repeat {
            for index in 0..contestants.len() {
                let done = contestants[index].result.times_ns.len();
                let counts = contestants[index].result.status.is_ok();
                if !counts || done >= self.options.repeat || hopeless(&contestants, index) {
                    continue;
                }
                if !self.gate.pass() {
                    continue;
                }
                let contestant = &mut contestants[index];
                let last = done + 1 == self.options.repeat;
                match self.call(row, local, contestant, last) {
                    Ok(ran) => {
                        contestant.result.times_ns.push(ran.ns);
                        if last || matches!(contestant.home, Home::Here(_)) {
                            contestant.compare(&ran.output, &reference, row);
                        }
                    }
                    Err(why) => contestant.result.status = Status::Failed(why),
                }
            }
        }
        let mut results: Vec<PeerResult> = contestants.into_iter().map(|c| c.result).collect();
        for result in results.iter_mut().filter(|result| result.status.is_ok()) {
            result.median_ns = median(&result.times_ns);
            if result.median_ns.is_none() {
                let why = "the cores were never idle (--allow-busy measures all the same)";
                result.status = Status::Failed(why.to_owned());
            }
        }
        results.extend(absent);
        results
    }

    /// Makes a worker's data and compares its inputs; gives its variants.
    fn prepare(
        &mut self,
        index: usize,
        row: &Row,
        params: &Params,
        threads: usize,
        inputs: &Digests,
    ) -> Result<Vec<String>, Status> {
        let request =
            json!({"cmd": "prepare", "row": row.name, "params": params, "threads": threads});
        let reply = match self.ask(index, &request, SLOW) {
            Ok(reply) => reply,
            Err(Trouble::Refused(why)) if why.starts_with("unknown row") => {
                return Err(Status::Missing("it has no such kernel".to_owned()));
            }
            Err(trouble) => return Err(Status::Failed(trouble.line())),
        };
        let theirs = digests(&reply["inputs"]).map_err(Status::Failed)?;
        differ(&theirs, inputs, INPUT_TOLERANCE)
            .map_err(|why| Status::Wrong(format!("its inputs are others: {why}")))?;
        let variants = reply["variants"].as_array().cloned().unwrap_or_default();
        Ok(variants.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// One call of a contestant.
    fn call(
        &mut self,
        row: &Row,
        local: &mut dyn Local,
        contestant: &Contestant,
        digest: bool,
    ) -> Result<Ran, String> {
        let index = match &contestant.home {
            Home::Here(variant) => {
                let outcome = catch_unwind(AssertUnwindSafe(|| local.run(variant)))
                    .map_err(|panic| format!("it panicked: {}", message(&*panic)))?;
                let ns = outcome.time.as_nanos() as f64;
                return Ok(Ran { ns, first_call_ns: None, output: owned(outcome.output) });
            }
            Home::There(index) => *index,
        };
        let variant = &contestant.result.variant;
        let request = json!({"cmd": "run", "row": row.name, "variant": variant, "digest": digest});
        let limit = if contestant.result.times_ns.is_empty() { SLOW } else { QUICK };
        let reply = self.ask(index, &request, limit).map_err(Trouble::line)?;
        let ns = reply["ns"].as_f64().ok_or("a reply without a time")?;
        let first_call_ns = reply["first_call_ns"].as_f64();
        let output = if digest { digests(&reply["output"])? } else { Vec::new() };
        Ok(Ran { ns, first_call_ns, output })
    }
}

impl Contestant {
    fn compare(&mut self, output: &Digests, reference: &Digests, row: &Row) {
        if let Err(why) = differ(output, reference, row.tolerance) {
            self.result.status = Status::Wrong(why);
        }
    }
}

/// What went wrong in a row: a line for each reason, with all that it befell.
fn failures(row: &Row, peers: &[PeerResult]) -> Vec<String> {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for PeerResult { peer, variant, status, .. } in peers {
        if !matches!(status, Status::Wrong(_) | Status::Failed(_)) {
            continue;
        }
        let (phrase, who) = (status.phrase(), format!("{peer} {variant}").trim_end().to_owned());
        match reasons.iter_mut().find(|(reason, _)| *reason == phrase) {
            Some((_, all)) => all.push(who),
            None => reasons.push((phrase, vec![who])),
        }
    }
    let line = |(reason, all): (String, Vec<String>)| {
        format!("{}: {}: {reason}", row.name, all.join(", "))
    };
    reasons.into_iter().map(line).collect()
}

/// Whether a contestant is far slower than another variant of its peer.
fn hopeless(contestants: &[Contestant], index: usize) -> bool {
    let own = &contestants[index].result;
    let of_peer =
        contestants.iter().filter(|c| c.result.peer == own.peer && c.result.status.is_ok());
    let best = of_peer.filter_map(|c| fastest(&c.result.times_ns)).fold(f64::INFINITY, f64::min);
    own.times_ns.len() >= ENOUGH
        && fastest(&own.times_ns).is_some_and(|own| own > FAR_SLOWER * best)
}

fn fastest(times: &[f64]) -> Option<f64> {
    times.iter().copied().min_by(f64::total_cmp)
}

fn entry(peer: &str, variant: &str, status: Status) -> PeerResult {
    PeerResult { peer: peer.into(), variant: variant.into(), status, ..PeerResult::default() }
}

fn owned(digests: Vec<(&'static str, Digest)>) -> Digests {
    digests.into_iter().map(|(name, digest)| (name.to_owned(), digest)).collect()
}

fn digests(value: &Value) -> Result<Digests, String> {
    let Value::Object(all) = value else {
        return Err("a reply without digests".to_owned());
    };
    all.iter().map(|(name, value)| Ok((name.clone(), Digest::from_json(value)?))).collect()
}

/// Whether every digest of the reference is there and agrees.
fn differ(own: &Digests, reference: &Digests, tolerance: f64) -> Result<(), String> {
    for (name, expected) in reference {
        let Some((_, found)) = own.iter().find(|(other, _)| other == name) else {
            return Err(format!("`{name}` is not there"));
        };
        found.agrees(expected, tolerance).map_err(|why| format!("in `{name}`, {why}"))?;
    }
    Ok(())
}

/// What a panic said.
fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic").to_owned()
}
