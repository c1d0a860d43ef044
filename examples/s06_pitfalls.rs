//! Section 6: the notebook's five pitfalls.
//!
//! For each: what Numba does, the code that falls into it, what numkern says
//! when it is compiled, and the fix, which runs here and is compared with a
//! plain Rust baseline. Paste a refused piece of code below `use
//! numkern::prelude::*;` to see the error at its place in the editor.
//!
//! ```text
//! cargo run --release --example s06_pitfalls
//! ```

use std::collections::HashMap;
use std::process::ExitCode;
use std::time::Instant;

use numkern::prelude::*;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// A pitfall as the notebook tells of it.
pub struct Pitfall {
    /// What it is called.
    pub title: &'static str,
    /// What Numba does.
    pub numba: &'static str,
    /// Code that falls into it.
    pub code: &'static str,
    /// What the compiler says to that code, in lines that its message holds.
    pub says: &'static [&'static str],
}

/// The pitfalls, in the notebook's order.
pub const PITFALLS: [Pitfall; 5] = [
    Pitfall {
        title: "Python objects in compiled code",
        numba: "A dict, a string or an object in the body is a TypingError at the first call.\n\
                Older releases went on in \"object mode\", no faster than Python.",
        code: "\
#[njit]
fn count(codes: &[u32]) -> u64 {
    let mut seen: HashMap<u32, u64> = HashMap::new();
    for &code in codes {
        *seen.entry(code).or_insert(0) += 1;
    }
    seen[&0]
}",
        says: &[
            "NK0104: `HashMap` in a kernel",
            "help: use an array indexed by an integer key, as in \
             `let mut count = vec![0u64; bins];` and `count[key] += 1;`",
        ],
    },
    Pitfall {
        title: "Growing a list in a loop",
        numba: "A list that grows in the loop compiles, but allocates again and again and keeps\n\
                the loop from being vectorised; in a prange it corrupts memory.",
        code: "\
#[njit]
fn above(x: &[f64], limit: f64) -> Vec<f64> {
    let mut out = Vec::new();
    for &v in x {
        if v > limit {
            out.push(v);
        }
    }
    out
}",
        says: &[
            "NK0105: `.push(..)` lets an array grow inside a kernel",
            "help: allocate the whole array first, as in `let mut out = vec![0.0; n];`, and write \
             `out[i] = value;`",
        ],
    },
    Pitfall {
        title: "A race in a prange",
        numba: "A running total or a column sum in a prange compiles without a warning, and its\n\
                result is wrong: Numba does not look at the subscripts.",
        code: "\
#[parallel]
fn running_total(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut c = vec![0.0; n];
    for i in prange!(1..n) {
        c[i] = c[i - 1] + x[i];
    }
    c
}",
        says: &[
            "NK0311: an iteration of this `prange!` loop reads elements of `c` that another \
             iteration writes",
            "help: read from one array and write to another, or copy what all iterations read \
             before the loop (`let row = c.row(k).to_owned();`); where each element builds on the \
             one before it, call `numkern::scan::<f>(&x)` with the kernel `f` that joins them; or use a plain `for` loop",
        ],
    },
    Pitfall {
        title: "fastmath and NaN",
        numba: "fastmath=True promises that there is no NaN: np.isnan(x) becomes False, and the\n\
                code that should skip missing values does not.",
        code: "\
#[fastmath(nnan)]
fn sum_present(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        if !v.is_nan() {
            s += v;
        }
    }
    s
}",
        says: &[
            "NK0401: `nnan` is no liberty that `fastmath` takes",
            "help: remove `nnan`; `fastmath` without a list allows all of `reassoc`, `contract`, \
             `arcp`, `nsz` and `afn`",
        ],
    },
    Pitfall {
        title: "Unstable types and the cost of the first call",
        numba: "Types are inferred from each call: a variable that is an integer here and a float\n\
                there becomes a float, or a TypingError, and every new combination of argument\n\
                types compiles once more, for 0.3 to 2 seconds in the middle of the run.",
        code: "\
#[njit]
fn mean(x: &[f64]) -> f64 {
    let mut s = 0;
    for &v in x {
        s += v;
    }
    s / x.len() as f64
}",
        says: &["error[E0277]: cannot add-assign `f64` to `{integer}`"],
    },
];

/// Pitfall 1, the fix: small integer keys are indices.
#[njit]
pub fn histogram(codes: &[u32], bins: usize) -> Vec<u64> {
    let mut count = vec![0u64; bins];
    for &code in codes {
        count[code as usize] += 1;
    }
    count
}

/// Pitfall 2, the fix: room for all, filled without a branch, cut to what is used.
#[njit]
pub fn above(x: &[f64], limit: f64) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    let mut at = 0;
    for &v in x {
        out[at] = v;
        at += (v > limit) as usize;
    }
    out.truncate(at);
    out
}

