//! Numbers, names and escapes.

/// A time with three significant digits or more, in a unit that suits it.
pub fn time(ns: f64) -> String {
    let (value, unit) = match ns {
        ns if ns >= 0.9995e9 => (ns / 1e9, "s"),
        ns if ns >= 0.9995e6 => (ns / 1e6, "ms"),
        ns if ns >= 0.9995e3 => (ns / 1e3, "µs"),
        ns => (ns, "ns"),
    };
    format!("{value:.*} {unit}", decimals(value))
}

/// A time on an axis: `10 ms`, and `20 ms` between the decades.
pub fn axis_time(ns: f64) -> String {
    let (value, unit) = match ns {
        ns if ns >= 0.99e9 => (ns / 1e9, "s"),
        ns if ns >= 0.99e6 => (ns / 1e6, "ms"),
        ns if ns >= 0.99e3 => (ns / 1e3, "µs"),
        ns => (ns, "ns"),
    };
    // Three digits at most, and no zeros behind the point.
    format!("{} {unit}", (value * 100.0).round() / 100.0)
}

/// A ratio: `1.25×`.
pub fn ratio(ratio: f64) -> String {
    format!("{ratio:.*}×", decimals(ratio))
}

/// A share as a percentage.
pub fn share(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// A rate with its unit: `12.3 GB/s`.
pub fn rate(per_second: f64, unit: &str) -> String {
    let giga = per_second / 1e9;
    format!("{giga:.*} G{unit}", decimals(giga))
}

/// A size in bytes: `1.23 KiB`.
pub fn bytes(bytes: f64) -> String {
    let (value, unit) = match bytes.abs() {
        b if b >= 1024.0 * 1024.0 * 1024.0 => (bytes / (1024.0 * 1024.0 * 1024.0), "GiB"),
        b if b >= 1024.0 * 1024.0 => (bytes / (1024.0 * 1024.0), "MiB"),
        b if b >= 1024.0 => (bytes / 1024.0, "KiB"),
        _ => return format!("{bytes:.0} bytes"),
    };
    format!("{value:.*} {unit}", decimals(value))
}

/// A count on an axis: `10k`, `1M`.
pub fn axis_count(n: f64) -> String {
    let (value, unit) = match n {
        n if n >= 1e9 => (n / 1e9, "G"),
        n if n >= 1e6 => (n / 1e6, "M"),
        n if n >= 1e3 => (n / 1e3, "k"),
        n => (n, ""),
    };
    format!("{value:.0}{unit}")
}

/// The name of a peer as people write it.
pub fn peer_name(peer: &str) -> &str {
    match peer {
        "numba" => "Numba",
        "numba-svml" => "Numba + SVML",
        "numpy" => "NumPy",
        "c" => "C",
        "ndarray" => "ndarray + rayon",
        other => other,
    }
}

/// Text for HTML, in an element or in an attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// At most `len` characters of a text, with an ellipsis where it was cut.
pub fn shorten(text: &str, len: usize) -> String {
    if text.chars().count() <= len {
        return text.to_owned();
    }
    let cut: String = text.chars().take(len.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

/// Places behind the point that leave three significant digits.
fn decimals(value: f64) -> usize {
    match value.abs() {
        v if v >= 99.95 => 0,
        v if v >= 9.995 => 1,
        _ => 2,
    }
}
