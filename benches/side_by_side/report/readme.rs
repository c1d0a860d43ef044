//! The figures in README.md, between two markers, from the JSON file of a run.
//!
//! The text outside the markers is left as it is, and the same file gives the
//! same text, so that a refresh without a new run changes nothing.

use std::fmt::Write;
use std::path::Path;

use super::model::{NUMKERN, Results, RowResult, SCHEMA};
use super::text::{bytes, peer_name, rate, ratio, share, time};

/// The line before the figures.
pub const BEGIN: &str = "<!-- figures:begin -->";
/// The line after them.
pub const END: &str = "<!-- figures:end -->";

/// Rewrites the figures in the README file from the JSON file.
///
/// # Errors
///
/// A line that says which file cannot be read, what it lacks or who wrote it.
pub fn refresh_file(json: &Path, readme: &Path) -> Result<(), String> {
    let read = |path: &Path| {
        std::fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    let results: Results = serde_json::from_str(&read(json)?)
        .map_err(|error| format!("{} is not the JSON of a run: {error}", json.display()))?;
    if results.schema != SCHEMA {
        return Err(format!(
            "{} has schema {}, and this program reads schema {SCHEMA}\n\
             help: run the comparison again with --json",
            json.display(),
            results.schema
        ));
    }
    let old = read(readme)?;
    let new = refresh(&old, &results).map_err(|error| format!("{}: {error}", readme.display()))?;
    if new == old {
        return Ok(());
    }
    std::fs::write(readme, new)
        .map_err(|error| format!("cannot write {}: {error}", readme.display()))
}

/// The README with the figures of a run between the markers.
///
/// # Errors
///
/// A line for figures that should not be published, and for absent markers.
pub fn refresh(readme: &str, results: &Results) -> Result<String, String> {
    if results.settings.quick {
        return Err("figures of a --quick run do not go into the README\n\
                    help: run the comparison without --quick"
            .into());
    }
    if results.rows.is_empty() {
        return Err("this run measured no row, so there are no figures for the README\n\
                    help: run the comparison without --rows"
            .into());
    }
    let markers = || {
        format!("no place for the figures\nhelp: put the lines {BEGIN} and {END} where they belong")
    };
    let (before, rest) = readme.split_once(BEGIN).ok_or_else(markers)?;
    let (_, after) = rest.split_once(END).ok_or_else(markers)?;
    Ok(format!("{before}{BEGIN}\n{}{END}{after}", figures(results)))
}

/// The figures in Markdown: where they are from, the rows, the means.
pub fn figures(results: &Results) -> String {
    let peers = results.peers();
    let mut out = origin(results, &peers);
    let present: Vec<_> = peers.into_iter().filter(|p| !results.missing.contains_key(*p)).collect();

    out.push_str("\n| row |");
    for peer in &present {
        _ = write!(out, " {} |", peer_name(peer));
    }
    out.push_str(" best other | of limit |\n|---|");
    out.push_str(&"---:|".repeat(present.len() + 2));
    out.push('\n');
    for row in &results.rows {
        line(&mut out, row, &present);
    }
    out.push_str("| **geometric mean** |");
    for peer in &present {
        let mean = results.geometric_mean(peer).map_or_else(|| "–".into(), |(m, _)| ratio(m));
        _ = write!(out, " {mean} |");
    }
    let best = results.geometric_mean_of_best().map_or_else(|| "–".into(), |(m, _)| ratio(m));
    _ = write!(out, " **{best}** | |\n\n");
    out.push_str(
        "Times are medians; in brackets the time relative to numkern, so above 1× numkern is \
         faster. *Best other* is the fastest of the others in that row.\n",
    );
    out
}

fn line(out: &mut String, row: &RowResult, peers: &[&str]) {
    _ = write!(out, "| {} |", row.title.replace('|', "\\|"));
    for peer in peers {
        let cell = match (row.median(peer), row.ratio(peer)) {
            (Some(median), Some(times)) if *peer != NUMKERN => {
                format!("{} ({})", time(median), ratio(times))
            }
            (Some(median), _) => time(median),
            (None, _) => "–".into(),
        };
        _ = write!(out, " {cell} |");
    }
    let best = row.best_other().map_or_else(|| "–".into(), |(_, times)| ratio(times));
    let reached = row.share_of_limit.map_or_else(|| "–".into(), share);
    _ = writeln!(out, " {best} | {reached} |");
}

/// Machine, versions and date.
fn origin(results: &Results, peers: &[&str]) -> String {
    let (machine, settings) = (&results.machine, &results.settings);
    let mut out = format!(
        "Measured {} on {}, {} logical CPUs, {}, {}; {} threads, {} repetitions, {} refused \
         because the cores were not idle.\n",
        results.date,
        machine.cpu,
        machine.cores,
        bytes(machine.memory_bytes as f64),
        machine.os,
        settings.threads,
        settings.repeat,
        results.refused
    );
    if let Some(limit) = results.limits.iter().find(|limit| limit.threads == settings.threads) {
        _ = writeln!(
            out,
            "The machine reads {} and computes {}.",
            rate(limit.read, "B/s"),
            rate(limit.flops, "FLOP/s")
        );
    }
    for peer in peers {
        let name = peer_name(peer);
        if let Some(why) = results.missing.get(*peer) {
            _ = writeln!(out, "{name} is missing: {why}.");
        } else if let Some(parts) = results.versions.get(*peer) {
            let parts: Vec<_> = parts.iter().map(|(what, v)| format!("{what} {v}")).collect();
            _ = writeln!(out, "{name}: {}.", parts.join(", "));
        }
    }
    out
}
