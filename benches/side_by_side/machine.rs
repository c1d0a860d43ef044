//! The machine, the date and the versions of what runs in this process.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use numkern::dispatch::{CpuLevel, level};

use crate::report::model::Machine;

/// What is known of this machine.
pub fn machine() -> Machine {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let meminfo = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kib = field(&meminfo, "MemTotal").and_then(|text| text.split(' ').next()?.parse().ok());
    Machine {
        cpu: field(&cpuinfo, "model name").unwrap_or(std::env::consts::ARCH).to_owned(),
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        memory_bytes: kib.unwrap_or(0u64) * 1024,
        os: system(),
        level: CpuLevel::of(level()).to_string(),
    }
}

/// The value of a line such as `name : value`.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    let found = lines.into_iter().find(|(key, _)| key.trim() == name);
    found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

fn system() -> String {
    match fs::read_to_string("/proc/sys/kernel/osrelease") {
        Ok(release) => format!("Linux {}", release.split('-').next().unwrap_or_default().trim()),
        Err(_) => std::env::consts::OS.to_owned(),
    }
}

/// The versions of numkern and ndarray, and of the compiler of both.
pub fn versions() -> BTreeMap<String, BTreeMap<String, String>> {
    let rustc = Command::new("rustc").arg("--version").output().ok().and_then(|output| {
        let text = String::from_utf8(output.stdout).ok()?;
        Some(text.split_whitespace().nth(1)?.to_owned())
    });
    let rustc = rustc.unwrap_or_else(|| "unknown".to_owned());
    let of = |names: &[&str]| {
        let mut versions: BTreeMap<String, String> = BTreeMap::new();
        for name in names {
            versions.insert((*name).to_owned(), locked(name).unwrap_or("unknown").to_owned());
        }
        versions.insert("rustc".to_owned(), rustc.clone());
        versions
    };
    BTreeMap::from([
        ("numkern".to_owned(), of(&["numkern"])),
        ("ndarray".to_owned(), of(&["ndarray", "rayon"])),
    ])
}

/// The version of a package in the lock file with which this was built.
fn locked(name: &str) -> Option<&'static str> {
    let lock = include_str!("../../Cargo.lock");
    let entry = lock
        .split("[[package]]")
        .find(|entry| entry.lines().any(|line| line == format!("name = \"{name}\"")))?;
    entry.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

/// The present time, as `2026-01-31 12:00 UTC`.
pub fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    date(since.as_secs())
}

/// Seconds since 1970 as a date (Howard Hinnant's days to civil).
pub fn date(seconds: u64) -> String {
    let days = seconds / 86_400 + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute) = (seconds % 86_400 / 3_600, seconds % 3_600 / 60);
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}
