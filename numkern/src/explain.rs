//! The report on what became of a kernel.

use std::fmt;

use crate::dispatch::{CpuLevel, level};
use crate::get_num_threads;

/// What became of one construct of a kernel, usually a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The line in the user's source file.
    pub line: u32,
    /// The construct, in the user's own words: `for i in 0..n`.
    pub what: &'static str,
    /// What became of it: `parallel`, `SIMD, 32 lanes`, `scalar`, ..
    pub way: &'static str,
    /// Why.
    pub why: &'static str,
}

/// What became of a kernel: the CPU level it runs at, the threads it may use,
/// and what was done with each loop. Printed, it is a table.
///
/// ```
/// use numkern::{Entry, Explain};
///
/// static ENTRIES: [Entry; 1] = [Entry {
///     line: 12,
///     what: "for i in prange!(0..n)",
///     way: "parallel",
///     why: "disjoint writes to `c`",
/// }];
/// let report = Explain::new("rowwise_dot", &ENTRIES).to_string();
/// assert!(report.contains("line 12"));
/// assert!(report.contains("disjoint writes to `c`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explain {
    /// The name of the kernel.
    pub kernel: &'static str,
    /// The CPU level that a call on this thread would run at now.
    pub level: CpuLevel,
    /// The number of threads that a parallel loop would use now.
    pub threads: usize,
    /// One entry for each loop, in source order.
    pub entries: &'static [Entry],
}

impl Explain {
    /// A report on the kernel of this name, as it would run now.
    pub fn new(kernel: &'static str, entries: &'static [Entry]) -> Self {
        Self { kernel, level: CpuLevel::of(level()), threads: get_num_threads(), entries }
    }
}

impl fmt::Display for Explain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: CPU level {}, threads {}", self.kernel, self.level, self.threads)?;
        if self.entries.is_empty() {
            return write!(f, "\n  no loops: the body is compiled as it stands");
        }
        let width =
            |column: fn(&Entry) -> usize| self.entries.iter().map(column).max().unwrap_or(0);
        let line = width(|entry| entry.line.to_string().len());
        let what = width(|entry| entry.what.chars().count());
        let way = width(|entry| entry.way.chars().count());
        for entry in self.entries {
            let row = format!(
                "  line {:>line$}  {:<what$}  {:<way$}  {}",
                entry.line, entry.what, entry.way, entry.why
            );
            write!(f, "\n{}", row.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        static ENTRIES: [Entry; 2] = [
            Entry { line: 9, what: "for i in 0..n", way: "parallel", why: "one" },
            Entry { line: 10, what: "for &v in x", way: "SIMD, 32 lanes", why: "two" },
        ];
        let report = Explain::new("k", &ENTRIES).to_string();
        let rows: Vec<_> = report.lines().skip(1).collect();
        assert_eq!(rows[0], "  line  9  for i in 0..n  parallel        one");
        assert_eq!(rows[1], "  line 10  for &v in x    SIMD, 32 lanes  two");
    }

    #[test]
    fn a_kernel_without_loops_says_so() {
        assert!(Explain::new("k", &[]).to_string().contains("no loops"));
    }
}
