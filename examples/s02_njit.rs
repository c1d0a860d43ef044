//! Section 2, `#[njit]`: a plain loop over an array.
//!
//! In Python such a loop is what one avoids, and Numba makes it fast. In Rust
//! the loop is fast to begin with: the attribute checks that it stays in the
//! numeric subset and compiles it for each CPU level. A strict sum is bound by
//! the latency of one addition after another, in both languages; section 5 shows
//! what `#[fastmath]` makes of that.
//!
//! ```text
//! cargo run --release --example s02_njit
//! ```

use std::process::ExitCode;

use numkern::prelude::*;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// The sum of the squares.
#[njit]
pub fn sum_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

/// What one would write without numkern.
pub fn sum_squares_plain(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

/// This section, for the notebook.
pub const SECTION: Section = Section { number: 2, title: "#[njit]: a loop over an array", run };

fn run(nb: &mut Context) {
    let n = nb.size(10_000_000);
    let x = data::uniform(n, 2);

    let (_, found) = nb.compare(
        format!("sum of squares, {}", thousands(n)),
        || sum_squares_plain(&x),
        || sum_squares(&x),
        allclose,
    );
    nb.check("the function as written gives the same bits", found == sum_squares::reference(&x));
    nb.check("the sum over no elements is 0", sum_squares(&[]) == 0.0);
    nb.say(format_args!("\n{}", sum_squares::explain()));
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
