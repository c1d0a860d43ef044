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

use numkern::dispatch::{CpuLevel, available_levels, with_level};

/// Elements of an array.
const LEN: usize = 1024;
/// Turns that every rival takes.
const TURNS: usize = 400;
/// How long a turn lasts at least.
const TURN: Duration = Duration::from_micros(100);

/// What is measured: it fills the output from the inputs.
pub type Run = Box<dyn Fn(&[f64], &[f64], &mut [f64])>;
/// The same in `f32`.
pub type Run32 = Box<dyn Fn(&[f32], &[f32], &mut [f32])>;

/// A function and all who compute it.
pub struct Row {
    name: &'static str,
    range: [(f64, f64); 2],
    oracle: fn(f64, f64) -> f64,
    rivals: Vec<(String, Run)>,
    rivals32: Vec<(String, Run32)>,
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let levels: Vec<String> = available_levels().iter().map(ToString::to_string).collect();
    println!("Levels: {}. ns per element, and the largest error seen in ULP.\n", levels.join(", "));
    println!("| function | type | who | ns | ULP |\n|---|---|---|---:|---:|");
    for row in rows::rows() {
        if wanted.is_empty() || wanted.iter().any(|name| name == row.name) {
            report(&row, "f64", &row.rivals, inputs(&row, |x| x), error);
            report(&row, "f32", &row.rivals32, inputs(&row, |x| x as f32), error32);
        }
    }
}

/// Measures a function and prints its lines.
fn report<T: Copy + Default>(
    row: &Row,
    kind: &str,
    rivals: &[(String, Box<dyn Fn(&[T], &[T], &mut [T])>)],
    [x, y]: [Vec<T>; 2],
    error: fn(&Row, &[T], &[T], &[T]) -> f64,
) {
    let mut out = vec![T::default(); LEN];
    let mut best = vec![f64::INFINITY; rivals.len()];
    let mut worst = Vec::new();
    for (_, run) in rivals {
        run(&x, &y, &mut out);
        worst.push(error(row, &x, &y, &out));
    }
    for _ in 0..TURNS {
        for ((_, run), best) in rivals.iter().zip(&mut best) {
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
    for (((who, _), time), worst) in rivals.iter().zip(best).zip(worst) {
        println!("| {} | {kind} | {who} | {time:.2} | {worst:.2} |", row.name);
    }
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
