//! The notebook's rows under criterion: each kernel beside what a good engineer
//! would write by hand with plain Rust, ndarray or rayon.
//!
//! ```text
//! cargo bench --bench notebook
//! cargo bench --bench notebook -- hypot
//! ```
//!
//! The kernels are those of the examples.

mod reductions;
mod rows;
mod ufuncs;

// The kernels under test, from the examples.
#[allow(dead_code)]
#[path = "../../examples/s02_njit.rs"]
mod s02_njit;
#[allow(dead_code)]
#[path = "../../examples/s03_vectorize.rs"]
mod s03_vectorize;
#[allow(dead_code)]
#[path = "../../examples/s04_prange.rs"]
mod s04_prange;
#[allow(dead_code)]
#[path = "../../examples/s05_fastmath.rs"]
mod s05_fastmath;
#[allow(dead_code)]
#[path = "../../examples/s07_exercises.rs"]
mod s07_exercises;

use std::time::Duration;

use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};

/// A group over `n` elements. The runs are long and steady, so few will do.
fn group<'c>(
    criterion: &'c mut Criterion,
    name: &str,
    n: usize,
) -> BenchmarkGroup<'c, criterion::measurement::WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    group.throughput(Throughput::Elements(n as u64));
    group
}

criterion_group!(
    notebook,
    reductions::sum_squares,
    ufuncs::hypot,
    rows::rowwise_dot,
    reductions::poly,
    rows::stencil1d,
    rows::column_sums,
    ufuncs::logistic,
    reductions::accumulate,
);
criterion_main!(notebook);
