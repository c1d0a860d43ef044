//! What one comparison found, and the table of all of them.

use std::fmt::Write;
use std::time::Duration;

use super::text;

/// What one comparison found.
#[derive(Clone, Debug)]
pub struct Row {
    /// The number of the section.
    pub section: u32,
    /// What was computed.
    pub name: String,
    /// The best time of the plain Rust baseline and of the kernel; `None` for a
    /// comparison of values alone.
    pub times: Option<(Duration, Duration)>,
    /// Whether the results agree.
    pub close: bool,
}

impl Row {
    /// The row as the cells of the table.
    fn cells(&self) -> [String; 6] {
        let [baseline, kernel, speed_up] = match self.times {
            Some((baseline, kernel)) => {
                [text::time(baseline), text::time(kernel), text::speed_up(baseline, kernel)]
            }
            None => ["-".into(), "-".into(), "-".into()],
        };
        let close = text::yes_or_no(self.close).into();
        [self.section.to_string(), self.name.clone(), baseline, kernel, speed_up, close]
    }
}

const TITLES: [&str; 6] = ["section", "what", "plain Rust", "kernel", "speed-up", "close"];

/// Whether a column holds words, which start at its left edge; numbers end at
/// the right one.
const WORDS: [bool; 6] = [false, true, false, false, false, true];

/// All rows as one table, columns aligned, without a line end.
pub(super) fn table(rows: &[Row]) -> String {
    let body: Vec<_> = rows.iter().map(Row::cells).collect();
    let width = |column: usize| {
        let cells = body.iter().map(|cells| cells[column].as_str()).chain([TITLES[column]]);
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: [usize; 6] = std::array::from_fn(width);

    let line = |cells: [&str; 6]| {
        let mut line = String::new();
        for ((cell, width), words) in cells.into_iter().zip(widths).zip(WORDS) {
            let written = match words {
                true => write!(line, "{cell:<width$}  "),
                false => write!(line, "{cell:>width$}  "),
            };
            written.expect("writing to a string does not fail");
        }
        line.truncate(line.trim_end().len());
        line
    };
    let rule = widths.map(|width| "-".repeat(width));
    let mut lines = vec![line(TITLES), line(rule.each_ref().map(String::as_str))];
    lines.extend(body.iter().map(|cells| line(cells.each_ref().map(String::as_str))));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(section: u32, name: &str, times: Option<(u64, u64)>, close: bool) -> Row {
        let times = times.map(|(a, b)| (Duration::from_micros(a), Duration::from_micros(b)));
        Row { section, name: name.into(), times, close }
    }

    #[test]
    fn columns_are_aligned() {
        let rows = [
            row(2, "sum of squares", Some((9_310, 4_655)), true),
            row(10, "same bits, 8 threads", None, false),
        ];
        let expected = "\
section  what                  plain Rust   kernel  speed-up  close
-------  --------------------  ----------  -------  --------  -----
      2  sum of squares           9.31 ms  4.66 ms     2.00x  yes
     10  same bits, 8 threads           -        -         -  NO";
        assert_eq!(table(&rows), expected);
    }

    #[test]
    fn micro_signs_do_not_shift_a_column() {
        let rows = [row(1, "a", Some((2, 1)), true), row(1, "b", Some((2_000, 1_000)), true)];
        let table = table(&rows);
        let ends: Vec<_> = table
            .lines()
            .skip(2)
            .map(|line| line.chars().take_while(|&c| c != 'x').count())
            .collect();
        assert_eq!(ends[0], ends[1], "{table}");
    }

    #[test]
    fn an_empty_table_has_its_titles() {
        assert!(table(&[]).starts_with("section  what"));
    }
}
