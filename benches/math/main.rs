//! Nanoseconds an element and errors of `numkern::math` against std, glibc's
//! libmvec and `wide`, as the table of `docs/accuracy.md`.
//!
//! ```sh
//! cargo bench --bench math               # every function
//! cargo bench --bench math -- exp tanh   # some
//! ```
//!
//! Arrays of 1024 elements stay in the first-level cache. The rivals take turns
//! in short runs, and the best run of each counts: what another program on the
//! machine takes away only makes runs worse.

#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod mvec;
#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
#[path = "no_mvec.rs"]
mod mvec;
mod rows;

use std::hint::black_box;
use std::time::{Duration, Instant};

use numkern::dispatch::{CpuLevel, with_level};

/// Elements of an array.
const LEN: usize = 1024;
/// Turns that every rival takes.
const TURNS: usize = 200;
/// How long a turn lasts at least.
const TURN: Duration = Duration::from_micros(100);

/// What is measured: it fills the output from the inputs.
pub type Runs<T> = Box<dyn Fn(&[T], &[T], &mut [T])>;
/// The same of `f64`.
pub type Run = Runs<f64>;
/// The same of `f32`.
pub type Run32 = Runs<f32>;

/// A function and all who compute it.
pub struct Row {
    name: &'static str,
    range: [(f64, f64); 2],
    oracle: fn(f64, f64) -> f64,
    rivals: Vec<(String, Run)>,
    rivals32: Vec<(String, Run32)>,
}

/// The columns, as far as somebody is in them.
const WHO: [&str; 11] = [
    "avx512",
    "avx512 fast",
    "avx2",
    "avx2 fast",
    "sse4.2",
    "sse4.2 fast",
    "neon",
    "neon fast",
    "libmvec avx2",
    "std",
    "wide",
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let rows: Vec<Row> = rows::rows()
        .into_iter()
        .filter(|row| wanted.is_empty() || wanted.iter().any(|name| name == row.name))
        // `--test` asks whether it runs.
        .take(if std::env::args().any(|arg| arg == "--test") { 1 } else { usize::MAX })
        .collect();
    table("f64", &rows, |row| (measure(row, &row.rivals, inputs(row, |x| x), error), row.name));
    table("f32", &rows, |row| {
        (measure(row, &row.rivals32, inputs(row, |x| x as f32), error32), row.name)
    });
}

/// What was measured of a rival: its name, nanoseconds, the largest error.
type Measured = (String, f64, f64);

/// Prints the table of a type.
fn table(kind: &str, rows: &[Row], measure: impl Fn(&Row) -> (Vec<Measured>, &'static str)) {
    let measured: Vec<_> = rows.iter().map(measure).collect();
    let has = |who: &&str| measured.iter().any(|(all, _)| all.iter().any(|(name, ..)| name == who));
    let who: Vec<&str> = WHO.into_iter().filter(has).collect();
    println!("`{kind}`: ns per element, and the largest error seen in ULP.\n");
    println!("| function | {} |", who.join(" | "));
    println!("|---|{}", "---:|".repeat(who.len()));
    for (all, name) in measured {
        let cell = |who: &&str| {
            let found = all.iter().find(|(name, ..)| name == who);
            found.map_or(String::new(), |(_, time, error)| format!("{time:.2} ({error:.1})"))
        };
        println!("| `{name}` | {} |", who.iter().map(cell).collect::<Vec<_>>().join(" | "));
    }
    println!();
}

/// Measures a function.
fn measure<T: Copy + Default>(
    row: &Row,
    rivals: &[(String, Runs<T>)],
    [x, y]: [Vec<T>; 2],
    error: fn(&Row, &[T], &[T], &[T]) -> f64,
) -> Vec<Measured> {
    let mut out = vec![T::default(); LEN];
    let mut measured = Vec::new();
    for (who, run) in rivals {
        run(&x, &y, &mut out);
        measured.push((who.clone(), f64::INFINITY, error(row, &x, &y, &out)));
    }
    for _ in 0..TURNS {
        for ((_, run), (_, best, _)) in rivals.iter().zip(&mut measured) {
            let (start, mut runs) = (Instant::now(), 0);
            while start.elapsed() < TURN {
                for _ in 0..4 {
                    run(black_box(&x), black_box(&y), black_box(&mut out));
                }
                runs += 4;
            }
            let time = start.elapsed().as_secs_f64() * 1e9 / f64::from(runs) / LEN as f64;
            *best = best.min(time);
        }
    }
    measured
}

/// Numbers spread over the ranges of a function, in no order.
fn inputs<T>(row: &Row, to: fn(f64) -> T) -> [Vec<T>; 2] {
    row.range.map(|(low, high)| {
        let step = 0.754_877_666_246_692_7;
        (0..LEN).map(|k| to(low + (high - low) * (k as f64 * step).fract())).collect()
    })
}

/// The largest distance from the correctly rounded results, in their units.
fn error(row: &Row, x: &[f64], y: &[f64], got: &[f64]) -> f64 {
    (0..LEN)
        .map(|k| got[k].to_bits().abs_diff((row.oracle)(x[k], y[k]).to_bits()) as f64)
        .fold(0.0, f64::max)
}

/// The largest error against results in `f64`.
fn error32(row: &Row, x: &[f32], y: &[f32], got: &[f32]) -> f64 {
    (0..LEN)
        .map(|k| {
            let want = (row.oracle)(x[k].into(), y[k].into());
            let ulp = f64::from((want as f32).abs().next_up()) - f64::from((want as f32).abs());
            (f64::from(got[k]) - want).abs() / ulp
        })
        .fold(0.0, f64::max)
}

/// Runs something at a CPU level.
pub fn at<R>(level: CpuLevel, run: impl FnOnce() -> R) -> R {
    with_level(level, run).expect("the level is one of those available")
}
