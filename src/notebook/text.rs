//! Numbers as text.

use std::fmt::Display;
use std::io::Write;
use std::time::Duration;

/// Prints a line on standard output.
pub(super) fn print(text: impl Display) {
    if cfg!(test) {
        // The one that the test harness captures.
        println!("{text}");
    } else {
        // A reader that went away (`notebook | head`) is no reason to fail.
        _ = writeln!(std::io::stdout(), "{text}");
    }
}

/// A count with its thousands apart: `10,000,000`.
///
/// ```
/// use numkern_workspace::notebook::thousands;
///
/// assert_eq!(thousands(10_000_000), "10,000,000");
/// ```
pub fn thousands(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A time with three or four significant digits, in a unit that suits it.
pub(super) fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    let (value, unit) = match seconds {
        s if s >= 1.0 => (s, "s "),
        s if s >= 1e-3 => (s * 1e3, "ms"),
        s if s >= 1e-6 => (s * 1e6, "µs"),
        s => (s * 1e9, "ns"),
    };
    let decimals = if value >= 100.0 { 1 } else { 2 };
    format!("{value:.decimals$} {unit}")
}

/// How many times faster: `3.25x`.
pub(super) fn speed_up(baseline: Duration, kernel: Duration) -> String {
    // A time of zero is a clock too coarse for the work, not an infinite speed.
    let kernel = kernel.max(Duration::from_nanos(1)).as_secs_f64();
    let ratio = baseline.as_secs_f64() / kernel;
    if ratio >= 100.0 { format!("{ratio:.0}x") } else { format!("{ratio:.2}x") }
}

/// Whether results agree, as the notebook prints it.
pub(super) fn yes_or_no(close: bool) -> &'static str {
    if close { "yes" } else { "NO" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart() {
        let cases = [(0, "0"), (999, "999"), (1_000, "1,000"), (123_456, "123,456")];
        for (n, text) in cases {
            assert_eq!(thousands(n), text);
        }
    }

    #[test]
    fn times_pick_their_unit() {
        assert_eq!(time(Duration::from_millis(1_500)), "1.50 s ");
        assert_eq!(time(Duration::from_micros(12_345)), "12.35 ms");
        assert_eq!(time(Duration::from_nanos(2_500)), "2.50 µs");
        assert_eq!(time(Duration::from_nanos(250)), "250.0 ns");
        assert_eq!(time(Duration::ZERO), "0.00 ns");
    }

    #[test]
    fn speed_up_survives_a_time_of_zero() {
        assert_eq!(speed_up(Duration::from_nanos(50), Duration::ZERO), "50.00x");
        assert_eq!(speed_up(Duration::from_millis(30), Duration::from_millis(20)), "1.50x");
        assert_eq!(speed_up(Duration::from_secs(1), Duration::from_millis(1)), "1000x");
    }
}