/// Pitfall 3, the fix for a loop whose iterations do depend on one another: a
/// plain loop.
#[njit]
pub fn running_total(x: &[f64]) -> Vec<f64> {
    let mut c = vec![0.0; x.len()];
    let mut s = 0.0;
    for (i, &v) in x.iter().enumerate() {
        s += v;
        c[i] = s;
    }
    c
}

/// Pitfall 3, the fix for sums that all iterations add to: none is needed.
/// `out[j] += ..` is a reduction, and each block of iterations has its own sums.
#[parallel]
pub fn column_means(a: ArrayView2<f64>) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut out = Array1::zeros(n);
    for i in prange!(0..m) {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    for j in 0..n {
        out[j] /= m as f64;
    }
    out
}

/// Pitfall 4, the fix: none is needed, `is_nan` keeps its meaning.
#[fastmath]
pub fn sum_present(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        if !v.is_nan() {
            s += v;
        }
    }
    s
}

/// Pitfall 5, the fix: a float starts as a float.
#[njit]
pub fn mean(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v;
    }
    s / x.len() as f64
}

/// This section, for the notebook.
pub const SECTION: Section = Section { number: 6, title: "The pitfalls", run };

fn run(nb: &mut Context) {
    let fixes = [objects, growth, race, nan, types];
    for (at, (pitfall, fix)) in PITFALLS.iter().zip(fixes).enumerate() {
        nb.say(format_args!("Pitfall {}: {}\n", at + 1, pitfall.title));
        nb.say(format_args!("Numba:\n{}\n", indent(pitfall.numba)));
        nb.say(format_args!("This code\n{}\n", indent(pitfall.code)));
        let says = pitfall.says.join("\n");
        nb.say(format_args!("is refused when it is compiled:\n{}\n", indent(&says)));
        nb.say("The fix:\n");
        fix(nb);
    }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

fn objects(nb: &mut Context) {
    let n = nb.size(5_000_000);
    let bins = 256;
    let mut random = data::SplitMix64::new(11);
    let codes: Vec<u32> = (0..n).map(|_| random.bits() as u32 % bins).collect();
    nb.compare(
        format!("1. histogram, an array in place of a map, {}", thousands(n)),
        || {
            let mut count: HashMap<u32, u64> = HashMap::new();
            for &code in &codes {
                *count.entry(code).or_insert(0) += 1;
            }
            count
        },
        || histogram(&codes, bins as usize),
        |map, array| (0..bins).all(|code| map.get(&code).unwrap_or(&0) == &array[code as usize]),
    );
}

fn growth(nb: &mut Context) {
    let n = nb.size(5_000_000);
    let x = data::normal(n, 12);
    nb.compare(
        format!("2. selection into an array with room for all, {}", thousands(n)),
        || {
            let mut out = Vec::new();
            for &v in &x {
                if v > 1.0 {
                    out.push(v);
                }
            }
            out
        },
        || above(&x, 1.0),
        |grown, filled| grown == filled,
    );
}

fn race(nb: &mut Context) {
    let n = nb.size(5_000_000);
    let x = data::uniform(n, 13);
    nb.compare(
        format!("3. running total, a plain loop, {}", thousands(n)),
        || {
            let totals = x.iter().scan(0.0, |s, v| {
                *s += v;
                Some(*s)
            });
            totals.collect::<Vec<f64>>()
        },
        || running_total(&x),
        |plain, kernel| plain == kernel,
    );

    let shape = (nb.size(20_000), 256);
    let a = data::uniform2(shape, 14);
    nb.compare(
        format!("3. column means in a prange, {} x {}", thousands(shape.0), shape.1),
        || a.mean_axis(Axis(0)).expect("there are rows"),
        || column_means(a.view()),
        allclose,
    );
}

fn nan(nb: &mut Context) {
    let n = nb.size(10_000_000);
    let mut x = data::uniform(n, 15);
    for v in x.iter_mut().step_by(10) {
        *v = f64::NAN;
    }
    nb.compare(
        format!("4. sum without the NaNs, fast, {}", thousands(n)),
        || x.iter().filter(|v| !v.is_nan()).sum::<f64>(),
        || sum_present(&x),
        allclose,
    );
}

fn types(nb: &mut Context) {
    let n = nb.size(10_000_000);
    let x = data::uniform(n, 16);
    // The data are in place, and the kernel is compiled: the first call is a call
    // like any other.
    let start = Instant::now();
    mean(&x);
    let first = start.elapsed();
    let (best, _) = nb.time("5. mean", || mean(&x));
    nb.say(format_args!("the first call took {first:.2?}, the best of the later ones {best:.2?}"));
    nb.compare(
        format!("5. mean, all types known, {}", thousands(n)),
        || x.iter().sum::<f64>() / x.len() as f64,
        || mean(&x),
        allclose,
    );
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
