//! Kernels that other people chose, as a user of numkern writes them, with the
//! checksums that NumPy gives for them.
//!
//! The sources are NPBench (arc_distance, softmax, jacobi_2d, seidel_2d, hdiff,
//! vadv, spmv, stockham_fft, nbody, gemver), the examples of ISPC (mandelbrot, black_scholes,
//! wave3d) and numba-examples (kde), at their smallest sizes.

#![allow(
    clippy::assign_op_pattern,
    clippy::manual_is_multiple_of,
    clippy::manual_memcpy,
    clippy::manual_range_patterns,
    clippy::manual_swap,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::too_many_arguments,
    reason = "kernels in every form in which users write them"
)]

#[path = "../common/mod.rs"]
mod common;

mod elementwise;
mod fourier;
mod linear;
mod nbody;
mod rows;
mod stencils;
mod vertical;

use common::Random;
use common::checksum::Checksum;

/// The tolerance for results in f64.
const F64: f64 = 1e-9;

/// The tolerance for results in f32.
const F32: f64 = 1e-5;

/// The values of an f32 array as f64.
fn widen<'a>(values: impl IntoIterator<Item = &'a f32>) -> Vec<f64> {
    values.into_iter().map(|&v| f64::from(v)).collect()
}

/// The values of an array in C order.
fn flat<'a>(values: impl IntoIterator<Item = &'a f64>) -> Vec<f64> {
    values.into_iter().copied().collect()
}

/// Asserts the sum and the last value of an input.
#[track_caller]
fn check_input(what: &str, values: &[f64], sum: f64, last: f64) {
    let got = common::exact::sum(values.iter().copied());
    assert!((got - sum).abs() <= 1e-12 * sum.abs(), "{what}: sum {got} {sum}");
    assert_eq!(values.last(), Some(&last), "{what}");
}

#[test]
fn the_generator_is_that_of_numpy() {
    let mut random = Random::seed_42();
    let first = [random.f64(), random.f64(), random.f64()];
    assert_eq!(first, [0.773_956_048_555_963_3, 0.438_878_439_752_052_3, 0.858_597_919_911_382_5]);
    let mut random = Random::seed_43();
    let first = [random.f64(), random.f64(), random.f64()];
    assert_eq!(
        first,
        [0.652_299_262_700_910_7, 0.043_775_323_638_996_61, 0.020_029_586_874_216_854]
    );
    let mut random = Random::seed_42();
    let first = [random.f32(), random.f32(), random.f32(), random.f32()].map(f64::from);
    assert_eq!(
        first,
        [
            0.089_250_922_203_063_96,
            0.773_956_000_804_901_1,
            0.654_571_473_598_480_2,
            0.438_878_417_015_075_7
        ]
    );
}

#[test]
fn checksums_see_permutations() {
    let checksum = Checksum::of(&[1.0, 2.0, 3.0, 4.0]);
    assert_eq!((checksum.sum, checksum.sumsq, checksum.wsum), (10.0, 30.0, 30.0 / 1009.0));
    let swapped = Checksum::of(&[1.0, 3.0, 2.0, 4.0]);
    assert_ne!(checksum.wsum, swapped.wsum);
}
