//! The page around tables and charts. It needs no script and nothing from outside.

use std::fmt::Write;

use super::chart::{DARK_RULES, colour, css};
use super::model::{Plot, Results, RowResult};
use super::text::{axis_count, bytes, escape, peer_name, share, time};
use super::{bars, scaling, table};

/// The look. Colours are variables, so that the dark ones stand in one place.
const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#fff;--ink:#222226;--muted:#6e6e76;--grid:#e2e2e6;\
--limit:#8c564b;--win:#1d7a3c;--loss:#b3261e}\
@media(prefers-color-scheme:dark){:root{--paper:#17171a;--ink:#e8e8ec;--muted:#a0a0aa;\
--grid:#3a3a42;--limit:#d79b8e;--win:#6fce8c;--loss:#ff8a80}}\
body{background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif;\
max-width:1180px;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem;margin-bottom:.2rem}h2{font-size:1.25rem;margin-top:2.4rem}\
h3{font-size:1rem;margin:1.6rem 0 .2rem}a{color:inherit}\
p.sub,small,.none,figcaption{color:var(--muted)}small{display:block;font-size:.78rem;\
font-weight:normal}code{font-size:.92em}\
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0}\
th,td{padding:.28rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--grid)}\
thead th{border-bottom:2px solid var(--muted)}tfoot th,tfoot td{border-top:2px solid var(--muted)}\
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}\
.n small{white-space:normal}\
.win{color:var(--win)}.loss{color:var(--loss)}.win small,.loss small{color:inherit}\
.failed{border-left:4px solid var(--loss);padding:.2rem 1rem}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem}dt{color:var(--muted)}\
dd{margin:0}svg{max-width:100%;height:auto}svg text{font-family:system-ui,sans-serif;\
paint-order:stroke;stroke:var(--paper);stroke-width:3px}\
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));gap:1rem}\
figure{margin:0}figure svg{width:100%}.key span{margin-right:1.2rem;white-space:nowrap}\
.key i{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:2px}\
.key i.dash{height:0;width:1.4em;border-radius:0;border-top:2px dashed var(--limit);vertical-align:middle}";

/// The page.
///
/// # Errors
///
/// A line that says which chart could not be drawn.
pub fn page(results: &Results) -> Result<String, String> {
    let peers = results.peers();
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>numkern side by side</title><style>{STYLE}{DARK_RULES}</style></head><body>\n\
         <h1>numkern side by side</h1>\
         <p class=\"sub\">One run, {}. All peers alternated on the same data.</p>\n",
        escape(&results.date)
    );
    failures(&mut out, &results.failures);
    summary(&mut out, results, &peers);

    if !results.rows.is_empty() {
        rows(&mut out, results)?;
    }
    if let Some(plots) = &results.scaling {
        let text = "Both axes are logarithmic. While the data fit a cache, times may lie below the \
                    limit, which is that of main memory.";
        plot_section(&mut out, "Time against size", text, &plots.size, scaling::against_size)?;
        let text = "All peers were told how many threads to use.";
        let draw = scaling::against_threads;
        plot_section(&mut out, "Time against threads", text, &plots.threads, draw)?;
    }
    if let Some(cost) = &results.compile_cost {
        _ = writeln!(out, "<h2>What compilation costs</h2>{}", table::compile_cost(cost));
    }
    if !results.limits.is_empty() {
        _ = writeln!(
            out,
            "<h2>What the machine can do</h2><p>Measured in the same run. Copy and triad count the \
             bytes that the program reads and writes.</p><div class=\"scroll\">{}</div>",
            table::limits(&results.limits)
        );
    }
    out.push_str("</body></html>\n");
    Ok(out)
}

const MEANS: &str = "Over the rows that both have. A peer that is missing in a row neither wins nor \
                     loses there.";

fn failures(out: &mut String, failures: &[String]) {
    if failures.is_empty() {
        return;
    }
    out.push_str("<div class=\"failed\"><strong>Something failed in this run:</strong><ul>");
    for failure in failures {
        _ = write!(out, "<li>{}</li>", escape(failure));
    }
    out.push_str("</ul></div>\n");
}

