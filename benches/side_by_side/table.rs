//! The final table for the terminal.

use std::fmt::Write;

use crate::report::model::{Limit, NUMKERN, Results, RowResult, Status};

/// All that a run found, as text.
pub fn text(results: &Results) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_all(results, &mut out);
    out
}

fn write_all(results: &Results, out: &mut String) -> std::fmt::Result {
    let machine = &results.machine;
    writeln!(out, "{} ({} cores, {}), {}", machine.cpu, machine.cores, machine.level, machine.os)?;
    for (peer, versions) in &results.versions {
        let parts: Vec<String> = versions.iter().map(|(name, v)| format!("{name} {v}")).collect();
        writeln!(out, "  {peer:<11} {}", parts.join(", "))?;
    }
    if !results.limits.is_empty() {
        writeln!(out, "\nLimits of the machine, GB/s; multiply-adds in GFLOP/s of f64")?;
        let mut cells = vec![
            ["threads", "read", "copy", "copy nt", "triad", "triad nt", "FMA"]
                .map(String::from)
                .to_vec(),
        ];
        cells.extend(results.limits.iter().map(limit_cells));
        write_table(out, &cells)?;
    }
    if !results.rows.is_empty() {
        let settings = &results.settings;
        let quick = if settings.quick { ", quick sizes: not for quoting" } else { "" };
        let (repeat, threads) = (settings.repeat, settings.threads);
        writeln!(
            out,
            "\nMedians of {repeat} repetitions of each peer's best variant, {threads} threads{quick}"
        )?;
        write_rows(results, out)?;
    }
    for (peer, why) in &results.missing {
        writeln!(out, "missing: {peer}: {}", why.replace('\n', "\n  "))?;
    }
    if results.refused > 0 {
        writeln!(
            out,
            "{} repetitions were refused (or ran, with --allow-busy): the cores were not idle",
            results.refused
        )?;
    }
    for failure in &results.failures {
        writeln!(out, "failed: {}", failure.replace('\n', "\n  "))?;
    }
    Ok(())
}

fn limit_cells(limit: &Limit) -> Vec<String> {
    let giga = |rate: f64| format!("{:.1}", rate / 1e9);
    let perhaps = |rate: Option<f64>| rate.map_or("n/a".to_owned(), giga);
    vec![
        limit.threads.to_string(),
        giga(limit.read),
        giga(limit.copy),
        perhaps(limit.copy_streaming),
        giga(limit.triad),
        perhaps(limit.triad_streaming),
        giga(limit.flops),
    ]
}

fn write_rows(results: &Results, out: &mut String) -> std::fmt::Result {
    let peers: Vec<&str> = results.peers().into_iter().filter(|peer| *peer != NUMKERN).collect();
    let mut head = vec!["row".to_owned(), NUMKERN.to_owned()];
    head.extend(peers.iter().map(|peer| (*peer).to_owned()));
    head.extend(["against the best", "of the limit"].map(String::from));
    let mut cells = vec![head];
    for row in &results.rows {
        let mut line = vec![label(row, results), cell(row, NUMKERN)];
        line.extend(peers.iter().map(|peer| cell(row, peer)));
        line.push(match row.best_other() {
            Some((best, ratio)) => format!("{ratio:.2} x ({})", best.peer),
            None => "-".to_owned(),
        });
        line.push(
            row.share_of_limit.map_or("-".to_owned(), |share| format!("{:.0} %", share * 100.0)),
        );
        cells.push(line);
    }
    let mean = |mean: Option<(f64, usize)>| match mean {
        Some((mean, _)) => format!("{mean:.2} x"),
        None => "-".to_owned(),
    };
    let mut line = vec!["geometric mean".to_owned(), String::new()];
    line.extend(peers.iter().map(|peer| mean(results.geometric_mean(peer))));
    line.push(mean(results.geometric_mean_of_best()));
    line.push(String::new());
    cells.push(line);
    write_table(out, &cells)?;
    writeln!(out, "Ratios are a peer's time over numkern's: above 1 numkern is faster.")
}

/// The row's name, with its sizes where the name is not enough.
fn label(row: &RowResult, results: &Results) -> String {
    if results.rows.iter().filter(|other| other.name == row.name).count() == 1 {
        return row.name.clone();
    }
    let sizes: Vec<String> = row.params.iter().map(|(name, n)| format!("{name}={n}")).collect();
    format!("{} {}", row.name, sizes.join(" "))
}

fn cell(row: &RowResult, peer: &str) -> String {
    match (row.median(peer), row.why_not(peer)) {
        (Some(ns), _) => time(ns),
        (None, Some(Status::Wrong(_))) => "wrong".to_owned(),
        (None, Some(Status::Failed(_))) => "failed".to_owned(),
        _ => "missing".to_owned(),
    }
}

/// A time with three digits and a unit.
pub fn time(ns: f64) -> String {
    let (value, unit) = match ns {
        ..1e3 => (ns, "ns"),
        ..1e6 => (ns / 1e3, "us"),
        ..1e9 => (ns / 1e6, "ms"),
        _ => (ns / 1e9, "s"),
    };
    let digits = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.digits$} {unit}")
}

/// Cells in columns: the first to the left, the others to the right.
fn write_table(out: &mut String, lines: &[Vec<String>]) -> std::fmt::Result {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let length =
        |line: &Vec<String>, at: usize| line.get(at).map_or(0, |cell| cell.chars().count());
    let widths: Vec<usize> = (0..columns)
        .map(|at| lines.iter().map(|line| length(line, at)).max().unwrap_or(0))
        .collect();
    for line in lines {
        let mut text = String::new();
        for (at, (cell, width)) in line.iter().zip(&widths).enumerate() {
            match at {
                0 => write!(text, "  {cell:<width$}")?,
                _ => write!(text, "  {cell:>width$}")?,
            }
        }
        writeln!(out, "{}", text.trim_end())?;
    }
    Ok(())
}
