//! A peer in a process of its own: one JSON object a line, both ways.
//!
//! A worker stays alive for the whole run, so that its compiled kernels and its
//! threads stay warm. It may die, hang or talk nonsense: each is one clear line,
//! and the next row gets a fresh process.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How many lines a worker's last words have.
const LAST_WORDS: usize = 8;

/// How to start a worker.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The peer's name.
    pub peer: String,
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// Its environment, beside this process's.
    pub env: Vec<(String, String)>,
}

/// Why a request has no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The worker said no and lives.
    Refused(String),
    /// The worker is gone: it died, hung or broke the protocol.
    Gone(String),
}

impl Trouble {
    /// The line without its kind.
    pub fn line(self) -> String {
        match self {
            Trouble::Refused(line) | Trouble::Gone(line) => line,
        }
    }
}

/// A running worker.
pub struct Worker {
    peer: String,
    child: Child,
    stdin: ChildStdin,
    replies: Receiver<String>,
    words: Arc<Mutex<VecDeque<String>>>,
}

impl Worker {
    /// Starts the process.
    pub fn start(spec: &Spec) -> Result<Self, Trouble> {
        let mut child = Command::new(&spec.program)
            .args(&spec.args)
            .envs(spec.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| {
                let program = spec.program.display();
                Trouble::Gone(format!("{}: cannot start {program}: {error}", spec.peer))
            })?;
        let gone = || Trouble::Gone(format!("{}: the worker has no pipes", spec.peer));
        let stdin = child.stdin.take().ok_or_else(gone)?;
        let stdout = child.stdout.take().ok_or_else(gone)?;
        let stderr = child.stderr.take().ok_or_else(gone)?;
        let words = Arc::new(Mutex::new(VecDeque::new()));
        let (sender, replies) = channel();
        let heard = Arc::clone(&words);
        thread::spawn(move || {
            lines(stdout, |line| match line.starts_with('{') {
                true => drop(sender.send(line)),
                false => remember(&heard, line),
            });
        });
        let heard = Arc::clone(&words);
        thread::spawn(move || lines(stderr, |line| remember(&heard, line)));
        Ok(Worker { peer: spec.peer.clone(), child, stdin, replies, words })
    }

    /// Sends a request and waits for its reply, which has `"ok": true`.
    pub fn ask(&mut self, request: &Value, limit: Duration) -> Result<Value, Trouble> {
        if writeln!(self.stdin, "{request}").and_then(|()| self.stdin.flush()).is_err() {
            return Err(self.died());
        }
        let line = match self.replies.recv_timeout(limit) {
            Ok(line) => line,
            Err(RecvTimeoutError::Disconnected) => return Err(self.died()),
            Err(RecvTimeoutError::Timeout) => {
                self.kill();
                let seconds = limit.as_secs_f64();
                let command = &request["cmd"];
                return Err(self.gone(format!("no reply to {command} within {seconds} s")));
            }
        };
        let reply: Value = match serde_json::from_str(&line) {
            Ok(reply) => reply,
            Err(error) => {
                self.kill();
                return Err(self.gone(format!("a reply that is no JSON ({error}): {line}")));
            }
        };
        if reply["ok"] == true {
            return Ok(reply);
        }
        let error = reply["error"].as_str().unwrap_or("an error without a message");
        Err(Trouble::Refused(error.to_owned()))
    }

    fn kill(&mut self) {
        // Both fail only for a process that is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    fn died(&mut self) -> Trouble {
        // Its output is closed, so it ends soon if it has not; its last words
        // may still be on the way.
        thread::sleep(Duration::from_millis(50));
        let status = match self.child.try_wait() {
            Ok(Some(status)) => status.to_string(),
            _ => "closed its output".to_owned(),
        };
        self.kill();
        self.gone(format!("the worker died ({status})"))
    }

    fn gone(&self, what: String) -> Trouble {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let last = words.iter().rev().find(|line| !line.trim().is_empty());
        let said = last.map(|line| format!("; it said: {line}")).unwrap_or_default();
        Trouble::Gone(format!("{}: {what}{said}", self.peer))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // A polite end first, so that it may clean up; then a certain one.
        if writeln!(self.stdin, "{}", json!({"cmd": "quit"})).is_ok() {
            for _ in 0..20 {
                if matches!(self.child.try_wait(), Ok(Some(_))) {
                    return;
                }
                thread::sleep(Duration::from_millis(5));
            }
        }
        self.kill();
    }
}

/// Hands each line to `each` until the pipe closes; broken UTF-8 is replaced.
fn lines(pipe: impl Read, mut each: impl FnMut(String)) {
    let mut pipe = BufReader::new(pipe);
    let mut line = Vec::new();
    while matches!(pipe.read_until(b'\n', &mut line), Ok(1..)) {
        each(String::from_utf8_lossy(&line).trim_end().to_owned());
        line.clear();
    }
}

fn remember(words: &Mutex<VecDeque<String>>, line: String) {
    let mut words = words.lock().unwrap_or_else(PoisonError::into_inner);
    if words.len() == LAST_WORDS {
        words.pop_front();
    }
    words.push_back(line);
}
