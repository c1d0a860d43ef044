//! What compilation costs: a clean build of numkern, and what one more kernel of
//! each kind adds in time and in machine code.
//!
//! The cost of a kernel is a difference: a small crate with [`FEW`] copies of it
//! is built, then the same crate with [`MANY`]. Each crate is built [`TIMES`]
//! times and the fastest build counts. All of it happens in a target folder of
//! its own, so that the user's own build is left alone.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use crate::report::model::{CompileCost, KernelCost, RowResult, Status};

/// The copies in the smaller crate.
pub const FEW: usize = 1;
/// The copies in the larger one.
pub const MANY: usize = 17;
/// How often each crate is built.
const TIMES: usize = 3;

/// A kind of kernel and an example of it.
pub struct Kind {
    /// Its name in the report.
    pub name: &'static str,
    /// The attribute, which tests count.
    #[allow(dead_code, reason = "read by tests/side_by_side_report.rs")]
    pub attribute: &'static str,
    /// The row that has this kernel.
    pub row: &'static str,
    /// The variant of that row in Numba that is the same function.
    pub variant: &'static str,
    /// The kernel. `NAME` and `COPY` are replaced by a name and a number of its
    /// own; without the number LLVM would merge the copies into one.
    kernel: &'static str,
    /// A call of it that gives a number, on `x` with as many elements as one likes.
    call: &'static str,
}

/// The kinds in the order of the report.
pub const KINDS: [Kind; 6] = [
    Kind {
        name: "njit",
        attribute: "njit",
        row: "sum_squares",
        variant: "strict",
        kernel: "#[njit]\npub fn NAME(x: &[f64]) -> f64 {\n    let mut s = COPY.0;\n    \
                 for &v in x {\n        s += v * v;\n    }\n    s\n}\n",
        call: "NAME(x)",
    },
    Kind {
        name: "vectorize",
        attribute: "vectorize",
        row: "hypot",
        variant: "ufunc strict",
        kernel: "#[vectorize]\npub fn NAME(a: f64, b: f64) -> f64 {\n    \
                 (a * a + b * b + COPY.0).sqrt()\n}\n",
        call: "NAME(&Array1::from(x.to_vec()), &Array1::from(x.to_vec()))[0]",
    },
    Kind {
        name: "parallel",
        attribute: "parallel",
        row: "stencil1d",
        variant: "parallel",
        kernel: "#[parallel]\npub fn NAME(x: &[f64]) -> Array1<f64> {\n    \
                 let n = x.len();\n    let mut y = Array1::zeros(n);\n    \
                 for i in prange!(1..n - 1) {\n        \
                 y[i] = 0.25 * x[i - 1] + COPY.5 * x[i] + 0.25 * x[i + 1];\n    }\n    y\n}\n",
        call: "NAME(x)[0]",
    },
    Kind {
        name: "fastmath",
        attribute: "fastmath",
        row: "sum_squares",
        variant: "fastmath",
        kernel: "#[fastmath]\npub fn NAME(x: &[f64]) -> f64 {\n    let mut s = COPY.0;\n    \
                 for &v in x {\n        s += v * v;\n    }\n    s\n}\n",
        call: "NAME(x)",
    },
    Kind {
        name: "vectorize_lanes",
        attribute: "vectorize",
        row: "mandelbrot",
        variant: "ufunc",
        kernel: "#[vectorize]\npub fn NAME(cr: f64, ci: f64) -> f64 {\n    \
                 let (mut zr, mut zi, mut n) = (0.0, 0.0, COPY.0);\n    \
                 while n < 100.0 && zr * zr + zi * zi <= 4.0 {\n        \
                 let t = zr * zr - zi * zi + cr;\n        \
                 zi = 2.0 * zr * zi + ci;\n        zr = t;\n        n += 1.0;\n    }\n    n\n}\n",
        call: "NAME(&Array1::from(x.to_vec()), &Array1::from(x.to_vec()))[0]",
    },
    Kind {
        name: "vectorize_exp",
        attribute: "vectorize",
        row: "logistic_f64",
        variant: "ufunc strict",
        kernel: "#[vectorize]\npub fn NAME(x: f64) -> f64 {\n    \
                 1.0 / (COPY.5 + (-x).exp())\n}\n",
        call: "NAME(&Array1::from(x.to_vec()))[0]",
    },
];

/// Measures everything. `rows` are the results of this run, where Numba's first
/// calls stand; `step` says what is under way.
///
/// # Errors
///
/// A line that says which build failed and why.
pub fn measure(rows: &[RowResult], step: &dyn Fn(&str)) -> Result<CompileCost, String> {
    let folder = workspace().join("target/side_by_side/compile_cost");
    let mut cost = CompileCost::default();
    for (release, time) in [(false, &mut cost.clean_debug_ns), (true, &mut cost.clean_release_ns)] {
        step(if release { "clean build, release" } else { "clean build, debug" });
        *time = clean_build(&folder.join("clean"), release)?;
    }
    for kind in &KINDS {
        step(&format!("one more kernel: {}", kind.name));
        let (few_ns, few_text) = build_copies(&folder, kind, FEW)?;
        let (many_ns, many_text) = build_copies(&folder, kind, MANY)?;
        let each = (MANY - FEW) as f64;
        let text = few_text.zip(many_text).map(|(few, many)| (many as f64 - few as f64) / each);
        cost.kernels.push(KernelCost {
            kind: kind.name.into(),
            row: kind.row.into(),
            copies: MANY - FEW,
            build_ns: (many_ns - few_ns) / each,
            text_bytes: text,
            numba_first_call_ns: first_call(rows, kind.row, kind.variant),
        });
    }
    Ok(cost)
}

