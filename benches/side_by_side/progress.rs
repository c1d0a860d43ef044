//! The progress bar, and lines above it.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over the rows; plain lines where nobody watches.
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar of that many steps.
    pub fn new(steps: usize) -> Self {
        let bar = ProgressBar::new(steps as u64);
        let template = "{bar:30.cyan/blue} {pos}/{len} {msg} ({elapsed}, about {eta} left)";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Progress(bar)
    }

    /// What is under way.
    pub fn step(&self, what: &str) {
        self.0.set_message(what.to_owned());
        if self.0.is_hidden() {
            eprintln!("{what}");
        }
    }

    /// One step is done.
    pub fn done(&self) {
        self.0.inc(1);
    }

    /// A line that stays.
    pub fn say(&self, line: &str) {
        self.0.suspend(|| eprintln!("{line}"));
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
