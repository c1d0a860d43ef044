//! Lines: time against size over decades, and time against threads.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::chart::{GRID, INK, LIMIT, MUTED, colour, draw, text_style};
use super::model::{Plot, Series};
use super::text::{axis_count, axis_time};

/// Two of them stand side by side on a page.
const SIZE: (u32, u32) = (560, 360);

/// Time against the number of elements, both in decades.
///
/// # Errors
///
/// What plotters could not do, as a line.
pub fn against_size(plot: &Plot) -> Result<String, String> {
    let (x, y) = bounds(plot);
    let decades = |(low, high): (f64, f64)| {
        let (low, high) = (low.max(1e-3).log10().floor(), high.max(1e-3).log10().ceil());
        10f64.powf(low)..10f64.powf(high.max(low + 1.0))
    };
    let label = format!("{}: time against the number of elements", plot.title);
    let (x, y) = (decades(x), decades(y));
    draw(SIZE, &label, |root| {
        let mut chart = ChartBuilder::on(root)
            .margin(8)
            .margin_right(24)
            .x_label_area_size(40)
            .y_label_area_size(62)
            .build_cartesian_2d(x.log_scale(), y.log_scale())?;
        let small = |h, v| text_style(15, INK, h, v);
        chart
            .configure_mesh()
            .axis_style(MUTED)
            .bold_line_style(GRID)
            .light_line_style(TRANSPARENT)
            .x_labels(8)
            .y_labels(8)
            .x_label_style(small(HPos::Center, VPos::Top))
            .y_label_style(small(HPos::Right, VPos::Center))
            .x_label_formatter(&|n| axis_count(*n))
            .y_label_formatter(&|ns| axis_time(*ns))
            .x_desc("elements")
            .axis_desc_style(text_style(15, MUTED, HPos::Center, VPos::Top))
            .draw()?;
        let limit = plot.limit.iter().copied();
        chart.draw_series(DashedLineSeries::new(limit, 5, 4, LIMIT.stroke_width(2)))?;
        for series in &plot.series {
            let colour = colour(&series.peer);
            chart.draw_series(LineSeries::new(positive(series), colour.stroke_width(2)))?;
            let dot = |at| Circle::new(at, 3, colour.filled());
            chart.draw_series(positive(series).map(dot))?;
        }
        Ok(())
    })
}

/// Time against the number of threads, from zero.
///
/// # Errors
///
/// What plotters could not do, as a line.
pub fn against_threads(plot: &Plot) -> Result<String, String> {
    let ((_, threads), (_, slowest)) = bounds(plot);
    let threads = (threads.round() as i32).max(1);
    let label = format!("{}: time against the number of threads", plot.title);
    draw(SIZE, &label, |root| {
        let mut chart = ChartBuilder::on(root)
            .margin(8)
            .margin_right(24)
            .x_label_area_size(40)
            .y_label_area_size(62)
            .build_cartesian_2d(0..threads + 1, 0.0..slowest * 1.08)?;
        let small = |h, v| text_style(15, INK, h, v);
        let count = |t: &i32| {
            let inside = (1..=threads).contains(t);
            if inside { t.to_string() } else { String::new() }
        };
        chart
            .configure_mesh()
            .axis_style(MUTED)
            .bold_line_style(GRID)
            .light_line_style(TRANSPARENT)
            .x_labels((threads as usize + 2).min(18))
            .y_labels(6)
            .x_label_style(small(HPos::Center, VPos::Top))
            .y_label_style(small(HPos::Right, VPos::Center))
            .x_label_formatter(&count)
            .y_label_formatter(&|ns| axis_time(*ns))
            .x_desc("threads")
            .axis_desc_style(text_style(15, MUTED, HPos::Center, VPos::Top))
            .draw()?;
        let whole = |(t, ns): (f64, f64)| (t.round() as i32, ns);
        let limit = plot.limit.iter().copied().map(whole);
        chart.draw_series(DashedLineSeries::new(limit, 5, 4, LIMIT.stroke_width(2)))?;
        for series in &plot.series {
            let colour = colour(&series.peer);
            let points = positive(series).map(whole);
            chart.draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))?;
            chart.draw_series(points.map(|at| Circle::new(at, 3, colour.filled())))?;
        }
        Ok(())
    })
}

/// The points that a logarithm can show.
fn positive(series: &Series) -> impl Iterator<Item = (f64, f64)> + Clone {
    series.points.iter().copied().filter(|&(x, y)| x > 0.0 && y > 0.0)
}

type Bounds = (f64, f64);

/// The least and the greatest of each coordinate, with the limit among the points.
fn bounds(plot: &Plot) -> (Bounds, Bounds) {
    let points = plot.series.iter().flat_map(positive);
    let all = points.chain(plot.limit.iter().copied().filter(|&(x, y)| x > 0.0 && y > 0.0));
    let nothing = (f64::INFINITY, 0.0);
    let grow = |(low, high): Bounds, at: f64| (low.min(at), high.max(at));
    let (x, y) = all.fold((nothing, nothing), |(x, y), at| (grow(x, at.0), grow(y, at.1)));
    // A plot without points still has axes.
    let or_one = |b: Bounds| if b.0.is_finite() { b } else { (1.0, 10.0) };
    (or_one(x), or_one(y))
}
