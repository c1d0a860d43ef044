//! The tables of the page: all rows, the limits, and the cost of compilation.

use std::fmt::Write;

use super::bars::why_not;
use super::model::{CompileCost, Limit, NUMKERN, Results, RowResult};
use super::text::{bytes, escape, peer_name, rate, ratio, share, shorten, time};

/// All rows: the median of each peer, the best of the others, the share of the limit.
pub fn rows(results: &Results) -> String {
    let peers = results.peers();
    let mut out = String::from("<table class=\"rows\"><thead><tr><th>row</th>");
    for peer in &peers {
        _ = write!(out, "<th class=\"n\">{}</th>", escape(peer_name(peer)));
    }
    out.push_str(
        "<th class=\"n\">best other</th><th class=\"n\">of limit</th></tr></thead><tbody>",
    );
    for row in &results.rows {
        let (anchor, name, title) = (row.anchor(), escape(&row.name), escape(&row.title));
        _ = write!(out, "<tr><th><a href=\"#{anchor}\">{name}</a><small>{title}</small></th>");
        for peer in &peers {
            out.push_str(&cell(row, results, peer));
        }
        out.push_str(&verdict(row.best_other().map(|(_, ratio)| ratio)));
        let reached = row.share_of_limit.map_or_else(|| "–".into(), share);
        _ = writeln!(out, "<td class=\"n\">{reached}</td></tr>");
    }
    out.push_str("</tbody><tfoot><tr><th>geometric mean</th>");
    for peer in &peers {
        let mean = results.geometric_mean(peer).map_or_else(|| "–".into(), |(mean, _)| ratio(mean));
        _ = write!(out, "<td class=\"n\">{mean}</td>");
    }
    out.push_str(&verdict(results.geometric_mean_of_best().map(|(mean, _)| mean)));
    out.push_str("<td></td></tr></tfoot></table>");
    out
}

/// A peer's median with its variant and its ratio, or why there is none.
fn cell(row: &RowResult, results: &Results, peer: &str) -> String {
    let found = row.best(peer).and_then(|best| Some((best, best.median_ns?)));
    let Some((best, median)) = found else {
        let why = why_not(row, results, peer);
        let kind = why.split(':').next().unwrap_or("missing");
        return format!(
            "<td class=\"n none\" title=\"{}\">{}</td>",
            escape(&why),
            escape(&shorten(kind, 16))
        );
    };
    let mut below = escape(&best.variant);
    if peer != NUMKERN
        && let Some(times) = row.ratio(peer)
    {
        below = format!("{}<br>{below}", ratio(times));
    }
    format!("<td class=\"n\">{}<small>{below}</small></td>", time(median))
}

/// How numkern stands: a colour, and a word for those who do not see it.
fn verdict(best: Option<f64>) -> String {
    let Some(best) = best else { return "<td class=\"n none\">–</td>".into() };
    // Within three percent is a draw on any machine that does other things too.
    let (class, word) = match best {
        r if r >= 1.03 => ("win", "ahead"),
        r if r > 1.0 / 1.03 => ("", "even"),
        _ => ("loss", "behind"),
    };
    format!("<td class=\"n {class}\">{}<small>{word}</small></td>", ratio(best))
}

/// What the machine can do, a line for each thread count.
pub fn limits(limits: &[Limit]) -> String {
    let mut out = String::from(
        "<table><thead><tr><th class=\"n\">threads</th><th class=\"n\">read</th>\
         <th class=\"n\">copy</th><th class=\"n\">copy, streaming</th><th class=\"n\">triad</th>\
         <th class=\"n\">triad, streaming</th><th class=\"n\">multiply-add</th></tr></thead><tbody>",
    );
    let moved = |r: f64| format!("<td class=\"n\">{}</td>", rate(r, "B/s"));
    let perhaps = |r: Option<f64>| r.map_or_else(|| "<td class=\"n none\">n/a</td>".into(), moved);
    for limit in limits {
        let cells = [
            format!("<td class=\"n\">{}</td>", limit.threads),
            moved(limit.read),
            moved(limit.copy),
            perhaps(limit.copy_streaming),
            moved(limit.triad),
            perhaps(limit.triad_streaming),
            format!("<td class=\"n\">{}</td>", rate(limit.flops, "FLOP/s")),
        ];
        _ = writeln!(out, "<tr>{}</tr>", cells.concat());
    }
    out.push_str("</tbody></table>");
    out
}

/// What compilation costs, next to the first call in Numba.
pub fn compile_cost(cost: &CompileCost) -> String {
    let mut out = format!(
        "<p>A clean build of numkern and all below it takes {} without optimisation and {} with \
         <code>--release</code>. One more kernel adds:</p>\
         <table><thead><tr><th>kind</th><th>function</th><th class=\"n\">release build</th>\
         <th class=\"n\">machine code</th><th class=\"n\">first call in Numba</th></tr></thead><tbody>",
        time(cost.clean_debug_ns),
        time(cost.clean_release_ns)
    );
    let none = "<td class=\"n none\">n/a</td>".to_owned();
    for kernel in &cost.kernels {
        let cell = |text: String| format!("<td class=\"n\">{text}</td>");
        _ = writeln!(
            out,
            "<tr><td><code>#[{}]</code></td><td>{}</td>{}{}{}</tr>",
            escape(&kernel.kind),
            escape(&kernel.row),
            cell(time(kernel.build_ns.max(0.0))),
            kernel.text_bytes.map_or_else(|| none.clone(), |b| cell(bytes(b))),
            kernel.numba_first_call_ns.map_or_else(|| none.clone(), |ns| cell(time(ns))),
        );
    }
    out.push_str("</tbody></table>");
    out
}
