//! Section 7: the notebook's four exercises, solved.
//!
//! 1. A three-point stencil, for arrays of any length, the empty one included.
//! 2. The sums of the columns of a matrix, with `prange!` over its rows. The
//!    notebook's own solution is a race, because all threads add to the same
//!    sums; here each block of rows has its own, combined in order.
//! 3. The logistic function without overflow.
//! 4. A long sum of small numbers, strict and fast, against the exact value.
//!
//! ```text
//! cargo run --release --example s07_exercises
//! ```

use std::process::ExitCode;

use numkern::prelude::*;
use numkern::with_num_threads;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// Exercise 1: each element smoothed with its neighbours. The first and the last
/// one, which lack a neighbour, are copied.
#[parallel]
pub fn smooth(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n];
    if n > 0 {
        out[0] = x[0];
        out[n - 1] = x[n - 1];
    }
    for i in prange!(1..n.saturating_sub(1)) {
        out[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
    }
    out
}

/// Exercise 2: the sum of each column.
#[parallel]
pub fn column_sums(a: ArrayView2<f64>) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut out = Array1::zeros(n);
    for i in prange!(0..m) {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    out
}

/// Exercise 3: `1 / (1 + exp(-x))`. The argument of `exp` is never positive, so
/// nothing overflows.
#[vectorize(target = "parallel")]
pub fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

/// Exercise 4: the elements of `x` added to a starting value, in their order.
#[njit]
pub fn accumulate_strict(start: f64, x: &[f64]) -> f64 {
    let mut s = start;
    for &v in x {
        s += v;
    }
    s
}

/// The same body, with permission to reorder.
#[fastmath]
pub fn accumulate_fast(start: f64, x: &[f64]) -> f64 {
    let mut s = start;
    for &v in x {
        s += v;
    }
    s
}

/// What one would write for exercise 1 without numkern.
pub fn smooth_plain(x: &[f64]) -> Vec<f64> {
    let mut out = x.to_vec();
    for (out, w) in out.iter_mut().skip(1).zip(x.windows(3)) {
        *out = 0.25 * w[0] + 0.5 * w[1] + 0.25 * w[2];
    }
    out
}

/// What one would write for exercise 3 without numkern.
pub fn logistic_plain(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

/// This section, for the notebook.
pub const SECTION: Section = Section { number: 7, title: "The exercises", run };

fn run(nb: &mut Context) {
    stencil(nb);
    columns(nb);
    sigmoid(nb);
    accumulation(nb);
}

fn stencil(nb: &mut Context) {
    let n = nb.size(5_000_000);
    let x = data::normal(n, 8);
    nb.compare(
        format!("1. stencil, {}", thousands(n)),
        || smooth_plain(&x),
        || smooth(&x),
        allclose,
    );
    let same = |n| smooth(&x[..n]) == smooth_plain(&x[..n]);
    nb.check("1. stencil, n = 0, 1, 2 and 3", (0..=3).all(same));
    nb.say("");
}

fn columns(nb: &mut Context) {
    let shape = (nb.size(40_000), 256);
    let a = data::uniform2(shape, 9);
    let (_, found) = nb.compare(
        format!("2. column sums, {} x {}", thousands(shape.0), shape.1),
        || a.sum_axis(Axis(0)),
        || column_sums(a.view()),
        allclose,
    );
    let same = |threads| with_num_threads(threads, || column_sums(a.view())) == found;
    let same = [1, 2, 8].into_iter().all(same);
    nb.check("2. column sums, the same bits on 1, 2 and 8 threads", same);
    nb.say("");
}

fn sigmoid(nb: &mut Context) {
    let n = nb.size(10_000_000);
    // Wide enough for both branches and for arguments where a naive
    // `exp(x) / (1 + exp(x))` is NaN.
    let x = 300.0 * Array1::from(data::normal(n, 10));
    nb.compare(
        format!("3. logistic, {}", thousands(n)),
        || x.mapv(logistic_plain),
        || logistic(&x),
        allclose,
    );
    let ends = [logistic(-1e308), logistic(-0.0), logistic(1e308)];
    nb.check("3. logistic at -1e308, -0 and 1e308", ends == [0.0, 0.5, 1.0]);
    nb.check("3. logistic of NaN is NaN", logistic(f64::NAN).is_nan());
    nb.say("");
}

fn accumulation(nb: &mut Context) {
    let n = nb.size(10_000_000);
    let (start, small) = (1e6, 1e-8);
    let x = vec![small; n];
    let exact = start + n as f64 * small;
    let plain = || x.iter().fold(start, |s, v| s + v);
    let size = thousands(n);
    let (_, strict) = nb.compare(
        format!("4. 1e6 + {size} x 1e-8, strict"),
        plain,
        || accumulate_strict(start, &x),
        |plain, strict| plain == strict,
    );
    let (_, fast) = nb.compare(
        format!("4. 1e6 + {size} x 1e-8, fast"),
        plain,
        || accumulate_fast(start, &x),
        allclose,
    );
    // A strict sum rounds each small number to what fits behind 1e6. The fast one
    // adds the small numbers up among themselves first.
    let (strict_error, fast_error) = ((strict - exact).abs(), (fast - exact).abs());
    nb.say(format_args!("exact  {exact:.9}"));
    nb.say(format_args!("strict {strict:.9}, off by {strict_error:.1e}"));
    nb.say(format_args!("fast   {fast:.9}, off by {fast_error:.1e}\n"));
    nb.check("4. fast is no further from the exact value", fast_error <= strict_error);
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
