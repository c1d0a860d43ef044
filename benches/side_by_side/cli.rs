//! The command line.

use std::path::PathBuf;

/// What `--help` prints.
pub const HELP: &str = "\
Measures numkern against Numba, NumPy, C and ndarray in one alternating run.

Usage: cargo bench --bench side_by_side -- [options]

  --rows a,b       only these rows; `compile_cost` and `scaling` are rows too, which
                   run by themselves only where --json or --html asks for a report
  --peers a,b      only these peers beside numkern: numba, numba-svml, numpy, c, ndarray
  --repeat N       timed repetitions of each variant (7; with --quick 5)
  --threads T      threads that each peer may use (the number of cores)
  --json FILE      write all that was found, for machines
  --html FILE      write a self-contained report
  --quick          small sizes, about a fiftieth: to try it out, not to quote
  --allow-busy     measure although the cores are not idle, and say so
  --list           print the rows and their sizes
  --readme FILE    write the figures of such a JSON file into README.md, measure nothing
  --test           a self-check of numkern and ndarray with small sizes, no worker
  --help           print this

Environment: NUMKERN_PEER_PYTHON is a python of yours with numba and numpy, used in
place of the environment made on first use; NUMKERN_PEER_PYTHON_SVML the same for
numba-svml. The exit code is 1 if anything failed and 2 for a wrong command line.";

/// The peers by the names of `--peers`, in the order in which they alternate.
pub const PEERS: [&str; 5] = ["numba", "numba-svml", "numpy", "c", "ndarray"];

/// The rows that are not kernels.
pub const SECTIONS: [&str; 2] = ["compile_cost", "scaling"];

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// The comparison.
    Run(Options),
    /// A short check of all that needs no worker.
    SelfCheck,
    /// The figures of a JSON file, into the README.
    Readme(PathBuf),
    /// The names of the rows.
    List,
    /// The options.
    Help,
}

/// How the comparison is to run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The rows asked for; empty for all.
    pub rows: Vec<String>,
    /// The peers that run.
    pub peers: Vec<String>,
    /// Whether `--peers` named them, so that one that is absent is a failure.
    pub peers_named: bool,
    /// Timed repetitions of each variant.
    pub repeat: usize,
    /// Threads that each peer may use.
    pub threads: usize,
    /// Where the JSON goes.
    pub json: Option<PathBuf>,
    /// Where the report goes.
    pub html: Option<PathBuf>,
    /// Small sizes.
    pub quick: bool,
    /// Whether to measure on cores that are not idle.
    pub allow_busy: bool,
}

impl Options {
    /// Whether a row is asked for by name or because all are.
    pub fn wants(&self, row: &str) -> bool {
        match self.rows.is_empty() {
            true if SECTIONS.contains(&row) => self.json.is_some() || self.html.is_some(),
            true => true,
            false => self.rows.iter().any(|name| name == row),
        }
    }
}

/// Reads the arguments, given the names of all rows.
///
/// Cargo passes `--bench` from `cargo bench` and nothing from `cargo test`,
/// which must not measure: without it and without options it is a self-check.
pub fn parse(
    args: impl Iterator<Item = String>,
    rows: &[&str],
    cores: usize,
) -> Result<Command, String> {
    let mut options = Options { threads: cores, ..Options::default() };
    options.peers = PEERS.map(String::from).to_vec();
    let (mut repeat, mut bench, mut any) = (None, false, false);
    let mut args = args;
    while let Some(arg) = args.next() {
        let (name, attached) = match arg.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (arg, None),
        };
        any |= name != "--bench";
        let mut value = |what: &str| match attached.clone().or_else(|| args.next()) {
            Some(value) => Ok(value),
            None => Err(format!("{name} needs {what}")),
        };
        match name.as_str() {
            "--bench" => bench = true,
            "--help" | "-h" => return Ok(Command::Help),
            "--list" => return Ok(Command::List),
            "--readme" => return Ok(Command::Readme(value("the JSON file of a run")?.into())),
            "--test" => return Ok(Command::SelfCheck),
            "--quick" => options.quick = true,
            "--allow-busy" => options.allow_busy = true,
            "--rows" => {
                let all: Vec<&str> = rows.iter().copied().chain(SECTIONS).collect();
                options.rows = names(&value("the names of rows")?, "row", &all)?;
            }
            "--peers" => {
                let all: Vec<&str> = PEERS.into_iter().chain(["numkern"]).collect();
                let asked = names(&value("the names of peers")?, "peer", &all)?;
                options.peers.retain(|peer| asked.contains(peer));
                options.peers_named = true;
            }
            "--repeat" => repeat = Some(number(&name, &value("a number")?)?),
            "--threads" => options.threads = number(&name, &value("a number")?)?,
            "--json" => options.json = Some(value("a file")?.into()),
            "--html" => options.html = Some(value("a file")?.into()),
            other => return Err(unknown("option", other, &[])),
        }
    }
    options.repeat = repeat.unwrap_or(if options.quick { 5 } else { 7 });
    Ok(if bench || any { Command::Run(options) } else { Command::SelfCheck })
}

/// A list of names, each of which must be known.
fn names(list: &str, kind: &str, all: &[&str]) -> Result<Vec<String>, String> {
    let mut found: Vec<String> = Vec::new();
    for name in list.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if !all.contains(&name) {
            return Err(unknown(kind, name, all));
        }
        if !found.iter().any(|other| other == name) {
            found.push(name.to_owned());
        }
    }
    match found.is_empty() {
        true => Err(format!("--{kind}s names no {kind}\nhelp: {}", listed(all))),
        false => Ok(found),
    }
}

fn unknown(kind: &str, name: &str, all: &[&str]) -> String {
    let help = match all.is_empty() {
        true => "--help lists the options".to_owned(),
        false => format!("the {kind}s are {}", listed(all)),
    };
    format!("no {kind} is called `{name}`\nhelp: {help}")
}

/// The names once each, in their order.
fn listed(all: &[&str]) -> String {
    let mut once: Vec<&str> = Vec::new();
    for name in all {
        if !once.contains(name) {
            once.push(name);
        }
    }
    once.join(", ")
}

fn number(name: &str, text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("{name} needs a number of 1 or more, not `{text}`")),
    }
}
