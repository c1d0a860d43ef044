//! What the workers need: Python environments and a compiled C program, made on
//! first use in the target folder and kept until what they are made from changes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::worker::Spec;

/// Why a peer cannot run here.
#[derive(Clone, Debug, PartialEq)]
pub enum Absent {
    /// The machine has no such thing, and nothing went wrong: no C compiler.
    Nothing(String),
    /// Something that should have worked did not: no python, no network.
    Failed(String),
}

/// The folder of the sources that the peers run.
fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/side_by_side/peers")
}

/// The folder of what is made for them.
fn made() -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    temporary.parent().unwrap_or(temporary).join("side_by_side")
}

/// How to start a peer with `threads` threads; makes what it needs.
pub fn spec(peer: &str, threads: usize, say: &dyn Fn(&str)) -> Result<Spec, Absent> {
    let (program, args): (PathBuf, Vec<OsString>) = match peer {
        "numba" | "numpy" => {
            let python = python("NUMKERN_PEER_PYTHON", "numba", say)?;
            (python, vec![sources().join("python/worker.py").into(), "--peer".into(), peer.into()])
        }
        "numba-svml" => {
            let python = python("NUMKERN_PEER_PYTHON_SVML", "svml", say)?;
            let script = sources().join("python/worker.py").into();
            (python, vec![script, "--peer".into(), "numba".into()])
        }
        "c" => (compiled(say)?, Vec::new()),
        other => return Err(Absent::Failed(format!("no worker is called `{other}`"))),
    };
    let threads = threads.to_string();
    let names = [
        "NUMBA_NUM_THREADS",
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "RAYON_NUM_THREADS",
    ];
    let mut variables: Vec<_> = names.map(|name| (name.to_owned(), threads.clone())).to_vec();
    variables.push(("PYTHONUNBUFFERED".into(), "1".into()));
    Ok(Spec { peer: peer.to_owned(), program, args, env: variables })
}

/// The python of a peer: the user's own, or that of an environment made here.
fn python(variable: &str, name: &str, say: &dyn Fn(&str)) -> Result<PathBuf, Absent> {
    if let Some(own) = env::var_os(variable).filter(|own| !own.is_empty()) {
        let own = PathBuf::from(own);
        return match run(Command::new(&own).arg("--version")) {
            Ok(()) => Ok(own),
            Err(why) => Err(Absent::Failed(format!("{variable} is {}: {why}", own.display()))),
        };
    }
    let requirements = sources().join(format!("python/requirements-{name}.txt"));
    let folder = made().join(format!("venv-{name}"));
    environment(Path::new("python3"), &requirements, &folder, say).map_err(Absent::Failed)
}

/// The python of the environment in `folder`, which is made with `base` unless
/// it holds the `requirements` already.
pub fn environment(
    base: &Path,
    requirements: &Path,
    folder: &Path,
    say: &dyn Fn(&str),
) -> Result<PathBuf, String> {
    let wanted = fs::read_to_string(requirements)
        .map_err(|error| format!("cannot read {}: {error}", requirements.display()))?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = folder.join("requirements-installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) && python.exists() {
        return Ok(python);
    }
    say(&format!("making the Python environment {} (once)", folder.display()));
    let venv = ["-m", "venv", "--clear"];
    run(Command::new(base).args(venv).arg(folder)).map_err(|why| {
        let help = "help: install Python 3 with venv, or set NUMKERN_PEER_PYTHON";
        format!("`{} -m venv` failed: {why}\n{help}", base.display())
    })?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    run(Command::new(&python).args(pip).arg(requirements)).map_err(|why| {
        let file = requirements.file_name().unwrap_or_default().display();
        let help = "help: with no network, set NUMKERN_PEER_PYTHON to a python that has them";
        format!("`pip install -r {file}` failed: {why}\n{help}")
    })?;
    fs::write(&stamp, wanted)
        .map_err(|error| format!("cannot write {}: {error}", stamp.display()))?;
    Ok(python)
}

/// The C worker, compiled if its sources are newer.
fn compiled(say: &dyn Fn(&str)) -> Result<PathBuf, Absent> {
    compile(&sources().join("c"), &made().join("worker-c"), say)
}

/// Compiles all C files of a folder into one program.
pub fn compile(folder: &Path, program: &Path, say: &dyn Fn(&str)) -> Result<PathBuf, Absent> {
    let failed = |error: std::io::Error| Absent::Failed(format!("the C worker: {error}"));
    let (mut files, mut newest) = (Vec::new(), std::time::SystemTime::UNIX_EPOCH);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        newest = newest.max(fs::metadata(&path).and_then(|data| data.modified()).map_err(failed)?);
        if path.extension().is_some_and(|extension| extension == "c") {
            files.push(path);
        }
    }
    files.sort();
    let compiler = env::var_os("CC").filter(|cc| !cc.is_empty()).unwrap_or_else(|| "cc".into());
    if run(Command::new(&compiler).arg("--version")).is_err() {
        let compiler = compiler.display();
        return Err(Absent::Nothing(format!("no C compiler (`{compiler}` does not run)")));
    }
    let built = fs::metadata(program).and_then(|data| data.modified());
    if built.is_ok_and(|built| built > newest) {
        return Ok(program.to_owned());
    }
    say("compiling the C worker (once)");
    fs::create_dir_all(program.parent().unwrap_or(Path::new("."))).map_err(failed)?;
    let flags = ["-std=gnu11", "-Ofast", "-march=native", "-fopenmp", "-o"];
    let mut command = Command::new(&compiler);
    command.args(flags).arg(program).args(&files).arg("-lm");
    run(&mut command)
        .map_err(|why| Absent::Failed(format!("the C worker does not compile: {why}")))?;
    Ok(program.to_owned())
}

/// Runs a command to its end; the error is a line of what it said.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| {
        format!("`{}` cannot be started: {error}", command.get_program().display())
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.clone().find(|line| line.to_lowercase().contains("error"));
    let line = line.or_else(|| lines.next_back()).unwrap_or("it said nothing");
    Err(format!("{line} ({})", output.status))
}