/// Machine, versions and settings.
fn summary(out: &mut String, results: &Results, peers: &[&str]) {
    let (machine, settings) = (&results.machine, &results.settings);
    out.push_str("<dl>");
    let mut line = |term: &str, text: String| {
        _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escape(term), escape(&text));
    };
    let memory = bytes(machine.memory_bytes as f64);
    line("machine", format!("{}, {} logical CPUs, {memory}", machine.cpu, machine.cores));
    line("system", format!("{}; numkern runs the level {}", machine.os, machine.level));
    let sizes = if settings.quick { ", small sizes (--quick)" } else { "" };
    line(
        "settings",
        format!("{} threads, {} repetitions{sizes}", settings.threads, settings.repeat),
    );
    line("refused", refused(results.refused));
    for peer in peers {
        let text = match (results.versions.get(*peer), results.missing.get(*peer)) {
            (_, Some(why)) => format!("missing: {why}"),
            (Some(parts), None) => {
                let parts: Vec<_> = parts.iter().map(|(what, v)| format!("{what} {v}")).collect();
                parts.join(", ")
            }
            (None, None) => "no version known".into(),
        };
        line(peer_name(peer), text);
    }
    out.push_str("</dl>\n");
}

/// Refused repetitions in words.
fn refused(n: u64) -> String {
    match n {
        0 => "no repetition: the cores were idle before each".into(),
        1 => "1 repetition was put off because the cores were not idle".into(),
        n => format!("{n} repetitions were put off because the cores were not idle"),
    }
}

/// The table, the means and a chart for each row.
fn rows(out: &mut String, results: &Results) -> Result<(), String> {
    _ = writeln!(
        out,
        "<h2>All rows</h2><p>The median of each peer's best variant; below it the time relative to \
         numkern. <em>Best other</em> is the fastest of the others in that row, relative to \
         numkern: above 1× numkern is ahead. <em>Of limit</em> is the share of what memory and \
         arithmetic units allow.</p><div class=\"scroll\">{}</div>",
        table::rows(results)
    );
    _ = writeln!(out, "<h2>Geometric means</h2><p>{MEANS}</p>{}", bars::geometric_means(results)?);

    out.push_str(
        "<h2>Row by row</h2><p>Times relative to numkern's: a longer bar is slower.</p>\n",
    );
    for row in &results.rows {
        one_row(out, row, results)?;
    }
    Ok(())
}

fn one_row(out: &mut String, row: &RowResult, results: &Results) -> Result<(), String> {
    let sizes: Vec<_> =
        row.params.iter().map(|(name, &n)| format!("{name} = {}", grouped(n))).collect();
    let mut facts = vec![sizes.join(", ")];
    if row.bytes > 0.0 {
        facts.push(format!("{} moved", bytes(row.bytes)));
    }
    if row.ops > 0.0 {
        facts.push(format!("{} operations", axis_count(row.ops)));
    }
    if let (Some(limit), Some(reached)) = (row.limit_ns, row.share_of_limit) {
        let kind = row.limit_kind.as_deref().unwrap_or("machine");
        facts.push(format!("{kind} limit {}, {} reached", time(limit), share(reached)));
    }
    facts.retain(|fact| !fact.is_empty());
    _ = writeln!(
        out,
        "<h3 id=\"{}\">{} <small>{}</small></h3>{}",
        row.anchor(),
        escape(&row.title),
        escape(&facts.join(" · ")),
        bars::row(row, results)?
    );
    Ok(())
}

/// Plots in pairs under one legend.
fn plot_section(
    out: &mut String,
    title: &str,
    text: &str,
    plots: &[Plot],
    draw: impl Fn(&Plot) -> Result<String, String>,
) -> Result<(), String> {
    if plots.is_empty() {
        return Ok(());
    }
    _ = write!(out, "<h2>{title}</h2><p>{text}</p><p class=\"key\">");
    let mut seen: Vec<&str> = Vec::new();
    for series in plots.iter().flat_map(|plot| &plot.series) {
        if !seen.contains(&series.peer.as_str()) {
            seen.push(&series.peer);
            let (colour, name) = (css(colour(&series.peer)), escape(peer_name(&series.peer)));
            _ = write!(out, "<span><i style=\"background:{colour}\"></i>{name}</span>");
        }
    }
    out.push_str("<span><i class=\"dash\"></i>physical limit</span></p>");
    out.push_str("<div class=\"pair\">");
    for plot in plots {
        let (title, svg) = (escape(&plot.title), draw(plot)?);
        _ = writeln!(out, "<figure><figcaption>{title}</figcaption>{svg}</figure>");
    }
    out.push_str("</div>\n");
    Ok(())
}

/// A count with its thousands apart.
fn grouped(n: u64) -> String {
    numkern_workspace::notebook::thousands(n as usize)
}
