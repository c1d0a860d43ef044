//! Section 1: what happens, and when.
//!
//! Numba looks at a function when it is first called: it infers the types of
//! that call, compiles, and keeps the machine code for the next call. Here all
//! of that happens before the program exists. The attribute checks the function
//! when it is compiled, the machine code for several CPU levels is in the
//! program, and a call only picks the level that this CPU has.
//!
//! ```text
//! cargo run --release --example s01_mental_model
//! ```

use std::process::ExitCode;
use std::time::Instant;

use numkern::dispatch::{CpuLevel, available_levels, level, with_level};
use numkern::prelude::*;
use numkern_workspace::notebook::{Context, Section, data, run_section, thousands};

/// The sum of `|x|^3`: an ordinary Rust function and, by the attribute, a kernel.
#[njit]
pub fn sum_cubes(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v.abs() * v * v;
    }
    s
}

/// A generic kernel. Numba would compile it again at each call with a new type;
/// rustc compiles it once for each type that the program uses.
#[njit]
pub fn largest<T: Float>(x: &[T]) -> T {
    let mut best = T::neg_infinity();
    for &v in x {
        if v > best {
            best = v;
        }
    }
    best
}

/// This section, for the notebook.
pub const SECTION: Section = Section { number: 1, title: "The mental model", run };

fn run(nb: &mut Context) {
    let n = nb.size(1_000_000);
    let x = data::normal(n, 1);

    // The machine code exists before the first call, so that call costs no more
    // than any other. The data are touched before, so that it finds them in place.
    let expected: f64 = sum_cubes::reference(&x);
    let start = Instant::now();
    let first = sum_cubes(&x);
    let first_call = start.elapsed();
    let (best, _) = nb.time("sum of cubes", || sum_cubes(&x));
    nb.say(format_args!("first call {first_call:.2?}, best of the later ones {best:.2?}\n"));

    // The function as it was written is still there, to compare with.
    nb.check("the function as written gives the same bits", first == expected);

    // Which machine code did the call run? And does another one agree?
    nb.say(format_args!("\nthis CPU runs the level {}", CpuLevel::of(level())));
    let same = |level| with_level(level, || sum_cubes(&x)) == Ok(expected);
    let levels = available_levels();
    let names: Vec<_> = levels.iter().map(|level| level.name()).collect();
    nb.check(format!("the same bits at {}", names.join(", ")), levels.into_iter().all(same));

    // What became of the loop, and why.
    nb.say(format_args!("\n{}\n", sum_cubes::explain()));

    let narrow: Vec<f32> = x.iter().map(|&v| v as f32).collect();
    let wide = largest(&x);
    nb.check("a generic kernel, in f64 and in f32", largest(&narrow) == wide as f32);
    nb.say("");

    nb.compare(
        format!("sum of cubes, {}", thousands(n)),
        || x.iter().map(|v| v.abs() * v * v).sum::<f64>(),
        || sum_cubes(&x),
        allclose,
    );
}

fn main() -> ExitCode {
    run_section(&SECTION)
}