/// Numba's first call of a variant, from the rows of this run.
pub fn first_call(rows: &[RowResult], row: &str, variant: &str) -> Option<f64> {
    let row = rows.iter().find(|result| result.name == row)?;
    let same = |status: &Status, peer: &str, name: &str| {
        peer == "numba" && name == variant && status.is_ok()
    };
    row.peers.iter().find(|p| same(&p.status, &p.peer, &p.variant))?.first_call_ns
}

/// The folder of the workspace, where the bench was built.
fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The time of a build of numkern and all below it from nothing.
fn clean_build(target: &Path, release: bool) -> Result<f64, String> {
    if target.exists() {
        fs::remove_dir_all(target)
            .map_err(|e| format!("cannot empty {}: {e}", target.display()))?;
    }
    let mut cargo = cargo(&workspace(), target);
    cargo.args(["build", "--package", "numkern"]);
    if release {
        cargo.arg("--release");
    }
    timed(&mut cargo)
}

/// The fastest build of a crate with so many copies, and its machine code.
fn build_copies(folder: &Path, kind: &Kind, copies: usize) -> Result<(f64, Option<u64>), String> {
    let package = folder.join(kind.name);
    let main = package.join("src/main.rs");
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
    };
    fs::create_dir_all(package.join("src"))
        .map_err(|e| format!("cannot make {}: {e}", package.display()))?;
    write(&package.join("Cargo.toml"), &manifest(kind.name, &workspace()))?;
    // The versions of the workspace, so that nothing newer is fetched.
    fs::copy(workspace().join("Cargo.lock"), package.join("Cargo.lock"))
        .map_err(|e| format!("cannot copy Cargo.lock: {e}"))?;
    let target = folder.join("target");
    let mut best = f64::INFINITY;
    // The first build makes the dependencies and does not count.
    for time in 0..=TIMES {
        // Another comment each time, so that nothing is taken from the last one.
        write(&main, &format!("{}// build {time}\n", program(kind, copies)))?;
        let ns = timed(cargo(&package, &target).args(["build", "--release"]))?;
        if time > 0 {
            best = best.min(ns);
        }
    }
    let name = format!("cost_{}{}", kind.name, env::consts::EXE_SUFFIX);
    let binary = target.join("release").join(name);
    let binary = fs::read(&binary).map_err(|e| format!("cannot read {}: {e}", binary.display()))?;
    Ok((best, text_size(&binary)))
}

/// The manifest of a crate that uses numkern, and is no part of the workspace.
fn manifest(kind: &str, workspace: &Path) -> String {
    let numkern = workspace.join("numkern");
    format!(
        "[package]\nname = \"cost_{kind}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nnumkern = {{ path = {:?} }}\nndarray = \"0.17\"\n\n[workspace]\n",
        numkern.display().to_string()
    )
}

/// A program with so many copies of a kernel, each of which it calls.
pub fn program(kind: &Kind, copies: usize) -> String {
    let mut text = String::from(
        "#[allow(unused_imports)]\nuse {ndarray::Array1, numkern::prelude::*, \
         std::hint::black_box};\n\n",
    );
    for copy in 0..copies {
        let kernel = kind.kernel.replace("NAME", &format!("kernel_{copy}"));
        text.push_str(&kernel.replace("COPY", &copy.to_string()));
        text.push('\n');
    }
    text.push_str(
        "fn main() {\n    let x: &[f64] = black_box(&[0.5; 8]);\n    let mut sum = 0.0;\n",
    );
    for copy in 0..copies {
        let call = kind.call.replace("NAME", &format!("kernel_{copy}"));
        _ = writeln!(text, "    sum += {call};");
    }
    text.push_str("    black_box(sum);\n}\n");
    text
}

/// The Cargo that runs this bench, in a folder and with a target folder.
fn cargo(folder: &Path, target: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder).arg("--quiet").env("CARGO_TARGET_DIR", target);
    cargo
}

/// Runs a build and gives its time.
fn timed(command: &mut Command) -> Result<f64, String> {
    let start = Instant::now();
    let output = command.output().map_err(|e| format!("cannot start cargo: {e}"))?;
    let ns = start.elapsed().as_nanos() as f64;
    if output.status.success() {
        return Ok(ns);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| line.starts_with("error")).unwrap_or("it said nothing");
    Err(format!("`cargo build` failed ({}): {line}", output.status))
}

/// The size of the section `.text` of a 64-bit little-endian ELF file; none for
/// any other file.
pub fn text_size(file: &[u8]) -> Option<u64> {
    let bytes = |at: u64, n: u64| file.get(at as usize..at.checked_add(n)? as usize);
    let word = |at: u64, n: u64| {
        let mut word = [0; 8];
        word[..n as usize].copy_from_slice(bytes(at, n)?);
        Some(u64::from_le_bytes(word))
    };
    if bytes(0, 6)? != b"\x7fELF\x02\x01" {
        return None;
    }
    let (headers, size) = (word(0x28, 8)?, word(0x3A, 2)?);
    let (count, names) = (word(0x3C, 2)?, word(0x3E, 2)?);
    let header = |i: u64| headers.checked_add(i.checked_mul(size)?);
    let names = word(header(names)?.checked_add(0x18)?, 8)?;
    let is_text = |at: u64| {
        let name = names.checked_add(word(at, 4)?)?;
        Some(bytes(name, 6)? == b".text\0")
    };
    let text = (0..count).filter_map(header).find(|&at| is_text(at) == Some(true))?;
    word(text.checked_add(0x20)?, 8)
}
