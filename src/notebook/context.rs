//! What a section is given to work with.

use std::fmt::Display;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::arguments::Options;
use super::measure::best;
use super::row::Row;
use super::text;

/// What a section is given: the size of the run, the means to measure, compare
/// and print, and a record of what was found.
pub struct Context {
    options: Options,
    section: u32,
    rows: Vec<Row>,
    bar: ProgressBar,
}

impl Context {
    /// For a run over this many sections.
    pub(super) fn new(options: Options, sections: usize) -> Self {
        // The bar is drawn on standard error and hides itself when that is no
        // terminal. It moves between measurements only: a ticking thread would
        // take time from what is measured.
        let bar = ProgressBar::new(sections as u64);
        let style = ProgressStyle::with_template("{bar:20} {pos}/{len} {wide_msg}");
        bar.set_style(style.expect("the template is well-formed"));
        Self { options, section: 0, rows: Vec::new(), bar }
    }

    /// Begins a section.
    pub(super) fn begin(&mut self, number: u32, title: &str) {
        self.section = number;
        self.bar.set_message(format!("section {number}: preparing"));
        let title = format!("Section {number}. {title}");
        self.say(format_args!("{title}\n{}\n", "=".repeat(title.chars().count())));
    }

    /// Ends a section.
    pub(super) fn end(&mut self) {
        self.bar.inc(1);
        self.say("");
    }

    /// Ends the run and hands out what was found.
    pub(super) fn finish(self) -> Vec<Row> {
        self.bar.finish_and_clear();
        self.rows
    }

    /// Whether the run is a quick look at small sizes.
    pub fn is_quick(&self) -> bool {
        self.options.quick
    }

    /// The size to use: the full one, or a hundredth of it in a quick run.
    pub fn size(&self, full: usize) -> usize {
        if self.options.quick { full / 100 } else { full }
    }

    /// Prints a line of text.
    pub fn say(&self, text: impl Display) {
        self.bar.suspend(|| text::print(text));
    }

    /// Measures a plain Rust baseline and a kernel, prints both times, the
    /// speed-up and whether the results are close, and keeps them for the
    /// table. Returns the two results.
    pub fn compare<A, B>(
        &mut self,
        name: impl Into<String>,
        baseline: impl FnMut() -> A,
        kernel: impl FnMut() -> B,
        close: impl FnOnce(&A, &B) -> bool,
    ) -> (A, B) {
        let name = name.into();
        let (baseline_time, expected) = self.time(&format!("{name}: plain Rust"), baseline);
        let (kernel_time, found) = self.time(&format!("{name}: kernel"), kernel);
        let close = close(&expected, &found);

        self.say(&name);
        self.say(format_args!("  plain Rust  {:>10}", text::time(baseline_time)));
        self.say(format_args!("  kernel      {:>10}", text::time(kernel_time)));
        self.say(format_args!("  speed-up    {:>10}", text::speed_up(baseline_time, kernel_time)));
        self.say(format_args!("  close       {:>10}\n", text::yes_or_no(close)));

        let times = Some((baseline_time, kernel_time));
        self.rows.push(Row { section: self.section, name, times, close });
        (expected, found)
    }

    /// Prints and keeps the outcome of a comparison of values alone.
    pub fn check(&mut self, name: impl Into<String>, close: bool) {
        let name = name.into();
        self.say(format_args!("{name}: {}", text::yes_or_no(close)));
        self.rows.push(Row { section: self.section, name, times: None, close });
    }

    /// The best time of a function and its last value.
    pub fn time<T>(&self, what: &str, work: impl FnMut() -> T) -> (Duration, T) {
        self.bar.set_message(what.to_owned());
        best(self.options.repeat, work)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(quick: bool) -> Context {
        Context::new(Options { quick, repeat: 1 }, 1)
    }

    #[test]
    fn a_comparison_is_kept_with_its_section() {
        let mut context = context(true);
        context.begin(3, "a title");
        let (a, b) = context.compare("two and two", || 4, || 5, |a, b| a == b);
        context.check("a value", true);
        context.end();
        assert_eq!((a, b), (4, 5));
        let rows = context.finish();
        assert_eq!(rows.len(), 2);
        assert!(rows[0].section == 3 && !rows[0].close && rows[0].times.is_some());
        assert!(rows[1].close && rows[1].times.is_none());
    }

    #[test]
    fn quick_sizes_are_a_hundredth() {
        assert_eq!(context(true).size(10_000_000), 100_000);
        assert_eq!(context(false).size(10_000_000), 10_000_000);
    }
}
