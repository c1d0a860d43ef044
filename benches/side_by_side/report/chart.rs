//! Colours, and plotters' SVG made fit for a page in light and dark.
//!
//! A chart is drawn in the colours of a light page. The page's style sheet
//! knows those of text and lines by their value and replaces them in the dark,
//! so that the charts need no script.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::text::escape;

/// Text and axes.
pub const INK: RGBColor = RGBColor(0x22, 0x22, 0x26);
/// Text of less weight: peers that are missing, units.
pub const MUTED: RGBColor = RGBColor(0x6E, 0x6E, 0x76);
/// Lines behind the data.
pub const GRID: RGBColor = RGBColor(0xE2, 0xE2, 0xE6);
/// The physical limit.
pub const LIMIT: RGBColor = RGBColor(0x8C, 0x56, 0x4B);

/// The style rules that give the constants above their values in the dark.
pub const DARK_RULES: &str = "\
svg [fill=\"#222226\"]{fill:var(--ink)}svg [stroke=\"#222226\"]{stroke:var(--ink)}\
svg [fill=\"#6E6E76\"]{fill:var(--muted)}svg [stroke=\"#6E6E76\"]{stroke:var(--muted)}\
svg [fill=\"#E2E2E6\"]{fill:var(--grid)}svg [stroke=\"#E2E2E6\"]{stroke:var(--grid)}\
svg [fill=\"#8C564B\"]{fill:var(--limit)}svg [stroke=\"#8C564B\"]{stroke:var(--limit)}";

/// The colour of a peer, legible on white and on black.
pub fn colour(peer: &str) -> RGBColor {
    match peer {
        "numkern" => RGBColor(0xE1, 0x57, 0x3B),
        "numba" => RGBColor(0x3E, 0x7C, 0xB8),
        "numba-svml" => RGBColor(0x4F, 0xA9, 0xA6),
        "numpy" => RGBColor(0x9A, 0x6F, 0xB8),
        "c" => RGBColor(0x59, 0x9E, 0x4B),
        "ndarray" => RGBColor(0xC9, 0x96, 0x1A),
        _ => RGBColor(0x8A, 0x8A, 0x8A),
    }
}

/// A colour as a style sheet writes it.
pub fn css(colour: RGBColor) -> String {
    format!("#{:02X}{:02X}{:02X}", colour.0, colour.1, colour.2)
}

/// Text of a size, in a colour, that hangs on its place as told.
pub fn text_style(size: i32, colour: RGBColor, h: HPos, v: VPos) -> TextStyle<'static> {
    let style: TextStyle<'static> = ("sans-serif", size).into_font().into();
    TextStyle { color: colour.to_backend_color(), ..style }.pos(Pos::new(h, v))
}

/// Draws a chart and gives it as an SVG element for a page, with `label` for
/// those who do not see it.
///
/// # Errors
///
/// What plotters could not do, as a line.
pub fn draw<F>(size: (u32, u32), label: &str, paint: F) -> Result<String, String>
where
    F: FnOnce(&DrawingArea<SVGBackend<'_>, Shift>) -> Result<(), Box<dyn std::error::Error>>,
{
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let done = paint(&root).and_then(|()| Ok(root.present()?));
        done.map_err(|error| format!("cannot draw the chart `{label}`: {error}"))?;
    }
    // Within HTML the name space goes without saying, and the page holds no address.
    let svg = svg.replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
    let named = format!("<svg role=\"img\" aria-label=\"{}\" ", escape(label));
    Ok(svg.replacen("<svg ", &named, 1))
}
