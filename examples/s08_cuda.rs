//! Section 8, the GPU: is there one?
//!
//! The GPU back end is not part of numkern yet. The notebook's two kernels for
//! it, SAXPY and the tiled matrix product, come with it. This section looks for
//! an NVIDIA GPU and its driver, without a dependency and without loading
//! anything, and says what it found and what is missing.
//!
//! ```text
//! cargo run --release --example s08_cuda
//! ```

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use numkern_workspace::notebook::{Context, Section, run_section};

/// This section, for the notebook.
pub const SECTION: Section = Section { number: 8, title: "CUDA: is there a GPU?", run };

fn run(nb: &mut Context) {
    let models = gpus();
    let driver = driver_library();
    for model in &models {
        nb.say(format_args!("GPU: {model}"));
    }
    if let Some(path) = &driver {
        nb.say(format_args!("driver library: {}", path.display()));
    }
    nb.say(advice(!models.is_empty(), driver.is_some()));
    nb.say("SAXPY and the tiled matrix product come with numkern's GPU back end.");
}

/// What to do about what was found.
fn advice(gpu: bool, driver: bool) -> &'static str {
    match (gpu, driver) {
        (true, true) => {
            "An NVIDIA GPU and its driver are here: GPU kernels can run on this machine."
        }
        (true, false) => {
            "There is an NVIDIA GPU, but not the driver's library (libcuda). Install the NVIDIA \
             driver; in a container, start it with the GPU passed in (`--gpus all`)."
        }
        (false, true) => {
            "The NVIDIA driver's library is installed, but no GPU is visible. Look at what \
             `nvidia-smi` says; in a container, start it with the GPU passed in (`--gpus all`)."
        }
        (false, false) => "There is no NVIDIA GPU here. All other sections run without one.",
    }
}

/// The GPUs that the kernel driver shows, by model where it tells.
fn gpus() -> Vec<String> {
    let cards = fs::read_dir("/proc/driver/nvidia/gpus").into_iter().flatten().flatten();
    let models: Vec<_> = cards
        .map(|card| {
            let information = fs::read_to_string(card.path().join("information"));
            model(&information.unwrap_or_default()).unwrap_or_else(|| "NVIDIA GPU".into())
        })
        .collect();
    if !models.is_empty() {
        return models;
    }
    // A container may show the device alone; WSL has one device for any GPU,
    // which is NVIDIA's where its driver library is mounted.
    if Path::new("/dev/nvidia0").exists() {
        return vec!["NVIDIA GPU (/dev/nvidia0)".into()];
    }
    if Path::new("/dev/dxg").exists() && Path::new(WSL).join("libcuda.so.1").exists() {
        return vec!["NVIDIA GPU (/dev/dxg, WSL)".into()];
    }
    Vec::new()
}

/// The model in the text of `/proc/driver/nvidia/gpus/*/information`.
fn model(information: &str) -> Option<String> {
    let line = information.lines().find_map(|line| line.strip_prefix("Model:"))?;
    Some(line.trim().to_owned()).filter(|model| !model.is_empty())
}

/// Where WSL mounts the Windows driver's libraries.
const WSL: &str = "/usr/lib/wsl/lib";

/// The driver's library, where the system's loader would find it.
fn driver_library() -> Option<PathBuf> {
    let (variable, name, usual): (_, _, &[&str]) = if cfg!(windows) {
        ("PATH", "nvcuda.dll", &["C:\\Windows\\System32"])
    } else {
        let usual = &[
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/usr/local/nvidia/lib64",
            WSL,
        ];
        ("LD_LIBRARY_PATH", "libcuda.so.1", usual)
    };
    let named = env::var_os(variable).unwrap_or_default();
    let folders = env::split_paths(&named).chain(usual.iter().map(PathBuf::from));
    folders.map(|folder| folder.join(name)).find(|path| path.is_file())
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
