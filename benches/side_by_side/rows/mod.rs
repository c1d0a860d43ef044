//! The rows. Each is a kernel as a user of numkern writes it, under every
//! attribute that makes sense for it, and what a good Rust engineer writes by
//! hand with iterators, ndarray and rayon. To add one, write a function that
//! gives a [`Row`] and list it here.
//!
//! # What is counted
//!
//! *Bytes*: every input element read once and every output element written
//! once, at the size of its type. What a cache or an allocator adds (the read
//! for ownership before a store, the zeroing of fresh pages) is not counted,
//! because streaming stores and reused memory need none of it. Inputs that are
//! read again and again but fit a cache count once for each call.
//!
//! *Operations*: each floating-point addition, subtraction, multiplication,
//! division, square root and comparison of the formula as written counts one
//! (a fused multiply-add: two), and an exponential or a logarithm [`EXP`],
//! about what a polynomial evaluation in vector registers takes. Operations on
//! integers count nothing.

mod angles;
mod case;
mod density;
mod distances;
mod elementwise;
mod life;
mod logistic;
mod mandelbrot;
mod options;
mod points;
mod polynomials;
mod reductions;
mod row_sums;
mod scans;
#[path = "../small_n.rs"]
mod small_n;
mod stencils;

#[allow(unused_imports, reason = "for the tests, which include this module")]
pub use case::REFERENCE;

use crate::row::Row;

/// The operations that an exponential or a logarithm counts for.
const EXP: f64 = 20.0;

/// The bytes of an `f64`.
const F64: f64 = 8.0;

/// All rows, in the order of the tables.
pub fn all() -> Vec<Row> {
    let mut rows = vec![
        reductions::sum_squares(),
        elementwise::hypot(),
        elementwise::hypot_into(),
        row_sums::rowwise_dot(),
        polynomials::poly_10m(),
        polynomials::poly_2000(),
        stencils::stencil1d(),
        stencils::stencil1d_into(),
        row_sums::column_sums(),
        logistic::logistic_f64(),
        logistic::logistic_f32(),
        reductions::accumulate(),
        mandelbrot::mandelbrot(),
        points::nbody(),
        distances::pairwise(),
        options::black_scholes(),
        reductions::monte_carlo_pi(),
        stencils::stencil2d(),
        scans::histogram(),
        scans::prefix_sum(),
        life::life(),
        distances::kmeans(),
        angles::arc_distance(),
        density::kde(),
        density::softmax(),
    ];
    rows.extend(small_n::rows());
    rows
}
