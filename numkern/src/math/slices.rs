//! The functions over slices: native vectors, and one padded vector at the end.

use fearless_simd::{Simd, SimdBase, SimdFloatElement};

use super::functions::Elementary;

/// `y[i] = f(x[i])`
///
/// # Panics
///
/// When the lengths differ.
#[inline(always)]
pub(super) fn unary<S: Simd, T: Elementary>(
    simd: S,
    x: &[T],
    y: &mut [T],
    f: impl Fn(T::Native<S>) -> T::Native<S>,
) {
    let lanes = T::Native::<S>::LEN;
    let (mut x, mut y) = (x.chunks_exact(lanes), y.chunks_exact_mut(lanes));
    for (x, y) in x.by_ref().zip(y.by_ref()) {
        f(T::Native::<S>::from_slice(simd, x)).store_slice(y);
    }
    let rest = y.into_remainder();
    if !rest.is_empty() {
        let value = f(padded(simd, x.remainder()));
        rest.copy_from_slice(&value.as_slice()[..rest.len()]);
    }
}

/// `[y[i], z[i]] = f(x[i])`
#[inline(always)]
pub(super) fn unary2<S: Simd, T: Elementary>(
    simd: S,
    x: &[T],
    [y, z]: [&mut [T]; 2],
    f: impl Fn(T::Native<S>) -> [T::Native<S>; 2],
) {
    let lanes = T::Native::<S>::LEN;
    let mut x = x.chunks_exact(lanes);
    let (mut y, mut z) = (y.chunks_exact_mut(lanes), z.chunks_exact_mut(lanes));
    for ((x, y), z) in x.by_ref().zip(y.by_ref()).zip(z.by_ref()) {
        let [first, second] = f(T::Native::<S>::from_slice(simd, x));
        first.store_slice(y);
        second.store_slice(z);
    }
    let (y, z) = (y.into_remainder(), z.into_remainder());
    if !y.is_empty() {
        let [first, second] = f(padded(simd, x.remainder()));
        y.copy_from_slice(&first.as_slice()[..y.len()]);
        z.copy_from_slice(&second.as_slice()[..z.len()]);
    }
}

/// `z[i] = f(x[i], y[i])`
#[inline(always)]
pub(super) fn binary<S: Simd, T: Elementary>(
    simd: S,
    x: &[T],
    y: &[T],
    z: &mut [T],
    f: impl Fn(T::Native<S>, T::Native<S>) -> T::Native<S>,
) {
    let lanes = T::Native::<S>::LEN;
    let (mut x, mut y) = (x.chunks_exact(lanes), y.chunks_exact(lanes));
    let mut z = z.chunks_exact_mut(lanes);
    for ((x, y), z) in x.by_ref().zip(y.by_ref()).zip(z.by_ref()) {
        f(T::Native::<S>::from_slice(simd, x), T::Native::<S>::from_slice(simd, y)).store_slice(z);
    }
    let rest = z.into_remainder();
    if !rest.is_empty() {
        let value = f(padded(simd, x.remainder()), padded(simd, y.remainder()));
        rest.copy_from_slice(&value.as_slice()[..rest.len()]);
    }
}

/// A vector whose first lanes are given. The others hold 1, which is in the
/// domain of every function.
#[inline(always)]
fn padded<S: Simd, T: SimdFloatElement>(simd: S, x: &[T]) -> T::Native<S> {
    let mut value = T::Native::<S>::splat(simd, T::from(1_u8));
    value.as_mut_slice()[..x.len()].copy_from_slice(x);
    value
}

/// Refuses slices of different lengths.
#[track_caller]
pub(super) fn require_equal(from: &str, from_len: usize, into_len: usize) {
    assert!(
        from_len == into_len,
        "the lengths of `{from}` and of the output differ: {from_len} and {into_len}"
    );
}
