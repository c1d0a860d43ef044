//! How times grow: with the number of elements over six decades, and with the
//! number of threads.
//!
//! The points are rows like any other, measured by the same session with other
//! sizes, so that peers alternate and are compared here too.

use crate::limits::thread_counts;
use crate::report::model::{PEERS, Plot, RowResult, Scaling, Series};
use crate::row::{Params, Row};
use crate::session::Session;

/// The rows whose time is plotted against `n`: two reductions, two that write
/// what they compute, and one that computes more than it moves.
pub const BY_SIZE: [&str; 5] = ["sum_squares", "accumulate", "hypot", "stencil1d", "logistic_f64"];
/// The rows whose time is plotted against threads: two that memory holds back,
/// and two that the arithmetic units do.
pub const BY_THREADS: [&str; 4] = ["hypot", "rowwise_dot", "mandelbrot", "nbody"];

/// The decades of `n`: from ten to ten million.
const DECADES: std::ops::RangeInclusive<u32> = 1..=7;
/// The last decade of a quick run.
const QUICK: u32 = 5;

/// Measures all points for numkern and the peers that are there.
pub fn measure(session: &mut Session, rows: &[Row], step: &dyn Fn(&str)) -> Scaling {
    let quick = session.options.quick;
    let most = session.options.threads;
    let find = |name: &&str| rows.iter().find(|row| row.name == *name);
    let mut scaling = Scaling::default();
    for row in BY_SIZE.iter().filter_map(find) {
        let points = DECADES.filter(|&decade| !quick || decade <= QUICK).map(|decade| {
            let n = 10u64.pow(decade);
            step(&format!("{}: {n} elements", row.name));
            (n as f64, session.measure(row, &with_n(row, n), most))
        });
        scaling.size.push(plot(row.name, row.title, points));
    }
    for row in BY_THREADS.iter().filter_map(find) {
        let params = if quick { &row.quick } else { &row.params };
        let points = thread_counts(most).into_iter().map(|threads| {
            step(&format!("{}: {threads} threads", row.name));
            (threads as f64, with_threads(session, row, params, threads))
        });
        scaling.threads.push(plot(row.name, row.title, points));
    }
    scaling
}

/// A row with fewer threads than the run has: the workers are told the number,
/// and what runs in this process finds a pool of that size.
fn with_threads(session: &mut Session, row: &Row, params: &Params, threads: usize) -> RowResult {
    if threads == session.options.threads {
        return session.measure(row, params, threads);
    }
    numkern::with_num_threads(threads, || session.measure(row, params, threads))
}

/// The sizes of a row with another `n`.
fn with_n(row: &Row, n: u64) -> Params {
    let mut params = row.params.clone();
    params.insert("n", n);
    params
}

/// The plot of a row from its results at each place.
pub fn plot(name: &str, title: &str, points: impl Iterator<Item = (f64, RowResult)>) -> Plot {
    let points: Vec<_> = points.collect();
    let line = |peer: &str| Series {
        peer: peer.to_owned(),
        points: points.iter().filter_map(|(at, row)| Some((*at, row.median(peer)?))).collect(),
    };
    Plot {
        row: name.to_owned(),
        title: title.to_owned(),
        series: PEERS.into_iter().map(line).filter(|series| !series.points.is_empty()).collect(),
        limit: points.iter().filter_map(|(at, row)| Some((*at, row.limit_ns?))).collect(),
    }
}
