//! A bar for each peer: one row, or the geometric means.
//!
//! Bars are times relative to numkern's, so its own ends at 1 and a longer one
//! is slower. A bar that would leave the chart is cut and says so with a gap.

use plotters::coord::Shift;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::chart::{GRID, INK, LIMIT, MUTED, colour, draw, text_style};
use super::model::{NUMKERN, Results, RowResult};
use super::text::{peer_name, ratio, share, shorten, time};

/// Where the bars begin and end, and how wide the chart is.
const LEFT: i32 = 132;
const RIGHT: i32 = 600;
const WIDTH: u32 = 900;
/// From one bar to the next, and their thickness.
const STEP: i32 = 25;
const THICK: i32 = 17;
const TOP: i32 = 8;
/// Times longer than this many of numkern's are cut.
const CUT: f64 = 6.0;

/// One line of a chart.
struct Bar<'a> {
    peer: &'a str,
    /// The length, or none for a peer that has no time here.
    value: Option<f64>,
    /// What stands behind the bar, or in its place.
    note: String,
}

/// The chart of one row, with all peers of the run.
///
/// # Errors
///
/// What plotters could not do, as a line.
pub fn row(row: &RowResult, results: &Results) -> Result<String, String> {
    let peers = results.peers();
    // Without a time of numkern's the fastest of the others is the measure.
    let fastest = peers.iter().filter_map(|peer| row.median(peer)).min_by(f64::total_cmp);
    let unit = row.median(NUMKERN).or(fastest).unwrap_or(1.0);
    let bars: Vec<Bar<'_>> = peers
        .into_iter()
        .map(|peer| match row.best(peer).and_then(|best| Some((best, best.median_ns?))) {
            Some((best, median)) => {
                let length = median / unit;
                let note = format!("{} · {} · {}", ratio(length), time(median), best.variant);
                Bar { peer, value: Some(length), note }
            }
            None => Bar { peer, value: None, note: why_not(row, results, peer) },
        })
        .collect();
    chart(&row.title, &bars, row.limit_ns.map(|limit| limit / unit))
}

/// The chart of the geometric means over all rows.
///
/// # Errors
///
/// What plotters could not do, as a line.
pub fn geometric_means(results: &Results) -> Result<String, String> {
    let bars: Vec<Bar<'_>> = results
        .peers()
        .into_iter()
        .map(|peer| match results.geometric_mean(peer) {
            Some((mean, n)) => {
                let rows = if n == 1 { "row" } else { "rows" };
                Bar { peer, value: Some(mean), note: format!("{} · {n} {rows}", ratio(mean)) }
            }
            None => {
                let why = results.missing.get(peer).map_or("no row to compare", String::as_str);
                Bar { peer, value: None, note: format!("missing: {why}") }
            }
        })
        .collect();
    chart("Geometric mean of the times, relative to numkern", &bars, None)
}

/// Why a peer has no bar, and no time in the table.
pub fn why_not(row: &RowResult, results: &Results, peer: &str) -> String {
    match (row.why_not(peer), results.missing.get(peer)) {
        (Some(status), _) => status.phrase(),
        (None, Some(why)) => format!("missing: {why}"),
        (None, None) => "missing: it has no such kernel".into(),
    }
}

/// Draws the bars, and the physical limit as a dashed line through all of them.
fn chart(label: &str, bars: &[Bar<'_>], limit: Option<f64>) -> Result<String, String> {
    let foot = TOP + STEP * bars.len() as i32;
    let size = (WIDTH, (foot + 24) as u32);
    let longest = bars.iter().filter_map(|bar| bar.value).fold(1.0, f64::max);
    let longest = limit.map_or(longest, |limit| longest.max(limit)).clamp(1.25, CUT);
    let x = |value: f64| LEFT + ((RIGHT - LEFT) as f64 * value.min(longest) / longest) as i32;

    draw(size, label, |root| {
        let top = |i: usize| TOP + STEP * i as i32;
        axis(root, longest, foot, x)?;
        for (i, bar) in bars.iter().enumerate() {
            body(root, bar, top(i), longest, x)?;
        }
        if let Some(limit) = limit.filter(|&limit| limit <= longest) {
            let ends = [(x(limit), TOP - 4), (x(limit), foot)];
            root.draw(&DashedPathElement::new(ends, 5, 4, LIMIT.stroke_width(2)))?;
            let style = text_style(15, LIMIT, HPos::Left, VPos::Center);
            let said = format!("physical limit {}", share(limit));
            root.draw(&Text::new(said, (RIGHT + 32, foot + 12), style))?;
        }
        // Last, so that no line runs through the words.
        for (i, bar) in bars.iter().enumerate() {
            words(root, bar, top(i), x)?;
        }
        Ok(())
    })
}

type Painted = Result<(), Box<dyn std::error::Error>>;
type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// The lines of whole multiples, with their numbers below.
fn axis(root: &Area<'_>, longest: f64, foot: i32, x: impl Fn(f64) -> i32) -> Painted {
    let step = if longest > 2.0 { 1.0 } else { 0.25 };
    let mut at = 0.0;
    while at <= longest {
        // The line of numkern's time is the one to compare with.
        let line = if at == 1.0 { MUTED } else { GRID };
        root.draw(&PathElement::new([(x(at), TOP - 4), (x(at), foot)], line))?;
        let style = text_style(15, MUTED, HPos::Center, VPos::Center);
        root.draw(&Text::new(format!("{at}"), (x(at), foot + 12), style))?;
        at += step;
    }
    Ok(())
}

/// The bar itself, cut with a gap where it is too long.
fn body(root: &Area<'_>, bar: &Bar<'_>, top: i32, longest: f64, x: impl Fn(f64) -> i32) -> Painted {
    let Some(value) = bar.value else { return Ok(()) };
    let (end, fill) = (x(value), colour(bar.peer).filled());
    let pieces = match value > longest {
        true => vec![(LEFT, end - 16), (end - 11, end - 7), (end - 3, end)],
        false => vec![(LEFT, end.max(LEFT + 1))],
    };
    for (from, to) in pieces {
        root.draw(&Rectangle::new([(from, top), (to, top + THICK)], fill))?;
    }
    Ok(())
}

/// The peer's name before the bar and its figures behind, or why there is none.
fn words(root: &Area<'_>, bar: &Bar<'_>, top: i32, x: impl Fn(f64) -> i32) -> Painted {
    let middle = top + THICK / 2;
    let name = text_style(16, INK, HPos::Right, VPos::Center);
    root.draw(&Text::new(peer_name(bar.peer).to_owned(), (LEFT - 8, middle), name))?;
    let (at, colour) = bar.value.map_or((LEFT, MUTED), |value| (x(value), INK));
    let style = text_style(15, colour, HPos::Left, VPos::Center);
    Ok(root.draw(&Text::new(shorten(&bar.note, 100), (at + 8, middle), style))?)
}
